import { randomUUID } from 'node:crypto'
import type { DurchfuehrungWerte, TraegerWerte } from '@shared/domain/angebote/angebot'
import { insertRows } from '../../electron/store/bulk'
import { toColumns } from '../../electron/store/columns'
import type { Db } from '../../electron/store/tables'

/** A provider; a test names only what it is about. */
export function someTraeger(werte: Partial<TraegerWerte> = {}): TraegerWerte {
  return { name: 'Lernhof Moosbrook e. V.', ort: null, ansprechpartner: null, telefon: null, email: null, ...werte }
}

/** A run of this autumn and winter; a test names only what it is about. */
export function someDurchfuehrung(werte: Partial<DurchfuehrungWerte> = {}): DurchfuehrungWerte {
  return {
    titel: 'Sprache & Praxis Pflege',
    kursart: null,
    instrument: 'MAT',
    kostentraeger: 'JC',
    massnahmeNr: '498/0321/1/26',
    kursKennung: null,
    standort: 'Kranichwerder',
    beginn: '2026-11-02',
    ende: '2027-04-30',
    plaetze: 16,
    plaetzeFrei: 4,
    plaetzeStand: '2026-11-14',
    wochenstunden: 21.25,
    zeitmodell: 'VZ',
    niveauVon: 'A2',
    niveauZiel: null,
    niveauMax: null,
    mindestAlter: null,
    hoechstAlter: null,
    geschlechtFilter: null,
    zielgruppe: null,
    ziel: null,
    zertifikat: null,
    fahrkosten: null,
    einstieg: null,
    einstiegstage: null,
    letzterEinstieg: null,
    ausfalltage: null,
    abgesagtAm: null,
    kinderbetreuung: null,
    anmeldeschluss: null,
    abschnitt: null,
    ueWoche: null,
    mindestTn: null,
    wartende: null,
    format: null,
    kontakt: null,
    quelle: null,
    ...werte
  }
}

/** Puts a provider with one run into the store, for arranging only. */
export async function addDurchfuehrung(
  db: Db,
  werte: Partial<DurchfuehrungWerte> = {},
  traegerWerte: Partial<TraegerWerte> = {}
): Promise<{ id: string; traeger: string }> {
  const [id, traeger] = [randomUUID(), randomUUID()]
  await insertRows(db, 'traeger', [{ id: traeger, version: 1, ...toColumns(someTraeger(traegerWerte)) }])
  await insertRows(db, 'durchfuehrung', [{ id, version: 1, traeger, ...toColumns(someDurchfuehrung(werte)) }])
  await insertRows(
    db,
    'termin',
    [1, 2, 3, 4, 5].map((wochentag) => ({ durchfuehrung: id, wochentag, von: '08:45', bis: '13:00', ort: null }))
  )
  return { id, traeger }
}
