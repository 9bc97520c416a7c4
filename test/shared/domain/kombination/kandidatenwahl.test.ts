import type { Kandidat } from '@shared/domain/kombination/kandidat'
import { chosenOf, kandidatKey, verletzteOf } from '@shared/domain/kombination/kandidatenwahl'
import { expect, it } from 'vitest'

const kandidat = (werte: Partial<Kandidat> = {}): Kandidat => ({
  ...{ elemente: [{ lauf: 'kurs', eintritt: '2027-02-01' }], art: 'einzeln', passt: 'ja' },
  ...{ urteile: [], punkte: 80, teile: [] },
  ...werte
})
const alle = { art: 'alle', binnenTagen: null, nurPassende: false } as const
const heute = '2027-01-04'

it('keeps to the kind, to what fits and to an early start', () => {
  const paar = kandidat({ art: 'kombination', passt: 'nein' })
  const spaeter = kandidat({ elemente: [{ lauf: 'kurs', eintritt: '2027-04-01' }] })
  const kandidaten = [kandidat(), paar, spaeter]

  expect(chosenOf(kandidaten, alle, heute)).toEqual(kandidaten)
  expect(chosenOf(kandidaten, { ...alle, art: 'kombination' }, heute)).toEqual([paar])
  expect(chosenOf(kandidaten, { ...alle, nurPassende: true }, heute)).toEqual([kandidat(), spaeter])
  expect(chosenOf(kandidaten, { ...alle, binnenTagen: 28 }, heute)).toEqual([kandidat(), paar])
})

it('tells candidates apart by runs and days', () => {
  expect(kandidatKey(kandidat())).toBe('kurs 2027-02-01')
})

it('asks once for each constraint that is violated', () => {
  const urteil = (regel: 'H1' | 'H9', schwere: 'verletzt' | 'auflage') => ({ regel, schwere, code: 'x', angaben: {} })
  const urteile = [
    urteil('H1', 'auflage'),
    urteil('H1', 'verletzt'),
    urteil('H1', 'verletzt'),
    urteil('H9', 'verletzt')
  ]

  expect(verletzteOf({ urteile })).toEqual([urteil('H1', 'verletzt'), urteil('H9', 'verletzt')])
})
