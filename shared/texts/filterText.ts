import type { Feldart, Wert } from '../domain/feld'
import { abgebrochen, geplant, laufend, offeneBerechtigung } from '../domain/saetze/zustaende'
import { abfragefeld } from '../domain/zielgruppen/abfragefelder'
import { imBestand, teilgenommen } from '../domain/zielgruppen/eingebaut/bausteine'
import type { Bedingung, Filter } from '../domain/zielgruppen/filter'
import type { SatzBedingung } from '../domain/zielgruppen/satzBedingung'
import { partsOf, type Satzfeld, satzfelder } from '../domain/zielgruppen/satzfelder'
import { type CodeLabel, formatBetrag, formatZahl } from './format'
import { codemuster, satzWorte } from './satzbedingungen'
import { formatTagWert } from './tagWert'
import { abfragefeldLabel, operatorLabel, parameterImFilter } from './zielgruppen'

/** A filter in words: `Geschlecht ist weiblich und nicht: Teilnahme: alle Integrationskurse`. */
export function filterInWords(filter: Filter, codeLabel: CodeLabel): string {
  if (same(filter, imBestand)) return 'Fall ist nicht geschlossen'
  if ('and' in filter) return filter.and.map((teil) => inside(teil, codeLabel)).join(' und ') || 'alle Fälle'
  if ('or' in filter) return `(${filter.or.map((teil) => inside(teil, codeLabel)).join(' oder ')})`
  if ('not' in filter) return `nicht: ${inside(filter.not, codeLabel)}`
  return 'feld' in filter ? conditionText(filter, codeLabel) : satzText(filter, codeLabel)
}

/** A group inside another one stands in brackets. */
function inside(filter: Filter, codeLabel: CodeLabel): string {
  const text = filterInWords(filter, codeLabel)
  return 'and' in filter && filter.and.length > 1 ? `(${text})` : text
}

function conditionText({ feld, op, wert }: Bedingung, codeLabel: CodeLabel): string {
  const { art = 'text', liste } = abfragefeld(feld) ?? {}
  const name = abfragefeldLabel(feld)
  if (typeof wert === 'boolean') return `${name}: ${wertText(wert, art)}`
  const label = `${name} ${operatorLabel(op, art)}`
  if (wert === null) return label
  const one = (eins: Exclude<Wert, null>) => (liste ? codeLabel(liste, String(eins)) : wertText(eins, art))
  if (Array.isArray(wert)) return `${label} ${wert.map(one).join(', ')}`
  return `${label} ${typeof wert === 'object' ? (parameterImFilter[wert.parameter] ?? wert.parameter) : one(wert)}`
}

/** States that belong together have one word. */
const zusammen: readonly (readonly [readonly string[], string])[] = [
  [laufend, 'läuft zurzeit'],
  [geplant, 'geplant'],
  [abgebrochen, 'abgebrochen'],
  [teilgenommen, 'angemeldet, begonnen oder beendet'],
  [[...teilgenommen, ...abgebrochen], 'angemeldet, begonnen, beendet oder abgebrochen'],
  [offeneBerechtigung, 'noch offen']
]

/** `Teilnahme: Integrationskurs, Ende ab heute` */
function satzText(filter: SatzBedingung, codeLabel: CodeLabel): string {
  const { art, inhalt } = partsOf(filter)
  const { name, felder } = satzWorte[art]
  const worte = Object.entries<Satzfeld>(satzfelder[art])
    .filter(([feld]) => inhalt[feld] !== undefined)
    .map(([feld, wie]) => satzteil(felder[feld] ?? feld, wie, inhalt[feld], codeLabel))
  return [name, worte.join(', ')].filter(Boolean).join(': ')
}

function satzteil(label: string, feld: Satzfeld, wert: unknown, codeLabel: CodeLabel): string {
  if (feld.art === 'ja') return label
  if (feld.art === 'tag') return `${label} ${formatTagWert(String(wert))}`
  if (feld.art !== 'codes') return `${label} ${formatZahl(Number(wert))}`
  const muster = codemuster[feld.liste] ?? []
  const one = (code: string) => muster.find(({ value }) => value === code)?.label ?? codeLabel(feld.liste, code)
  return zusammen.find(([alle]) => same(alle, wert))?.[1] ?? (wert as string[]).map(one).join(' oder ')
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** A value in a condition as people read it. */
export function wertText(wert: Exclude<Wert, null>, art: Feldart): string {
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein'
  if (art === 'betrag') return formatBetrag(Number(wert))
  if (art === 'tag') return formatTagWert(String(wert))
  return art === 'zahl' ? formatZahl(Number(wert)) : `„${wert}“`
}
