import { terminFelder } from '@shared/domain/angebote/angebot'
import { fallFelder } from '@shared/domain/faelle/felder'
import { naechstesOf } from '@shared/domain/faelle/naechstes'
import { ketteOf } from '@shared/domain/kette/ketteOf'
import { kostentraegerOf } from '@shared/domain/kette/kostentraeger'
import { lueckenOf } from '@shared/domain/kette/luecken'
import type { Satz, Satzart, SatzWerte } from '@shared/domain/saetze/satzarten'
import { satzFelder } from '@shared/domain/saetze/satzFelder'
import { laufend } from '@shared/domain/saetze/zustaende'
import type { Tag } from '@shared/domain/zeitraum'
import { fromColumns } from '../../store/columns'
import { readEinstellung } from '../../store/einstellungen'
import { readFilterKontext } from '../../store/filterKontext'
import { readLagen } from '../../store/lagen'
import { readParameterzeilen } from '../../store/parameterzeilen'
import type { Db } from '../../store/tables'
import type { LaufendeDurchfuehrung, Zusammenfassung } from './zusammenfassung'

const gedruckt = [
  ...(['sprachstand', 'berechtigung', 'kind', 'teilnahme', 'kettenelement', 'integration'] as const),
  ...(['wiedervorlage', 'verfuegbarkeit'] as const)
] as const
type Gedruckt = (typeof gedruckt)[number]

/** What case summaries are made of, for many people in a few queries, in the order of the ids. People who are gone are left out. */
export async function readZusammenfassungen(db: Db, ids: readonly string[], heute: Tag): Promise<Zusammenfassung[]> {
  const rows = await db.selectFrom('fall').selectAll().where('id', 'in', ids).execute()
  const faelle = new Map(
    rows.map((row) => [row.id, { id: row.id, version: row.version, ...fromColumns(fallFelder, row) }])
  )
  const saetze = await readSaetze(db, ids)
  const { wert: grenzen } = await readEinstellung(db, 'luecken')
  const durchfuehrungen = await readLaufende(db, [...saetze.teilnahme.values()].flat())
  const kontext = await readFilterKontext(db, heute)
  const parameter = await readParameterzeilen(db)
  const lagen = new Map((await readLagen(db, kontext, ids)).map(({ person, lage }) => [person.fall, lage]))

  return ids.flatMap((id) => {
    const [fall, lage] = [faelle.get(id), lagen.get(id)]
    if (!fall || !lage) return []
    const own = Object.fromEntries(
      gedruckt.map((art) => [art, saetze[art].get(id) ?? []])
    ) as unknown as Zusammenfassung['saetze']
    const laufende = own.teilnahme.flatMap(({ id: teilnahme }) => {
      const durchfuehrung = durchfuehrungen.get(teilnahme)
      return durchfuehrung ? [[teilnahme, durchfuehrung] as const] : []
    })
    const schritte = ketteOf(own).map((schritt) => ({
      ...schritt,
      kostentraeger: kostentraegerOf(schritt, heute, parameter)
    }))
    return [
      {
        ...{ fall, saetze: own, durchfuehrungen: new Map(laufende), schritte },
        naechstes: naechstesOf(lage, own.wiedervorlage),
        luecken: lueckenOf(schritte, heute, grenzen),
        unterrichtsfrei: lage.unterrichtsfrei
      }
    ]
  })
}

type Saetze = { [A in Gedruckt]: Map<string, Satz<A>[]> }

async function readSaetze(db: Db, ids: readonly string[]): Promise<Saetze> {
  const all: Partial<Record<Gedruckt, unknown>> = {}
  for (const art of gedruckt) {
    const rows = await db
      .selectFrom(art as 'kind')
      .selectAll()
      .where('fall', 'in', ids)
      .orderBy('id')
      .execute()
    all[art] = Map.groupBy(
      rows.map((row) => satzOf(art, row)),
      ({ fall }) => fall
    )
  }
  return all as Saetze
}

function satzOf<A extends Satzart>(art: A, row: { id: string; fall: string; version: number }): Satz<A> {
  const werte = fromColumns(satzFelder[art], row) as SatzWerte<A>
  return { id: row.id, fall: row.fall, version: row.version, ...werte }
}

/** The runs of the participations that are going on, by participation. */
async function readLaufende(
  db: Db,
  teilnahmen: readonly Satz<'teilnahme'>[]
): Promise<Map<string, LaufendeDurchfuehrung>> {
  const now = teilnahmen.filter(({ status }) => (laufend as readonly string[]).includes(status))
  const ids = [...new Set(now.flatMap(({ durchfuehrung }) => durchfuehrung ?? []))]
  if (ids.length === 0) return new Map()
  const runs = await db.selectFrom('durchfuehrung').select(['id', 'titel', 'standort']).where('id', 'in', ids).execute()
  const termine = await db.selectFrom('termin').selectAll().where('durchfuehrung', 'in', ids).execute()
  const byRun = Map.groupBy(termine, ({ durchfuehrung }) => durchfuehrung)
  const known = new Map(
    runs.map(({ id, titel, standort }) => {
      const own = (byRun.get(id) ?? []).map((row) => fromColumns(terminFelder, row))
      return [id, { titel, standort, termine: own }]
    })
  )
  return new Map(
    now.flatMap(({ id, durchfuehrung }) => {
      const run = durchfuehrung && known.get(durchfuehrung)
      return run ? [[id, run] as const] : []
    })
  )
}
