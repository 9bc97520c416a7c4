import type { Wortliste } from './wortliste'

/** Words for the codes of `austrittsgrund`. */
export const austrittsgrundWoerter: Wortliste = {
  ZIEL: [
    'Ziel erreicht',
    'Maßnahmeziel erreicht',
    'regulär',
    'regulär beendet',
    'Abschluss',
    'Ziel',
    'Kursende',
    'bestanden',
    'Maßnahmeende',
    'reguläres Ende'
  ],
  ARBEIT_SV: [
    'Arbeit?',
    'Arbeitsaufnahme?',
    'sv-pflichtige Beschäftigung',
    'SV-Arbeit',
    'Job?',
    'sv Beschäftigung',
    'Aufnahme sozialversicherungspflichtiger Beschäftigung',
    'Vollzeitjob',
    'Beschäftigung?',
    'sozialversicherungspflichtige Beschäftigung',
    'svp Arbeit',
    'svB',
    'sv-pflichtige Arbeit'
  ],
  ARBEIT_GERINGF: ['Minijob', 'geringfügige Beschäftigung', '450-Euro-Job', 'geringf. Besch.', 'GfB', 'geringfügig'],
  AUSBILDUNG: ['Ausbildung', 'Aufnahme Ausbildung', 'Ausbildungsaufnahme', 'Lehre'],
  SELBST: ['Selbständigkeit', 'selbständig', 'selbstständig', 'Selbstständigkeit', 'Gewerbe'],
  ANSCHLUSS: [
    'andere Maßnahme',
    'Anschlussmaßnahme',
    'anderer Kurs',
    'Kurswechsel',
    'Wechsel',
    'Übergang in andere Maßnahme',
    'Anschluss',
    'Sprachkurs',
    'Maßnahmewechsel',
    'Trägerwechsel'
  ],
  SCHULE_STUDIUM: ['Schule', 'Studium', 'Schule/Studium', 'Schulbesuch'],
  GESUNDHEIT: [
    'krank',
    'Krankheit',
    'gesundheitliche Gründe',
    'Gesundheit',
    'gesundheitlich',
    'ges. Gründe',
    'dauerkrank',
    'langzeiterkrankt',
    'AU',
    'arbeitsunfähig'
  ],
  SCHWANGER_ELTERN: ['Mutterschutz', 'Elternzeit', 'schwanger', 'Schwangerschaft', 'Mutterschutz/Elternzeit', 'Geburt'],
  KINDERBETREUUNG: [
    'keine Kinderbetreuung',
    'Kinderbetreuung',
    'KiBe',
    'fehlende Kinderbetreuung',
    'Kinderbetreuung nicht gesichert',
    'kein Kitaplatz',
    'keine KiBe',
    'Kita'
  ],
  PFLEGE: ['Pflege', 'Pflege Angehöriger', 'Pflege von Angehörigen'],
  MOBILITAET: ['Fahrweg', 'ÖPNV', 'Mobilität', 'Fahrzeit', 'kein Bus', 'Fahrweg zu lang', 'Erreichbarkeit'],
  UMZUG: ['Umzug', 'verzogen', 'weggezogen', 'Wegzug', 'Zuständigkeitswechsel', 'umgezogen'],
  RECHTSKREIS: [
    'Rechtskreiswechsel',
    'Wegfall Leistungsbezug',
    'kein Leistungsbezug',
    'Leistungsende',
    'LB Ende',
    'aus Leistungsbezug',
    'Ende Leistungsbezug'
  ],
  AUFENTHALT: ['Ausreise', 'Abschiebung', 'aufenthaltsrechtlich', 'aufenthaltsrechtliche Gründe', 'ausgereist'],
  NIVEAU_HOCH: ['Überforderung', 'überfordert', 'Niveau zu hoch', 'zu schwer'],
  NIVEAU_NIEDRIG: ['Unterforderung', 'unterfordert', 'Niveau zu niedrig', 'zu leicht'],
  FEHLZEITEN: [
    'Fehlzeiten',
    'zu viele Fehlzeiten',
    'zu hohe Fehlzeiten',
    'unentschuldigt',
    'unentsch. Fehlen',
    'hohe Fehlzeiten'
  ],
  MITWIRKUNG: [
    'fehlende Mitwirkung',
    'keine Mitwirkung',
    'fehlende Motivation',
    'Motivation',
    'Mitwirkung',
    'keine Motivation'
  ],
  VERHALTEN: ['Ausschluss', 'Ausschluss durch Träger', 'Verhalten', 'Hausverbot'],
  TRAEGER: [
    'Träger',
    'Kurs beendet',
    'zu wenig TN',
    'Maßnahme abgebrochen',
    'Kursabbruch durch Träger',
    'Kurs ausgefallen',
    'zu wenig Teilnehmer'
  ],
  TOD: ['verstorben', 'Tod', 'gestorben'],
  SONST: [
    'sonstiges',
    'sonstige',
    'sonstiger Grund',
    'Sonst.',
    'anderes',
    'andere Gründe',
    'persönliche Gründe',
    'priv. Gründe',
    'familiäre Gründe'
  ],
  UNB: ['unbekannt', '??', 'unb.', 'unklar', 'k. A.']
}
