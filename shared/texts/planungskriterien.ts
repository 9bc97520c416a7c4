import type { Planungskriterien } from '../domain/planung/kriterien'

interface Grenzen {
  min: number
  max: number
  step?: number
}

type Zahl<T> = { [N in keyof T]: T[N] extends number ? N : never }[keyof T]

/** Weights of the parts of the score, as they are offered. */
export const gewichtTexts: readonly [keyof Planungskriterien['gewichte'], string][] = [
  ['nahtlos', 'Nahtloser Anschluss'],
  ['niveaupassung', 'Passendes Niveau'],
  ['wegzeit', 'Kurzer Weg'],
  ['zielbezug', 'Bezug zum Ziel'],
  ['auslastung', 'Passende Wochenzeit'],
  ['betreuungssicherheit', 'Sichere Kinderbetreuung'],
  ['traegerkontinuitaet', 'Gleicher Träger']
]

const zuschlag: Grenzen = { min: -5, max: 5, step: 0.25 }

/** Parts of the priority, with what may be typed. */
export const vorrangTexts: readonly [Zahl<Planungskriterien['vorrang']>, string, Grenzen][] = [
  ['frist', 'Berechtigung endet bald', zuschlag],
  ['fristTage', '… binnen Tagen', { min: 1, max: 365 }],
  ['wartet', 'Wartet lange', zuschlag],
  ['wartetTage', '… länger als Tage', { min: 1, max: 1000 }],
  ['verpflichtet', 'Verpflichtet oder im Kooperationsplan', zuschlag],
  ['betreuungGesichert', 'Betreuung jetzt gesichert', zuschlag],
  ['ohneAntwort', 'Zweimal nicht geantwortet', zuschlag],
  ['mindestens', 'Vorrang mindestens', { min: 0.05, max: 1, step: 0.05 }]
]

/** What else decides the value of a plan. */
export const zielTexts: readonly [Zahl<Planungskriterien>, string, Grenzen][] = [
  ['kombinationZaehlt', 'Eine Kombination zählt wie Einzelplätze', { min: 1, max: 5, step: 0.1 }],
  ['leer', 'Abzug je leerem Platz', { min: 0, max: 100, step: 0.1 }],
  ['unterMindest', 'Abzug je fehlender Person', { min: 0, max: 100, step: 0.1 }],
  ['mindestPunkte', 'Mindestpunkte je Person', { min: 0, max: 100 }],
  ['puffer', 'Minuten zwischen zwei Terminen', { min: 0, max: 120 }],
  ['maxWoche', 'Höchstens Stunden je Woche', { min: 1, max: 60 }],
  ['maxTag', 'Höchstens Stunden je Tag', { min: 1, max: 16, step: 0.5 }]
]
