import { createHmac, randomInt, randomUUID } from 'node:crypto'
import { type Beleg, fingerprint, type Hmac, newRowKey, type Zellstand } from '../../shared/domain/ausgaben/beleg'
import type { AusgegebeneListe, AusgegebeneZeile } from '../../shared/domain/ausgaben/ruecklauf'
import type { Ausgabespalte } from '../../shared/domain/ausgaben/spalten'
import type { ErkannteZeile, Zellstaende } from '../../shared/domain/austausch/erkannteListe'

export const someHmac: Hmac = (text) => createHmac('sha256', 'key of one list').update(text).digest()

/** A cell that says what it shows. */
export const stand = (wert: Zellstand['wert']): Zellstand => ({ roh: wert === null ? '' : String(wert), wert })

export const staende = (werte: Partial<Record<Ausgabespalte, Zellstand['wert']>>): Zellstaende =>
  Object.fromEntries(Object.entries(werte).map(([spalte, wert]) => [spalte, stand(wert)]))

/** An issued list of participants, as the store keeps it. */
export function someAusgabe(
  zeilen: readonly Partial<Record<Ausgabespalte, Zellstand['wert']>>[],
  over: Partial<AusgegebeneListe> = {}
): AusgegebeneListe {
  return {
    id: randomUUID(),
    zeit: '2026-11-02T08:15:00.000Z',
    art: 'teilnehmerliste',
    empfaenger: 'Sprachhaus Nord',
    traeger: null,
    spalten: Object.keys(zeilen[0] ?? {}) as Ausgabespalte[],
    zeilen: zeilen.map((werte) => ({
      schluessel: newRowKey(randomInt),
      fall: randomUUID(),
      teilnahme: randomUUID(),
      werte: staende(werte)
    })),
    ...over
  }
}

export function belegFor({ id, spalten }: AusgegebeneListe, { schluessel, werte }: AusgegebeneZeile): Beleg {
  const abdruecke = spalten.map((spalte) => fingerprint(someHmac, schluessel, spalte, werte[spalte]?.wert ?? null))
  return { liste: id.replaceAll('-', ''), schluessel, abdruecke }
}

/** The rows of a list as they are read when it comes back as it was sent. */
export function returned(liste: AusgegebeneListe): ErkannteZeile[] {
  return liste.zeilen.map((zeile, at) => ({
    row: at + 2,
    findings: [],
    values: {},
    zellen: zeile.werte,
    beleg: belegFor(liste, zeile)
  }))
}
