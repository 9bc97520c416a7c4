import { Text } from '@mantine/core'
import { formatAnteil, formatZahl } from '@shared/texts/format'
import css from './planung.module.css'

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
  const breite = (wert: number) => `${ganzes > 0 ? Math.min(100, (wert / ganzes) * 100) : 0}%`
  return (
    <div>
      <Text size="sm">
        {text ?? `${formatZahl(teil)} von ${formatZahl(ganzes)} (${formatAnteil(ganzes > 0 ? teil / ganzes : 0)})`}
      </Text>
      <div className={css.strecke} aria-hidden>
        <div className={css.balken} style={{ width: breite(teil) }} />
        {marke !== null && <div className={css.marke} style={{ left: breite(marke) }} />}
      </div>
    </div>
  )
}
