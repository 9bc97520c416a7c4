import type { Spaltenart } from './spaltenart'

/** Who somebody is, and how to reach the person. */
export const personenspalten = {
  tnKennung: { heading: 'TN-Kennung', feld: 'tn_kennung', gruppe: 'kennung', zelle: 'text', breite: 11 },
  kundennummer: { heading: 'Kundennummer', feld: 'kundennummer', gruppe: 'kundennummer', zelle: 'text', breite: 14 },
  nachname: { heading: 'Nachname', feld: 'nachname', gruppe: 'name', zelle: 'text', breite: 18 },
  vorname: { heading: 'Vorname', feld: 'vorname', gruppe: 'name', zelle: 'text', breite: 15 },
  geburtsdatum: { heading: 'Geburtsdatum', feld: 'geburtsdatum', gruppe: 'geburtsdatum', zelle: 'tag', breite: 14 },
  anschrift: { heading: 'Anschrift', feld: 'strasse', gruppe: 'kontakt', zelle: 'text', breite: 26 },
  telefon: { heading: 'Telefon', feld: 'telefon', gruppe: 'kontakt', zelle: 'text', breite: 16 },
  email: { heading: 'E-Mail', feld: 'email', gruppe: 'kontakt', zelle: 'text', breite: 24 }
} as const satisfies Record<string, Spaltenart>
