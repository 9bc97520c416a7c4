import { suchformAusgeschrieben } from '@shared/domain/faelle/suchform'
import { feldOfSpalte, type Sortierung, type Spalte } from '@shared/domain/faelle/tabelle'
import { niveauRang } from '@shared/domain/saetze/aktuellesNiveau'
import type { Db } from '../../store/tables'
import type { Bestand } from './bestand'

/** The place of every case in the order of one column, by number; equal values share a place, unknown ones are -1. */
type Plaetze = Int32Array

/** Orders cases by any column as a German reader expects: names as in the telephone book, levels and codes by their rank. */
export function createSortierung(db: Db) {
  let revision = -1
  const known = new Map<Spalte | 'sortName', Plaetze>()

  async function placesOf(spalte: Spalte | 'sortName', bestand: Bestand): Promise<Plaetze> {
    if (revision !== bestand.revision) {
      known.clear()
      revision = bestand.revision
    }
    const places = known.get(spalte) ?? (await readPlaces(db, spalte, bestand))
    known.set(spalte, places)
    return places
  }

  /** Unknown values come last in both directions; the name decides between equals. */
  return async function order(
    nummern: Uint32Array,
    { sort, tiers, bestand }: { sort: readonly Sortierung[]; tiers?: Uint16Array; bestand: Bestand }
  ): Promise<void> {
    const keys: { places: Plaetze; sign: number }[] = []
    for (const { spalte, absteigend } of [...sort, { spalte: 'sortName', absteigend: false } as const]) {
      keys.push({
        places: await placesOf(spalte === 'nachname' ? 'sortName' : spalte, bestand),
        sign: absteigend ? -1 : 1
      })
    }
    nummern.sort((a, b) => {
      if (tiers && tiers[a] !== tiers[b]) return tiers[a]! - tiers[b]!
      for (const { places, sign } of keys) {
        const x = places[a]!
        const y = places[b]!
        if (x !== y) return x < 0 ? 1 : y < 0 ? -1 : (x - y) * sign
      }
      return a - b
    })
  }
}

async function readPlaces(db: Db, spalte: Spalte | 'sortName', { ids, nummern }: Bestand): Promise<Plaetze> {
  const column = spalte === 'alter' ? 'geburtsdatum' : spalte
  const rows = await db
    .selectFrom('fall')
    .select(['id', `${column} as wert`])
    .execute()
  const values = [...new Set(rows.map(({ wert }) => wert))].filter((wert) => wert !== null)
  const keyOf = await keysOf(db, spalte)
  const sorted = values
    .map((wert) => ({ wert, key: keyOf(wert) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const placeOf = new Map<string | number, number>()
  let place = -1
  for (const [i, { wert, key }] of sorted.entries()) {
    if (key !== sorted[i - 1]?.key) place++
    placeOf.set(wert, place)
  }
  const places = new Int32Array(ids.length).fill(-1)
  for (const { id, wert } of rows) {
    const nummer = nummern.get(id)
    if (nummer !== undefined && wert !== null) places[nummer] = placeOf.get(wert) ?? -1
  }
  return spalte === 'alter' ? places.map((p) => (p < 0 ? p : place - p)) : places
}

/** How a value compares. */
async function keysOf(db: Db, spalte: Spalte | 'sortName'): Promise<(wert: string | number) => string | number> {
  if (spalte === 'sortName') return (wert) => wert
  const { art, liste } = feldOfSpalte(spalte)
  if (art === 'code' && liste) {
    const rows = await db.selectFrom('code').select(['code', 'sort']).where('liste', '=', liste).execute()
    const sortOf = new Map(rows.map(({ code, sort }) => [code, sort]))
    return (wert) => (liste === 'niveau' ? niveauRang(String(wert)) : undefined) ?? sortOf.get(String(wert)) ?? 1000
  }
  return art === 'text' || art === 'langtext' ? (wert) => suchformAusgeschrieben(String(wert)) : (wert) => wert
}
