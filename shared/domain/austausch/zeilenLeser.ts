import { spalteOf } from '../ausgaben/spalten'
import type { BefundCode, ZeilenBefund } from './befunde'
import type { ErkannteZeile, Zellstaende } from './erkannteListe'
import { type AnyField, type EigenesFeld, eigeneFelder, type Feld, type Wert } from './felder'
import { type Feldleser, feldleser, type Inhaltsart } from './leser'
import { repairMojibake, tidyText } from './text'
import { findVerbotenes } from './verboten'
import type { Lesekontext, Leser, Melder } from './werte/lesen'
import { type Cell, type ForeignRow, isErrorCell, isFormulaCell } from './workbook'
import { zellstandOf } from './zellstaende'
import type { Zuordnung } from './zuordnung'

const own: ReadonlySet<string> = new Set(eigeneFelder)
export const isOwn = (field: AnyField): field is EigenesFeld => own.has(field)

const errorText =
  /^#(?:NV|N\/A|WERT!|VALUE!|BEZUG!|REF!|NAME\?|DIV\/0!|ZAHL!|NUM!|NULL!|ÜBERLAUF!|SPILL!|KALK!|CALC!)$/i

/** Where a lone dash says that there is nothing to say; elsewhere it is a no or a missing name. */
const dashed: ReadonlySet<Inhaltsart> = new Set(['tag', 'niveau', 'zahl', 'kennung', 'wort'])
const isDash = (text: string) => text.length <= 3 && /^[-–—.]+$/.test(text)

/**
 * Reads the rows of one table. Every cell of a mapped column ends as a value, as a finding or as nothing because it is
 * empty. Counts names whose order nobody can know.
 */
export function createZeilenLeser(spalten: readonly Zuordnung[], kontext: Lesekontext) {
  const mapped = spalten.flatMap((zuordnung) => readOf(zuordnung) ?? [])
  const isIssued = spalten.some(({ spalte }) => spalte)
  let findings: ZeilenBefund[] = []
  let values: Partial<Record<Feld, Wert>> = {}
  let eigene: Partial<Record<EigenesFeld, Wert>> = {}
  let current: AnyField = 'bemerkung'
  let unklareNamen = 0
  const melder: Melder = {
    melde(code, facts) {
      if (code === 'name.reihenfolge') unklareNamen++
      // What must not be kept is not quoted either.
      const art = 'roh' in facts ? findVerbotenes(String(facts.roh)) : undefined
      if (art) findings.push({ field: current, code: 'inhalt.verboten', facts: { art } })
      else findings.push({ field: current, code, facts } as ZeilenBefund)
    },
    setze(feld, wert) {
      if (isOwn(feld)) eigene[feld] ??= wert
      else values[feld] ??= wert
    }
  }

  function readCell(cell: Cell, art: Inhaltsart, lese: Leser): Wert | undefined {
    if (cell === null) return undefined
    if (typeof cell === 'string') return readText(cell, art, lese)
    if (isErrorCell(cell)) return tell('zelle.fehler', { fehler: cell.fehler })
    if (isFormulaCell(cell)) return tell('zelle.formelOhneWert', {})
    return lese(cell, melder, kontext)
  }

  function readText(cell: string, art: Inhaltsart, lese: Leser): Wert | undefined {
    const repaired = repairMojibake(cell)
    const text = tidyText(repaired)
    if (text === '' || (dashed.has(art) && isDash(text))) return undefined
    if (text.charCodeAt(0) === 35 && errorText.test(text)) return tell('zelle.fehler', { fehler: text })
    if (repaired !== cell) melder.melde('text.berichtigt', { roh: tidyText(cell) })
    return lese(text, melder, kontext)
  }

  function tell<C extends BefundCode>(...[code, facts]: Parameters<typeof melder.melde<C>>): undefined {
    melder.melde(code, facts)
  }

  return {
    lese({ row, cells, hidden }: ForeignRow): ErkannteZeile {
      findings = []
      values = {}
      eigene = {}
      const zellen: Zellstaende = {}
      for (const { column, field, art, lese, spalte, isSecond } of mapped) {
        const cell = cells[column]
        current = field
        const before = findings.length
        const value = cell === null || cell === undefined ? undefined : readCell(cell, art, lese)
        if (spalte) zellen[spalte] = zellstandOf(cell, art, value, findings.slice(before))
        if (value === undefined || isSecond) continue
        if (isOwn(field)) eigene[field] = value
        else values[field] = value
      }
      return {
        // Copied for room, as in `onlyFelder`.
        ...{ row, values: { ...values }, findings },
        ...(Object.keys(eigene).length > 0 && { own: eigene }),
        ...(isIssued && { zellen }),
        ...(hidden && { hidden })
      }
    },
    unklareNamen: () => unklareNamen
  }
}

/** How a column is read. One of an issued list is read as what it was, also where another column has its field. */
function readOf({ column, field, spalte }: Zuordnung) {
  const eigenes = spalte ? spalteOf(spalte).feld : field
  if (eigenes === null && !spalte) return undefined
  const feld = eigenes ?? 'bemerkung'
  const { art } = feldleser[feld]
  return { column, field: feld, art, lese: remembering(feldleser[feld]), spalte, isSecond: field !== feld }
}

const repetitive = new Set(['wort', 'niveau', 'jaNein'])
const remembered = 1000

interface Verstanden {
  value: Wert | undefined
  told: Parameters<Melder['melde']>[]
  besides: Parameters<Melder['setze']>[]
}

/** Code words repeat by the thousand: each is understood once, with what there is to tell about it. */
function remembering({ art, lese }: Feldleser): Leser {
  if (!repetitive.has(art)) return lese
  const known = new Map<string, Verstanden>()
  return (cell, melder, kontext) => {
    if (typeof cell !== 'string') return lese(cell, melder, kontext)
    let word = known.get(cell)
    if (!word) {
      const told: Parameters<Melder['melde']>[] = []
      const besides: Parameters<Melder['setze']>[] = []
      const value = lese(
        cell,
        {
          melde: (...finding) => told.push(finding as Parameters<Melder['melde']>),
          setze: (...pair) => besides.push(pair)
        },
        kontext
      )
      word = { value, told, besides }
      if (known.size < remembered) known.set(cell, word)
    }
    for (const finding of word.told) melder.melde(...finding)
    for (const pair of word.besides) melder.setze(...pair)
    return word.value
  }
}
