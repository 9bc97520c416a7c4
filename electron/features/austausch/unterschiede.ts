import type { Unterschiede } from '@shared/contract/austausch'
import type { Genannt } from '@shared/domain/austausch/genannt'
import { changesSince, type Unterschied } from '@shared/domain/austausch/seitLetztem'
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
  const jetzt = new Map<FallId, Genannt | null>(plan.fehlende.map(({ fall }) => [fall, null]))
  for (const { person, genannt } of plan.zeilen) {
    if (person && 'fall' in person)
      jetzt.set(person.fall, merkbaresIn(genannt, { kind: liste.kind, monat: vorlage.monat }))
  }
  const neue = plan.zeilen.filter(({ ausgang }) => ausgang === 'new').length
  return describe(db, changesSince(zuletzt, jetzt), neue)
}

/** What a finished import said otherwise than the one before it. */
export async function unterschiedeOf(db: Db, uebernahme: string): Promise<Unterschiede> {
  const { quelle, zeit } = await journal(db).find(uebernahme)
  const vorher = quelle === null ? new Map<FallId, Genannt>() : await namedLast(db, 'quelleFall', quelle, zeit)
  const rows = await db
    .selectFrom('quelleFall')
    .select(['fall', 'werte'])
    .where('uebernahme', '=', uebernahme)
    .execute()
  const jetzt = new Map(rows.map(({ fall, werte }) => [fall, werte === null ? null : (JSON.parse(werte) as Genannt)]))
  return describe(db, changesSince(vorher, jetzt), 0)
}

async function describe(db: Db, unterschiede: readonly Unterschied[], ohneFall: number): Promise<Unterschiede> {
  const count = (art: Unterschied['art']) => unterschiede.filter((einer) => einer.art === art).length
  const jeFeld = Map.groupBy(
    unterschiede.flatMap(({ felder }) => felder),
    ({ feld }) => feld
  )
  const felder = [...jeFeld].map(([feld, gleiche]) => ({ feld, anzahl: gleiche.length }))
  const gezeigte = unterschiede.slice(0, MOST_SHOWN)
  const faelle = await readRows<{
    id: string
    nachname: string | null
    vorname: string | null
    kundennummer: string | null
  }>(
    db,
    'fall',
    gezeigte.map(({ fall }) => fall)
  )
  const byId = new Map(faelle.map((fall) => [fall.id, fall]))
  return {
    neu: count('neu') + ohneFall,
    weg: count('weg'),
    geaendert: count('geaendert'),
    felder: felder.toSorted((a, b) => b.anzahl - a.anzahl),
    liste: gezeigte.map((einer) => {
      const { nachname = null, vorname = null, kundennummer = null } = byId.get(einer.fall) ?? {}
      return { ...einer, name: nameOf({ nachname, vorname }), kundennummer }
    })
  }
}
