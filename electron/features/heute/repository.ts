import type {
  BerechtigungEnde,
  EndeOhneAnschluss,
  JuengsteUebernahme,
  OffeneWiedervorlage,
  TitelEnde
} from '@shared/contract/heute'
import { addDays } from '@shared/domain/kalender'
import { laufend, offeneBerechtigung } from '@shared/domain/saetze/zustaende'
import { berechtigungErlischtAm } from '@shared/domain/zielgruppen/berechtigungErlischt'
import { eingebauteZielgruppen } from '@shared/domain/zielgruppen/eingebaut'
import type { FilterKontext } from '@shared/domain/zielgruppen/kontext'
import { fortgeltungBis, titelEndeOf } from '@shared/domain/zielgruppen/titelEnde'
import { trefferSql } from '../../store/filterSql'
import type { Db } from '../../store/tables'

/** What a list shows of itself; the rest is one click away. */
const LIMIT = 100

interface Cut<T> {
  gesamt: number
  zeilen: T[]
}

/** What is due, read for a day. */
export function heuteRepository(db: Db, kontext: FilterKontext) {
  const { heute } = kontext
  const hitsOf = (id: string) => trefferSql(eingebauteZielgruppen.find((eine) => eine.id === id)!.filter, kontext)

  return {
    async personen(): Promise<number> {
      const { anzahl } = await db
        .selectFrom('fall')
        .select(({ fn }) => fn.countAll<number>().as('anzahl'))
        .executeTakeFirstOrThrow()
      return anzahl
    },

    async wiedervorlagen(): Promise<Cut<OffeneWiedervorlage>> {
      const faellig = db
        .selectFrom('wiedervorlage as w')
        .innerJoin('fall', 'fall.id', 'w.fall')
        .where('w.erledigtAm', 'is', null)
        .where('w.faelligAm', '<=', addDays(heute, 28))
      const { gesamt } = await faellig.select(({ fn }) => fn.countAll<number>().as('gesamt')).executeTakeFirstOrThrow()
      const zeilen = await faellig
        .select(['w.id', 'w.version', 'w.fall', 'w.faelligAm', 'w.betreff', 'w.team', 'fall.nachname', 'fall.vorname'])
        .orderBy('w.faelligAm')
        .orderBy('fall.sortName')
        .limit(2 * LIMIT)
        .execute()
      return { gesamt, zeilen }
    },

    async enden(): Promise<Cut<EndeOhneAnschluss>> {
      const rows = await db
        .selectFrom('fall')
        .innerJoin('teilnahme as t', 't.fall', 'fall.id')
        .where(hitsOf('Q7'))
        .where('t.status', 'in', [...laufend])
        .select(({ fn }) => [
          't.id as teilnahme',
          't.fall',
          't.titel',
          't.traeger',
          'fall.nachname',
          'fall.vorname',
          fn.coalesce('t.austrittIst', 't.austrittPlan').as('ende')
        ])
        .execute()
      return cut(rows.flatMap((row) => (row.ende !== null && row.ende >= heute ? [{ ...row, ende: row.ende }] : [])))
    },

    async titel(): Promise<Cut<TitelEnde>> {
      const rows = await db
        .selectFrom('fall')
        .where(hitsOf('Q16'))
        .select(['id as fall', 'nachname', 'vorname', 'aufenthaltsstatus', 'titelBis', 'verlaengerungBeantragtAm'])
        .execute()
      const bis = fortgeltungBis(kontext)
      const zeilen = rows.flatMap(({ titelBis, ...row }) => {
        const ende = titelEndeOf({ aufenthaltsstatus: row.aufenthaltsstatus, titelBis }, bis)
        return ende === null ? [] : [{ ...row, ende }]
      })
      return cut(zeilen)
    },

    async berechtigungen(): Promise<Cut<BerechtigungEnde>> {
      const rows = await db
        .selectFrom('fall')
        .innerJoin('berechtigung as b', 'b.fall', 'fall.id')
        .where(hitsOf('Q5'))
        .where('b.status', 'in', [...offeneBerechtigung])
        .selectAll('b')
        .select(['fall.nachname', 'fall.vorname'])
        .execute()
      const zeilen = rows.flatMap((row) => {
        const { id: berechtigung, fall, nachname, vorname, zugangsweg } = row
        const ende = berechtigungErlischtAm(row)
        if (ende === null || ende > addDays(heute, 60)) return []
        return [{ berechtigung, fall, nachname, vorname, zugangsweg, ende }]
      })
      const { gesamt, zeilen: erste } = cut(zeilen)
      return { gesamt, zeilen: erste.map(({ ende, ...row }) => ({ ...row, erlischt: ende })) }
    },

    async uebernahmen(): Promise<JuengsteUebernahme[]> {
      const rows = await db
        .selectFrom('uebernahme as u')
        .leftJoin('konto', 'konto.id', 'u.konto')
        .select(['u.id', 'u.datei', 'u.zeit', 'konto.name as person', 'u.rueckgaengigZeit'])
        .orderBy('u.zeit', 'desc')
        .limit(5)
        .execute()
      return rows.map(({ rueckgaengigZeit, ...row }) => ({ ...row, zurueckgenommen: rueckgaengigZeit !== null }))
    }
  }
}

/** The earliest first, and how many there are. */
function cut<T extends { ende: string }>(zeilen: readonly T[]): Cut<T> {
  const nachTag = zeilen.toSorted((a, b) => a.ende.localeCompare(b.ende))
  return { gesamt: zeilen.length, zeilen: nachTag.slice(0, LIMIT) }
}
