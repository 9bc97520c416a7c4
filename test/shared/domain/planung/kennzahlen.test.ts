import { abgleichOf } from '@shared/domain/planung/abgleich'
import { kennzahlenOf } from '@shared/domain/planung/kennzahlen'
import { expect, it } from 'vitest'
import { someLoesung } from '../../../support/someLoesung'
import { someBuendel, somePlatzlauf, someProblem, someWartende } from '../../../support/someProblem'

const laeufe = [somePlatzlauf('K1'), somePlatzlauf('M1', { frei: 2, mindestens: 2 })]
const problem = someProblem(laeufe, [
  someWartende('anna', [someBuendel([0], 60)], { wartetTage: 400 }),
  someWartende('berta', [someBuendel([0], 50)], { wartetTage: 20 }),
  someWartende('cem', [], { wartetTage: 100 })
])
const personen = [
  { fall: 'anna', geburtsdatum: '2004-01-01', geschlecht: 'W', wohnort: 'Moosbrook', niemals: true },
  { fall: 'berta', geburtsdatum: '1980-01-01', geschlecht: 'W', wohnort: 'Ellermoor', niemals: false },
  { fall: 'cem', geburtsdatum: null, geschlecht: 'M', wohnort: 'Moosbrook', niemals: false }
]

it('counts whom a plan reaches, by group and by waiting', () => {
  const { warten, gruppen } = kennzahlenOf(problem, someLoesung(problem, [0, null, null]), personen, '2026-11-22')

  const laengste = [
    { fall: 'cem', tage: 100, niemals: false },
    { fall: 'berta', tage: 20, niemals: false }
  ]
  expect(warten).toEqual({ mit: 400, ohne: 20, laengstesOhne: 100, laengste })
  expect(gruppen).toContainEqual({ merkmal: 'geschlecht', wert: 'W', personen: 2, mitPlatz: 1 })
  expect(gruppen).toContainEqual({ merkmal: 'alter', wert: 'U25', personen: 1, mitPlatz: 1 })
  expect(gruppen).toContainEqual({ merkmal: 'alter', wert: null, personen: 1, mitPlatz: 0 })
  expect(gruppen).toContainEqual({ merkmal: 'niemals', wert: 'JA', personen: 1, mitPlatz: 1 })
  expect(gruppen).toContainEqual({ merkmal: 'gemeinde', wert: 'Moosbrook', personen: 2, mitPlatz: 1 })
  expect(gruppen).toContainEqual({ merkmal: 'wartezeit', wert: '365', personen: 1, mitPlatz: 1 })
})

it('tells of each run the seats given, whether it takes place, and who is next', () => {
  const [kurs, massnahme] = kennzahlenOf(problem, someLoesung(problem, [0, null, null]), personen, '2026-11-22').laeufe

  expect(kurs).toMatchObject({ gegeben: 1, findetStatt: true, naechste: [{ fall: 'berta', gewinn: 50 }] })
  expect(massnahme).toMatchObject({ gegeben: 0, findetStatt: false, naechste: [] })
})

it('says what changed since: people, runs, seats, but not the seats the plan itself gave', () => {
  const vorher = {
    personen: ['anna', 'berta'].map((id) => ({ id, prio: 1, moeglichkeiten: 1 })),
    laeufe: [somePlatzlauf('K1', { frei: 5 }), somePlatzlauf('K2', { frei: 4 }), somePlatzlauf('K3')]
  }
  const jetzt = someProblem(
    [somePlatzlauf('K1', { frei: 3 }), somePlatzlauf('K2', { frei: 1 }), somePlatzlauf('M9')],
    [someWartende('berta'), someWartende('cem')]
  )

  expect(abgleichOf(vorher, jetzt, new Map([['K1', 2]]))).toEqual({
    gegangen: ['anna'],
    neu: ['cem'],
    wegfallendeLaeufe: ['K3'],
    neueLaeufe: ['M9'],
    plaetze: [{ lauf: 'K2', vorher: 4, jetzt: 1 }]
  })
})
