import { arbeit, element, kurs } from './element'
import type { Kettenvorlage } from './vorlage'

/** Ways that begin with German. A full-time course has about 25 UE a week, a part-time one about 12. */
export const sprachvorlagen: readonly Kettenvorlage[] = [
  {
    id: 'frauenFamilie',
    version: null,
    name: 'Frauen in Familiensituation',
    zielgruppe: 'Frauen mit Kindern ohne Integrationskurs',
    quelle: 'Bielefeld: Integrationsprozess für Frauen; § 10 Abs. 1 Nr. 3 SGB II',
    elemente: [
      element('KINDERBETREUUNG_AUFBAU', 8, {
        kostentraeger: 'KREIS',
        hinweis: 'Ab dem 14. Lebensmonat des jüngsten Kindes; Betreuung vor Kursbeginn klären'
      }),
      kurs('IK_ALLG', 52, {
        niveauZiel: 'B1',
        hinweis: 'Vormittags oder in Teilzeit, möglichst mit Betreuung vor Ort'
      }),
      element('ORIENTIERUNG', 12, {
        instrument: 'AVGS_MAT',
        kostentraeger: 'JC',
        titel: 'Berufliche Orientierung für Frauen',
        parallelZu: 1,
        versatz: 36
      }),
      element('PRAKTIKUM', 6, { instrument: 'MAG', kostentraeger: 'JC', titel: 'Praktikum in Teilzeit' }),
      arbeit({ titel: 'Arbeit in Teilzeit' })
    ]
  },
  {
    id: 'alphaB1Arbeit',
    version: null,
    name: 'Alphabetisierung bis B1, dann Arbeit',
    zielgruppe: 'Personen, die lesen und schreiben lernen',
    quelle: '§ 13 Abs. 1 IntV; § 13 Abs. 2 DeuFöV',
    elemente: [
      kurs('IK_ALPHA', 56, { niveauZiel: 'A2' }),
      element('ORIENTIERUNG', 12, {
        instrument: 'MAT',
        kostentraeger: 'JC',
        titel: 'Kennenlernen der Arbeitswelt',
        parallelZu: 0,
        versatz: 40
      }),
      kurs('IK_WDH', 14, { niveauZiel: 'B1', hinweis: 'Nur wenn B1 nicht erreicht ist' }),
      kurs('BSK_B1', 20, { niveauZiel: 'B1', hinweis: 'Wenn nach der Wiederholung B1 fehlt' }),
      element('PRAKTIKUM', 6, { instrument: 'MAG', kostentraeger: 'JC' }),
      arbeit()
    ]
  },
  {
    id: 'ueberbrueckungOhneB1',
    version: null,
    name: 'Nach dem Integrationskurs ohne B1',
    zielgruppe: 'Integrationskurs beendet, B1 nicht erreicht',
    quelle: 'AG 4: Niveau halten; § 13 Abs. 1 Nr. 3, Abs. 2 DeuFöV; § 16f SGB II',
    elemente: [
      element('UEBERBRUECKUNG', 6, {
        kostentraeger: 'KREIS',
        titel: 'Sprachcafé oder Sprachpatenschaft',
        hinweis: 'Damit das Niveau bis zum Kurs bleibt'
      }),
      kurs('BSK_B1', 20, { niveauZiel: 'B1' }),
      element('MASSNAHME', 12, {
        instrument: 'AVGS_MAT',
        kostentraeger: 'JC',
        titel: 'Coaching zur Arbeitsaufnahme',
        parallelZu: 1,
        versatz: 8
      }),
      arbeit()
    ]
  },
  {
    id: 'jobBsk',
    version: null,
    name: 'Job-Berufssprachkurs neben der Arbeit',
    zielgruppe: 'Beschäftigte mit A2 oder B1',
    quelle: 'BAMF: Job-BSK; § 11 Abs. 4 DeuFöV',
    elemente: [
      arbeit({ hinweis: 'Betrieb für den Kurs gewinnen; ab 3 Teilnehmenden' }),
      kurs('BSK_JOB', 16, { parallelZu: 0, versatz: 4, hinweis: '100 bis 150 UE, auch im Betrieb' }),
      element('BERATUNG', 26, {
        instrument: 'STAB',
        kostentraeger: 'JC',
        titel: 'Stabilisierung der Beschäftigung',
        parallelZu: 0,
        hinweis: 'Höchstens 6 Monate nach Beginn der Arbeit'
      })
    ]
  },
  {
    id: 'teilzeitBetreuung',
    version: null,
    name: 'Teilzeit mit Kinderbetreuung',
    zielgruppe: 'Alleinerziehende und Eltern, die vormittags können',
    quelle: '§ 4a Abs. 2 IntV; § 10 Abs. 2 DeuFöV',
    elemente: [
      element('KINDERBETREUUNG_AUFBAU', 8, { kostentraeger: 'KREIS' }),
      kurs('BSK_B2', 34, { niveauZiel: 'B2', hinweis: 'Teilzeit, etwa 12 UE je Woche' }),
      element('MASSNAHME', 26, {
        instrument: 'GB16K',
        kostentraeger: 'JC',
        titel: 'Ganzheitliche Betreuung',
        parallelZu: 1,
        hinweis: 'Freiwillig'
      }),
      element('PRAKTIKUM', 4, { instrument: 'MAG', kostentraeger: 'JC', titel: 'Praktikum in Teilzeit' }),
      arbeit({ titel: 'Arbeit in Teilzeit' })
    ]
  },
  {
    id: 'kombination',
    version: null,
    name: 'Deutsch und Maßnahme zugleich',
    zielgruppe: 'Personen mit A2, die bald arbeiten wollen',
    quelle: 'Kreis Herford: kombinierte Lösungen; § 16 DeuFöV',
    elemente: [
      kurs('BSK_B1', 24, { niveauZiel: 'B1', hinweis: 'Vormittags' }),
      element('MASSNAHME', 24, {
        instrument: 'MAT',
        kostentraeger: 'JC',
        titel: 'Maßnahme am Nachmittag',
        parallelZu: 0
      }),
      element('PRAKTIKUM', 6, { instrument: 'MAG', kostentraeger: 'JC' }),
      arbeit()
    ]
  }
]
