import { Spalte } from '@shared/domain/faelle/tabelle'
import type { Bedingung, Filter } from '@shared/domain/zielgruppen/filter'

/** The parts of a table's filter: all of them must hold. */
export function partsOf(filter: Filter | null): Filter[] {
  if (filter === null) return []
  return 'and' in filter ? filter.and : [filter]
}

export function joinParts(teile: readonly Filter[]): Filter | null {
  return teile.length === 0 ? null : { and: [...teile] }
}

/** The column a part is about; `undefined` where it is about more than one, or about records. */
export function spalteOf(filter: Filter): Spalte | undefined {
  const felder = new Set(conditionsOf(filter)?.map(({ feld }) => feld))
  const [feld] = felder
  return felder.size === 1 ? Spalte.safeParse(feld).data : undefined
}

/** Puts a column's part in the place of its former one; `undefined` takes it away. */
export function withPart(filter: Filter | null, spalte: Spalte, teil: Filter | undefined): Filter | null {
  const teile = partsOf(filter)
  const stelle = teile.findIndex((one) => spalteOf(one) === spalte)
  if (stelle < 0) return joinParts(teil ? [...teile, teil] : teile)
  return joinParts(teile.flatMap((one, i) => (i !== stelle ? [one] : teil ? [teil] : [])))
}

/** What a column's filter form holds. */
export interface Spaltenfilter {
  enthaelt: string
  codes: readonly string[]
  von: string | number | null
  bis: string | number | null
  ist: boolean | null
  /** Also, or only, those of whom nothing is known. */
  ohneAngabe: boolean
}

export const leererFilter: Spaltenfilter = {
  enthaelt: '',
  codes: [],
  von: null,
  bis: null,
  ist: null,
  ohneAngabe: false
}

/** The filter a form stands for, `undefined` when nothing is filled in. */
export function toFilter(
  spalte: Spalte,
  { enthaelt, codes, von, bis, ist, ohneAngabe }: Spaltenfilter
): Filter | undefined {
  const feld = spalte
  const werte: Bedingung[] = []
  if (enthaelt.trim()) werte.push({ feld, op: 'enthaelt', wert: enthaelt.trim() })
  if (codes.length > 0) werte.push({ feld, op: 'inListe', wert: [...codes] })
  if (von !== null) werte.push({ feld, op: 'mindestens', wert: von })
  if (bis !== null) werte.push({ feld, op: 'hoechstens', wert: bis })
  if (ist !== null) werte.push({ feld, op: 'ist', wert: ist })
  const [erste] = werte
  const bekannt: Filter | undefined = werte.length > 1 ? { and: werte } : erste
  const leer: Bedingung = { feld, op: 'leer', wert: null }
  if (!ohneAngabe) return bekannt
  return bekannt ? { or: [bekannt, leer] } : leer
}

/** The form of a filter; what the form cannot hold is left out. */
export function fromFilter(filter: Filter | undefined): Spaltenfilter {
  const form = { ...leererFilter }
  for (const { op, wert } of (filter && conditionsOf(filter)) ?? []) {
    if (op === 'leer') form.ohneAngabe = true
    else if (op === 'inListe' && Array.isArray(wert)) form.codes = wert
    else if (op === 'enthaelt') form.enthaelt = String(wert)
    else if (op === 'ist' && typeof wert === 'boolean') form.ist = wert
    else if (typeof wert === 'string' || typeof wert === 'number') {
      if (op === 'mindestens') form.von = wert
      if (op === 'hoechstens') form.bis = wert
    }
  }
  return form
}

/** Every comparison of a part; `undefined` where it asks for records or negates. */
function conditionsOf(filter: Filter): Bedingung[] | undefined {
  if ('feld' in filter) return [filter]
  const teile = 'and' in filter ? filter.and : 'or' in filter ? filter.or : undefined
  const found = teile?.map(conditionsOf)
  return found?.every((one) => one !== undefined) ? found.flat() : undefined
}
