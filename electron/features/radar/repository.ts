import type { Radarfrage, Radarzeile } from '@shared/contract/radar'
import { addDays } from '@shared/domain/kalender'
import { endenOf } from '@shared/domain/radar/radar'
import { laufend } from '@shared/domain/saetze/zustaende'
import type { Tag } from '@shared/domain/zeitraum'
import { readRows } from '../../store/bulk'
import type { Db, Tables } from '../../store/tables'

type Row<T extends keyof Tables> = { [N in keyof Tables[T]]: Tables[T][N] }

/** What ends soon, read for a day. */
export function radarRepository(db: Db, heute: Tag) {
  /** The persons of whom something that runs now ends in time. */
  async function endingFaelle(bis: Tag): Promise<string[]> {
    const kurse = await db
      .selectFrom('teilnahme')
      .select('fall')
      .where('status', 'in', [...laufend])
      .where(({ eb, fn }) => eb(fn.coalesce('austrittIst', 'austrittPlan'), '>=', heute))
      .where(({ eb, fn }) => eb(fn.coalesce('austrittIst', 'austrittPlan'), '<=', bis))
      .execute()
    const schritte = await db
      .selectFrom('kettenelement')
      .select('fall')
      .where('teilnahme', 'is', null)
      .where(({ eb, fn }) => eb(fn.coalesce('endeIst', 'endePlan'), '>=', heute))
      .where(({ eb, fn }) => eb(fn.coalesce('endeIst', 'endePlan'), '<=', bis))
      .execute()
    return [...new Set([...kurse, ...schritte].map(({ fall }) => fall))]
  }

  return {
    async zeilen({ wochen, team }: Radarfrage): Promise<Radarzeile[]> {
      const bis = addDays(heute, 7 * wochen)
      const ids = await endingFaelle(bis)
      const faelle = await readRows<Row<'fall'>>(db, 'fall', ids, 'id', [
        ...(['id', 'nachname', 'vorname', 'kundennummer', 'ort', 'niveau', 'team'] as const)
      ])
      const teilnahmen = Map.groupBy(await readRows<Row<'teilnahme'>>(db, 'teilnahme', ids, 'fall'), fallOf)
      const elemente = Map.groupBy(await readRows<Row<'kettenelement'>>(db, 'kettenelement', ids, 'fall'), fallOf)
      const zeilen = faelle
        .filter((fall) => team === null || fall.team === team)
        .flatMap(({ id, nachname, vorname, kundennummer, ort, niveau, team: seines }) => {
          const person = { fall: id, nachname, vorname, kundennummer, ort, niveau, team: seines }
          const [kurse, schritte] = [teilnahmen.get(id) ?? [], elemente.get(id) ?? []]
          return endenOf(kurse, schritte, heute, bis).map((ende) => ({
            ...person,
            ...ende,
            anschluss: ende.anschluss && { ...ende.anschluss, titel: titelIn(ende.anschluss.id, kurse, schritte) }
          }))
        })
      return zeilen.toSorted((a, b) => a.ende.localeCompare(b.ende) || nameOf(a).localeCompare(nameOf(b), 'de'))
    },

    async teams(): Promise<string[]> {
      const rows = await db.selectFrom('fall').select('team').distinct().where('team', 'is not', null).execute()
      return rows.flatMap(({ team }) => team ?? []).toSorted((a, b) => a.localeCompare(b, 'de'))
    }
  }
}

const fallOf = ({ fall }: { fall: string }) => fall
const nameOf = ({ nachname, vorname }: { nachname: string | null; vorname: string | null }) => `${nachname} ${vorname}`

type Benannt = { id: string; titel: string | null; kursart: string | null; instrument: string | null }

/** The name of what follows; its kind where it has none. */
function titelIn(id: string, kurse: readonly Benannt[], schritte: readonly Benannt[]): string | null {
  return [...kurse, ...schritte].find((eines) => eines.id === id)?.titel ?? null
}
