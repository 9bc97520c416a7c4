import type { Durchfuehrung, Standort, Traeger } from '@shared/domain/angebote/angebot'
import { naechsterEinstiegOn } from '@shared/domain/angebote/einstieg'
import { ortOfStandort, standortOf } from '@shared/domain/angebote/standort'
import { isOnline } from '@shared/domain/angebote/termine'
import {
  fitsFrage,
  nextStartFirst,
  type Uebersichtsfrage,
  type Uebersichtszeile
} from '@shared/domain/angebote/uebersicht'
import type { Tag } from '@shared/domain/zeitraum'
import type { Db } from '../../store/tables'
import { angeboteRepository } from './repository'
import { standorteRepository } from './standorteRepository'

/** Every run one can still begin, or whose beginning is open, for everybody to see; and those that answer the question. */
export async function readUebersicht(
  db: Db,
  frage: Uebersichtsfrage,
  heute: Tag
): Promise<{ alle: Uebersichtszeile[]; zeilen: Uebersichtszeile[] }> {
  const repository = angeboteRepository(db)
  const standorte = await standorteRepository(db).list()
  const traeger = new Map((await repository.listTraeger()).map((einer) => [einer.id, einer]))
  const offene = (await repository.listDurchfuehrungen()).filter(
    (eine) => eine.abgesagtAm === null && (eine.beginn === null || naechsterEinstiegOn(heute, eine) !== null)
  )
  const zubehoer = await repository.readZubehoer(offene.map(({ id }) => id))
  const alle = offene
    .map((eine) =>
      zeileOf({ ...eine, termine: zubehoer(eine.id).termine }, traeger.get(eine.traeger)!, standorte, heute)
    )
    .toSorted(nextStartFirst)
  return { alle, zeilen: alle.filter((zeile) => fitsFrage(zeile, frage)) }
}

function zeileOf(
  eine: Durchfuehrung,
  { name, telefon }: Traeger,
  standorte: readonly Standort[],
  heute: Tag
): Uebersichtszeile {
  const { id, titel, kursart, instrument, termine, zeitmodell, niveauVon, niveauZiel, beginn, ende, einstieg } = eine
  const { anmeldeschluss, plaetze, plaetzeFrei, plaetzeStand, quelle } = eine
  const standort = standortOf(standorte, eine.traeger, eine.standort)
  const online = termine.length > 0 && termine.every(isOnline)
  return {
    ...{ id, titel, kursart, instrument, termine, zeitmodell, niveauVon, niveauZiel, beginn, ende, einstieg },
    ...{ anmeldeschluss, plaetze, plaetzeFrei, plaetzeStand, quelle, traeger: name, telefon },
    ort: online ? 'online' : ortOfStandort(standorte, eine.traeger, eine.standort),
    naechsterEinstieg: naechsterEinstiegOn(heute, eine),
    betreuung: eine.kinderbetreuung ?? standort?.kinderbetreuung ?? null
  }
}
