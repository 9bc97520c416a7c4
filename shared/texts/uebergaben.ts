import type { Kriteriumsantwort, Uebergabehinweis } from '../domain/uebergabe/antwort'
import type { Altersgruppe } from '../domain/uebergabe/regeln'
import { type CodeLabel, formatAnzahl } from './format'

/** The subject of the Wiedervorlage that comes with a case given back; not longer than a subject may be. */
export function zurueckBetreff(anTeam: string | null, grund: string): string {
  const ganz = `Übergabe${anTeam === null ? '' : ` an ${anTeam}`} zurückgegeben: ${grund}`
  return ganz.length > 200 ? `${ganz.slice(0, 199)}…` : ganz
}

/** Whether a criterion is met, in words: never by colour alone. */
export const erfuelltText = (erfuellt: boolean | null): string =>
  erfuellt === null ? 'unklar' : erfuellt ? 'erfüllt' : 'nicht erfüllt'

export const hinweisTexts: Record<Uebergabehinweis, string> = {
  sprechenUnter: 'Sprechen liegt darunter',
  nachweisAlt: 'Nachweis älter als 12 Monate',
  ohneIntegrationskurs: 'noch kein Integrationskurs besucht'
}

export const altersgruppenTexts: Record<Altersgruppe, string> = {
  U25: 'unter 25 Jahre',
  UE25: 'ab 25 Jahre',
  U27: 'unter 27 Jahre',
  UE27: 'ab 27 Jahre'
}

/** The values a criterion looked at, as people read them. */
export function werteText({ werte }: Kriteriumsantwort, codeLabel: CodeLabel): string {
  const { niveau, alter, monate, mehrwert } = werte
  return [
    niveau !== undefined && (niveau === null ? 'Niveau unbekannt' : codeLabel('niveau', niveau)),
    alter !== undefined && (alter === null ? 'Alter unbekannt' : `${alter} Jahre`),
    monate !== undefined && (monate === null ? 'Beginn unbekannt' : formatAnzahl(monate, 'Monat', 'Monate')),
    mehrwert !== undefined && (mehrwert === null ? 'Mehrwert nicht beurteilt' : `Mehrwert: ${mehrwert ? 'ja' : 'nein'}`)
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What stands beside a criterion: hints, and the words given for it. */
export const begruendungText = ({ hinweise, grund }: Kriteriumsantwort): string =>
  [...hinweise.map((hinweis) => hinweisTexts[hinweis]), grund].filter(Boolean).join('; ')

/** What helped, to choose from (DOMAIN 5.3). */
export const geholfenWorte = [
  'Teilzeit- oder modulares Angebot',
  'laufender Einstieg',
  'kursbegleitende Kinderbetreuung',
  'Sprache und Maßnahme an einem Ort',
  'früher, trägerunabhängiger Test',
  'feste Ansprechperson mit Sprachwissen',
  'Sprachpatenschaft, Ehrenamt',
  'häufige Rückmeldung des Trägers',
  'Arbeitgeber in der Nähe',
  'flexible Förderung (§ 16f SGB II)',
  'Absprache der Stellen'
] as const

/** What hindered, to choose from (DOMAIN 5.3). */
export const gehindertWorte = [
  'feste Kurszeiten, kaum Teilzeit',
  'Niveau bescheinigt und tatsächlich verschieden',
  'Kinderbetreuung fehlt oder endet mittags',
  'Busverbindung, Ferienfahrplan',
  'lange Wartezeit, Kurs ausgefallen',
  'ganztags nicht möglich',
  'enge Zielgruppe des Angebots',
  'Zuständigkeit ungeklärt',
  'Trägerwechsel schwierig',
  'Aufenthalt unsicher',
  'zu wenige Teilnehmende vor Ort'
] as const

/** The caseload of a team in words. */
export function auslastungText({ jeStelle, richtwert }: { jeStelle: number | null; richtwert: number }): string {
  if (jeStelle === null) return 'Stellen fehlen'
  const stand = jeStelle > richtwert ? 'über dem Richtwert' : 'im Richtwert'
  return `1 : ${jeStelle}, ${stand} 1 : ${richtwert}`
}
