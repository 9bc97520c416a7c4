import { Text } from '@mantine/core'
import type { DurchfuehrungWerte } from '@shared/domain/angebote/angebot'
import { plaetzeText } from '@shared/texts/angebote'

interface Props {
  werte: Pick<DurchfuehrungWerte, 'plaetze' | 'plaetzeFrei' | 'plaetzeStand'>
  heute: string
}

/** Free places with their age; a figure out of date steps back and says so. */
export function Plaetze({ werte, heute }: Props) {
  const { text, veraltet } = plaetzeText(werte, heute)
  return (
    <Text span size="sm" {...(veraltet && { c: 'dimmed', fs: 'italic' })}>
      {text}
    </Text>
  )
}
