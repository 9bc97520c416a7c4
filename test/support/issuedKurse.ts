import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { DurchfuehrungWerte } from '@shared/domain/angebote/angebot'
import { insertRows } from '../../electron/store/bulk'
import { toColumns } from '../../electron/store/columns'
import type { Db } from '../../electron/store/tables'
import type { listFolder } from './listFolder'
import { someAuftrag, someFreigabe } from './someAuftrag'
import { addDurchfuehrung, someDurchfuehrung } from './someDurchfuehrung'

const leer = Object.fromEntries(
  Object.keys(someDurchfuehrung()).map((feld) => [feld, null])
) as unknown as DurchfuehrungWerte
const alpha = { ...leer, titel: 'Alpha 4', kursart: 'IK_ALPHA', instrument: null, beginn: '2027-01-11', ende: null }

/** Irregular times, a later start, few and many fields filled, two of a kind side by side. */
export const kurse: readonly { werte: DurchfuehrungWerte; termine: readonly [number, string, string][] }[] = [
  {
    werte: someDurchfuehrung({
      ...alpha,
      ...{ kursKennung: 'A-4', standort: 'Ellerwiek', plaetze: 12, plaetzeFrei: 3, plaetzeStand: '2026-11-10' },
      ...{ kinderbetreuung: true, ueWoche: 20, mindestTn: 8, wartende: 2, format: 'Präsenz', kontakt: 'Frau Beispiel' },
      ...{ abschnitt: 'Modul 3', anmeldeschluss: '2026-12-20', ende: '2027-06-30', quelle: 'Telefonat' }
    }),
    termine: [
      [1, '09:00', '12:15'],
      [2, '09:00', '12:15'],
      [4, '09:00', '11:00']
    ]
  },
  { werte: { ...alpha, titel: 'Alpha 5', beginn: '2027-03-01' }, termine: [] },
  {
    werte: { ...alpha, titel: 'Alpha 6', beginn: '2027-03-01', massnahmeNr: '498/0322/1/27' },
    termine: [
      [1, '08:30', '10:00'],
      [1, '10:30', '12:45'],
      [3, '13:00', '16:15']
    ]
  },
  {
    werte: { ...alpha, titel: 'Alpha 5', beginn: '2027-03-01', standort: 'Oberfinken' },
    termine: [[5, '17:00', '20:15']]
  }
]

/** Puts a provider with these courses into the store, and one measure that is none of them. */
export async function addKurse(db: Db): Promise<{ traeger: string; ids: string[] }> {
  const { traeger } = await addDurchfuehrung(db)
  const ids: string[] = []
  for (const { werte, termine } of kurse) {
    const id = randomUUID()
    ids.push(id)
    await insertRows(db, 'durchfuehrung', [{ id, version: 1, traeger, ...toColumns(werte) }])
    const woche = termine.map(([wochentag, von, bis]) => ({ durchfuehrung: id, wochentag, von, bis, ort: 'Raum 3' }))
    await insertRows(db, 'termin', woche)
  }
  return { traeger, ids }
}

/** What asks for the list of them. */
export const kursauftrag = (traeger: string) =>
  ({ art: 'kursplanungsliste', durchfuehrung: null, traeger, profil: 'sprachkurstraeger' }) as const

/** The program with a provider of such courses, and the list of them that left to be filled in. */
export async function startWithKurse(at: ReturnType<typeof listFolder>) {
  const app = await at.startApp()
  const { traeger, ids } = await addKurse(app.db)
  const auftrag = someAuftrag(null, kursauftrag(traeger))
  await app.api.ausgaben.ausgeben({ auftrag, freigabe: someFreigabe() })
  const open = (bytes: Uint8Array<ArrayBuffer>, file = 'zurueck.xlsx') => app.api.austausch.openBytes({ file, bytes })
  return {
    ...app,
    ...{ traeger, ids, open, issued: new Uint8Array(readFileSync(at.file())) },
    [Symbol.asyncDispose]: () => app[Symbol.asyncDispose]()
  }
}
