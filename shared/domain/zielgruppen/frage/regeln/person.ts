import { and, bedingung, or } from '../../eingebaut/bausteine'
import { type Groesse, groesseFilter } from '../groesse'
import type { Fang } from '../muster'
import type { Regel, Umgebung } from '../regel'
import { type Dauer, inTagen } from '../zeit'

const geschlecht = (muster: string, code: string): Regel => ({
  muster: [muster],
  // „Frau Müller“ is a name; a rule for sex must not read half of it.
  filter: (_, { danach, isFremd }) =>
    danach && /^\p{Lu}/u.test(danach.roh) && isFremd(danach) ? undefined : bedingung('geschlecht', 'ist', code),
  nicht: () => bedingung('geschlecht', 'istNicht', code),
  kopf: true
})
const hatKind = bedingung('juengstesKind', 'nichtLeer')
const alter = (fang: Fang) => groesseFilter('alter', fang['groesse'] as Groesse)

/** Units behind a number that show that it is no age. */
const andereEinheit = /^(stund|tage?|woch|monat|euro|€|kind|person|prozent|punkt|km|ue|uhr|leut|mal|jahr)$/

/** A number alone is an age only where it can be one and nothing else follows it. */
function nacktesAlter(fang: Fang, { danach, isFremd }: Umgebung) {
  const zahlen = Object.values(fang['vergleich'] as Groesse)
  if (zahlen.some((zahl) => zahl < 14 || zahl > 75)) return undefined
  if (danach && (andereEinheit.test(danach.stamm) || isFremd(danach))) return undefined
  return groesseFilter('alter', fang['vergleich'] as Groesse)
}

/** Words that say that a number of years is a time and not an age. */
const zeitWorte = ['seit', 'vor', 'in', 'letzt', 'nachst', 'innerhalb', 'vergangen', 'kommend']

/** Sex, age, and who is meant. */
export const personRegeln: readonly Regel[] = [
  geschlecht('frau|frauen|weiblich|damen|mädchen', 'W'),
  geschlecht('mann|männer|männlich|herr|herren', 'M'),
  geschlecht('divers', 'D'),
  { muster: ['mutter|mütter'], filter: () => and(bedingung('geschlecht', 'ist', 'W'), hatKind), kopf: true },
  { muster: ['vater|väter'], filter: () => and(bedingung('geschlecht', 'ist', 'M'), hatKind), kopf: true },
  { muster: ['eltern|elternteile'], filter: () => hatKind, kopf: true },
  {
    muster: ['alleinerziehend|alleinerziehende', 'allein erziehend|erziehende'],
    filter: () => bedingung('alleinerziehend', 'ist', true),
    nicht: () => bedingung('alleinerziehend', 'ist', false),
    kopf: true
  },
  {
    muster: ['jugendliche', 'junge', 'junge menschen|leute|personen|kunden'],
    filter: () => bedingung('alter', 'unter', 25),
    auch: (_, verneint) => (verneint ? undefined : bedingung('alter', 'unter', 18)),
    kopf: true
  },
  {
    muster: ['junge erwachsene'],
    filter: () => and(bedingung('alter', 'mindestens', 18), bedingung('alter', 'unter', 25)),
    kopf: true
  },
  { muster: ['minderjährig|minderjährige'], filter: () => bedingung('alter', 'unter', 18), kopf: true },
  { muster: ['volljährig|volljährige|erwachsene'], filter: () => bedingung('alter', 'mindestens', 18), kopf: true },
  { muster: ['u18'], filter: () => bedingung('alter', 'unter', 18) },
  { muster: ['u25'], filter: () => bedingung('alter', 'unter', 25) },
  { muster: ['u27'], filter: () => bedingung('alter', 'unter', 27) },
  { muster: ['u30'], filter: () => bedingung('alter', 'unter', 30) },
  { muster: ['ü25'], filter: () => bedingung('alter', 'mindestens', 25) },
  { muster: ['ü50'], filter: () => bedingung('alter', 'mindestens', 50) },
  { muster: ['ü55'], filter: () => bedingung('alter', 'mindestens', 55) },
  {
    muster: [
      '$groesse jahr|jahre|jahren alt',
      '$groesse jährig|jährige',
      'alter von? $groesse jahr|jahre?',
      'alt $vergleich'
    ],
    filter: (fang) => ('vergleich' in fang ? groesseFilter('alter', fang['vergleich'] as Groesse) : alter(fang))
  },
  {
    muster: ['$zahl jahr|jahre|jahren oder|und älter|mehr'],
    filter: ({ zahl }) => bedingung('alter', 'mindestens', zahl as number)
  },
  {
    muster: ['$zahl jahr|jahre|jahren oder|und jünger|weniger'],
    filter: ({ zahl }) => bedingung('alter', 'hoechstens', zahl as number)
  },
  {
    muster: ['$groesse jahr|jahre|jahren'],
    filter: (fang, { davor }) => {
      const zahlen = Object.values(fang['groesse'] as Groesse)
      const zeit = davor !== undefined && zeitWorte.includes(davor.stamm)
      return zeit || zahlen.some((zahl) => zahl < 14) ? undefined : alter(fang)
    }
  },
  { muster: ['$vergleich'], filter: nacktesAlter },
  {
    muster: [
      '25. geburtstag in|innerhalb den|der? nächsten? $dauer',
      'in|innerhalb den|der? nächsten? $dauer 25 jahre? alt?',
      'in|innerhalb den|der? nächsten? $dauer 25. geburtstag',
      'in|innerhalb den|der? nächsten? $dauer werden 25 jahre? alt?'
    ].map((eines) => eines.replace('25.', '25')),
    filter: ({ dauer }) =>
      and(
        bedingung('geburtstag25InTagen', 'mindestens', 0),
        bedingung('geburtstag25InTagen', 'hoechstens', inTagen(dauer as Dauer))
      )
  },
  {
    muster: [
      'staatsangehörigkeit|nationalität|herkunft|herkunftsland aus? $land',
      '$land staatsangehörigkeit|nationalität',
      '$land',
      'aus $land'
    ],
    filter: ({ land }) => bedingung('staatsangehoerigkeit', 'ist', land as string),
    nicht: ({ land }) => bedingung('staatsangehoerigkeit', 'istNicht', land as string),
    kopf: true
  },
  {
    muster: [
      'in|aus|wohnhaft|wohnen|wohnt|wohnort|ort|leben|lebt in|aus? $ort',
      '$ort wohnen|wohnt|wohnhaft|leben',
      '$ort'
    ],
    filter: ({ ort }) => bedingung('ort', 'ist', ort as string),
    nicht: ({ ort }) => bedingung('ort', 'istNicht', ort as string)
  },
  {
    muster: [
      'muttersprache|muttersprachler|erstsprache ist? $sprache',
      '$sprache muttersprachler|muttersprachlerinnen|muttersprachig|muttersprache'
    ],
    filter: ({ sprache }) => bedingung('muttersprache', 'ist', sprache as string),
    nicht: ({ sprache }) => bedingung('muttersprache', 'istNicht', sprache as string)
  },
  {
    muster: [
      'sprechen|spricht|sprache $sprache',
      '$sprache sprechen|spricht|sprechend|sprachig|sprechende',
      '$sprachig'
    ],
    filter: (fang) => bedingung('muttersprache', 'ist', (fang['sprache'] ?? fang['sprachig']) as string),
    auch: (fang, verneint) => {
      const sprache = (fang['sprache'] ?? fang['sprachig']) as string
      if (verneint) return undefined
      return or(bedingung('muttersprache', 'ist', sprache), bedingung('weitereSprachen', 'enthaelt', sprache))
    }
  }
]
