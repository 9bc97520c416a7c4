import { alternativenOf } from '@shared/domain/kombination/alternativen'
import { kandidatenOf } from '@shared/domain/kombination/kandidaten'
import type { Lauf } from '@shared/domain/kombination/lauf'
import { alternativeText, urteilText } from '@shared/texts/kombination'
import { expect, it } from 'vitest'
import {
  bloecke,
  someBedarf,
  someKind,
  someKurs,
  someLauf,
  somePlanperson,
  someWelt,
  wegeBy
} from '../../../support/someKombination'

/** The worked example of DOMAIN 5.6. */
const mutter = somePlanperson({ wohnort: 'Vlotho', kinder: [someKind('2024-08-28', '07:30', '13:00')] })
const a = someKurs('BSK_B1', { id: 'A', titel: 'BSK Herford', bloecke: bloecke('12345', '09:00', '12:15') })
const b = someLauf({
  ...{
    id: 'B',
    titel: 'MAT Vlotho',
    ort: 'Vlotho',
    standort: 'Vlotho',
    bloecke: bloecke('13', '13:30', '16:00', 'Vlotho')
  }
})
const of = (laeufe: readonly Lauf[], person = mutter) => {
  const welt = someWelt({ laeufe, wege: wegeBy({ 'Vlotho-Herford': 60 }) })
  return { welt, kandidaten: kandidatenOf(person, welt) }
}

it('says why neither course nor measure of the worked example fits, and until when care would have to last', () => {
  const { welt, kandidaten } = of([a, b])

  const texte = kandidaten.map((kandidat) => [
    kandidat.elemente.map(({ lauf }) => lauf).join('+'),
    kandidat.passt,
    kandidat.urteile.filter(({ regel }) => regel === 'H9').map(urteilText),
    alternativenOf(kandidat, kandidaten, welt).map(alternativeText)
  ])
  expect(texte).toContainEqual([
    ...['A', 'nein', ['Kinderbetreuung deckt Mo–Fr 13:00–13:15 nicht.']],
    ['Kinderbetreuung bis 13:15 (§ 16a SGB II)']
  ])
  expect(texte).toContainEqual([
    ...['B', 'nein', ['Kinderbetreuung deckt Mo, Mi 13:30–16:00 nicht.']],
    ['Kinderbetreuung bis 16:00 (§ 16a SGB II)']
  ])
  expect(texte.map(([wer]) => wer)).toContain('A+B')
})

it('offers the online course and the morning measure instead', () => {
  const online = { ...a, id: 'A2', titel: 'BSK online', ort: null, bloecke: bloecke('12345', '09:00', '12:15', null) }
  const morgens = {
    ...b,
    id: 'B2',
    titel: 'MAT ab Februar',
    beginn: '2027-02-01',
    bloecke: bloecke('13', '09:00', '11:30', 'Vlotho')
  }
  const { welt, kandidaten } = of([a, b, online, morgens])
  const alternativen = (lauf: string) => {
    const kandidat = kandidaten.find(({ elemente }) => elemente.length === 1 && elemente[0]?.lauf === lauf)!
    return alternativenOf(kandidat, kandidaten, welt).map(({ art, elemente }) => [art, elemente[0]?.lauf])
  }

  expect(alternativen('A')).toContainEqual(['online', 'A2'])
  expect(alternativen('B')).toContainEqual(['naechsterBeginn', 'B2'])
})

it('finds what runs side by side, and what bridges the time until a later course', () => {
  const spaeter = someKurs('BSK_B2', { beginn: '2027-04-05', ende: '2027-09-30' })
  const kurz = someLauf({
    id: 'kurz',
    beginn: '2026-12-07',
    ende: '2027-03-26',
    bloecke: bloecke('12', '09:00', '12:00')
  })
  const daneben = someLauf({ id: 'daneben', beginn: '2027-04-12', bloecke: bloecke('12', '13:00', '15:00') })
  const { kandidaten } = of([spaeter, kurz, daneben], somePlanperson({ niveau: 'B1' }))

  const arten = kandidaten.map(({ art, elemente }) => `${art} ${elemente.map(({ lauf }) => lauf).join('+')}`)
  expect(arten).toContain('kombination BSK_B2+daneben')
  expect(arten).toContain('ueberbrueckung kurz+BSK_B2')
})

it('puts what fits first, then the score, then the earliest start', () => {
  const { kandidaten } = of(
    [
      someLauf({ id: 'voll', frei: 0 }),
      someLauf({ id: 'spaet', beginn: '2027-02-08' }),
      someLauf({ id: 'frueh', beginn: '2026-12-07' })
    ],
    somePlanperson()
  )

  expect(kandidaten.map(({ elemente }) => elemente[0]?.lauf)).toEqual(['frueh', 'spaet', 'voll'])
})

it('offers each day of entry that is still to come, and none of a run that can no longer be begun', () => {
  const { kandidaten } = of(
    [
      someLauf({ id: 'vorbei', beginn: '2026-11-02' }),
      someLauf({ id: 'laufend', beginn: '2026-09-01', einstieg: 'LAUFEND' }),
      someLauf({
        id: 'abschnitt',
        beginn: '2026-09-01',
        einstieg: 'ABSCHNITT',
        einstiegstage: ['2026-10-05', '2027-01-04', '2027-02-08']
      })
    ],
    somePlanperson()
  )

  expect(
    kandidaten.flatMap(({ elemente }) => elemente.map(({ lauf, eintritt }) => `${lauf} ${eintritt}`)).sort()
  ).toEqual(['abschnitt 2027-01-04', 'abschnitt 2027-02-08', 'laufend 2026-11-30'])
})

it('shows the seven parts of the score, and they make it', () => {
  const person = somePlanperson({ bedarfe: [someBedarf('KOMBINATION')], ziele: ['Pflege'] })
  const { kandidaten } = of([someLauf({ ziel: 'Pflegehilfe, Pflege', beginn: '2027-01-12' })], person)

  expect(kandidaten[0]?.teile).toEqual([
    { teil: 'nahtlos', gewicht: 25, anteil: 0.5, punkte: 12.5 },
    { teil: 'niveaupassung', gewicht: 20, anteil: 1, punkte: 20 },
    { teil: 'wegzeit', gewicht: 15, anteil: 1, punkte: 15 },
    { teil: 'zielbezug', gewicht: 15, anteil: 0.5, punkte: 7.5 },
    { teil: 'auslastung', gewicht: 10, anteil: 1, punkte: 10 },
    { teil: 'betreuungssicherheit', gewicht: 10, anteil: 1, punkte: 10 },
    { teil: 'traegerkontinuitaet', gewicht: 5, anteil: 0, punkte: 0 }
  ])
  expect(kandidaten[0]?.punkte).toBe(75)
})
