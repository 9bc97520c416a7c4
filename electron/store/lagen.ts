import {
  type FristSatz,
  type FristSatzart,
  fristFallFelder,
  fristSatzarten,
  fristSatzFelder,
  type Lage
} from '@shared/domain/fristen/frist'
import { geschlossenerFall } from '@shared/domain/saetze/zustaende'
import type { FilterKontext } from '@shared/domain/zielgruppen/kontext'
import { readFristGrundlage } from './fristGrundlage'
import type { Db } from './tables'

/** A person as the rules see her, with what a line shows of her. */
export interface Person {
  person: { fall: string; nachname: string | null; vorname: string | null; kundennummer: string | null }
  lage: Lage
}

/** The persons whose case is not closed (`null`), or those that are asked for, with all the rules of Fristen look at. */
export async function readLagen(db: Db, kontext: FilterKontext, wer: readonly string[] | null): Promise<Person[]> {
  const faelle = await db
    .selectFrom('fall')
    .select(['id', 'nachname', 'vorname', 'kundennummer', ...fristFallFelder])
    .$if(wer !== null, (query) => query.where('id', 'in', wer ?? []))
    .$if(wer === null, (query) =>
      query.where(({ or, eb }) => or([eb('fallStatus', 'is', null), eb('fallStatus', '<>', geschlossenerFall)]))
    )
    .execute()
  const nachFall = new Map<string, Lage['saetze']>(faelle.map(({ id }) => [id, emptyRecords()]))
  for (const art of fristSatzarten) {
    for (const satz of await readRecords(db, art, wer)) {
      // The columns read are those of this kind of record; taken as they are, copies cost half of the time.
      ;(nachFall.get(satz.fall)?.[art] as FristSatz<typeof art>[] | undefined)?.push(satz as FristSatz<typeof art>)
    }
  }
  const { heute, parameter } = kontext
  const { vertrauensfolge, absolventenplan, zeitdauer } = await readFristGrundlage(db)
  const lageOf = (fall: Lage['fall'], saetze: Lage['saetze']): Lage => {
    return { heute, parameter, vertrauensfolge, absolventenplan, zeitdauer, fall, saetze }
  }
  return faelle.map((fall) => ({
    person: { fall: fall.id, nachname: fall.nachname, vorname: fall.vorname, kundennummer: fall.kundennummer },
    lage: lageOf(fall, nachFall.get(fall.id) ?? emptyRecords())
  }))
}

const emptyRecords = (): Lage['saetze'] =>
  Object.fromEntries(fristSatzarten.map((art) => [art, []])) as unknown as Lage['saetze']

/** The records of one kind, of everybody or of some persons. */
function readRecords(
  db: Db,
  art: FristSatzart,
  wer: readonly string[] | null
): Promise<{ id: string; fall: string }[]> {
  const spalten: readonly string[] = fristSatzFelder[art]
  return db
    .selectFrom(art)
    .select(['id', 'fall', ...spalten] as ['id', 'fall'])
    .$if(wer !== null, (query) => query.where('fall', 'in', wer ?? []))
    .execute()
}
