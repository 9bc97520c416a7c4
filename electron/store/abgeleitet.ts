import { type Gesucht, sortNameOf, suchformOfFall } from '@shared/domain/faelle/folgespalten'
import { aktuellesNiveauOn, niveauRang } from '@shared/domain/saetze/aktuellesNiveau'
import type { Sprachstand } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'
import { updateRows, type Zeile } from './bulk'
import type { Db } from './tables'

const unbekannt: Gesucht = {
  nachname: null,
  vorname: null,
  geburtsname: null,
  geburtsdatum: null,
  kundennummer: null,
  aktenzeichenIntern: null,
  bgNummer: null,
  plz: null,
  ort: null,
  telefon: null
}

/** Whether one of these fields decides over the search form or the sort key of a case. */
export const decidesDerived = (feld: string) => feld in unbekannt

/** The columns of a case that follow from its own fields; absent fields count as not known. */
export function derivedOf(werte: Partial<Gesucht>): { suchform: string; sortName: string } {
  const alle = { ...unbekannt, ...werte }
  return { suchform: suchformOfFall(alle), sortName: sortNameOf(alle) }
}

const FALL_IDS_PER_QUERY = 5000

/**
 * Brings `niveau…` of these cases up to their language records, as they count on `heute`. Returns how many cases changed.
 * Followed columns: neither the version nor the history moves.
 */
export async function refreshNiveau(tx: Db, fallIds: readonly string[] | 'alle', heute: Tag): Promise<number> {
  if (fallIds === 'alle') return refreshPart(tx, undefined, heute)
  let changed = 0
  for (let start = 0; start < fallIds.length; start += FALL_IDS_PER_QUERY) {
    changed += await refreshPart(tx, fallIds.slice(start, start + FALL_IDS_PER_QUERY), heute)
  }
  return changed
}

async function refreshPart(tx: Db, ids: readonly string[] | undefined, heute: Tag): Promise<number> {
  const eintraege = await tx
    .selectFrom('sprachstand')
    .select(['fall', 'datum', 'art', 'niveauGesamt'])
    .$if(ids !== undefined, (query) => query.where('fall', 'in', ids!))
    .execute()
  const jeFall = Map.groupBy(eintraege, ({ fall }) => fall)
  const faelle = await tx
    .selectFrom('fall')
    .select(['id', 'niveau', 'niveauBescheinigt', 'niveauEingeschaetzt', 'niveauAm', 'niveauRang'])
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids!))
    .execute()
  const rows = faelle.flatMap(({ id, ...bisher }) => {
    const werte = niveauOf(jeFall.get(id) ?? [], heute)
    const same = Object.entries(werte).every(([feld, wert]) => bisher[feld as keyof typeof bisher] === wert)
    return same ? [] : [{ id, werte }]
  })
  await updateRows(tx, 'fall', rows)
  return rows.length
}

function niveauOf(eintraege: Pick<Sprachstand, 'datum' | 'art' | 'niveauGesamt'>[], heute: Tag): Zeile {
  const aktuell = aktuellesNiveauOn(heute, eintraege)
  return { ...aktuell, niveauRang: niveauRang(aktuell.niveau) }
}
