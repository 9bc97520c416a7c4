import { randomUUID } from 'node:crypto'
import { refreshNiveau } from '../../electron/store/abgeleitet'
import { satzarten } from '../../shared/domain/saetze/satzarten'
import { addFall, addSatz } from './someFall'
import type { TestApp } from './startTestApp'

/** Two cases of one person: the first is complete, the second came from a list. */
export async function withDublette(app: TestApp) {
  const eine = await addFall(app.db, {
    ...{ nachname: 'Al-Hariri', vorname: 'Mohammed', geburtsdatum: '1990-05-12', kundennummer: '498A012345' },
    telefon: '0171 3920004'
  })
  const andere = await addFall(app.db, {
    ...{ nachname: 'El Hariri', vorname: 'Muhammad', geburtsdatum: '1990-05-12', kundennummer: '498B099999' },
    ...{ ort: 'Ellerwiek', email: 'm@beispiel.example' }
  })
  await addSatz(app.db, 'sprachstand', andere, { art: 'ZERTIFIKAT', datum: '2026-10-01', niveauGesamt: 'B1' })
  await addSatz(app.db, 'kontakt', andere, { art: 'TELEFON', datum: '2026-11-01', vermerk: 'angerufen' })
  await addSatz(app.db, 'sprachstand', eine, { art: 'ZERTIFIKAT', datum: '2026-01-01', niveauGesamt: 'A2' })
  await app.db.transaction().execute((tx) => refreshNiveau(tx, [eine, andere], '2026-11-22'))
  return { eine, andere }
}

/** Something of every table that refers to a case. */
export async function withReferences({ db }: TestApp, fall: string, anderer: string) {
  const [traeger, quelle, uebernahme, ausgabe] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const zeit = '2026-11-01T10:00:00.000Z'
  await db
    .insertInto('traeger')
    .values({
      id: traeger,
      version: 1,
      name: 'Sprachhaus',
      ort: null,
      ansprechpartner: null,
      telefon: null,
      email: null
    })
    .execute()
  await db
    .insertInto('tnKennung')
    .values([
      { kennung: 'H7K2-93', traeger, fall },
      { kennung: 'B2C3-4D', traeger, fall: anderer }
    ])
    .execute()
  await db
    .insertInto('quelle')
    .values({ id: quelle, version: 1, name: 'Abzug', merkmale: '{}', traeger: null })
    .execute()
  await db
    .insertInto('uebernahme')
    .values({
      id: uebernahme,
      quelle,
      datei: 'a.xlsx',
      hash: '0',
      blatt: null,
      stand: null,
      zeit,
      konto: 'Test',
      zaehler: '{"zaehler":{"rows":0},"vorhaben":{}}',
      rueckgaengigZeit: null,
      rueckgaengigKonto: null,
      art: null,
      ausgabe: null
    })
    .execute()
  await db
    .insertInto('quelleFall')
    .values([
      { quelle, uebernahme, fall, werte: '{"ort":"Ellerwiek"}' },
      { quelle, uebernahme, fall: anderer, werte: null }
    ])
    .execute()
  await db
    .insertInto('ausgabe')
    .values({
      id: ausgabe,
      version: 1,
      art: 'zuweisungsliste',
      vorlage: 1,
      empfaenger: 'Sprachhaus',
      profil: 'TRAEGER',
      traeger,
      durchfuehrung: null,
      zweck: '',
      rechtsgrundlage: '',
      zeitraum: null,
      zeit,
      konto: 'Test',
      datei: 'a.xlsx',
      hash: '0',
      spalten: '[]',
      begruendungen: '[]',
      personen: 1,
      zellen: 1,
      verschluesselt: 1,
      siegel: new Uint8Array([1]),
      rueckmeldungBis: null,
      rueckmeldungAm: null,
      loeschenBis: null,
      geloeschtAm: null
    })
    .execute()
  await db
    .insertInto('ausgabeZeile')
    .values({ ausgabe, schluessel: 'ABC', fall, teilnahme: null, werte: '{}' })
    .execute()
  await db
    .insertInto('entwurf')
    .values({ konto: 'Test', schluessel: `akte/${fall}/kontakt`, inhalt: '{}', zeit })
    .execute()
}

/** Everything that is said of cases, without versions and without the history. */
export async function contents({ db }: TestApp) {
  const tabellen = ['fall', ...satzarten, 'tnKennung', 'quelleFall', 'ausgabeZeile', 'personenpaar', 'entwurf'] as const
  const alles: Record<string, string[]> = {}
  for (const tabelle of tabellen) {
    const rows = await db
      .selectFrom(tabelle as 'fall')
      .selectAll()
      .execute()
    alles[tabelle] = rows.map(({ version: _, ...row }) => JSON.stringify(row)).toSorted()
  }
  return alles
}

/** Makes two cases one; the first stays. */
export async function merge(app: TestApp, eine: string, andere: string, ausGeht: string[] = []) {
  const { a, b } = await app.api.dubletten.compare({ a: eine, b: andere })
  return app.api.dubletten.merge({
    bleibt: { id: a.fall, version: a.version },
    geht: { id: b.fall, version: b.version },
    ausGeht
  })
}
