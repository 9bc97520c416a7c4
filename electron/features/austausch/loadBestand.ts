import type { UebernahmeProgress } from '@shared/contract/austausch'
import type { Run } from '@shared/contract/define'
import { type Bestand, involvedFaelle } from '@shared/domain/austausch/bestand'
import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import type { Genannt } from '@shared/domain/austausch/genannt'
import type { Kursangebot } from '@shared/domain/austausch/kurse'
import type { Person } from '@shared/domain/austausch/personen/person'
import { personenverzeichnis } from '@shared/domain/austausch/personen/verzeichnis'
import { zellenSchluessel } from '@shared/domain/austausch/plan'
import type { NeuerSatz } from '@shared/domain/austausch/saetze'
import type { Absender } from '@shared/domain/austausch/traeger'
import { findInSteps, type Zeilentreffer } from '@shared/domain/austausch/zeilentreffer'
import type { HandAenderung, Juengeres } from '@shared/domain/austausch/zellen'
import type { Fall, FallId } from '@shared/domain/faelle/fall'
import { fallFelder } from '@shared/domain/faelle/felder'
import type { Satz } from '@shared/domain/saetze/satzarten'
import { satzFelder } from '@shared/domain/saetze/satzFelder'
import type { Tag } from '@shared/domain/zeitraum'
import { sql } from 'kysely'
import { readParts, readRows, type Zeile } from '../../store/bulk'
import { fromColumns } from '../../store/columns'
import { type SharedTexts, sharedTexts, shareTexts } from '../../store/sharedTexts'
import type { AenderungTable, Db } from '../../store/tables'
import { readKennungen } from './absender'
import { inSteps } from './inSteps'
import type { Quelle } from './quellen'

interface Frage {
  liste: ErkannteListe
  quelle: Pick<Quelle, 'id' | 'merkmale'>
  traeger: Absender | null
  /** The day the list speaks of. */
  stand: Tag
  /** Cases the list is known to speak of. */
  gemeint: readonly FallId[]
}

/** Reads in few queries what the store knows of the persons of a list, and finds them. */
export async function loadBestand(
  db: Db,
  { liste, quelle: { id: quelle, merkmale }, traeger, stand, gemeint }: Frage,
  run: Run<UebernahmeProgress>
): Promise<{ treffer: Map<number, Zeilentreffer>; bestand: Bestand }> {
  // First of all: what changes while the rest is read counts as not looked at.
  const letzteAenderung = await newestAenderung(db)
  const alle: Person[] = await db
    .selectFrom('fall')
    .select(['id as fall', 'version', 'kundennummer', 'nachname', 'vorname', 'geburtsdatum', 'bgNummer'])
    .select(['geburtsname', 'geschlecht', 'telefon', 'plz', 'ort'])
    .execute()
  const fruehere = await db.selectFrom('fruehereKundennummer').select(['fall', 'kundennummer']).execute()
  const personen = new Map(alle.map((person) => [person.fall, person]))
  const verzeichnis = personenverzeichnis(alle, fruehere)
  const { schluessel } = merkmale
  const kennungen = await readKennungen(db)
  const umfeld = { verzeichnis, personen, kennungen, traeger, schluessel }
  const treffer = await inSteps(findInSteps(liste, umfeld), { teil: 'finden', rows: liste.rows.length }, run)
  const ids = [...new Set([...involvedFaelle(treffer), ...gemeint])]
  const share = sharedTexts()
  const letzte = quelle === null ? undefined : await lastUebernahme(db, quelle)
  return {
    treffer,
    bestand: {
      personen,
      nummern: new Map(alle.flatMap(({ kundennummer, fall }) => (kundennummer ? [[kundennummer, fall]] : []))),
      faelle: await readFaelle(db, ids, share),
      sprachstaende: await readSaetze(db, 'sprachstand', ids, share),
      teilnahmen: await readSaetze(db, 'teilnahme', ids, share),
      anwesenheiten: await readSaetze(db, 'anwesenheit', ids, share),
      vermerke: await readSaetze(db, 'kontakt', ids, share, ({ art }) => art === 'DRITTE'),
      kurse: await readKurse(db),
      nachfolger: await readNachfolger(db),
      hand: await readHand(db, ids),
      juenger: await readJuengeres(db, ids, stand),
      zuletzt: quelle === null ? new Map() : await namedLast(db, 'quelleFall', quelle),
      letzteAenderung,
      letzteUebernahme: letzte?.zeit ?? null
    }
  }
}

/** Cases that became one with another and are so still; over several steps where that one went on. */
async function readNachfolger(db: Db): Promise<Map<FallId, FallId>> {
  const rows = await db
    .selectFrom('zusammenfuehrung')
    .select(['geht', 'bleibt'])
    .where('rueckgaengigZeit', 'is', null)
    .orderBy('zeit')
    .execute()
  const naechster = new Map(rows.map(({ geht, bleibt }) => [geht, bleibt]))
  const last = (fall: FallId, steps = naechster.size): FallId => {
    const weiter = naechster.get(fall)
    return weiter === undefined || steps === 0 ? fall : last(weiter, steps - 1)
  }
  return new Map([...naechster.keys()].map((fall) => [fall, last(fall)]))
}

/** Number of the newest entry of the history; 0 in an empty one. */
export async function newestAenderung(db: Db): Promise<number> {
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

/** Where is kept what a source named, of a person or of a run. */
export type Gedaechtnis = 'quelleFall' | 'quelleAngebot'
export const wovonIn = { quelleFall: 'fall', quelleAngebot: 'durchfuehrung' } as const

/** What a source named last of every person or run it still names, as it stood right before an import, or now. */
export async function namedLast(
  db: Db,
  wo: Gedaechtnis,
  quelle: string,
  before?: string
): Promise<Map<string, Genannt>> {
  // Both tables have the same form; the query builder cannot say so.
  const rows = await db
    .selectFrom(
      sql<{
        fall: string
        werte: string | null
        quelle: string
        uebernahme: string
      }>`(SELECT *, ${sql.ref(wovonIn[wo])} AS fall FROM ${sql.table(wo)})`.as('genannt')
    )
    .innerJoin('uebernahme', 'uebernahme.id', 'genannt.uebernahme')
    .select(['genannt.fall', 'genannt.werte'])
    .where('genannt.quelle', '=', quelle)
    .$if(before !== undefined, (query) => query.where('zeit', '<', before!))
    .orderBy('zeit')
    .execute()
  const last = new Map(rows.map(({ fall, werte }) => [fall, werte]))
  const share = sharedTexts()
  const genannte = [...last].flatMap(([fall, werte]) => {
    const genannt: Genannt | undefined = werte === null ? undefined : JSON.parse(werte)
    shareTexts(genannt, share)
    return genannt ? [[fall, genannt] as const] : []
  })
  return new Map(genannte)
}

async function readFaelle(db: Db, ids: readonly FallId[], share: SharedTexts): Promise<Bestand['faelle']> {
  const faelle = new Map<FallId, Fall>()
  for await (const part of readParts(db, 'fall', ids)) {
    for (const row of part) {
      const id = String(row['id'])
      faelle.set(id, { id, version: Number(row['version']), ...fromColumns(fallFelder, row, share) })
    }
  }
  return faelle
}

async function readSaetze<A extends NeuerSatz['tabelle']>(
  db: Db,
  art: A,
  ids: readonly FallId[],
  share: SharedTexts,
  test: (row: Zeile) => boolean = () => true
) {
  const byFall = new Map<FallId, Satz<A>[]>()
  for await (const part of readParts<Zeile & Pick<Satz<A>, 'id' | 'version' | 'fall'>>(db, art, ids, 'fall')) {
    for (const row of part.filter(test)) {
      const { id, version, fall, ...werte } = row
      const satz = { ...{ id, version, fall }, ...fromColumns(satzFelder[art], werte, share) } as unknown as Satz<A>
      const known = byFall.get(fall)
      if (known) known.push(satz)
      else byFall.set(fall, [satz])
    }
  }
  return byFall
}

function readKurse(db: Db): Promise<Kursangebot[]> {
  return db
    .selectFrom('durchfuehrung')
    .innerJoin('traeger', 'traeger.id', 'durchfuehrung.traeger')
    .select(['durchfuehrung.id', 'titel', 'kursKennung', 'massnahmeNr', 'kursart', 'instrument', 'beginn', 'ende'])
    .select(['durchfuehrung.traeger', 'traeger.name as traegerName'])
    .execute()
}

type Eintrag = Pick<AenderungTable, 'satz' | 'feld' | 'art' | 'herkunft' | 'uebernahme' | 'konto' | 'zeit'> & {
  id: number
}

/** Who changed which field last, where it was done by hand. */
export async function readHand(db: Db, ids: readonly FallId[]): Promise<Bestand['hand']> {
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

/** What lists of a later day wrote last, where that still stands. Most lists are the newest: then there is none. */
export async function readJuengeres(db: Db, ids: readonly FallId[], stand: Tag): Promise<Bestand['juenger']> {
  const spaetere = await db
    .selectFrom('uebernahme')
    .leftJoin('quelle', 'quelle.id', 'uebernahme.quelle')
    .select(['uebernahme.id', 'uebernahme.stand', 'quelle.name'])
    .where('uebernahme.stand', '>', stand)
    .where('rueckgaengigZeit', 'is', null)
    .execute()
  if (spaetere.length === 0) return new Map()
  const byId = new Map(spaetere.map(({ id, stand, name }) => [id, { quelle: name, stand: stand ?? '' }]))
  const juenger = new Map<string, Juengeres>()
  const eintraege = await readRows<Eintrag>(db, 'aenderung', ids, 'fall')
  for (const { satz, feld, art, uebernahme } of eintraege.toSorted((a, b) => a.id - b.id)) {
    if (art === 'WEG') continue
    const key = zellenSchluessel({ satz, feld: feld ?? '*' })
    const einer = uebernahme === null ? undefined : byId.get(uebernahme)
    if (einer) juenger.set(key, einer)
    else juenger.delete(key)
  }
  return juenger
}
