import type { Unterschiede } from '@shared/contract/uebernahme'
import type { Genannt } from '@shared/domain/austausch/genannt'
import type { PlanZeile } from '@shared/domain/austausch/plan'
import { changesSince, saysNow, type Unterschied } from '@shared/domain/austausch/seitLetztem'
import { merkbaresIn } from '@shared/domain/austausch/spaltenziel'
import type { FallId } from '@shared/domain/faelle/fall'
import { readRows } from '../../store/bulk'
import type { Db } from '../../store/tables'
import { journal } from './journal'
import { namedLast } from './loadBestand'
import type { OffeneListe } from './offeneListen'
import { nameOf } from './vorschau'

/** Most a window shows at once; the counts are always complete. */
const MOST_SHOWN = 500

/** What an open list says otherwise than the last one of its source. Persons that are new to the store have no case yet. */
export function unterschiedeOfOpen(db: Db, { plan, vorlage, liste }: OffeneListe): Promise<Unterschiede> {
  const { zuletzt } = vorlage.bestand
  const fehlende = plan.fehlendeAngebote?.map(({ id }) => id) ?? plan.fehlende.map(({ fall }) => fall)
  const jetzt = new Map<FallId, Genannt | null>(fehlende.map((fall) => [fall, null]))
  const gesagt = new Map<FallId, Genannt>()
  for (const zeile of plan.zeilen) {
    const wer = storedIn(zeile)
    if (wer === undefined) continue
    const genannt = merkbaresIn(zeile.genannt, { kind: liste.kind, monat: vorlage.monat })
    // A second row about the same person only adds.
    const alles = { ...genannt, ...gesagt.get(wer) }
    gesagt.set(wer, alles)
    jetzt.set(wer, saysNow(zuletzt.get(wer), alles, vorlage.geleerte.get(zeile.row) ?? []))
  }
  const neue = plan.zeilen.filter(({ ausgang }) => ausgang === 'new').length
  return describe(db, vorlage.angebote ? 'angebote' : 'personen', changesSince(zuletzt, jetzt), neue)
}

/** The stored case, or run, that a row that counts is about. */
function storedIn({ person, angebot, ausgang }: PlanZeile): string | undefined {
  if (person) return 'fall' in person ? person.fall : undefined
  const counts = ausgang !== 'skipped' && ausgang !== 'unclear'
  return counts && angebot?.durchfuehrung && angebot.durchfuehrung !== 'neu' ? angebot.durchfuehrung.id : undefined
}

/** What a finished import said otherwise than the one before it. */
export async function unterschiedeOf(db: Db, uebernahme: string): Promise<Unterschiede> {
  const { quelle, zeit, art } = await journal(db).find(uebernahme)
  const wovon = art === 'kursplanungsliste' ? 'angebote' : 'personen'
  const wo = wovon === 'angebote' ? 'quelleAngebot' : 'quelleFall'
  const vorher = quelle === null ? new Map<FallId, Genannt>() : await namedLast(db, wo, quelle, zeit)
  const rows =
    wo === 'quelleFall'
      ? await db.selectFrom(wo).select(['fall', 'werte']).where('uebernahme', '=', uebernahme).execute()
      : await db
          .selectFrom(wo)
          .select(['durchfuehrung as fall', 'werte'])
          .where('uebernahme', '=', uebernahme)
          .execute()
  const jetzt = new Map(rows.map(({ fall, werte }) => [fall, werte === null ? null : (JSON.parse(werte) as Genannt)]))
  return describe(db, wovon, changesSince(vorher, jetzt), 0)
}

async function describe(
  db: Db,
  wovon: Unterschiede['wovon'],
  unterschiede: readonly Unterschied[],
  ohneFall: number
): Promise<Unterschiede> {
  const count = (art: Unterschied['art']) => unterschiede.filter((einer) => einer.art === art).length
  const jeFeld = Map.groupBy(
    unterschiede.flatMap(({ felder }) => felder),
    ({ feld }) => feld
  )
  const felder = [...jeFeld].map(([feld, gleiche]) => ({ feld, anzahl: gleiche.length }))
  const gezeigte = unterschiede.slice(0, MOST_SHOWN)
  const ids = gezeigte.map(({ fall }) => fall)
  const byId = wovon === 'angebote' ? await readTitel(db, ids) : await readNamen(db, ids)
  return {
    wovon,
    neu: count('neu') + ohneFall,
    weg: count('weg'),
    geaendert: count('geaendert'),
    felder: felder.toSorted((a, b) => b.anzahl - a.anzahl),
    liste: gezeigte.map((einer) => ({ ...einer, ...(byId.get(einer.fall) ?? { name: '', kundennummer: null }) }))
  }
}

type Benannte = Map<string, { name: string; kundennummer: string | null }>

async function readNamen(db: Db, ids: readonly string[]): Promise<Benannte> {
  type Person = { id: string } & Record<'nachname' | 'vorname' | 'kundennummer', string | null>
  const rows = await readRows<Person>(db, 'fall', ids)
  return new Map(rows.map(({ id, kundennummer, ...name }) => [id, { name: nameOf(name), kundennummer }]))
}

async function readTitel(db: Db, ids: readonly string[]): Promise<Benannte> {
  const rows = await readRows<{ id: string; titel: string }>(db, 'durchfuehrung', ids)
  return new Map(rows.map(({ id, titel }) => [id, { name: titel, kundennummer: null }]))
}
