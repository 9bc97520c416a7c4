import { feldOfSpalte, type Spalte } from '@shared/domain/faelle/tabelle'
import type { Feldart, Wert } from '@shared/domain/feld'
import { abfragefeld } from '@shared/domain/zielgruppen/abfragefelder'
import type { Bedingung, Filter } from '@shared/domain/zielgruppen/filter'
import type { SatzBedingung } from '@shared/domain/zielgruppen/satzBedingung'
import { partsOf, type Satzfeld, satzfelder } from '@shared/domain/zielgruppen/satzfelder'
import { spaltenLabel } from '@shared/texts/faelle'
import { type CodeLabel, formatBetrag, formatZahl } from '@shared/texts/format'
import { codemuster, satzWorte } from '@shared/texts/satzbedingungen'
import { formatTagWert } from '@shared/texts/tagWert'
import { abfragefeldLabel, operatorLabel, parameterImFilter } from '@shared/texts/zielgruppen'
import { fromFilter, type Spaltenfilter, spalteOf, toFilter } from './filterteile'

/** What a part of the filter says: `Ort enthält „Vlotho“`. */
export function filterText(teil: Filter, codeLabel: CodeLabel): string {
  const spalte = spalteOf(teil)
  const form = fromFilter(teil)
  const fitsForm = spalte && JSON.stringify(toFilter(spalte, form)) === JSON.stringify(teil)
  return fitsForm ? formText(spalte, form, codeLabel) : describe(teil, codeLabel)
}

function formText(spalte: Spalte, form: Spaltenfilter, codeLabel: CodeLabel): string {
  const { enthaelt, codes, von, bis, ist, ohneAngabe } = form
  const { art, liste } = feldOfSpalte(spalte)
  const wert = (eins: string | number) => wertText(eins, art)
  const worte = [
    enthaelt && `enthält „${enthaelt}“`,
    codes.map((code) => (liste ? codeLabel(liste, code) : code)).join(' oder '),
    von !== null && bis !== null ? `${wert(von)} bis ${wert(bis)}` : '',
    von !== null && bis === null ? `ab ${wert(von)}` : '',
    von === null && bis !== null ? `bis ${wert(bis)}` : '',
    ist === null ? '' : wertText(ist, art)
  ].filter(Boolean)
  const angabe = ohneAngabe ? [worte.length > 0 ? 'oder ohne Angabe' : 'ohne Angabe'] : []
  return `${spaltenLabel(spalte)}${enthaelt ? '' : ':'} ${[...worte, ...angabe].join(' ')}`
}

/** Any part in words, also one that came from a Zielgruppe. */
function describe(filter: Filter, codeLabel: CodeLabel): string {
  if ('and' in filter) return filter.and.map((teil) => describe(teil, codeLabel)).join(' und ')
  if ('or' in filter) return `(${filter.or.map((teil) => describe(teil, codeLabel)).join(' oder ')})`
  if ('not' in filter) return `nicht: ${describe(filter.not, codeLabel)}`
  return 'feld' in filter ? conditionText(filter, codeLabel) : satzText(filter, codeLabel)
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
  return (wert as string[]).map(one).join(' oder ')
}

function wertText(wert: Exclude<Wert, null>, art: Feldart): string {
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein'
  if (art === 'betrag') return formatBetrag(Number(wert))
  if (art === 'tag') return formatTagWert(String(wert))
  return art === 'zahl' ? formatZahl(Number(wert)) : `„${wert}“`
}
