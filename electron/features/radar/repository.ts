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
      const arbeit = Map.groupBy(await readRows<Row<'integration'>>(db, 'integration', ids, 'fall'), fallOf)
      const zeilen = faelle
        .filter((fall) => team === null || fall.team === team)
        .flatMap(({ id, nachname, vorname, kundennummer, ort, niveau, team: seines }) => {
          const person = { fall: id, nachname, vorname, kundennummer, ort, niveau, team: seines }
          const saetze = {
            teilnahme: teilnahmen.get(id) ?? [],
            kettenelement: elemente.get(id) ?? [],
            integration: arbeit.get(id) ?? []
          }
          return endenOf(saetze, heute, bis).map((ende) => ({
            ...person,
            ...ende,
            anschluss: ende.anschluss && { ...ende.anschluss, titel: titelIn(ende.anschluss.id, saetze) }
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

interface Saetze {
  teilnahme: readonly Row<'teilnahme'>[]
  kettenelement: readonly Row<'kettenelement'>[]
  integration: readonly Row<'integration'>[]
}

/** The name of what follows, if it has one; of work or training what somebody does, else where. */
function titelIn(id: string, { teilnahme, kettenelement, integration }: Saetze): string | null {
  const arbeit = integration.find((eine) => eine.id === id)
  if (arbeit) return arbeit.taetigkeit ?? arbeit.arbeitgeber
  return [...teilnahme, ...kettenelement].find((eines) => eines.id === id)?.titel ?? null
}
