import { readPunkte, writePunkte } from '@shared/domain/uebergabe/punkte'
import { Uebergaberegeln } from '@shared/domain/uebergabe/regeln'
import { uebergabevorlagen } from '@shared/domain/uebergabe/vorlagen'
import { nextUebergabeStatus, offeneUebergabe, type Uebergabeschritt } from '@shared/domain/uebergabe/zustand'
import { expect, it } from 'vitest'

const schritte: readonly Uebergabeschritt[] = ['uebergeben', 'annehmen', 'zurueckgeben', 'zurueckziehen']

it.each([
  ['VORBEREITET', ['UEBERGEBEN', undefined, undefined, 'ZURUECKGEZOGEN']],
  ['UEBERGEBEN', [undefined, 'ANGENOMMEN', 'ZURUECKGEGEBEN', 'ZURUECKGEZOGEN']],
  ['ANGENOMMEN', [undefined, undefined, undefined, undefined]],
  ['ZURUECKGEGEBEN', [undefined, undefined, undefined, undefined]],
  ['ZURUECKGEZOGEN', [undefined, undefined, undefined, undefined]]
])('goes on from %s', (status, ziele) => {
  expect(schritte.map((schritt) => nextUebergabeStatus(status, schritt))).toEqual(ziele)
})

it('is open until it is accepted, given back or withdrawn', () => {
  expect(offeneUebergabe).toEqual(['VORBEREITET', 'UEBERGEBEN'])
})

it('keeps the settled items as codes parted by commas', () => {
  expect(readPunkte(writePunkte(['GESPRAECH', 'PLAN']))).toEqual(['GESPRAECH', 'PLAN'])
  expect(readPunkte(null)).toEqual([])
  expect(writePunkte([])).toBeNull()
})

it.each(uebergabevorlagen)('brings along $name as a rule set that can be saved', ({ id, quelle, ...regeln }) => {
  expect(Uebergaberegeln.parse(regeln)).toEqual(regeln)
  expect(quelle).not.toBe('')
})
