import { Text } from '@mantine/core'
import type { Planstand } from '@shared/domain/planung/loesung'
import css from './planung.module.css'

const [BREITE, HOEHE] = [480, 120]

/** Value (full line) and bound (broken line) over time; the band between them is what might still be won. */
export function Annaeherung({ verlauf }: { verlauf: readonly Planstand[] }) {
  const werte = verlauf.flatMap(({ wert, schranke }) => (schranke === null ? [wert] : [wert, schranke]))
  const [unten, oben] = [Math.min(...werte), Math.max(...werte)]
  const bis = Math.max(1, ...verlauf.map(({ sekunden }) => sekunden))
  const x = (sekunden: number) => (sekunden / bis) * BREITE
  const y = (wert: number) => HOEHE - 6 - ((wert - unten) / Math.max(1e-9, oben - unten)) * (HOEHE - 12)
  const punkte = (of: (stand: Planstand) => number | null) =>
    verlauf.flatMap((stand) => {
      const wert = of(stand)
      return wert === null ? [] : [`${x(stand.sekunden)},${y(wert)}`]
    })
  return (
    <figure className={css.annaeherung}>
      <svg viewBox={`0 0 ${BREITE} ${HOEHE}`} role="img" aria-label="Wert des Plans und obere Schranke im Verlauf">
        {verlauf.length > 1 && (
          <>
            <polyline className={css.schranke} points={punkte(({ schranke }) => schranke).join(' ')} />
            <polyline className={css.wert} points={punkte(({ wert }) => wert).join(' ')} />
          </>
        )}
      </svg>
      <figcaption>
        <Text size="xs" c="dimmed">
          durchgezogen: Wert des Plans; gestrichelt: mehr ist bewiesenermaßen nicht möglich
        </Text>
      </figcaption>
    </figure>
  )
}
