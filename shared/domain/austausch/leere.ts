import { durchfuehrungFelder } from '../angebote/angebot'
import { fallFelder } from '../faelle/felder'
import type { Felder, Wert } from '../feld'
import { satzFelder } from '../saetze/satzFelder'
import { leerbareAngebotsfelder } from './angebote/angabe'
import { artregeln } from './arten'
import { benennung } from './benennung'
import type { ErkannteListe, ErkannteZeile } from './erkannteListe'
import type { Listenart } from './listenart'
import { fallZiele, Listenfeld } from './ziele'

/** What a person is recognised by is never emptied, nor what follows from another field. */
const niemals: readonly Listenfeld[] = [
  ...(['kundennummer', 'nachname', 'vorname', 'geburtsdatum', 'bg_nummer', 'status', 'status_seit', 'monat'] as const)
]

/** A stored field that may be emptied. */
export interface Leerbar {
  tabelle: 'fall' | 'teilnahme' | 'anwesenheit' | 'durchfuehrung'
  feld: string
}

const kataloge: Record<Leerbar['tabelle'], Felder> = {
  ...satzFelder,
  fall: fallFelder,
  durchfuehrung: durchfuehrungFelder
}

/** The stored field a list of this kind may empty by an empty cell, where its source means it so; `undefined` for none. */
export function leerbarIn(feld: Listenfeld, art: Listenart): Leerbar | undefined {
  if (niemals.includes(feld)) return undefined
  const ziel = art === 'kursplanungsliste' ? angebotZielOf(feld) : zielOf(feld, art)
  return ziel && !kataloge[ziel.tabelle][ziel.feld]?.pflicht && !benennung.includes(ziel.feld) ? ziel : undefined
}

function angebotZielOf(feld: Listenfeld): Leerbar | undefined {
  const ziel = leerbareAngebotsfelder[feld]
  return ziel && { tabelle: 'durchfuehrung', feld: ziel }
}

function zielOf(feld: Listenfeld, art: Exclude<Listenart, 'kursplanungsliste'>): Leerbar | undefined {
  const { stammdaten, teilnahme, anwesenheit } = artregeln[art]
  const imFall = stammdaten ? (fallZiele as Partial<Record<Listenfeld, string>>)[feld] : undefined
  if (imFall) return { tabelle: 'fall', feld: imFall }
  if (anwesenheit[feld]) return { tabelle: 'anwesenheit', feld: anwesenheit[feld] }
  return teilnahme[feld] && { tabelle: 'teilnahme', feld: teilnahme[feld] }
}

/** Fields of lists of this kind for which somebody may say that an empty cell means: no entry any more. */
export const leerbareFelder = (art: Listenart): Listenfeld[] =>
  Listenfeld.options.filter((feld) => leerbarIn(feld, art) !== undefined)

/** Of these fields those the row has a cell for, with nothing in it; what was not understood is not nothing. */
export function leereIn(
  { columns }: Pick<ErkannteListe, 'columns'>,
  { values = {}, own = {}, findings }: ErkannteZeile,
  felder: readonly Listenfeld[]
): Listenfeld[] {
  if (felder.length === 0) return []
  const genannt: Partial<Record<Listenfeld, unknown>> = { ...values, ...own }
  return felder.filter(
    (feld) =>
      genannt[feld] === undefined &&
      columns.some((spalte) => (spalte.field ?? spalte.own) === feld) &&
      !findings.some(({ field }) => field === feld)
  )
}

/** The stored fields of one table that empty cells speak of, as values. */
export function leereWerte(
  leer: readonly Listenfeld[],
  art: Listenart,
  tabelle: Leerbar['tabelle']
): Record<string, null> {
  const ziele = leer.flatMap((feld) => leerbarIn(feld, art) ?? []).filter((ziel) => ziel.tabelle === tabelle)
  return Object.fromEntries(ziele.map(({ feld }) => [feld, null]))
}

/** What a source said last of a field that it says `nach` of now: of an empty one, that it was empty then too. */
export function saidLast(
  zuletzt: Readonly<Record<string, Wert | undefined>> | undefined,
  feld: string,
  nach: Wert
): Wert | undefined {
  const frueher = zuletzt?.[feld]
  return nach === null && zuletzt && frueher === undefined ? null : frueher
}
