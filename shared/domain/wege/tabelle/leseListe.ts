import { cellText } from '../../austausch/tagText'
import { columnLetter, wordsOf } from '../../austausch/text'
import type { Cell, ForeignRow, ForeignSheet } from '../../austausch/workbook'
import { leseMinuten } from './leseMinuten'
import { leseTag } from './leseTag'
import { leseUhrzeit } from './leseUhrzeit'
import { bedeutungOf, isInStunden } from './spaltenkopf'
import type { Spaltenbedeutung, Wegangabe, Wegetabelle } from './wegetabelle'
import { createZellenleser } from './zelle'

const MOST_MINUTEN = 600
const MOST_ORT = 80
/** Below so many rows of title nobody looks for the heading. */
export const KOPF_BIS = 40

export type Gelesen = Pick<Wegetabelle, 'form' | 'spalten' | 'angaben'> & { vorher: readonly ForeignRow[] }

/** A list with one row per way; `undefined` where no heading names two places and something about the way. */
export function leseListe(sheet: ForeignSheet, date1904: boolean): Gelesen | undefined {
  const at = sheet.rows.slice(0, KOPF_BIS).findIndex(({ cells }) => isKopf(spaltenOf(cells)))
  const kopf = sheet.rows[at]
  if (!kopf) return undefined
  const spalten = spaltenOf(kopf.cells)
  return {
    form: 'liste',
    vorher: sheet.rows.slice(0, at),
    spalten: spalten.map(({ index, kopf, bedeutung }) => ({ spalte: columnLetter(index), kopf, bedeutung })),
    angaben: sheet.rows.slice(at + 1).flatMap((row) => leseZeile(row, spalten, date1904) ?? [])
  }
}

interface Spalte {
  index: number
  kopf: string
  bedeutung: Spaltenbedeutung | null
}

/** Of two columns with the same meaning the first counts. */
function spaltenOf(cells: readonly Cell[]): Spalte[] {
  const vergeben = new Set<Spaltenbedeutung>()
  return cells.flatMap((cell, index) => {
    const kopf = cellText(cell)
    if (kopf === '') return []
    const bedeutung = bedeutungOf(kopf)
    if (bedeutung === undefined || vergeben.has(bedeutung)) return { index, kopf, bedeutung: null }
    vergeben.add(bedeutung)
    return { index, kopf, bedeutung }
  })
}

const zeiten: readonly Spaltenbedeutung[] = ['frueh', 'mittag', 'spaet', 'minuten', 'letzteRueckfahrt']

function isKopf(spalten: readonly Spalte[]): boolean {
  const hat = (bedeutung: Spaltenbedeutung) => spalten.some((eine) => eine.bedeutung === bedeutung)
  return hat('von') && hat('nach') && zeiten.some(hat)
}

function leseZeile(row: ForeignRow, spalten: readonly Spalte[], date1904: boolean): Wegangabe | undefined {
  const zelle = createZellenleser(row)
  const spalte = (bedeutung: Spaltenbedeutung) => spalten.find((eine) => eine.bedeutung === bedeutung)
  const text = (bedeutung: Spaltenbedeutung) => zelle.text(spalte(bedeutung)?.index)
  if (spalten.every(({ index }) => (row.cells[index] ?? null) === null)) return undefined
  // The heading again, at the top of a printed page.
  if (bedeutungOf(text('von')) === 'von' && bedeutungOf(text('nach')) === 'nach') return undefined

  function ort(bedeutung: 'von' | 'nach'): string {
    const { index = 0 } = spalte(bedeutung) ?? {}
    const name = zelle.text(index)
    if (name === '') zelle.melde(`${bedeutung}Fehlt`, index)
    if (name.length > MOST_ORT) zelle.melde('ortZuLang', index)
    return name
  }
  function minuten(bedeutung: Spaltenbedeutung): number | null {
    const eine = spalte(bedeutung)
    const wert = zelle.lies(eine?.index, 'minuten', (cell) => leseMinuten(cell, isInStunden(eine?.kopf ?? '')))
    if (eine && wert !== null && wert > MOST_MINUTEN) zelle.melde('bereich', eine.index)
    return wert
  }

  const [von, nach] = [ort('von'), ort('nach')]
  const immer = minuten('minuten')
  const zuDerZeit = (bedeutung: 'frueh' | 'mittag' | 'spaet') => (spalte(bedeutung) ? minuten(bedeutung) : immer)
  return {
    stelle: String(row.row),
    von,
    nach,
    frueh: zuDerZeit('frueh'),
    mittag: zuDerZeit('mittag'),
    spaet: zuDerZeit('spaet'),
    letzteRueckfahrt: zelle.lies(spalte('letzteRueckfahrt')?.index, 'uhrzeit', leseUhrzeit),
    stand: zelle.lies(spalte('stand')?.index, 'tag', (cell) => leseTag(cell, date1904)),
    geschaetzt: saysEstimate(text('herkunft')),
    ausgegeben: text('ausgegeben') || null,
    maengel: zelle.maengel
  }
}

const saysEstimate = (herkunft: string) => wordsOf(herkunft).some((wort) => /^(?:ge)?schaetz/.test(wort))
