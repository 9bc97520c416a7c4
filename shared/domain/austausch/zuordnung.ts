import { type Ausgabespalte, spalteOf } from '../ausgaben/spalten'
import { readWoche } from './angebote/woche'
import type { VerboteneArt } from './befunde'
import type { How } from './erkannteListe'
import type { AnyField } from './felder'
import type { Ueberschrift } from './kopf'
import { feldleser } from './leser'
import type { Overrides } from './readRequest'
import { inNeighbourhood } from './spaltenkontext'
import { compactKey, tidyText } from './text'
import { verbotenerInhalt, verboteneUeberschrift } from './verboten'
import { findKandidat } from './woerterbuch'
import { type Cell, isDateCell } from './workbook'

/** What a column was taken for. */
export interface Zuordnung {
  column: number
  heading: string
  key: string
  field: AnyField | null
  how: How | null
  forbidden?: VerboteneArt
  /** The column of an issued list this one was. */
  spalte?: Ausgabespalte
}

/** Filled cells of a column, enough of them to judge. */
export type Stichprobe = readonly Cell[]

interface Entwurf extends Zuordnung {
  sample: Stichprobe
}

/**
 * Fields for the columns of a table. A person's correction comes first, then our own headings where the list is one of
 * ours (`issued`), then what was remembered for this source, then the dictionary with its context; content can veto a
 * field and finds forbidden columns under any heading.
 */
export function ordneSpaltenZu(
  headings: readonly (Ueberschrift & { letter: string; sample: Stichprobe })[],
  { columns = {}, remembered = {} }: Pick<Overrides, 'columns' | 'remembered'> = {},
  issued: ReadonlyMap<string, Ausgabespalte> = new Map()
): Zuordnung[] {
  const found = new Set<Ausgabespalte>()
  const drafts = headings.map(({ column, text, letter, sample }): Entwurf => {
    const draft = { column, heading: text, key: compactKey(text), sample }
    const forbidden = verboteneUeberschrift(text) ?? forbiddenBy(sample, text)
    if (forbidden) return { ...draft, field: null, how: null, forbidden }
    const corrected = columns[letter]
    const spalte = issued.get(draft.key)
    const own = spalte && !found.has(spalte) ? { field: spalteOf(spalte).feld, spalte } : undefined
    if (corrected !== undefined && corrected !== own?.field) return { ...draft, field: corrected, how: 'hand' }
    if (own) {
      found.add(own.spalte)
      return { ...draft, ...own, how: 'exakt' }
    }
    const known = Object.hasOwn(remembered, draft.key) ? remembered[draft.key] : undefined
    if (known !== undefined) return { ...draft, field: known, how: 'gemerkt' }
    return { ...draft, ...fromHeading(text, sample) }
  })
  applyContext(drafts)
  keepBest(drafts)
  return drafts.map(({ sample: _, ...zuordnung }) => zuordnung)
}

function forbiddenBy(sample: Stichprobe, heading: string): VerboteneArt | undefined {
  const texts = sample.map((cell) =>
    typeof cell === 'string' ? tidyText(cell) : typeof cell === 'number' ? String(cell) : ''
  )
  const field = findKandidat(lastPart(heading))?.field
  const isNumberField = field === 'telefon' || field === 'bg_nummer' || field === 'kundennummer'
  return verbotenerInhalt(
    texts,
    isNumberField
      ? ['versicherungsnummer', 'iban']
      : ['versicherungsnummer', 'iban', 'azr', 'steuerId', 'krankenversichertennummer']
  )
}

const lastPart = (heading: string) => heading.split(' / ').at(-1) ?? heading

function fromHeading(heading: string, sample: Stichprobe): Pick<Zuordnung, 'field' | 'how'> {
  const parts = heading.split(' / ')
  const whole = parts.length > 1 ? findKandidat(parts.join(' ')) : undefined
  const last = findKandidat(lastPart(heading))
  const kandidat = whole?.how === 'exakt' ? whole : (underParent(parts) ?? last)
  if (!kandidat) return { field: null, how: null }
  const field = byContent(kandidat.field, lastPart(heading), sample)
  return { field, how: field === null ? null : field === kandidat.field ? kandidat.how : 'inhalt' }
}

/** "Deutsch (GER) / Gesamt": the lower word alone says nothing. */
function underParent(parts: readonly string[]): ReturnType<typeof findKandidat> {
  const isTotal = parts.length > 1 && ['gesamt', 'ges', 'niveau', 'insgesamt'].includes(compactKey(parts.at(-1) ?? ''))
  const parent = isTotal ? findKandidat(parts[0] ?? '') : undefined
  return parent?.field === 'niveau_gesamt' ? parent : undefined
}

/** Other meaning of a heading when its cells are days. */
const withDays: Partial<Record<AnyField, AnyField>> = {
  status: 'stand',
  niveau_gesamt: 'niveau_vom',
  pruefung: 'pruef_datum',
  einstufung_ergebnis: 'einstufung_datum',
  lid: 'pruef_datum',
  uhrzeit: 'eintritt'
}

/** Other meaning of a heading when its cells are no days. */
const withoutDays: Partial<Record<AnyField, AnyField>> = {
  stand: 'status',
  einstufung_datum: 'einstufung_ergebnis',
  naechster_kurs: 'kursart',
  berechtigung_bis: 'verpflichtet',
  zuweisung_am: 'status',
  niveau_vom: 'niveau_gesamt',
  pruef_datum: 'pruef_ergebnis',
  austritt_ist: 'austrittsgrund'
}

/** The field, another one its cells speak for, or `null` where heading and cells contradict each other. */
function byContent(field: AnyField, heading: string, sample: Stichprobe): AnyField | null {
  if (sample.length === 0) return field
  const share = (test: (cell: Cell) => boolean) => sample.filter(test).length / sample.length
  const { art } = feldleser[field]
  const days = share(isDay)
  if (art === 'tag') {
    const serials = share((cell) => typeof cell === 'number' && cell > 10_000)
    if (days + serials >= 0.3 || share(isText) < 0.9) return field
    const other = withoutDays[field]
    return other && share((cell) => readable(other, cell)) > 0.5 ? other : field
  }
  if (days >= 0.6) return withDays[field] ?? null
  if (art === 'zahl' && share(namesWeekday) >= 0.6) return 'kurstage'
  if (
    field === 'kursart' &&
    isCourseName(heading) &&
    share((cell) => readable(field, cell)) < 0.3 &&
    share(hasDigit) > 0.5
  )
    return 'kurs_kennung'
  if (art === 'zahl' && heading.length <= 6 && share(hasDigit) < 0.3) return null
  return field
}

/** "Kurs" is the kind of a course or its name. */
const isCourseName = (heading: string) => ['kurs', 'sprachkurs'].includes(compactKey(heading))

const isDay = (cell: Cell) =>
  isDateCell(cell) ||
  (typeof cell === 'string' && /^\s*(?:\d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})\b/.test(cell))
/** `Mo–Do`, `Di, Do 17:30–20:45`: in a list of courses, „Tage“ counts nothing. */
const namesWeekday = (cell: Cell) =>
  typeof cell === 'string' && (readWoche(cell)?.every(({ tage }) => tage.length > 0) ?? false)
const isText = (cell: Cell) => typeof cell === 'string'
const hasDigit = (cell: Cell) => typeof cell === 'number' || (typeof cell === 'string' && /\d/.test(cell))

function readable(field: AnyField, cell: Cell): boolean {
  if (typeof cell !== 'string') return false
  const value = feldleser[field].lese(
    tidyText(cell),
    { melde: () => {}, setze: () => {} },
    { today: '2000-01-01', date1904: false, nameOrder: 'vorname', words: {} }
  )
  return value !== undefined
}

/** Headings whose meaning depends on the other columns. What a person or the memory said is not touched. */
function applyContext(drafts: Entwurf[]): void {
  const fields = inNeighbourhood(
    drafts.map(({ heading, field, sample }) => ({ label: lastPart(heading), field, sample }))
  )
  drafts.forEach((draft, index) => {
    const field = fields[index] ?? null
    if (draft.how === 'hand' || draft.how === 'gemerkt' || draft.forbidden || field === draft.field) return
    draft.field = field
    draft.how = field === null ? null : (draft.how ?? 'inhalt')
  })
}

const certainty: readonly (How | null)[] = ['hand', 'gemerkt', 'exakt', 'inhalt', 'wort', 'aehnlich']

/** Two columns of one field: the better known one keeps it, the first of two equals. */
function keepBest(drafts: Entwurf[]): void {
  for (const draft of drafts) {
    if (draft.field === null) continue
    const rivals = drafts.filter((other) => other.field === draft.field)
    const best = rivals.reduce((first, other) =>
      certainty.indexOf(other.how) < certainty.indexOf(first.how) ? other : first
    )
    for (const rival of rivals) {
      if (rival === best) continue
      rival.field = null
      rival.how = null
    }
  }
}
