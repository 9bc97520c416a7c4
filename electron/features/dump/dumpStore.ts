import { satzarten } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'
import { readRows, type Zeile } from '../../store/bulk'
import type { Db, Tables } from '../../store/tables'
import { abschnitte, fallAbschnitt, inWorten, satzAbschnitt } from './umfang'

const CASES_PER_PAGE = 500
const ROWS_PER_PAGE = 5000

/**
 * The whole content as JSON, piece by piece: it never is in memory as a whole. Numbers of rows stand in front, so that a
 * reader can tell whether the file is complete. Described in `docs/dump.md`.
 */
export async function* dumpStore(
  db: Db,
  { heute, programm }: { heute: Tag; programm: string }
): AsyncGenerator<string> {
  const zaehler = await countRows(db)
  yield `{"format":1,"programm":${JSON.stringify(programm)},"stand":${JSON.stringify(heute)},"zaehler":${JSON.stringify(zaehler)}`
  for (const tabelle of Object.keys(abschnitte) as (keyof typeof abschnitte)[]) {
    yield* list(abschnitte[tabelle].name, eachRow(db, tabelle))
  }
  yield* list(fallAbschnitt.name, eachFall(db))
  yield '}\n'
}

async function countRows(db: Db): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  const named = Object.entries(abschnitte).map(([tabelle, { name }]) => [tabelle, name] as const)
  for (const [tabelle, name] of [
    ...named,
    ['fall', fallAbschnitt.name] as const,
    ...satzarten.map((art) => [art, art] as const)
  ]) {
    const { zahl } = await db
      .selectFrom(tabelle as 'fall')
      .select(({ fn }) => fn.countAll<number>().as('zahl'))
      .executeTakeFirstOrThrow()
    counts[name] = zahl
  }
  return counts
}

/** `,"name":[…]` with one row per line. */
async function* list(name: string, rows: AsyncIterable<object>): AsyncGenerator<string> {
  let before = `,\n${JSON.stringify(name)}:[\n`
  let empty = true
  for await (const row of rows) {
    yield before + JSON.stringify(row)
    before = ',\n'
    empty = false
  }
  yield empty ? `${before}]` : '\n]'
}

async function* eachRow(db: Db, tabelle: keyof typeof abschnitte): AsyncGenerator<object> {
  for (let offset = 0; ; offset += ROWS_PER_PAGE) {
    const rows = (await pageOf(db, tabelle, offset)) as Parameters<typeof inWorten>[1][]
    for (const row of rows) yield inWorten(abschnitte[tabelle], row)
    if (rows.length < ROWS_PER_PAGE) return
  }
}

/** In a fixed order, so that two dumps of the same content are equal. */
const order: Record<keyof typeof abschnitte, readonly string[]> = {
  konto: ['id'],
  einstellung: ['name'],
  code: ['liste', 'sort', 'code'],
  parameter: ['name', 'gueltigVon'],
  zielgruppe: ['sort', 'id'],
  zielgruppenstand: ['zielgruppe', 'tag'],
  kettenvorlage: ['id'],
  team: ['id'],
  textbaustein: ['id'],
  ansicht: ['id'],
  traeger: ['id'],
  durchfuehrung: ['id'],
  standort: ['id'],
  termin: ['durchfuehrung', 'wochentag', 'von', 'bis', 'ort'],
  tnKennung: ['kennung'],
  wegzeit: ['ortA', 'ortB'],
  ort: ['id'],
  planungsrunde: ['id'],
  plan: ['id'],
  planzeile: ['plan', 'fall'],
  planungsprotokoll: ['id'],
  quelle: ['id'],
  uebernahme: ['id'],
  quelleFall: ['quelle', 'fall', 'uebernahme'],
  quelleAngebot: ['quelle', 'durchfuehrung', 'uebernahme'],
  offeneListe: ['id'],
  ausgabe: ['id'],
  ausgabeZeile: ['ausgabe', 'schluessel'],
  ausgabeKurs: ['ausgabe', 'schluessel'],
  personenpaar: ['fallA', 'fallB'],
  zusammenfuehrung: ['id'],
  entwurf: ['konto', 'schluessel'],
  aenderung: ['id'],
  protokoll: ['nummer']
}

function pageOf(db: Db, tabelle: keyof typeof abschnitte, offset: number): Promise<object[]> {
  // Kysely cannot follow a table name known at run time only; `order` names columns of exactly that table.
  let query = (db as unknown as import('kysely').Kysely<Record<keyof Tables, Zeile>>).selectFrom(tabelle).selectAll()
  for (const column of order[tabelle]) query = query.orderBy(column)
  return query.limit(ROWS_PER_PAGE).offset(offset).execute()
}

async function* eachFall(db: Db): AsyncGenerator<object> {
  for (let after = ''; ; ) {
    const faelle = await db
      .selectFrom('fall')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(CASES_PER_PAGE)
      .execute()
    const ids = faelle.map(({ id }) => id)
    const saetze = await Promise.all(
      satzarten.map(async (art) => {
        const rows = await readRows(db, art, ids, 'fall')
        return [art, Map.groupBy(rows.toSorted(byId), (row) => row['fall'])] as const
      })
    )
    for (const fall of faelle) {
      const own = saetze.map(([art, perFall]) => [
        art,
        (perFall.get(fall.id) ?? []).map((row) => inWorten(satzAbschnitt(art), row))
      ])
      yield { ...inWorten(fallAbschnitt, fall as Zeile), ...Object.fromEntries(own) }
    }
    if (faelle.length < CASES_PER_PAGE) return
    after = ids.at(-1)!
  }
}

const byId = (a: Zeile, b: Zeile) => String(a['id']).localeCompare(String(b['id']))
