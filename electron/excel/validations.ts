import type { Worksheet } from 'exceljs'
import { cleanText } from './cleanText'
import type { SheetColumn } from './writeWorkbook'

const FIRST_DAY = new Date('1950-01-01T00:00:00Z')
const LAST_DAY = new Date('2099-12-31T00:00:00Z')
const WHATEVER_NUMBER = 1_000_000

/** What a column takes, with German messages: choices from the hidden sheet, days, numbers, short texts. */
export function addValidation(worksheet: Worksheet, { column, letter, lastRow, choiceRange }: ValidatedColumn): void {
  const rule = ruleOf(column, choiceRange)
  if (!rule) return
  const prompt = column.input && { showInputMessage: true, promptTitle: 'Bitte ausfüllen', prompt: rule.prompt }
  const { prompt: _, ...validation } = rule
  // The range form is there and not in the library's types; cell by cell it would be slow.
  const { dataValidations } = worksheet as unknown as { dataValidations: { add(range: string, rule: object): void } }
  dataValidations.add(`${letter}2:${letter}${lastRow}`, { ...common, ...validation, ...prompt })
}

interface ValidatedColumn {
  column: SheetColumn
  letter: string
  lastRow: number
  /** Where the choices of the column stand. */
  choiceRange?: string | undefined
}

const common = { allowBlank: true, showErrorMessage: true, errorStyle: 'stop' }

function ruleOf({ kind, input }: SheetColumn, choiceRange: string | undefined) {
  if (choiceRange !== undefined) {
    return {
      type: 'list',
      formulae: [choiceRange],
      errorTitle: 'Das steht nicht zur Auswahl',
      error: 'Bitte wählen Sie einen Eintrag aus der Liste oder lassen Sie das Feld leer.',
      prompt: 'Wählen Sie einen Eintrag aus der Liste.'
    }
  }
  if (!input) return undefined
  switch (kind) {
    case 'day':
      return {
        type: 'date',
        operator: 'between',
        formulae: [FIRST_DAY, LAST_DAY],
        errorTitle: 'Das ist kein Tag',
        error: 'Bitte geben Sie einen Tag ein, etwa 04.12.2026, oder lassen Sie das Feld leer.',
        prompt: 'Ein Tag, etwa 04.12.2026.'
      }
    case 'number': {
      const most = input.most ?? WHATEVER_NUMBER
      return {
        type: 'decimal',
        operator: 'between',
        formulae: [0, most],
        errorTitle: 'Diese Zahl passt nicht',
        error: `Bitte geben Sie eine Zahl von 0 bis ${most} ein oder lassen Sie das Feld leer.`,
        prompt: `Eine Zahl von 0 bis ${most}.`
      }
    }
    case 'text': {
      if (input.most === undefined) return undefined
      return {
        type: 'textLength',
        operator: 'lessThanOrEqual',
        formulae: [input.most],
        errorTitle: 'Der Text ist zu lang',
        error: `Bitte höchstens ${input.most} Zeichen, und keine Angaben zur Gesundheit.`,
        prompt: `Höchstens ${input.most} Zeichen, keine Angaben zur Gesundheit.`
      }
    }
  }
}

/** Writes the choices of each column into the hidden sheet; by column of the list, where they stand. */
export function addChoices(hidden: Worksheet, columns: readonly SheetColumn[]): ReadonlyMap<SheetColumn, string> {
  const withChoices = columns.filter(({ choices }) => choices !== undefined)
  return new Map(
    withChoices.map((column, index) => {
      const choices = (column.choices ?? []).map(cleanText)
      hidden.getColumn(index + 1).values = choices
      hidden.getColumn(index + 1).numFmt = '@'
      const letter = letterOf(index + 1)
      return [column, `${hidden.name}!$${letter}$1:$${letter}$${Math.max(1, choices.length)}`]
    })
  )
}

/** Letter of a column, 1 = A. */
export function letterOf(column: number): string {
  const rest = (column - 1) % 26
  const before = Math.floor((column - 1) / 26)
  return (before > 0 ? letterOf(before) : '') + String.fromCharCode(65 + rest)
}
