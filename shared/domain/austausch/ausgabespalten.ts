import type { Listenmeta } from '../ausgaben/listenmeta'
import { Ausgabespalte, spalten, spaltennamen } from '../ausgaben/spalten'
import { compactKey } from './text'
import type { Zuordnung } from './zuordnung'

/** The columns an issued list can have by their normalised headings; all there are, where nothing says which it had. */
export function issuedColumns(meta: Listenmeta | null): ReadonlyMap<string, Ausgabespalte> {
  return new Map(namesIn(meta).map((name) => [compactKey(spalten[name].heading), name]))
}

/** A column that came back under another heading is still the one whose field it has, where only one is missing. */
export function withRenamed(zuordnungen: readonly Zuordnung[], meta: Listenmeta | null): Zuordnung[] {
  const found = new Set(zuordnungen.map(({ spalte }) => spalte))
  const missing = namesIn(meta).filter((name) => !found.has(name))
  return zuordnungen.map((zuordnung) => {
    if (zuordnung.spalte || zuordnung.field === null) return zuordnung
    const [one, other] = missing.filter((name) => spalten[name].feld === zuordnung.field)
    return one && !other ? { ...zuordnung, spalte: one } : zuordnung
  })
}

function namesIn(meta: Listenmeta | null): readonly Ausgabespalte[] {
  return meta ? meta.spalten.flatMap((name) => Ausgabespalte.safeParse(name).data ?? []) : spaltennamen
}
