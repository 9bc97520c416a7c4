import type { Planzeile } from '@shared/contract/planung'
import { useMemo, useState } from 'react'

export type Ausschnitt = 'offen' | 'paare' | 'ohne' | 'entschieden' | 'alle'

const gehoert: Record<Ausschnitt, (zeile: Planzeile) => boolean> = {
  offen: ({ status, vorschlag }) => status === 'OFFEN' && vorschlag.length > 0,
  paare: ({ status, vorschlag }) => status === 'OFFEN' && vorschlag.length > 1,
  ohne: ({ status, vorschlag }) => status === 'OFFEN' && vorschlag.length === 0,
  entschieden: ({ status }) => status !== 'OFFEN',
  alle: () => true
}

const namen: Record<Ausschnitt, string> = {
  offen: 'Zu entscheiden',
  paare: 'davon Kombinationen',
  ohne: 'Ohne Platz',
  entschieden: 'Entschieden',
  alle: 'Alle'
}

/** The parts of a plan's rows with their numbers. */
export const ausschnitte = (zeilen: readonly Planzeile[]) =>
  (Object.keys(namen) as Ausschnitt[]).map((value) => ({
    value,
    label: `${namen[value]} (${zeilen.filter(gehoert[value]).length})`
  }))

/** So many rows stand there at once. */
const SEITE = 100

/** Which rows are shown, and which of them are selected. */
export function useZeilen(zeilen: readonly Planzeile[], lauf: string | null) {
  const [ausschnitt, setAusschnitt] = useState<Ausschnitt>('offen')
  const [anzahl, setAnzahl] = useState(SEITE)
  const [auswahl, setAuswahl] = useState<ReadonlySet<string>>(new Set())
  const gemeint = useMemo(
    () =>
      zeilen.filter(
        (zeile) =>
          gehoert[ausschnitt](zeile) &&
          (lauf === null || (zeile.gewaehlt ?? zeile.vorschlag).some((element) => element.lauf === lauf))
      ),
    [zeilen, ausschnitt, lauf]
  )
  const gezeigt = gemeint.slice(0, anzahl)
  const leeren = () => setAuswahl(new Set())
  return {
    ausschnitt,
    setAusschnitt(next: Ausschnitt) {
      setAusschnitt(next)
      setAnzahl(SEITE)
      leeren()
    },
    gezeigt,
    gesamt: gemeint.length,
    mehr: () => setAnzahl((bisher) => bisher + SEITE),
    auswahl,
    toggle: (fall: string) =>
      setAuswahl((bisher) =>
        bisher.has(fall) ? new Set([...bisher].filter((einer) => einer !== fall)) : new Set([...bisher, fall])
      ),
    toggleAlle: () =>
      setAuswahl((bisher) => (bisher.size === gezeigt.length ? new Set() : new Set(gezeigt.map(({ fall }) => fall)))),
    leeren
  }
}
