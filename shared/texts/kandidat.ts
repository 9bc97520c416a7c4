import type { Hartregel, Kandidat } from '../domain/kombination/kandidat'
import type { Wochenbild } from '../domain/kombination/wochenbild'
import type { Tag } from '../domain/zeitraum'
import { alterText } from './akte'
import { formatAnzahl, formatTag, formatZahl } from './format'
import { hartregelLabels } from './kombination'

interface Laufworte {
  titel: string
  frei: number | null
  freiStand: Tag | null
}
/** How a run that a candidate names is found. */
export type LaufWith = (id: string) => Laufworte | undefined

const titelOf = (laufOf: LaufWith, lauf: string) => laufOf(lauf)?.titel ?? 'nicht mehr vorhanden'

/** What a candidate is called: `BSK B1 Herford + Orientierung Vlotho`; a bridge names what comes after it. */
export function kandidatTitel({ elemente, art }: Pick<Kandidat, 'elemente' | 'art'>, laufOf: LaufWith): string {
  return elemente.map(({ lauf }) => titelOf(laufOf, lauf)).join(art === 'ueberbrueckung' ? ', danach ' : ' + ')
}

/** When it begins: one day, or each element with its own. */
export function beginnText({ elemente }: Pick<Kandidat, 'elemente'>): string {
  const tage = [...new Set(elemente.map(({ eintritt }) => eintritt))]
  return `ab ${tage.map(formatTag).join(' und ')}`
}

/** Free seats with the age of the figure, the scarcest first said. */
export function plaetzeText({ elemente }: Pick<Kandidat, 'elemente'>, laufOf: LaufWith, heute: Tag): string {
  const [knappster] = elemente
    .flatMap(({ lauf }) => laufOf(lauf) ?? [])
    .toSorted((a, b) => (a.frei ?? -1) - (b.frei ?? -1))
  if (!knappster || knappster.frei === null) return 'Plätze unbekannt'
  const stand = knappster.freiStand ? `Stand ${alterText(knappster.freiStand, heute)}` : 'Stand unbekannt'
  return `${formatAnzahl(knappster.frei, 'Platz', 'Plätze')} frei, ${stand}`
}

/** What a week asks for: `16,25 h Termine + 10 h Weg in der Woche`. */
export function wochensummeText({ unterricht, weg }: Pick<Wochenbild, 'unterricht' | 'weg'>): string {
  const stunden = (minuten: number) => `${formatZahl(Math.round((minuten / 60) * 4) / 4)} h`
  return `${stunden(unterricht)} Termine + ${stunden(weg)} Weg in der Woche`
}

/** What was overridden when a combination was proposed, each with its reason; from the JSON the record keeps. */
export function ueberstimmtText(json: string | null): string[] {
  // Written by the core from `Ueberstimmung` only.
  const ueberstimmt: { regel: Hartregel; grund: string }[] = json === null ? [] : JSON.parse(json)
  return ueberstimmt.map(({ regel, grund }) => `${hartregelLabels[regel]} überstimmt: ${grund}`)
}

/** The next step of a combination, as it stands on its button; nothing after the end. */
export const naechsterStatus: Partial<Record<string, { status: Weiter; text: string }>> = {
  VORSCHLAG: { status: 'BESPROCHEN', text: 'Als besprochen vermerken' },
  BESPROCHEN: { status: 'BEANTRAGT', text: 'Als beantragt vermerken' },
  BEANTRAGT: { status: 'AKTIV', text: 'Teilnahmen anlegen' },
  AKTIV: { status: 'BEENDET', text: 'Als beendet vermerken' }
}
type Weiter = 'BESPROCHEN' | 'BEANTRAGT' | 'AKTIV' | 'BEENDET'

/** What somebody should bring, until the office writes something else. */
export const mitbringenVorgabe = 'Ausweis, Stift, Heft und etwas zu trinken'
