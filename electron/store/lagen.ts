import {
  type FristSatz,
  type FristSatzart,
  fristFallFelder,
  fristSatzarten,
  fristSatzFelder,
  type Lage
} from '@shared/domain/fristen/frist'
import { aktiverFall } from '@shared/domain/saetze/zustaende'
import type { FilterKontext } from '@shared/domain/zielgruppen/kontext'
import type { Db } from './tables'

/** A person as the rules see her, with what a line shows of her. */
export interface Person {
  person: { fall: string; nachname: string | null; vorname: string | null; kundennummer: string | null }
  lage: Lage
}

/** The persons that are worked on (`null`), or those that are asked for, with all the rules of Fristen look at. */
export async function readLagen(db: Db, kontext: FilterKontext, wer: readonly string[] | null): Promise<Person[]> {
  const faelle = await db
    .selectFrom('fall')
    .select(['id', 'nachname', 'vorname', 'kundennummer', ...fristFallFelder])
    .$if(wer !== null, (query) => query.where('id', 'in', wer ?? []))
    .$if(wer === null, (query) => query.where('fallStatus', 'in', [...aktiverFall]))
    .execute()
  const nachFall = new Map<string, Lage['saetze']>(faelle.map(({ id }) => [id, emptyRecords()]))
  for (const art of fristSatzarten) {
    for (const { fall: wessen, ...satz } of await readRecords(db, art, wer)) {
      // The columns read are those of this kind of record.
      ;(nachFall.get(wessen)?.[art] as FristSatz<typeof art>[] | undefined)?.push(satz as FristSatz<typeof art>)
    }
  }
  return faelle.map(({ id, nachname, vorname, kundennummer, ...werte }) => ({
    person: { fall: id, nachname, vorname, kundennummer },
    lage: { ...kontext, fall: werte, saetze: nachFall.get(id) ?? emptyRecords() }
  }))
}

const emptyRecords = (): Lage['saetze'] => ({
  ...{ berechtigung: [], teilnahme: [], sprachstand: [], anwesenheit: [], kontakt: [] },
  ...{ integration: [], nachbetreuung: [], kettenelement: [] }
})

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
