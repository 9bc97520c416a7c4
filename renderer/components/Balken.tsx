import css from './balken.module.css'

interface Props {
  /** 0 to 1; more is shown as full. */
  teil: number
  /** A line across the bar. */
  marke?: number | null
}

/** How much of something there is, as a bar. The number stands beside it as text. */
export function Balken({ teil, marke = null }: Props) {
  const breite = (wert: number) => `${Math.max(0, Math.min(1, wert)) * 100}%`
  return (
    <div className={css['strecke']} aria-hidden>
      <div className={css['balken']} style={{ width: breite(teil) }} />
      {marke !== null && <div className={css['marke']} style={{ left: breite(marke) }} />}
    </div>
  )
}
