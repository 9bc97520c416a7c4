import type { Feldart } from '../domain/feld'
import type { ParameterName } from '../domain/parameter/parameter'
import type { Abfragefeld, AbfrageGruppe } from '../domain/zielgruppen/abfragefelder'
import type { Operator } from '../domain/zielgruppen/filter'
import { feldLabel } from './feldLabel'
import { formatZahl } from './format'

const abgeleitet: Record<string, string> = {
  alter: 'Alter (Jahre)',
  geburtstag25InTagen: 'Tage bis zum 25. Geburtstag',
  fallAktiv: 'Fall ist aktiv',
  monateSeitBeginn: 'Fall seit (Monate)',
  niveauAlterMonate: 'Alter des Sprachnachweises (Monate)',
  laufendeTeilnahme: 'Ist zurzeit in Kurs oder Maßnahme',
  geplanteTeilnahme: 'Kurs oder Maßnahme ist geplant',
  sprachkursTeilzeit: 'Ist in einem Sprachkurs in Teilzeit',
  freieNachmittagsstunden: 'Freie Stunden an Nachmittagen (je Woche)',
  hatOffeneWiedervorlage: 'Hat eine offene Wiedervorlage',
  hatUeberfaelligeWiedervorlage: 'Hat eine überfällige Wiedervorlage',
  juengstesKindMonate: 'Alter des jüngsten Kindes (Monate)',
  monateImLeistungsbezug: 'Leistungsbezug seit (Monate)',
  kooperationsplanStand: 'Kooperationsplan, letzter Stand vom',
  kooperationsplanAlterMonate: 'Alter des Kooperationsplans (Monate)',
  titelEnde: 'Titel gültig bis (mit Fortgeltung § 24)',
  titelRestTage: 'Titel gültig noch (Tage)'
}

/** What a field to ask for is called. */
export const abfragefeldLabel = (name: string): string => abgeleitet[name] ?? feldLabel(name)

export const abfrageGruppenLabels: Record<AbfrageGruppe, string> = {
  person: 'Person',
  zustaendigkeit: 'Fall und Zuständigkeit',
  sprache: 'Deutsch',
  foerderung: 'Kurse und Maßnahmen',
  haushalt: 'Haushalt und Leistung',
  aufenthalt: 'Aufenthalt',
  bildung: 'Schule, Beruf, Anerkennung',
  mobilitaet: 'Mobilität und Zeit',
  plan: 'Ziel und Kooperationsplan',
  nummern: 'Nummern',
  kontakt: 'Anschrift und Kontakt'
}

const operatoren: Record<Operator, string> = {
  ist: 'ist',
  istNicht: 'ist nicht',
  inListe: 'ist eines von',
  nichtInListe: 'ist keines von',
  mindestens: 'mindestens',
  hoechstens: 'höchstens',
  unter: 'unter',
  ueber: 'über',
  enthaelt: 'enthält',
  beginntMit: 'beginnt mit',
  leer: 'ist nicht angegeben',
  nichtLeer: 'ist angegeben'
}
const operatorenFuerTage: Partial<Record<Operator, string>> = {
  ist: 'am',
  mindestens: 'ab',
  hoechstens: 'bis',
  unter: 'vor',
  ueber: 'nach'
}

/** A comparison in words, as they fit the kind of field. */
export function operatorLabel(op: Operator, art: Feldart): string {
  return (art === 'tag' ? operatorenFuerTage[op] : undefined) ?? operatoren[op]
}

/** Values by law that a condition may refer to. */
export const parameterImFilter: Partial<Record<ParameterName, string>> = {
  geringfuegigkeitsgrenze: 'Minijob-Grenze (nach dem Stand des Tages)',
  kindZumutbarkeitMonate: 'Alter, ab dem ein Kurs zumutbar ist (nach dem Stand des Tages)'
}

/** How the parts of a group belong together. */
export const gruppenWorte = {
  alle: 'Alle folgenden treffen zu',
  eine: 'Mindestens eins davon trifft zu',
  keine: 'Nichts davon trifft zu'
} as const

/** Everything that may be chosen for a field of that kind, so that an editor can show words for it. */
export const vergleicheFuer = ({ ops, art }: Abfragefeld) =>
  ops.map((op) => ({ value: op, label: operatorLabel(op, art) }))

/** `3 mehr seit 28.10.` */
export function trendText(jetzt: number, frueher: number, seit: string): string {
  const tag = `${seit.slice(8)}.${seit.slice(5, 7)}.`
  if (jetzt === frueher) return `gleich seit ${tag}`
  return `${formatZahl(Math.abs(jetzt - frueher))} ${jetzt > frueher ? 'mehr' : 'weniger'} seit ${tag}`
}
