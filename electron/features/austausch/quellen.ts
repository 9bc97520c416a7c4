import { randomUUID } from 'node:crypto'
import type { AusgegebeneListe } from '@shared/domain/ausgaben/ruecklauf'
import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import { Merkmale, ohneMerkmale } from '@shared/domain/quellen/merkmale'
import { quelleName } from '@shared/texts/ruecklauf'
import type { Db } from '../../store/tables'

/** Where lists come from; `id` is `null` as long as none of them was taken over. */
export interface Quelle {
  id: string | null
  name: string
  merkmale: Merkmale
  /** Id of the provider its lists come from; `null` inside the office. */
  traeger: string | null
}

const ENOUGH_SAME_HEADINGS = 0.7

export function quellenRepository(db: Db) {
  async function list(): Promise<Quelle[]> {
    const rows = await db.selectFrom('quelle').select(['id', 'name', 'merkmale', 'traeger']).orderBy('name').execute()
    return rows.map(({ merkmale, ...rest }) => ({ ...rest, merkmale: Merkmale.parse(JSON.parse(merkmale)) }))
  }

  return {
    list,

    async named(name: string): Promise<Quelle> {
      const known = (await list()).find((quelle) => quelle.name.toLowerCase() === name.toLowerCase())
      return known ?? { id: null, name, merkmale: ohneMerkmale, traeger: null }
    },

    /** The source whose lists a recipient of ours fills in: one of its own for each kind of list. */
    async ofEmpfaenger({ art, traeger, empfaenger }: AusgegebeneListe): Promise<Quelle> {
      const all = await list()
      const own =
        traeger !== null && all.find(({ merkmale, ...one }) => merkmale.art === art && one.traeger === traeger)
      if (own) return own
      const name = quelleName(art, empfaenger)
      return all.find((quelle) => quelle.name === name) ?? { id: null, name, merkmale: ohneMerkmale, traeger }
    },

    /** The one source whose files are called like this one. */
    async ofFile(file: string): Promise<Quelle | undefined> {
      const name = nameByFile(file)
      const [only, other] = (await list()).filter(({ merkmale }) => merkmale.datei === name)
      return other ? undefined : only
    },

    /** The source whose last list had nearly the same headings. */
    async likeliest(liste: ErkannteListe): Promise<Quelle | undefined> {
      const scored = (await list()).map((quelle) => ({ quelle, anteil: sameHeadings(liste, quelle) }))
      const [best] = scored.toSorted((a, b) => b.anteil - a.anteil)
      return best && best.anteil >= ENOUGH_SAME_HEADINGS ? best.quelle : undefined
    },

    /** Remembers how this list was read, for the next one of its source. Returns the id of the source. */
    async remember(tx: Db, { id, name, traeger }: Quelle, merkmale: Merkmale): Promise<string> {
      const json = JSON.stringify(merkmale)
      if (id === null) {
        const neu = randomUUID()
        await tx.insertInto('quelle').values({ id: neu, version: 1, name, merkmale: json, traeger }).execute()
        return neu
      }
      await tx
        .updateTable('quelle')
        .set((eb) => ({ merkmale: json, traeger, version: eb('version', '+', 1) }))
        .where('id', '=', id)
        .execute()
      return id
    }
  }
}

/** How many of the headings are those of the last list of a source, from 0 to 1. */
export function sameHeadings({ columns }: ErkannteListe, { merkmale: { kopf } }: Pick<Quelle, 'merkmale'>): number {
  const keys = new Set(columns.map(({ key }) => key).filter(Boolean))
  const gleich = kopf.filter(({ key }) => keys.has(key)).length
  return gleich / Math.max(keys.size, kopf.length, 1)
}

/** A source that was never seen is called by its file, without day and month. */
export function nameByFile(file: string): string {
  const name = file
    .replace(/\.[^.]+$/, '')
    .replace(/\b(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b/gi, '')
    .replace(/\d+/g, '')
    .replace(/[\s_.-]+/g, ' ')
    .trim()
  return name || 'Liste'
}
