import { naechstesOf } from '@shared/domain/faelle/naechstes'
import type { Satz } from '@shared/domain/saetze/satzarten'
import { satzFelder } from '@shared/domain/saetze/satzFelder'
import { expect, it } from 'vitest'
import { someLage } from '../../../support/someLage'

const heute = '2026-11-22'

function wiedervorlage(werte: Partial<Satz<'wiedervorlage'>>): Satz<'wiedervorlage'> {
  const leer = Object.fromEntries(Object.keys(satzFelder.wiedervorlage).map((name) => [name, null]))
  return { ...leer, id: 'satz', fall: 'fall', version: 1, ...werte } as unknown as Satz<'wiedervorlage'>
}

function due(lage: ReturnType<typeof someLage>, wiedervorlagen: Satz<'wiedervorlage'>[] = []) {
  return naechstesOf(lage, wiedervorlagen).map(({ art, tag }) => [art, tag])
}

/** A case whose plan is fresh and whose person is grown up: nothing is due of itself. */
const ruhig = { kooperationsplanAm: '2026-11-01', geburtsdatum: '1980-01-01' }

it('finds nothing due in a quiet case', () => {
  expect(due(someLage(heute, ruhig))).toEqual([])
})

it('names open reminders, the most urgent thing first', () => {
  const offen = wiedervorlage({ faelligAm: '2027-06-01', betreff: 'Nachfragen' })
  const erledigt = wiedervorlage({ faelligAm: '2026-01-01', betreff: 'Alt', erledigtAm: '2026-01-02' })
  const lage = someLage(heute, { ...ruhig, aufenthaltsstatus: 'AE_ASYL', titelBis: '2026-11-01' })

  expect(due(lage, [offen, erledigt])).toEqual([
    ['titel', '2026-11-01'],
    ['wiedervorlage', '2027-06-01']
  ])
})

it('shows what is unclear at the end, with what is missing, and not what has time', () => {
  const lage = someLage(heute, { geburtsdatum: '1980-01-01', aufenthaltsstatus: 'AE_ASYL', titelBis: '2027-09-01' })

  expect(naechstesOf(lage, [])).toEqual([
    {
      ...{ art: 'plan', tag: null, text: null, satz: null },
      warum: {
        paragraf: '§ 15 Abs. 3 SGB II',
        eingaben: { kooperationsplanAm: null, kooperationsplanFortschreibungAm: null },
        ruhetag: null
      }
    }
  ])
})

it('names the course whose end has nothing after it', () => {
  const kurs = { titel: 'IK 26-07', kursart: 'IK_ALLG', status: 'EINGETRETEN', austrittPlan: '2026-12-17' }
  const [erstes] = naechstesOf(someLage(heute, ruhig, { teilnahme: [kurs] }), []).filter(
    ({ art }) => art === 'anschluss'
  )

  expect(erstes).toMatchObject({ tag: '2026-12-17', text: 'IK 26-07', satz: 'teilnahme-1' })
})
