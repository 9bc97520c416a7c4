import { type Gesucht, sortNameOf, suchformOfFall, unauffindbar } from '@shared/domain/faelle/folgespalten'
import { addDays, addMonths } from '@shared/domain/kalender'
import { aktuellesNiveauOn, niveauRang } from '@shared/domain/saetze/aktuellesNiveau'
import type { Sprachstand } from '@shared/domain/saetze/satzarten'
import { altersgrenzenOf, type Vertrauensfolge } from '@shared/domain/sprache/vertrauensfolge'
import type { Tag } from '@shared/domain/zeitraum'
import { updateRows, type Zeile } from './bulk'
import { readEinstellung, saveEinstellung } from './einstellungen'
import type { Db } from './tables'

/** Whether one of these fields decides over the search form or the sort key of a case. */
export const decidesDerived = (feld: string) => feld in unauffindbar

/** The columns of a case that follow from its own fields; absent fields count as not known. */
export function derivedOf(werte: Partial<Gesucht>): { suchform: string; sortName: string } {
  const alle = { ...unauffindbar, ...werte }
  return { suchform: suchformOfFall(alle), sortName: sortNameOf(alle) }
}

const FALL_IDS_PER_QUERY = 5000

/**
 * Brings `niveau…` of these cases up to their language records, as they count on `heute` by the office's order of trust.
 * Returns how many cases changed. Followed columns: neither the version nor the history moves. `report` hears how many
 * cases are done.
 */
export async function refreshNiveau(
  tx: Db,
  fallIds: readonly string[] | 'alle',
  heute: Tag,
  report: (done: number, total: number) => Promise<void> = async () => {}
): Promise<number> {
  const { wert: folge } = await readEinstellung(tx, 'vertrauensfolge')
  const ids = fallIds === 'alle' ? (await tx.selectFrom('fall').select('id').execute()).map(({ id }) => id) : fallIds
  let changed = 0
  for (let start = 0; start < ids.length; start += FALL_IDS_PER_QUERY) {
    changed += await refreshPart(tx, ids.slice(start, start + FALL_IDS_PER_QUERY), heute, folge)
    await report(Math.min(start + FALL_IDS_PER_QUERY, ids.length), ids.length)
  }
  return changed
}

/**
 * Brings the levels up to a new day: records lose trust with age. Looks only at records that crossed such a border since
 * the last time, and at everything the first time.
 */
export async function refreshNiveauForDay(db: Db, heute: Tag): Promise<void> {
  const { wert: stand } = await readEinstellung(db, 'niveauStand')
  if (stand === heute) return
  await db.transaction().execute(async (tx) => {
    await refreshNiveau(tx, stand === null ? 'alle' : await agedBetween(tx, stand, heute), heute)
    await saveEinstellung(tx, 'niveauStand', heute)
  })
}

async function agedBetween(tx: Db, eines: Tag, anderes: Tag): Promise<string[]> {
  const [von, bis] = eines < anderes ? [eines, anderes] : [anderes, eines]
  const grenzen = altersgrenzenOf((await readEinstellung(tx, 'vertrauensfolge')).wert)
  const rows = await tx
    .selectFrom('sprachstand')
    .select('fall')
    .distinct()
    .where(({ or, between }) =>
      // Two days more at both ends: months differ in length.
      or(
        grenzen.map((monate) =>
          between('datum', addDays(addMonths(von, -monate), -2), addDays(addMonths(bis, -monate), 2))
        )
      )
    )
    .execute()
  return rows.map(({ fall }) => fall)
}

async function refreshPart(tx: Db, ids: readonly string[], heute: Tag, folge: Vertrauensfolge): Promise<number> {
  const eintraege = await tx
    .selectFrom('sprachstand')
    .select(['fall', 'datum', 'art', 'niveauGesamt'])
    .where('fall', 'in', ids)
    .execute()
  const jeFall = Map.groupBy(eintraege, ({ fall }) => fall)
  const faelle = await tx
    .selectFrom('fall')
    .select(['id', 'niveau', 'niveauBescheinigt', 'niveauEingeschaetzt', 'niveauAm', 'niveauRang'])
    .where('id', 'in', ids)
    .execute()
  const rows = faelle.flatMap(({ id, ...bisher }) => {
    const werte = niveauOf(jeFall.get(id) ?? [], heute, folge)
    const same = Object.entries(werte).every(([feld, wert]) => bisher[feld as keyof typeof bisher] === wert)
    return same ? [] : [{ id, werte }]
  })
  await updateRows(tx, 'fall', rows)
  return rows.length
}

function niveauOf(
  eintraege: Pick<Sprachstand, 'datum' | 'art' | 'niveauGesamt'>[],
  heute: Tag,
  folge: Vertrauensfolge
): Zeile {
  const aktuell = aktuellesNiveauOn(heute, eintraege, folge)
  return { ...aktuell, niveauRang: niveauRang(aktuell.niveau) }
}
