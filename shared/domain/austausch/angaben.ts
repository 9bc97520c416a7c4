import { type FallFeld, fallFelder } from '../faelle/felder'
import type { Wert as FeldWert } from '../feld'
import { satzFelder } from '../saetze/satzFelder'
import { artregeln } from './arten'
import type { Gelesen, Listenkontext, Satzangaben } from './arten/artregel'
import type { Wert } from './felder'
import type { Genannt } from './genannt'
import { fallZiele, type Listenfeld } from './ziele'

/** What a list says about one person, in the words of the store. A field it does not name is absent. */
export interface Angaben extends Satzangaben {
  fall: Partial<Record<FallFeld, FeldWert>>
  /** What a new case starts with: by lists of others, what tells people apart and nothing else. */
  neuerFall: Partial<Record<FallFeld, FeldWert>>
  /** Fields the row has an empty cell for that means, in lists of its source: no entry any more. */
  leer: readonly Listenfeld[]
  /** Fields whose value is longer or larger than the store takes: they are left out and told. */
  unzulaessig: Listenfeld[]
}

export const keineAngaben: Angaben = {
  ...{ fall: {}, neuerFall: {}, sprachstaende: [], teilnahmen: [], anwesenheiten: [] },
  ...{ hinweise: [], leer: [], unzulaessig: [] }
}

/** Sorts what a row names into case and dated records, as lists of its kind mean it. */
export function angabenOf(genannt: Genannt, kontext: Listenkontext): Angaben {
  const regel = artregeln[kontext.art]
  const unzulaessig: Listenfeld[] = []
  const gelesen: Gelesen = {
    sprachstand: pick(genannt, regel.sprachstand, satzFelder.sprachstand, unzulaessig),
    teilnahme: pick(genannt, regel.teilnahme, satzFelder.teilnahme, unzulaessig),
    anwesenheit: pick(genannt, regel.anwesenheit, satzFelder.anwesenheit, unzulaessig)
  }
  const stamm = pickFall(genannt, unzulaessig, regel.stammdaten ? undefined : identitaet)
  return {
    ...keineAngaben,
    fall: regel.stammdaten ? stamm : {},
    neuerFall: stamm,
    ...regel.deute(gelesen, genannt, kontext),
    unzulaessig
  }
}

const identitaet: readonly Listenfeld[] = ['kundennummer', 'nachname', 'vorname', 'geburtsdatum']

function pickFall(genannt: Genannt, unzulaessig: Listenfeld[], nur?: readonly Listenfeld[]): Angaben['fall'] {
  const fall: Angaben['fall'] = {}
  for (const [feld, ziel] of Object.entries(fallZiele) as [keyof typeof fallZiele, FallFeld][]) {
    const wert = genannt[feld]
    if (wert === undefined || (nur && !nur.includes(feld))) continue
    const stored = inStoreUnits(feld, wert)
    if (isValid(fallFelder[ziel].schema, stored)) fall[ziel] = stored
    else unzulaessig.push(feld)
  }
  // Copied for room, as in `onlyFelder`.
  return { ...fall }
}

/** The value a list named, as the store keeps it. */
export function inStoreUnits(feld: Listenfeld, wert: Wert): FeldWert {
  return feld === 'einkommen' && typeof wert === 'number' ? Math.round(wert * 100) : wert
}

interface Schema {
  safeParse(wert: unknown): { success: boolean }
}

const MOST_REMEMBERED = 2000
const valid = new WeakMap<Schema, Set<FeldWert>>()

/** Most columns hold the same few values again and again: what passed once is not checked anew. */
function isValid(schema: Schema, wert: FeldWert): boolean {
  const known = valid.get(schema) ?? new Set()
  if (known.has(wert)) return true
  if (!schema.safeParse(wert).success) return false
  if (known.size >= MOST_REMEMBERED) known.clear()
  valid.set(schema, known.add(wert))
  return true
}

function pick(
  genannt: Genannt,
  ziele: Partial<Record<Listenfeld, string>>,
  katalog: Readonly<Record<string, { schema: Schema }>>,
  unzulaessig: Listenfeld[]
): Record<string, FeldWert> {
  const result: Record<string, FeldWert> = {}
  for (const [feld, ziel] of Object.entries(ziele) as [Listenfeld, string][]) {
    const wert = genannt[feld]
    if (wert === undefined || ziel in result) continue
    if (katalog[ziel] && isValid(katalog[ziel].schema, wert)) result[ziel] = wert
    else unzulaessig.push(feld)
  }
  return result
}
