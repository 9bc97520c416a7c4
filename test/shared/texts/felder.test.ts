import { fallGruppen } from '@shared/domain/faelle/felder'
import { angebotLabels } from '@shared/texts/angebotfelder'
import { fallFeldLabels } from '@shared/texts/felder'
import { satzFeldLabels } from '@shared/texts/satzfelder'
import { expect, it } from 'vitest'

it('names every field so that no two of one record are mixed up', () => {
  for (const labels of [fallFeldLabels, ...Object.values(satzFeldLabels), ...Object.values(angebotLabels)]) {
    const names = Object.values(labels)
    expect(new Set(names).size).toBe(names.length)
  }
})

it('shows every field of a case in exactly one group', () => {
  const grouped = Object.values(fallGruppen).flat()

  expect(grouped.toSorted()).toEqual(Object.keys(fallFeldLabels).toSorted())
})
