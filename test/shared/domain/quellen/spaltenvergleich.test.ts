import type { Kopfspalte } from '@shared/domain/quellen/merkmale'
import { compareSpalten } from '@shared/domain/quellen/spaltenvergleich'
import { expect, it } from 'vitest'

const spalte = (heading: string, field: Kopfspalte['field'] = null) => ({
  ...{ key: heading.toLowerCase(), heading, field: field as null, own: null }
})
const kopf: Kopfspalte[] = [
  spalte('Name'),
  spalte('KdNr', 'kundennummer'),
  spalte('Eintrittsdatum'),
  spalte('Bemerkung')
]

it('takes no notice of columns that only moved', () => {
  const { neu, umbenannt, fehlend } = compareSpalten(kopf.toReversed() as never, kopf)

  expect([neu.size, umbenannt.size, fehlend.length]).toEqual([0, 0, 0])
})

it('knows a column under another heading by what it means, or by most of its letters', () => {
  const jetzt = [spalte('Name'), spalte('Kundennr.', 'kundennummer'), spalte('Eintrittdatum'), spalte('Bemerkung')]

  const { neu, umbenannt, fehlend } = compareSpalten(jetzt as never, kopf)

  expect([...neu]).toEqual(['kundennr.', 'eintrittdatum'])
  expect([...umbenannt].map(([key, { heading }]) => [key, heading])).toEqual([
    ['kundennr.', 'KdNr'],
    ['eintrittdatum', 'Eintrittsdatum']
  ])
  expect(fehlend).toEqual([])
})

it('tells what is new and what is missing', () => {
  const { neu, umbenannt, fehlend } = compareSpalten(
    [spalte('Name'), spalte('KdNr', 'kundennummer'), spalte('Fahrtkosten')] as never,
    kopf
  )

  expect([...neu]).toEqual(['fahrtkosten'])
  expect(umbenannt.size).toBe(0)
  expect(fehlend.map(({ heading }) => heading)).toEqual(['Eintrittsdatum', 'Bemerkung'])
})

it('has nothing to compare before the first list', () => {
  expect(compareSpalten(kopf as never, []).neu.size).toBe(0)
})
