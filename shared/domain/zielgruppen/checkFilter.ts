import type { Befund } from '../befund'
import type { Feldart } from '../feld'
import { parameterArten } from '../parameter/parameter'
import { type Abfragefeld, abfragefeld } from './abfragefelder'
import type { Bedingung, Filter } from './filter'
import type { SatzBedingung } from './satzBedingung'
import { partsOf } from './satzfelder'
import { isTagWert } from './tagWert'

const MAX_TIEFE = 12
const MAX_BEDINGUNGEN = 200

/** What keeps a filter from being asked: unknown fields, words that do not fit the field, values of the wrong kind. */
export function checkFilter(filter: Filter): Befund[] {
  const bedingungen = conditionsOf(filter, 1)
  if (bedingungen === 'zuTief' || bedingungen.length > MAX_BEDINGUNGEN) return [befund('filter', 'filter.zuGross')]
  return bedingungen.flatMap(checkBedingung)
}

function conditionsOf(filter: Filter, tiefe: number): (Bedingung | SatzBedingung)[] | 'zuTief' {
  if (tiefe > MAX_TIEFE) return 'zuTief'
  const teile = partsOfTree(filter)
  if (!teile) return [filter as Bedingung | SatzBedingung]
  const result: (Bedingung | SatzBedingung)[] = []
  for (const teil of teile) {
    const weitere = conditionsOf(teil, tiefe + 1)
    if (weitere === 'zuTief') return weitere
    result.push(...weitere)
  }
  return result
}

const partsOfTree = (filter: Filter): readonly Filter[] | undefined =>
  'not' in filter ? [filter.not] : 'and' in filter ? filter.and : 'or' in filter ? filter.or : undefined

function checkBedingung(bedingung: Bedingung | SatzBedingung): Befund[] {
  if (!('feld' in bedingung)) return checkSatz(bedingung)
  const feld = abfragefeld(bedingung.feld)
  if (!feld) return [befund(bedingung.feld, 'filter.feldUnbekannt')]
  if (!feld.ops.includes(bedingung.op)) return [befund(feld.name, 'filter.vergleichPasstNicht')]
  return hasFittingWert(feld, bedingung) ? [] : [befund(feld.name, 'filter.wertPasstNicht')]
}

/** The days of a condition on records. */
function checkSatz(bedingung: SatzBedingung): Befund[] {
  return Object.entries(partsOf(bedingung).inhalt)
    .filter(([, wert]) => typeof wert === 'string' && !isTagWert(wert))
    .map(([name]) => befund(name, 'filter.wertPasstNicht'))
}

function hasFittingWert({ art, spanne }: Abfragefeld, { op, wert }: Bedingung): boolean {
  if (op === 'leer' || op === 'nichtLeer') return wert === null
  if (op === 'inListe' || op === 'nichtInListe') return Array.isArray(wert)
  if (wert === null || Array.isArray(wert)) return false
  if (typeof wert === 'object') return parameterArten[wert.parameter] === art
  if (spanne) return Number.isInteger(wert) && Math.abs(wert as number) <= 36_500
  if (art === 'tag') return typeof wert === 'string' && isTagWert(wert)
  return typeof wert === jsType[art]
}

const jsType: Record<Feldart, string> = {
  text: 'string',
  langtext: 'string',
  tag: 'string',
  uhrzeit: 'string',
  zahl: 'number',
  betrag: 'number',
  jaNein: 'boolean',
  code: 'string'
}

type FilterCode = 'filter.zuGross' | 'filter.feldUnbekannt' | 'filter.vergleichPasstNicht' | 'filter.wertPasstNicht'

const befund = (field: string, code: FilterCode): Befund => ({ field, error: { code, details: { feld: field } } })
