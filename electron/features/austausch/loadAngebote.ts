import { durchfuehrungFelder } from '@shared/domain/angebote/angebot'
import { inWeekOrder } from '@shared/domain/angebote/termine'
import type { Angebotsbestand } from '@shared/domain/austausch/angebote/bestand'
import type { Bestand } from '@shared/domain/austausch/bestand'
import type { Tag } from '@shared/domain/zeitraum'
import { fromColumns } from '../../store/columns'
import type { Db } from '../../store/tables'
import { lastUebernahme, namedLast, newestAenderung, readHand, readJuengeres } from './loadBestand'
import type { Quelle } from './quellen'

interface Frage {
  quelle: Quelle
  /** The day the list speaks of. */
  stand: Tag
  heute: Tag
}

/** Reads what the store knows of providers and runs; a list of courses speaks of no persons. */
export async function loadAngebote(
  db: Db,
  { quelle, stand, heute }: Frage
): Promise<{ bestand: Bestand; angebote: Angebotsbestand }> {
  const letzteAenderung = await newestAenderung(db)
  const rows = await db.selectFrom('durchfuehrung').selectAll().execute()
  const termine = Map.groupBy(await db.selectFrom('termin').selectAll().execute(), (termin) => termin.durchfuehrung)
  const ids = rows.map(({ id }) => id)
  const letzte = quelle.id === null ? undefined : await lastUebernahme(db, quelle.id)
  return {
    bestand: {
      ...keinePersonen,
      hand: await readHand(db, ids),
      juenger: await readJuengeres(db, ids, stand),
      zuletzt: quelle.id === null ? new Map() : await namedLast(db, 'quelleAngebot', quelle.id),
      letzteAenderung,
      letzteUebernahme: letzte?.zeit ?? null
    },
    angebote: {
      heute,
      traeger: await db.selectFrom('traeger').select(['id', 'version', 'name', 'ort']).execute(),
      durchfuehrungen: rows.map(({ id, version, traeger, ...row }) => ({
        ...fromColumns(durchfuehrungFelder, row),
        ...{ id, version, traeger, termine: inWeekOrder(termine.get(id) ?? []) }
      })),
      kursarten: await readKursarten(db),
      gemerkteTraeger: quelle.merkmale.traegernamen
    }
  }
}

const keinePersonen = {
  ...{ faelle: new Map(), sprachstaende: new Map(), teilnahmen: new Map(), anwesenheiten: new Map() },
  ...{ vermerke: new Map(), personen: new Map(), nummern: new Map(), kurse: [] }
} satisfies Partial<Bestand>

async function readKursarten(db: Db): Promise<Angebotsbestand['kursarten']> {
  const codes = await db
    .selectFrom('code')
    .select(['code', 'label', 'gueltigBis'])
    .where('liste', '=', 'kursart')
    .execute()
  return new Map(codes.map(({ code, ...rest }) => [code, rest]))
}
