import { Text } from '@mantine/core'
import { formatAnteil, formatZahl } from '@shared/texts/format'
import { Balken } from '../../components/Balken'

interface Props {
  teil: number
  ganzes: number
  /** A line across the bar. */
  marke?: number | null
  /** Instead of „12 von 40 (30 %)“. */
  text?: string
}

/** A part of a whole as number and bar. */
export function Anteil({ teil, ganzes, marke = null, text }: Props) {
  return (
    <div>
      <Text size="sm">
        {text ?? `${formatZahl(teil)} von ${formatZahl(ganzes)} (${formatAnteil(ganzes > 0 ? teil / ganzes : 0)})`}
      </Text>
      <Balken teil={ganzes > 0 ? teil / ganzes : 0} marke={marke === null || ganzes === 0 ? null : marke / ganzes} />
    </div>
  )
}
