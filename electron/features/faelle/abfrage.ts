import { refuseOn } from '@shared/domain/befund'
import { AEHNLICH, KEIN_TREFFER, type Raenge } from '@shared/domain/faelle/suchindex'
import type { FallAbfrage } from '@shared/domain/faelle/tabelle'
import type { Tag } from '@shared/domain/zeitraum'
import { checkFilter } from '@shared/domain/zielgruppen/checkFilter'
import type { Filter } from '@shared/domain/zielgruppen/filter'
import type { FilterKontext } from '@shared/domain/zielgruppen/kontext'
import { antwortSql, moeglichSql } from '../../store/filterSql'
import type { Db } from '../../store/tables'
import type { Bestand } from './bestand'
import { createSortierung } from './sortierung'

/** The answer to a question, in its order, as numbers of the Bestand. */
export interface Treffer {
  nummern: Uint32Array
  aehnlich: ReadonlySet<number>
  unbekannt: number
}

interface Needs {
  db: Db
  kontext: () => Promise<FilterKontext>
  bestand: { current(): Promise<Bestand> }
}

/** So many answers are kept, so that scrolling and going back need no second search. */
const KEPT = 8

/** Finds cases for the table and for the field that searches everything. */
export interface FaelleFinder {
  find(abfrage: FallAbfrage): Promise<{ treffer: Treffer; bestand: Bestand; heute: Tag }>
  /** The ids of the best fits. */
  best(eingabe: string, limit: number): Promise<{ id: string; aehnlich: boolean }[]>
}

/** Answers which cases, and in which order; the last answers stay until something is written or the day changes. */
export function createAbfrage({ db, kontext, bestand }: Needs): FaelleFinder {
  const order = createSortierung(db)
  const kept = new Map<string, Promise<Treffer>>()
  let valid = ''

  async function answer({ suche, filter, sort }: FallAbfrage, now: Bestand, heute: FilterKontext): Promise<Treffer> {
    const gefiltert = filter && (await decide(filter, now, heute))
    const raenge = suche.trim() === '' ? undefined : now.search(suche)
    const found = raenge ? hitsOf(raenge) : allOf(now)
    const wahr = (nummer: number) => !gefiltert || gefiltert[nummer] === WAHR
    const nummern = Uint32Array.from(found.filter(wahr))
    const unbekannt = gefiltert ? found.filter((nummer) => gefiltert[nummer] === UNBEKANNT).length : 0
    const aehnlich = new Set(raenge ? nummern.filter((nummer) => raenge[nummer]! >= AEHNLICH) : [])
    const tiers = raenge && (sort.length > 0 ? raenge.map((rang) => Math.floor(rang / AEHNLICH)) : raenge)
    await order(nummern, { sort, bestand: now, ...(tiers && { tiers }) })
    return { nummern, aehnlich, unbekannt }
  }

  async function decide(filter: Filter, { ids, nummern }: Bestand, heute: FilterKontext): Promise<Uint8Array> {
    refuseOn(checkFilter(filter))
    const rows = await db
      .selectFrom('fall')
      .select(['id', antwortSql(filter, heute, UNBEKANNT).as('antwort')])
      .where(moeglichSql(filter, heute))
      .execute()
    const result = new Uint8Array(ids.length)
    for (const { id, antwort } of rows) {
      const nummer = nummern.get(id)
      if (nummer !== undefined) result[nummer] = antwort
    }
    return result
  }

  const find: FaelleFinder['find'] = async (abfrage) => {
    const now = await bestand.current()
    const heute = await kontext()
    const stand = `${now.revision} ${heute.heute}`
    if (stand !== valid) kept.clear()
    valid = stand
    const key = JSON.stringify([abfrage.suche, abfrage.filter, abfrage.sort])
    const treffer = kept.get(key) ?? answer(abfrage, now, heute)
    kept.delete(key)
    kept.set(key, treffer)
    for (const [oldest] of kept) if (kept.size > KEPT) kept.delete(oldest)
    try {
      return { treffer: await treffer, bestand: now, heute: heute.heute }
    } catch (error) {
      kept.delete(key)
      throw error
    }
  }

  return {
    find,
    async best(eingabe, limit) {
      if (eingabe.trim() === '') return []
      const { treffer, bestand } = await find({ suche: eingabe, filter: null, sort: [] })
      return [...treffer.nummern.subarray(0, limit)].flatMap((nummer) => {
        const id = bestand.ids[nummer]
        return id ? [{ id, aehnlich: treffer.aehnlich.has(nummer) }] : []
      })
    }
  }
}

const WAHR = 1
const UNBEKANNT = 2

function hitsOf(raenge: Raenge): number[] {
  const found: number[] = []
  for (let nummer = 0; nummer < raenge.length; nummer++) if (raenge[nummer] !== KEIN_TREFFER) found.push(nummer)
  return found
}

function allOf({ ids }: Bestand): number[] {
  const found: number[] = []
  for (let nummer = 0; nummer < ids.length; nummer++) if (ids[nummer] !== undefined) found.push(nummer)
  return found
}
