import type { Genannt } from '@shared/domain/austausch/angaben'
import type { Bestand } from '@shared/domain/austausch/bestand'
import { findPersons, involvedFaelle } from '@shared/domain/austausch/bestand'
import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import type { Person } from '@shared/domain/austausch/personen/person'
import { personenverzeichnis, type Treffer } from '@shared/domain/austausch/personen/verzeichnis'
import { zellenSchluessel } from '@shared/domain/austausch/plan'
import type { HandAenderung } from '@shared/domain/austausch/zellen'
import type { Fall, FallId } from '@shared/domain/faelle/fall'
import { fallFelder } from '@shared/domain/faelle/felder'
import { type Satz, satzFelder } from '@shared/domain/saetze/satzarten'
import { sql } from 'kysely'
import { readRows, type Zeile } from '../../store/bulk'
import { fromColumns } from '../../store/columns'
import type { AenderungTable, Db } from '../../store/tables'

/** Reads in few queries what the store knows of the persons of a list, and finds them. `quelle` is the id of a known source. */
export async function loadBestand(
  db: Db,
  liste: ErkannteListe,
  quelle: string | null
): Promise<{ treffer: Map<number, Treffer>; bestand: Bestand }> {
  // First of all: what changes while the rest is read counts as not looked at.
  const letzteAenderung = await newestAenderung(db)
  const personen: Person[] = await db
    .selectFrom('fall')
    .select(['id as fall', 'version', 'kundennummer', 'nachname', 'vorname', 'geburtsdatum', 'bgNummer'])
    .select(['geburtsname', 'geschlecht', 'telefon', 'plz', 'ort'])
    .execute()
  const fruehere = await db.selectFrom('fruehereKundennummer').select(['fall', 'kundennummer']).execute()
  const treffer = findPersons(liste, personenverzeichnis(personen, fruehere))
  const ids = [...involvedFaelle(treffer)]
  const letzte = quelle === null ? undefined : await lastUebernahme(db, quelle)
  return {
    treffer,
    bestand: {
      personen: new Map(personen.map((person) => [person.fall, person])),
      nummern: new Map(personen.flatMap(({ kundennummer, fall }) => (kundennummer ? [[kundennummer, fall]] : []))),
      faelle: await readFaelle(db, ids),
      sprachstaende: await readSaetze(db, 'sprachstand', ids),
      teilnahmen: await readSaetze(db, 'teilnahme', ids),
      hand: await readHand(db, ids),
      zuletzt: quelle === null ? new Map() : await namedLast(db, quelle),
      letzteAenderung,
      letzteUebernahme: letzte?.zeit ?? null
    }
  }
}

/** Number of the newest entry of the history; 0 in an empty one. */
async function newestAenderung(db: Db): Promise<number> {
  const { id } = await db
    .selectFrom('aenderung')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirstOrThrow()
  return id ?? 0
}

/** The newest import of a source that was not taken back. */
export function lastUebernahme(db: Db, quelle: string) {
  return db
    .selectFrom('uebernahme')
    .select(['id', 'zeit', 'stand'])
    .where('quelle', '=', quelle)
    .where('rueckgaengigZeit', 'is', null)
    .orderBy('zeit', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** What a source named last of every person it still names, as it stood right before an import, or now. */
export async function namedLast(db: Db, quelle: string, before?: string): Promise<Map<FallId, Genannt>> {
  const rows = await db
    .selectFrom('quelleFall')
    .innerJoin('uebernahme', 'uebernahme.id', 'quelleFall.uebernahme')
    .select(['fall', 'werte'])
    .where('quelleFall.quelle', '=', quelle)
    .$if(before !== undefined, (query) => query.where('zeit', '<', before!))
    .orderBy('zeit')
    .execute()
  const last = new Map(rows.map(({ fall, werte }) => [fall, werte]))
  return new Map([...last].flatMap(([fall, werte]) => (werte === null ? [] : [[fall, JSON.parse(werte) as Genannt]])))
}

async function readFaelle(db: Db, ids: readonly FallId[]): Promise<Bestand['faelle']> {
  const rows = await readRows(db, 'fall', ids)
  return new Map(
    rows.map((row) => {
      const id = String(row['id'])
      return [id, { id, version: Number(row['version']), ...fromColumns(fallFelder, row) } satisfies Fall]
    })
  )
}

async function readSaetze<A extends 'sprachstand' | 'teilnahme'>(db: Db, art: A, ids: readonly FallId[]) {
  const rows = await readRows<Zeile & Pick<Satz<A>, 'id' | 'version' | 'fall'>>(db, art, ids, 'fall')
  const saetze = rows.map(({ id, version, fall, ...werte }) => ({
    ...{ id, version, fall },
    ...fromColumns(satzFelder[art], werte)
  })) as unknown as Satz<A>[]
  return Map.groupBy(saetze, ({ fall }) => fall)
}

type Eintrag = Pick<AenderungTable, 'satz' | 'feld' | 'art' | 'herkunft' | 'konto' | 'zeit'> & { id: number }

/** Who changed which field last, where it was done by hand. */
async function readHand(db: Db, ids: readonly FallId[]): Promise<Bestand['hand']> {
  const involved = new Set(ids)
  // Written out, not bound: only so the index of hand-made changes is used.
  const istHand = sql<boolean>`herkunft = 'HAND'`
  const vonHand = await db.selectFrom('aenderung').select('fall').distinct().where(istHand).execute()
  const faelle = vonHand.map(({ fall }) => fall).filter((fall) => involved.has(fall))
  const hand = new Map<string, HandAenderung | null>()
  const eintraege = await readRows<Eintrag>(db, 'aenderung', faelle, 'fall')
  for (const { satz, feld, art, herkunft, konto, zeit } of eintraege.toSorted((a, b) => a.id - b.id)) {
    if (art === 'WEG') continue
    hand.set(zellenSchluessel({ satz, feld: feld ?? '*' }), herkunft === 'HAND' ? { konto, zeit } : null)
  }
  return hand
}
