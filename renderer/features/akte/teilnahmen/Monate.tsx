import { Text } from '@mantine/core'
import type { Teilnahme } from '@shared/domain/saetze/satzarten'
import { laufend } from '@shared/domain/saetze/zustaende'
import { hinweiseOf, juengsterMonat, monateOf, QUOTE_AB, quoteOf } from '@shared/domain/teilnahme/anwesenheit'
import { monatText, rueckfrageText } from '@shared/texts/teilnahme'
import { IconHelpCircle } from '@tabler/icons-react'
import { useAkte } from '../akteContext'
import css from './monate.module.css'

/** So many months are drawn, the newest last. */
const GEZEIGT = 12

/** The months of a participation as small bars, and the question they raise while it goes on. */
export function Monate({ teilnahme }: { teilnahme: Teilnahme }) {
  const { heute, saetze } = useAkte().akte
  const monate = monateOf(
    teilnahme.id,
    saetze.anwesenheit.filter((eine) => eine.teilnahme !== null)
  ).slice(-GEZEIGT)
  if (monate.length === 0) return null
  const laeuft = (laufend as readonly string[]).includes(teilnahme.status)
  const juengster = laeuft ? juengsterMonat(teilnahme.id, saetze.anwesenheit, heute) : undefined
  const hinweise = juengster ? hinweiseOf(juengster) : []
  return (
    <div className={css.monate}>
      <ul className={css.reihe} aria-label={`Anwesenheit ${teilnahme.titel ?? ''}`}>
        {monate.map((monat) => {
          const quote = quoteOf(monat)
          return (
            <li key={monat.id} title={monatText(monat)}>
              <span className={css.saeule} aria-hidden data-unbekannt={quote === null || undefined}>
                <span style={{ height: `${(quote ?? 0) * 100}%` }} data-wenig={(quote ?? 1) < QUOTE_AB || undefined} />
              </span>
              <span className={css.zahl} aria-hidden>
                {quote === null ? '?' : Math.round(quote * 100)}
              </span>
              <span className={css.name} aria-hidden>
                {monat.monat.slice(5)}/{monat.monat.slice(2, 4)}
              </span>
              <span className={css.verborgen}>{monatText(monat)}</span>
            </li>
          )
        })}
      </ul>
      <div>
        <Text size="xs" c="dimmed">
          Anwesend in Prozent der Kurstage je Monat
        </Text>
        {hinweise.length > 0 && (
          <Text size="sm" className={css.frage}>
            <IconHelpCircle size={16} aria-hidden /> {rueckfrageText(hinweise)}
          </Text>
        )}
      </div>
    </div>
  )
}
