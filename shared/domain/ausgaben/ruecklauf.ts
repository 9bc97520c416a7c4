import type { ErkannteListe, ErkannteZeile, Zellstaende } from '../austausch/erkannteListe'
import type { FallId } from '../faelle/fall'
import { fingerprint, type Hmac, type Zellstand } from './beleg'
import { assignZeilen, type Fundweg, type Zugeordnet } from './rueckzeilen'
import type { Ausgabespalte } from './spalten'
import { type Ausgabeart, vorlagen } from './vorlagen'
import { compareZellen, type Hier, type Rueckstand } from './zellvergleich'

/** A list that was issued, as the store remembers it. */
export interface AusgegebeneListe {
  id: string
  /** When it left, ISO 8601. */
  zeit: string
  art: Ausgabeart
  empfaenger: string
  traeger: string | null
  /** From left to right; the fingerprints of a ticket stand in this order. */
  spalten: readonly Ausgabespalte[]
  zeilen: readonly AusgegebeneZeile[]
}

/** One row of it: whom it was about and what it said. */
export interface AusgegebeneZeile {
  schluessel: string
  /** `null` in a list of courses. */
  fall: FallId | null
  teilnahme: string | null
  /** The run it was about, in a list of courses. */
  durchfuehrung?: string
  werte: Zellstaende
}

/** One cell that came back. */
export interface Rueckzelle {
  spalte: Ausgabespalte
  stand: Rueckstand
  /** `null` where only a fingerprint is left of it. */
  ausgegeben: Zellstand | null
  dort: Zellstand
  hier: Hier
}

/** One row that came back; the issued row it was, where it was one. */
export interface Rueckzeile {
  row: number
  ausgegeben: AusgegebeneZeile | null
  wie: Fundweg
  zellen: Rueckzelle[]
}

export interface Ruecklauf {
  liste: AusgegebeneListe
  zeilen: ReadonlyMap<number, Rueckzeile>
  /** Issued rows that no row speaks of any more. */
  fehlend: AusgegebeneZeile[]
  /** Issued columns that are gone, by name. */
  fehlendeSpalten: Ausgabespalte[]
}

/** What must be known of the store besides the issued list. */
export interface Rueckkontext {
  /** What is stored here now in place of a cell, and whether that changed since. */
  hierOf(zeile: AusgegebeneZeile, spalte: Ausgabespalte): Hier
  /** With the key of the issued list. */
  hmac: Hmac
}

/** Compares a returned list with what was issued, row by row and cell by cell. Pure. */
export function compareRuecklauf(
  liste: AusgegebeneListe,
  { rows, columns }: Pick<ErkannteListe, 'rows' | 'columns'>,
  kontext: Rueckkontext
): Ruecklauf {
  const found = new Set(columns.map(({ spalte }) => spalte))
  // Nothing to compare with: a form to be filled in.
  const zuordnung = liste.zeilen.length === 0 ? new Map<number, Zugeordnet>() : assignZeilen(liste, rows)
  const zeilen = rows.flatMap((row): Rueckzeile[] => {
    const { ausgegeben, wie } = zuordnung.get(row.row) ?? {}
    if (wie === undefined) return []
    const zellen = ausgegeben ? zellenOf(liste, ausgegeben, row, kontext) : []
    return [{ row: row.row, ausgegeben: ausgegeben ?? null, wie, zellen }]
  })
  const zurueck = new Set(zeilen.map(({ ausgegeben }) => ausgegeben))
  return {
    liste,
    zeilen: new Map(parted(zeilen).map((zeile) => [zeile.row, zeile])),
    fehlend: liste.zeilen.filter((zeile) => !zurueck.has(zeile)),
    fehlendeSpalten: liste.spalten.filter((spalte) => !found.has(spalte))
  }
}

function zellenOf(
  { art, spalten }: AusgegebeneListe,
  zeile: AusgegebeneZeile,
  { zellen = {}, beleg }: ErkannteZeile,
  { hierOf, hmac }: Rueckkontext
): Rueckzelle[] {
  const { ausfuellbar } = vorlagen[art]
  return spalten.flatMap((spalte, at) => {
    const dort = zellen[spalte]
    if (!dort) return []
    const ausgegeben = zeile.werte[spalte]
    const hier = hierOf(zeile, spalte)
    const stand = compareZellen({
      ...{ ausgegeben, dort, hier },
      isAusfuellbar: ausfuellbar.includes(spalte),
      isSealed: !ausgegeben && fingerprint(hmac, zeile.schluessel, spalte, dort.wert) === beleg?.abdruecke[at]
    })
    return [{ spalte, stand, ausgegeben: ausgegeben ?? null, dort, hier }]
  })
}

/**
 * Of several rows that were one, the single one the recipient changed speaks for it, else the first; the others are
 * double. Where more than one was changed, nobody but a person can tell which one holds.
 */
function parted(zeilen: readonly Rueckzeile[]): Rueckzeile[] {
  const together = Map.groupBy(zeilen, ({ ausgegeben, row }) => ausgegeben?.schluessel ?? row)
  return [...together.values()].flatMap((gleiche) => {
    const [erste, ...weitere] = gleiche
    if (!erste || weitere.length === 0) return gleiche
    const geaendert = gleiche.filter(hasChanges)
    const gilt = geaendert.length > 1 ? undefined : (geaendert[0] ?? erste)
    return gleiche.map((zeile) => (zeile === gilt ? zeile : { ...zeile, wie: gilt ? 'doppelt' : 'mehrdeutig' }))
  })
}

const hasChanges = ({ zellen }: Rueckzeile) => zellen.some(({ stand }) => stand === 'dort' || stand === 'beide')

/** How many rows came back, are gone, were added, stand there twice. */
export interface Rueckzaehler {
  zurueck: number
  fehlend: number
  dazu: number
  doppelt: number
}

export function countZeilen({ zeilen, fehlend }: Ruecklauf): Rueckzaehler {
  const all = [...zeilen.values()]
  const known = new Set(all.flatMap(({ ausgegeben }) => ausgegeben?.schluessel ?? []))
  return {
    zurueck: known.size,
    fehlend: fehlend.length,
    dazu: all.filter(({ ausgegeben }) => !ausgegeben).length,
    doppelt: all.filter(({ ausgegeben }) => ausgegeben).length - known.size
  }
}
