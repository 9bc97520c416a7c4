import { Skeleton, Text } from '@mantine/core'
import type { Filter } from '@shared/domain/zielgruppen/filter'
import { formatZahl } from '@shared/texts/format'
import { api } from '../../api/client'
import { sentenceOf } from '../../api/showError'
import { useRead } from '../../api/useRead'

/** How many a filter finds, and of how many nobody can tell, as two cells of a table. */
export function useAnzahl(filter: Filter) {
  return useRead(api.zielgruppen.count, { filter }, { keepPrevious: true })
}

interface Props {
  filter: Filter
  welche: 'treffer' | 'unbekannt'
}

/** One of the two counts, with the shape of it while it is being counted. */
export function AnzahlText({ filter, welche }: Props) {
  const { data, error } = useAnzahl(filter)
  if (error) {
    return (
      <Text span c="red" title={sentenceOf(error)}>
        nicht zählbar
      </Text>
    )
  }
  if (!data) return <Skeleton height={16} width={40} ml="auto" />
  const anzahl = data[welche]
  return (
    <Text span {...(welche === 'treffer' ? { fw: 600 } : { c: 'dimmed' })}>
      {welche === 'unbekannt' && anzahl === 0 ? '–' : formatZahl(anzahl)}
    </Text>
  )
}
