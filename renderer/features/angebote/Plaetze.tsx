import { Text } from '@mantine/core'
import type { DurchfuehrungWerte } from '@shared/domain/angebote/angebot'
import { plaetzeText } from '@shared/texts/angebote'
import { formatAnzahl } from '@shared/texts/format'

interface Props {
  werte: Pick<DurchfuehrungWerte, 'plaetze' | 'plaetzeFrei' | 'plaetzeStand'> &
    Partial<Pick<DurchfuehrungWerte, 'wartende' | 'quelle'>>
  heute: string
}

/** Free places with their age and source; a figure out of date steps back and says so. */
export function Plaetze({ werte, heute }: Props) {
  const { text, veraltet } = plaetzeText(werte, heute)
  return (
    <Text span size="sm" {...(veraltet && { c: 'dimmed', fs: 'italic' })}>
      {text}
      {typeof werte.wartende === 'number' && `, ${formatAnzahl(werte.wartende, 'wartet', 'warten')}`}
      {werte.quelle && (
        <Text span size="xs" c="dimmed" display="block">
          Quelle: {werte.quelle}
        </Text>
      )}
    </Text>
  )
}
