import { belongsOn } from '@shared/domain/ausgaben/belongsOn'
import type { Ausgabeart } from '@shared/domain/ausgaben/vorlagen'
import { type FallFeld, type FallWerte, fallFelder } from '@shared/domain/faelle/felder'
import { readRows } from '../../store/bulk'
import { fromColumns } from '../../store/columns'
import type { Db, FallTable } from '../../store/tables'
import { type Teilnahmeteil, teilnahmeFelder } from './listenzeile'

/** What the customs check shows of a person, whatever the columns. */
export interface Personenkopf {
  fall: string
  nachname: string | null
  vorname: string | null
  geburtsdatum: string | null
  besondersSchuetzenswert: boolean
  werte: FallWerte
}

const kopf = ['id', 'nachname', 'vorname', 'geburtsdatum', 'besondersSchuetzenswert', 'sortName'] as const

/** These people in the order of their names, with the fields asked for and no other; who is gone is left out. */
export async function readPersonen(
  db: Db,
  faelle: readonly string[],
  felder: readonly FallFeld[]
): Promise<Personenkopf[]> {
  const columns = [...new Set([...kopf, ...felder])]
  const rows = await readRows<FallTable>(db, 'fall', faelle, 'id', columns)
  return rows
    .toSorted((a, b) => compare(a.sortName, b.sortName) || compare(a.id, b.id))
    .map((row) => ({
      fall: row.id,
      nachname: row.nachname,
      vorname: row.vorname,
      geburtsdatum: row.geburtsdatum,
      besondersSchuetzenswert: row.besondersSchuetzenswert === 1,
      werte: fromColumns(fallFelder, Object.fromEntries(felder.map((feld) => [feld, row[feld]])))
    }))
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/** A participation with whose it is and in which run. */
export type Belegung = Teilnahmeteil & { fall: string; durchfuehrung: string | null }

/** Participations of these cases, or of everybody in these runs, the latest last. Title and kind are those of the run. */
export async function readTeilnahmen(
  db: Db,
  by: { faelle: readonly string[] } | { durchfuehrungen: readonly string[] }
): Promise<Belegung[]> {
  const [column, ids] =
    'faelle' in by
      ? (['teilnahme.fall', by.faelle] as const)
      : (['teilnahme.durchfuehrung', by.durchfuehrungen] as const)
  const rows = await db
    .selectFrom('teilnahme')
    .leftJoin('durchfuehrung', 'durchfuehrung.id', 'teilnahme.durchfuehrung')
    .select(['teilnahme.id', 'teilnahme.fall', 'teilnahme.durchfuehrung'])
    .select(teilnahmeFelder.map((feld) => `teilnahme.${feld}` as const))
    .select(['durchfuehrung.titel as kurstitel', 'durchfuehrung.kursart as artDesKurses'])
    .where(column, 'in', ids)
    .orderBy('teilnahme.statusSeit')
    .orderBy('teilnahme.id')
    .execute()
  return rows.map(({ verpflichtet, kurstitel, artDesKurses, ...row }) => ({
    ...row,
    titel: kurstitel ?? row.titel,
    kursart: artDesKurses ?? row.kursart,
    verpflichtet: verpflichtet === null ? null : verpflichtet === 1
  }))
}

/** Of each person the latest participation that a list of this kind is about; `jeKurs`: in every run. */
export function betroffene(
  art: Ausgabeart,
  monat: string | null,
  teilnahmen: readonly Belegung[],
  jeKurs: boolean
): Belegung[] {
  const latest = new Map<string, Belegung>()
  for (const teilnahme of teilnahmen) {
    const key = jeKurs ? `${teilnahme.fall} ${teilnahme.durchfuehrung}` : teilnahme.fall
    if (belongsOn(art, monat, teilnahme)) latest.set(key, teilnahme)
  }
  return [...latest.values()]
}

/** When these people can and cannot, without the reasons. */
export async function readZeiten(db: Db, faelle: readonly string[]) {
  const rows = await db
    .selectFrom('verfuegbarkeit')
    .select(['fall', 'wochentag', 'von', 'bis', 'art'])
    .where('fall', 'in', faelle)
    .execute()
  return Map.groupBy(rows, ({ fall }) => fall)
}
