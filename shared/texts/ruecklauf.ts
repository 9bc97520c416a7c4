import type { Rueckstand } from '../domain/ausgaben/zellvergleich'
import type { Listenart } from '../domain/austausch/listenart'
import { formatAnzahl, formatZeitpunkt } from './format'
import { listenartLabels } from './listenarten'

const LONGEST_NAME = 80

/** What the source of returned lists is called. */
export const quelleName = (art: Listenart, empfaenger: string) =>
  `${listenartLabels[art]} ${empfaenger}`.slice(0, LONGEST_NAME).trim()

/** How a returned cell stands, in a word. */
export const rueckstandWorte: Record<Rueckstand, string> = {
  unveraendert: 'unverändert',
  dort: 'dort geändert',
  hier: 'hier geändert',
  beide: 'beiderseits geändert',
  unzulaessig: 'nicht erlaubt'
}

interface Zahlen {
  empfaenger: string
  zeit: string
  zeilen: { zurueck: number; fehlend: number; dazu: number; doppelt: number }
  zellen: Record<Rueckstand, number>
}

/** Which list came back, with its rows and cells in numbers. */
export function ruecklaufText({ empfaenger, zeit, zeilen, zellen }: Zahlen): string {
  const { zurueck, fehlend, dazu, doppelt } = zeilen
  const rows = [
    `${formatAnzahl(zurueck, 'Zeile', 'Zeilen')} zurück`,
    fehlend > 0 && `${fehlend} fehlen`,
    dazu > 0 && `${dazu} hinzugefügt`,
    doppelt > 0 && `${doppelt} doppelt`
  ]
  const changed = (Object.keys(rueckstandWorte) as Rueckstand[]).filter(
    (stand) => stand !== 'unveraendert' && zellen[stand] > 0
  )
  const cells = changed.map((stand) => `${zellen[stand]} ${rueckstandWorte[stand]}`)
  return [
    `Antwort von ${empfaenger} auf die Liste vom ${formatZeitpunkt(zeit)}: ${rows.filter(Boolean).join(', ')}.`,
    `Zellen: ${cells.join(', ') || 'alle unverändert'}.`
  ].join(' ')
}
