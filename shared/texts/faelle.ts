import type { SammelFeld, Spalte } from '../domain/faelle/tabelle'
import { fallFeldLabels } from './felder'
import { formatZahl } from './format'

/** What a column of the case table is called. */
export const spaltenLabel = (spalte: Spalte): string => (spalte === 'alter' ? 'Alter' : fallFeldLabels[spalte])

interface Zahlen {
  total: number
  gesamt: number
  unbekannt: number
  aehnlich: number
}

/** `1.234 von 3.000 · 12 ohne Angabe · davon 3 ähnlich geschrieben`. */
export function trefferText({ total, gesamt, unbekannt, aehnlich }: Zahlen): string {
  return [
    `${formatZahl(total)} von ${formatZahl(gesamt)}`,
    unbekannt > 0 && `${formatZahl(unbekannt)} ohne Angabe`,
    aehnlich > 0 && `davon ${formatZahl(aehnlich)} ähnlich geschrieben`
  ]
    .filter(Boolean)
    .join(' · ')
}

/** `1 Fall`, `1.200 Fälle`. */
export const faelleText = (zahl: number): string => (zahl === 1 ? '1 Fall' : `${formatZahl(zahl)} Fälle`)

/** What was done for many cases, and for how many nothing was to do. */
export function sammelText(
  was: string,
  { geaendert, unveraendert }: { geaendert: number; unveraendert: number }
): string {
  const rest = unveraendert > 0 ? ` Bei ${formatZahl(unveraendert)} war nichts zu tun.` : ''
  return `${was}: ${faelleText(geaendert)}.${rest}`
}

export const sammelFeldLabels: Record<SammelFeld, string> = {
  team: fallFeldLabels.team,
  berater: fallFeldLabels.berater,
  fallStatus: fallFeldLabels.fallStatus
}
