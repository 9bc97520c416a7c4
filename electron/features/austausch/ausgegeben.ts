import { createHmac } from 'node:crypto'
import { durchfuehrungFelder } from '@shared/domain/angebote/angebot'
import { termineOf } from '@shared/domain/angebote/termine'
import { ausgabeOf, type Hmac, type Zellwert } from '@shared/domain/ausgaben/beleg'
import { type Aenderung, hierOf, quellfelderOf, type Seither, seitherOf } from '@shared/domain/ausgaben/hier'
import {
  type AusgegebeneListe,
  type AusgegebeneZeile,
  compareRuecklauf,
  type Ruecklauf
} from '@shared/domain/ausgaben/ruecklauf'
import { Ausgabespalte } from '@shared/domain/ausgaben/spalten'
import { Ausgabeart } from '@shared/domain/ausgaben/vorlagen'
import type { ErkannteListe, Zellstaende } from '@shared/domain/austausch/erkannteListe'
import { fallFelder } from '@shared/domain/faelle/felder'
import { text } from '@shared/domain/feld'
import { satzFelder } from '@shared/domain/saetze/satzFelder'
import { uhrzeitText, wochentageText } from '@shared/texts/zeiten'
import { readRows, type Zeile } from '../../store/bulk'
import { fromColumns } from '../../store/columns'
import { readWhole } from '../../store/stundenplan'
import type { AenderungTable, Db } from '../../store/tables'

/** A list this store issued, with what its fingerprints are made with. */
export interface Ausgegeben extends AusgegebeneListe {
  /** Month or period it was issued for. */
  zeitraum: string | null
  hmac: Hmac
}

/** The issued list that the tickets of a list name; `undefined` when another store issued it, or it was forgotten here. */
export async function findAusgegeben(db: Db, { beleg }: Pick<ErkannteListe, 'beleg'>): Promise<Ausgegeben | undefined> {
  if (!beleg) return undefined
  const row = await db.selectFrom('ausgabe').selectAll().where('id', '=', ausgabeOf(beleg.liste)).executeTakeFirst()
  const art = Ausgabeart.safeParse(row?.art)
  if (!row || !art.success) return undefined
  const zeilen = await db
    .selectFrom('ausgabeZeile')
    .select(['schluessel', 'fall', 'teilnahme', 'werte'])
    .where('ausgabe', '=', row.id)
    .execute()
  const { id, zeit, empfaenger, traeger, zeitraum, siegel } = row
  return {
    ...{ id, zeit, art: art.data, empfaenger, traeger, zeitraum },
    spalten: (JSON.parse(row.spalten) as string[]).flatMap((spalte) => Ausgabespalte.safeParse(spalte).data ?? []),
    zeilen: [...zeilen, ...(await readKurszeilen(db, row.id))].map(({ werte, ...zeile }) => {
      return { ...zeile, werte: JSON.parse(werte) as Zellstaende }
    }),
    hmac: (text) => createHmac('sha256', siegel).update(text).digest()
  }
}

async function readKurszeilen(db: Db, ausgabe: string) {
  const zeilen = await db
    .selectFrom('ausgabeKurs')
    .select(['schluessel', 'durchfuehrung', 'werte'])
    .where('ausgabe', '=', ausgabe)
    .execute()
  return zeilen.map((zeile) => ({ ...zeile, fall: null, teilnahme: null }))
}

/** Compares the list that came back with what was issued and with what is stored here now. */
export async function compareWithAusgegeben(
  db: Db,
  ausgegeben: Ausgegeben,
  liste: Pick<ErkannteListe, 'rows' | 'columns'>
): Promise<Ruecklauf> {
  const staende = await readStaende(db, ausgegeben)
  return compareRuecklauf(ausgegeben, liste, {
    hmac: ausgegeben.hmac,
    hierOf(zeile, spalte) {
      const quelle = quellfelderOf(ausgegeben.art, spalte)
      return hierOf(quelle, zeile.werte[spalte], quelle && staende.of(zeile, quelle.tabelle), wochenworte[spalte])
    }
  })
}

/** A week stands in two columns, as words. */
const wochenworte: Partial<Record<Ausgabespalte, (wert: Zellwert) => Zellwert>> = {
  kurstage: (wert) => wochentageText(weekIn(wert).map(({ wochentag }) => wochentag)) || null,
  uhrzeit: (wert) => uhrzeitText(weekIn(wert)) || null
}
const weekIn = (wert: Zellwert) => termineOf(typeof wert === 'string' ? wert : null)

type Werte = Record<string, Zellwert>
const katalog = {
  fall: fallFelder,
  teilnahme: satzFelder.teilnahme,
  anwesenheit: satzFelder.anwesenheit,
  durchfuehrung: { ...durchfuehrungFelder, termine: text() }
}
type Tabelle = keyof typeof katalog
const unveraendert: Seither = { damals: {}, ausAntwort: new Set(), neu: undefined }

/** The rows of the store an issued list speaks of, as they stand and as they stood. */
async function readStaende(db: Db, { id, zeit, zeitraum, zeilen }: Ausgegeben) {
  const faelle = [...new Set(zeilen.flatMap(({ fall }) => fall ?? []))]
  const kurse = zeilen.flatMap(({ durchfuehrung }) => durchfuehrung ?? [])
  const [durchfuehrungen, personen, teilnahmen, anwesenheiten] = await Promise.all([
    readWhole(db, 'durchfuehrung', kurse),
    readRows(db, 'fall', faelle),
    readRows(db, 'teilnahme', faelle, 'fall'),
    readRows(db, 'anwesenheit', faelle, 'fall')
  ])
  const monate = anwesenheiten.filter(({ monat }) => monat === zeitraum)
  const seither = seitherOf(await readAenderungen(db, id, zeit, [...faelle, ...kurse]))
  const byId = new Map([...durchfuehrungen, ...personen, ...teilnahmen].map((row) => [String(row['id']), row]))

  function rowOf({ fall, teilnahme, durchfuehrung = '' }: AusgegebeneZeile, tabelle: Tabelle): Zeile | undefined {
    if (tabelle === 'durchfuehrung') return byId.get(durchfuehrung)
    if (tabelle === 'fall') return byId.get(fall ?? '')
    if (tabelle === 'teilnahme') return teilnahme === null ? undefined : byId.get(teilnahme)
    return monate.find((row) => row['fall'] === fall && (row['teilnahme'] ?? teilnahme) === teilnahme)
  }

  return {
    of(zeile: AusgegebeneZeile, tabelle: Tabelle) {
      const row = rowOf(zeile, tabelle)
      if (!row) return undefined
      const satz = String(row['id'])
      const since = seither.get(satz) ?? unveraendert
      return { ...since, satz, jetzt: fromColumns(katalog[tabelle], row) as Werte }
    }
  }
}

type Eintrag = Pick<
  AenderungTable,
  'zeit' | 'tabelle' | 'satz' | 'art' | 'feld' | 'von' | 'uebernahme' | 'herkunft'
> & {
  id: number
}

/** What was changed in these rows since a list left, oldest first. */
async function readAenderungen(db: Db, ausgabe: string, seit: string, faelle: readonly string[]): Promise<Aenderung[]> {
  const antworten = await db
    .selectFrom('uebernahme')
    .select('id')
    .where('ausgabe', '=', ausgabe)
    .where('rueckgaengigZeit', 'is', null)
    .execute()
  const stehende = new Set(antworten.map(({ id }) => id))
  const eintraege = await readRows<Eintrag>(db, 'aenderung', faelle, 'fall')
  return eintraege
    .filter(({ zeit, art, tabelle }) => zeit > seit && art !== 'WEG' && tabelle in katalog)
    .toSorted((a, b) => a.id - b.id)
    .map(({ tabelle, satz, feld, von, uebernahme, herkunft }) => ({
      ...{ satz, feld },
      von: feld === null || von === null ? null : storedValue(tabelle as Tabelle, feld, von),
      ausAntwort: herkunft === 'UEBERNAHME' && uebernahme !== null && stehende.has(uebernahme)
    }))
}

function storedValue(tabelle: Tabelle, feld: string, json: string): Zellwert {
  const werte: Werte = fromColumns(katalog[tabelle], { [feld]: JSON.parse(json) })
  return werte[feld] ?? null
}
