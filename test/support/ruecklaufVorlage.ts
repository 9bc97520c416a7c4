import type { Ausgabespalte } from '@shared/domain/ausgaben/spalten'

/** Lists whose answers LibreOffice saved once (`test/launch/ruecklaufVorlagen.ts`), and what was filled in there. */
export const vorlagen = {
  teilnehmerliste: {
    monat: null,
    eintraege: [
      { spalte: 'status', art: 'text', wert: 'abgebrochen' },
      { spalte: 'austritt', art: 'day', wert: '2026-11-13' },
      { spalte: 'prognose', art: 'text', wert: 'besteht voraussichtlich' },
      { spalte: 'rueckfrage', art: 'text', wert: 'ja' }
    ]
  },
  fehlzeitenliste: {
    monat: '2026-10',
    eintraege: [
      { spalte: 'sollTage', art: 'number', wert: '20' },
      { spalte: 'anwesendTage', art: 'number', wert: '17.5' },
      { spalte: 'letzteAnwesenheit', art: 'day', wert: '2026-10-30' },
      { spalte: 'bemerkung', art: 'text', wert: 'kommt jetzt vormittags' }
    ]
  }
} as const satisfies Record<string, { monat: string | null; eintraege: readonly Eintrag[] }>

interface Eintrag {
  spalte: Ausgabespalte
  art: 'text' | 'day' | 'number'
  wert: string
}

/** Every table an issued list of the samples needs, in an order that breaks no reference. */
export const tabellen = [
  'traeger',
  'durchfuehrung',
  'fall',
  'teilnahme',
  'tnKennung',
  'ausgabe',
  'ausgabeZeile'
] as const

/** The same for the list of courses (`test/launch/ruecklaufKurse.ts`). */
export const kurstabellen = ['traeger', 'durchfuehrung', 'termin', 'ausgabe', 'ausgabeKurs'] as const
