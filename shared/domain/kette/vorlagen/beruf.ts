import { arbeit, element, kurs } from './element'
import type { Kettenvorlage } from './vorlage'

/** Ways into training and into a trade. FbW lies with the Agentur since 2025 (§ 66a SGB II). */
export const berufsvorlagen: readonly Kettenvorlage[] = [
  {
    id: 'jugendAusbildung',
    version: null,
    name: 'Junge Menschen in Ausbildung',
    zielgruppe: 'Unter 25 mit B1',
    quelle: '§ 54a, §§ 74–75a SGB III; AG 4: Perspektiven für junge Geflüchtete',
    elemente: [
      element('PRAKTIKUM', 6, { instrument: 'BOP', kostentraeger: 'JC', titel: 'Orientierungspraktikum' }),
      element('AUSBILDUNG', 40, {
        instrument: 'EQ',
        kostentraeger: 'JC',
        titel: 'Einstiegsqualifizierung',
        hinweis: 'Mindestens 20 Stunden je Woche'
      }),
      kurs('BSK_AZUBI', 40, { parallelZu: 1, niveauZiel: 'B2' }),
      element('AUSBILDUNG', 156, { titel: 'Berufsausbildung' }),
      element('MASSNAHME', 156, {
        instrument: 'ASA',
        kostentraeger: 'JC',
        titel: 'Assistierte Ausbildung',
        parallelZu: 3
      })
    ]
  },
  {
    id: 'anerkennung',
    version: null,
    name: 'Anerkennung des Berufs',
    zielgruppe: 'Personen mit Abschluss aus dem Ausland',
    quelle: '§ 6 BQFG; § 13 Abs. 1 Nr. 1 DeuFöV',
    elemente: [
      element('ANERKENNUNG', 20, {
        titel: 'Antrag und Bescheid',
        hinweis: 'Eingang nach 1 Monat, Bescheid nach 3 Monaten mit allen Unterlagen'
      }),
      kurs('BSK_B2', 20, { niveauZiel: 'B2', parallelZu: 0 }),
      kurs('BSK_ANERK', 24, { hinweis: 'Wenn der Bescheid eine Sprachprüfung verlangt' }),
      element('QUALIFIZIERUNG', 26, {
        instrument: 'FBW',
        kostentraeger: 'AGENTUR',
        titel: 'Anpassungslehrgang',
        hinweis: 'Antrag bei der Agentur früh stellen'
      }),
      arbeit({ titel: 'Arbeit im anerkannten Beruf' })
    ]
  },
  {
    id: 'pflege',
    version: null,
    name: 'Vorbereitung und Ausbildung in der Pflege',
    zielgruppe: 'Personen mit B1, die in die Pflege wollen',
    quelle: 'Bonn: Weiterbildung Pflege; § 13 Abs. 1 Nr. 2 DeuFöV; § 66a SGB II',
    elemente: [
      kurs('BSK_FACH', 16, { titel: 'Berufssprachkurs Pflege', niveauZiel: 'B2' }),
      element('PRAKTIKUM', 4, {
        instrument: 'MAG',
        kostentraeger: 'JC',
        titel: 'Praktikum in der Pflege',
        parallelZu: 0,
        versatz: 10
      }),
      element('UEBERGABE', 4, { kostentraeger: 'AGENTUR', titel: 'Antrag bei der Agentur für Arbeit' }),
      element('QUALIFIZIERUNG', 52, {
        instrument: 'FBW',
        kostentraeger: 'AGENTUR',
        titel: 'Pflegefachassistenz',
        hinweis: 'Zuständig ist die Agentur für Arbeit'
      }),
      arbeit({ titel: 'Arbeit in der Pflege' })
    ]
  },
  {
    id: 'galabau',
    version: null,
    name: 'Handwerk und Garten- und Landschaftsbau mit Berufssprachkurs',
    zielgruppe: 'Personen mit A2 oder B1 und Freude an praktischer Arbeit',
    quelle: 'Wuppertal: einjährige Vorbereitung mit Berufssprachkurs; § 16 DeuFöV',
    elemente: [
      element('MASSNAHME', 52, {
        instrument: 'MAT',
        kostentraeger: 'JC',
        titel: 'Vorbereitung Garten- und Landschaftsbau'
      }),
      kurs('BSK_B2', 40, { niveauZiel: 'B2', parallelZu: 0, versatz: 4 }),
      element('PRAKTIKUM', 6, {
        instrument: 'MAG',
        kostentraeger: 'JC',
        titel: 'Praktikum im Betrieb',
        parallelZu: 0,
        versatz: 44
      }),
      element('AUSBILDUNG', 156, { titel: 'Ausbildung im Betrieb' })
    ]
  },
  {
    id: 'akademiker',
    version: null,
    name: 'Akademikerinnen und Akademiker',
    zielgruppe: 'Personen mit Studienabschluss und B1',
    quelle: '§§ 12, 15 DeuFöV; § 45 SGB III',
    elemente: [
      kurs('BSK_B2', 20, { niveauZiel: 'B2' }),
      element('ANERKENNUNG', 16, { titel: 'Zeugnisbewertung oder Anerkennung', parallelZu: 0 }),
      kurs('BSK_C1', 20, { niveauZiel: 'C1' }),
      element('MASSNAHME', 8, {
        instrument: 'AVGS_MAT',
        kostentraeger: 'JC',
        titel: 'Coaching für akademische Berufe',
        parallelZu: 2,
        versatz: 8
      }),
      arbeit({ titel: 'Arbeit im erlernten Beruf' })
    ]
  },
  {
    id: 'teilqualifizierung',
    version: null,
    name: 'Teilqualifizierung mit Anschluss an Arbeit',
    zielgruppe: 'Ungelernte mit B1',
    quelle: '§ 81 SGB III; § 66a SGB II',
    elemente: [
      element('MASSNAHME', 8, {
        instrument: 'AVGS_MAT',
        kostentraeger: 'JC',
        titel: 'Vorbereitung auf die Teilqualifizierung'
      }),
      element('UEBERGABE', 4, { kostentraeger: 'AGENTUR', titel: 'Antrag bei der Agentur für Arbeit' }),
      element('QUALIFIZIERUNG', 16, {
        instrument: 'FBW',
        kostentraeger: 'AGENTUR',
        titel: 'Teilqualifizierung',
        hinweis: 'Zuständig ist die Agentur für Arbeit'
      }),
      arbeit()
    ]
  }
]
