import {
  type DurchfuehrungWerte,
  durchfuehrungFelder,
  type StandortWerte,
  standortFelder,
  type TerminWerte
} from '@shared/domain/angebote/angebot'
import { ortOfStandort, standortOf } from '@shared/domain/angebote/standort'
import { tageslisteOf } from '@shared/domain/angebote/tagesliste'
import { type Block, type Lauf, unbekannterOrt } from '@shared/domain/kombination/lauf'
import { blockOf as meetingOf } from '@shared/domain/kombination/wochenzeit'
import { geplant, geplantesElement, laufend } from '@shared/domain/saetze/zustaende'
import type { Tag } from '@shared/domain/zeitraum'
import { fromColumns } from './columns'
import type { Db } from './tables'

type Standort = StandortWerte & { traeger: string }
/** Who holds seats of a run, since when, and whether the provider can know of it: nobody tells a figure less a mere proposal. */
type Halter = readonly { durchfuehrung: string | null; statusSeit: Tag | null; bekannt: boolean }[]

/** Whoever waits or was put off holds no seat. */
const mitPlatz: readonly string[] = [...laufend, ...geplant].filter(
  (status) => !['WARTELISTE', 'VERSCHOBEN'].includes(status)
)

/** Every run that has not ended and was not called off, as planning sees it, by id. */
export async function readLaeufe(db: Db, heute: Tag): Promise<Lauf[]> {
  const rows = await db
    .selectFrom('durchfuehrung')
    .innerJoin('traeger', 'traeger.id', 'durchfuehrung.traeger')
    .selectAll('durchfuehrung')
    .select('traeger.name as traegerName')
    .where(({ or, eb }) => or([eb('durchfuehrung.ende', 'is', null), eb('durchfuehrung.ende', '>=', heute)]))
    .where('abgesagtAm', 'is', null)
    .orderBy('durchfuehrung.id')
    .execute()
  const ids = rows.map(({ id }) => id)
  const termine = Map.groupBy(
    await db.selectFrom('termin').selectAll().where('durchfuehrung', 'in', ids).execute(),
    ({ durchfuehrung }) => durchfuehrung
  )
  const standorte = (await db.selectFrom('standort').selectAll().execute()).map((row) => ({
    ...fromColumns(standortFelder, row),
    traeger: row.traeger
  }))
  const halter = Map.groupBy(await readHalter(db, ids), ({ durchfuehrung }) => durchfuehrung ?? '')
  return rows.map((row) => {
    const werte = fromColumns(durchfuehrungFelder, row)
    const wo = { id: row.id, traeger: row.traeger, traegerName: row.traegerName }
    return laufOf({ ...werte, ...wo }, termine.get(row.id) ?? [], standorte, halter.get(row.id) ?? [], heute)
  })
}

/** Participations with a seat, and steps of combinations that are to become some. */
async function readHalter(db: Db, ids: readonly string[]): Promise<Halter> {
  const teilnahmen = await db
    .selectFrom('teilnahme')
    .select(['durchfuehrung', 'statusSeit'])
    .where('durchfuehrung', 'in', ids)
    .where('status', 'in', mitPlatz)
    .execute()
  const schritte = await db
    .selectFrom('kettenelement')
    .innerJoin('kombination', 'kombination.id', 'kettenelement.kombination')
    .select(['durchfuehrung', 'erstelltAm as statusSeit', 'kombination.status'])
    .where('durchfuehrung', 'in', ids)
    .where('planstatus', 'in', geplantesElement)
    .where('teilnahme', 'is', null)
    .execute()
  return [
    ...teilnahmen.map((eine) => ({ ...eine, bekannt: true })),
    ...schritte.map(({ status, ...einer }) => ({ ...einer, bekannt: !['VORSCHLAG', 'BESPROCHEN'].includes(status) }))
  ]
}

type Werte = DurchfuehrungWerte & { id: string; traeger: string; traegerName: string }

function laufOf(
  werte: Werte,
  termine: readonly TerminWerte[],
  standorte: readonly Standort[],
  halter: Halter,
  heute: Tag
): Lauf {
  const { id, titel, traeger, traegerName, kursart, instrument, kostentraeger, beginn, ende, einstieg } = werte
  const { standort, plaetze, wochenstunden, ueWoche, mindestTn, niveauVon, niveauMax, niveauZiel, ziel } = werte
  const { mindestAlter, hoechstAlter, geschlechtFilter, letzterEinstieg, anmeldeschluss, wartende } = werte
  const site = standortOf(standorte, traeger, standort)
  const ort = ortOfStandort(standorte, traeger, standort)
  const { frei, freiStand } = seatsOf(werte, halter, heute)
  const angegeben = plaetze === null || frei === null ? 0 : Math.max(0, plaetze - frei)
  return {
    ...{ id, titel, traeger, traegerName, kursart, instrument, kostentraeger, standort, ort, beginn, ende },
    ...{
      art: kursart === null ? 'arbeitsmarkt' : 'sprache',
      plaetze,
      frei,
      freiStand,
      mindestTn,
      wochenstunden,
      ueWoche
    },
    ...{
      niveauVon,
      niveauMax,
      niveauZiel,
      mindestAlter,
      hoechstAlter,
      geschlechtFilter,
      letzterEinstieg,
      anmeldeschluss,
      ziel
    },
    einstieg: einstieg === 'ABSCHNITT' || einstieg === 'LAUFEND' ? einstieg : 'FEST',
    einstiegstage: tageslisteOf(werte.einstiegstage).spannen.map((spanne) => spanne.beginn),
    ausfall: tageslisteOf(werte.ausfalltage).spannen,
    bloecke: termine.map((termin) => blockOf(termin, ort, traeger, standorte)),
    warteliste: wartende !== null,
    belegt: Math.max(halter.length, angegeben),
    kinderbetreuung: werte.kinderbetreuung ?? site?.kinderbetreuung ?? false,
    barrierefrei: site?.barrierefrei ?? null
  }
}

/** A meeting at its own place, else at that of the run; `ONLINE` is none. */
function blockOf(
  termin: TerminWerte,
  ortDesLaufs: string | null,
  traeger: string,
  standorte: readonly Standort[]
): Block {
  const ort = ortOfStandort(standorte, traeger, termin.ort) ?? ortDesLaufs ?? unbekannterOrt
  return meetingOf({ ...termin, ort }, null)
}

/** The figure somebody told, less those who came since and mere proposals; without one what is counted here, certain where the Jobcenter buys. */
function seatsOf(
  { plaetze, plaetzeFrei, plaetzeStand, kostentraeger }: Werte,
  halter: Halter,
  heute: Tag
): Pick<Lauf, 'frei' | 'freiStand'> {
  if (plaetzeFrei !== null) {
    const seither = halter.filter(
      ({ statusSeit, bekannt }) => !bekannt || (plaetzeStand !== null && (statusSeit ?? '') > plaetzeStand)
    )
    return { frei: Math.max(0, plaetzeFrei - seither.length), freiStand: plaetzeStand }
  }
  if (plaetze === null) return { frei: null, freiStand: null }
  return { frei: Math.max(0, plaetze - halter.length), freiStand: kostentraeger === 'JC' ? heute : plaetzeStand }
}
