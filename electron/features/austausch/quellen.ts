import { randomUUID } from 'node:crypto'
import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import { eigeneFelder, felder } from '@shared/domain/austausch/felder'
import { Listenart } from '@shared/domain/austausch/listenart'
import type { Listenfeld } from '@shared/domain/austausch/ziele'
import { z } from 'zod'
import type { Db } from '../../store/tables'

const alleFelder = [...felder, ...eigeneFelder] as const

/** What a source is recognised by, and what people corrected in its lists. */
const Merkmale = z.object({
  /** Normalised headings of its last list. */
  kopf: z.array(z.string()),
  /** Corrections by normalised heading: the position may move from month to month. */
  spalten: z.record(z.string(), z.string().nullable()),
  blatt: z.string().nullable(),
  nameOrder: z.enum(['vorname', 'nachname']).nullable(),
  /** Kind of its lists; `null` as long as none was taken over since kinds are told apart. */
  art: Listenart.nullable().default(null),
  /** Fields of its lists that change nothing. */
  gesperrt: z.array(z.enum(alleFelder)).default([])
})
type Merkmale = z.infer<typeof Merkmale>

/** Where lists come from; `id` is `null` as long as none of them was taken over. */
export interface Quelle {
  id: string | null
  name: string
  merkmale: Merkmale
  /** Id of the provider its lists come from; `null` inside the office. */
  traeger: string | null
}

const unbekannt: Omit<Quelle, 'name'> = {
  id: null,
  merkmale: { kopf: [], spalten: {}, blatt: null, nameOrder: null, art: null, gesperrt: [] },
  traeger: null
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
      return known ?? { ...unbekannt, name }
    },

    /** The source whose last list had nearly the same headings. */
    async likeliest(liste: ErkannteListe): Promise<Quelle | undefined> {
      const kopf = new Set(kopfOf(liste))
      const scored = (await list()).map((quelle) => {
        const gleich = quelle.merkmale.kopf.filter((key) => kopf.has(key)).length
        return { quelle, anteil: gleich / Math.max(kopf.size, quelle.merkmale.kopf.length, 1) }
      })
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

export const kopfOf = ({ columns }: ErkannteListe) => columns.map(({ key }) => key).filter(Boolean)

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

/** Corrections of this list, by heading, added to those remembered before. */
export function spaltenOf({ columns }: ErkannteListe, bisher: Merkmale['spalten']): Merkmale['spalten'] {
  const vonHand = columns.filter(({ how }) => how === 'hand')
  return { ...bisher, ...Object.fromEntries(vonHand.map(({ key, field, own }) => [key, field ?? own])) }
}

/** What the reader is told of the corrections of a source. */
export const rememberedOf = ({ spalten }: Merkmale) => spalten as Record<string, Listenfeld | null>
