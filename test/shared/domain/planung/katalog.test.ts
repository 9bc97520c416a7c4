import { geltendeKriterien, kriterienOf, withFassung } from '@shared/domain/planung/katalog'
import { planungskriterienVorgabe } from '@shared/domain/planung/kriterien'
import { abweichungenOf, kriterienfelder, werteOf, withWert } from '@shared/domain/planung/kriterienfeld'
import { formatAnteil } from '@shared/texts/format'
import { abweichungTexts, kriteriengruppen } from '@shared/texts/planungskriterien'
import { expect, it } from 'vitest'

const strenger = withWert(planungskriterienVorgabe, 'gewichte.nahtlos', 40)
const neue = { vereinbartAm: '2026-11-03', grund: 'Dienstbesprechung', kriterien: strenger }

it('begins with what comes with the program, and puts the last version in force', () => {
  expect(geltendeKriterien([])).toEqual({ ...planungskriterienVorgabe, fassung: 0 })

  const katalog = withFassung(withFassung([], neue), { ...neue, kriterien: planungskriterienVorgabe })

  expect(geltendeKriterien(katalog)).toEqual({ ...planungskriterienVorgabe, fassung: 2 })
  expect(kriterienOf(katalog, 1)).toEqual(strenger)
  expect(kriterienOf(katalog, 3)).toBeUndefined()
})

it('shows every criterion under a heading, once', () => {
  expect(kriteriengruppen.flatMap(({ felder }) => felder).toSorted()).toEqual(kriterienfelder.toSorted())
})

it('changes one field and says in words what differs', () => {
  const quoten = [{ name: 'Frauen', gruppe: 'frauen', lauf: null, mindestAnteil: 0.4 } as const]

  expect(werteOf(strenger)).toEqual({ ...werteOf(planungskriterienVorgabe), 'gewichte.nahtlos': 40 })
  expect(abweichungenOf(planungskriterienVorgabe, planungskriterienVorgabe)).toEqual([])
  expect(abweichungTexts({ ...strenger, quoten }, planungskriterienVorgabe, String)).toEqual([
    'Nahtloser Anschluss: 40 statt 25',
    `Quoten: Frauen: mindestens ${formatAnteil(0.4)} aller vergebenen Plätze an Frauen statt keine`
  ])
})
