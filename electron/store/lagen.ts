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
import type { RawBuilder, SqlBool } from 'kysely'
import { readFristGrundlage } from './fristGrundlage'
import { auswahlOn } from './lagenAuswahl'
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
  const grundlage = await readFristGrundlage(db, kontext)
  const auswahl = wer === null ? auswahlOn(kontext.heute, grundlage.absolventenplan) : {}
  const nachFall = new Map(faelle.map(({ id }) => [id, { ...keine }]))
  for (const art of fristSatzarten) {
    for (const satz of await readRecords(db, art, wer, auswahl[art])) add(nachFall.get(satz.fall), art, satz)
  }
  const { heute, parameter } = kontext
  const { vertrauensfolge, absolventenplan, zeitdauer, unterrichtsfrei } = grundlage
  const lageOf = (fall: Lage['fall'], saetze: Lage['saetze']): Lage => {
    return { heute, parameter, vertrauensfolge, absolventenplan, zeitdauer, unterrichtsfrei, fall, saetze }
  }
  return faelle.map((fall) => ({
    person: { fall: fall.id, nachname: fall.nachname, vorname: fall.vorname, kundennummer: fall.kundennummer },
    lage: lageOf(fall, nachFall.get(fall.id) ?? keine)
  }))
}

type Saetze = { -readonly [A in FristSatzart]: readonly FristSatz<A>[] }

/** Nothing of any kind, shared by all: most persons have no records of most kinds. */
const keine = Object.fromEntries(fristSatzarten.map((art) => [art, []])) as unknown as Saetze

/** Adds a record where its case is among those read. The columns read are those of its kind: taken as it is, not copied. */
function add(saetze: Saetze | undefined, art: FristSatzart, satz: { id: string }): void {
  if (!saetze) return
  if (saetze[art] === keine[art]) saetze[art] = []
  ;(saetze[art] as unknown as { id: string }[]).push(satz)
}

/** The records of one kind, of everybody or of some persons. */
function readRecords(
  db: Db,
  art: FristSatzart,
  wer: readonly string[] | null,
  auswahl: RawBuilder<SqlBool> | undefined
): Promise<{ id: string; fall: string }[]> {
  const spalten: readonly string[] = fristSatzFelder[art]
  return db
    .selectFrom(art)
    .select(['id', 'fall', ...spalten] as ['id', 'fall'])
    .$if(wer !== null, (query) => query.where('fall', 'in', wer ?? []))
    .$if(auswahl !== undefined, (query) => query.where(auswahl as RawBuilder<SqlBool>))
    .execute()
}
