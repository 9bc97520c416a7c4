import type { AnyField } from '../felder'

const personal = new Set<AnyField>([
  'name_komplett',
  'nachname',
  'vorname',
  'telefon',
  'email',
  'strasse',
  'plz',
  'ort'
])
const others = ['berater', 'traeger', 'kontakt'] as const

/** "Name IFK" is no name of the person, "Maßnahme bis" no measure: what the other words of a heading make of its field. */
export function inContext(
  field: AnyField,
  found: ReadonlyMap<AnyField, number>,
  words: readonly string[]
): AnyField | undefined {
  if (found.has('nachname')) return found.has('vorname') ? 'name_komplett' : 'nachname'
  if (words[0] === 'vorname' && field === 'name_komplett') return 'vorname'
  if (found.has('lid') && (field === 'pruef_ergebnis' || field === 'pruefung')) return 'lid'
  if (field === 'fehl_gesamt') return missing.find((one) => found.has(one)) ?? field
  if (field in numbered && words.some((word) => numberWords.has(word))) return numbered[field]
  if (words.some((word) => notIts.get(word)?.has(field))) return undefined
  const other = others.find((one) => found.has(one))
  if (other && other !== field && personal.has(field)) return words.includes('name') ? other : undefined
  if (other && words.includes('name')) return other
  if (other && [...found.keys()].some((one) => personal.has(one))) return undefined
  const day = words.find((word) => Object.hasOwn(dayOf, word))
  return day ? ofDay(field, day, found) : field
}

const missing = ['fehl_k', 'fehl_e', 'fehl_u'] as const

/** What the number of a thing is called. */
const numbered: Partial<Record<AnyField, AnyField>> = {
  name_komplett: 'tn_kennung',
  kursart: 'kurs_kennung',
  massnahme: 'massnahme_nr'
}
const numberWords = new Set(['nr', 'nummer', 'id', 'kennung', 'kennziffer'])

/** Words that make another thing of a field: points of a test, who obliged somebody, how many there are. */
const notIts: ReadonlyMap<string, ReadonlySet<AnyField>> = new Map([
  ['punkte', new Set<AnyField>(['pruefung', 'pruef_ergebnis'])],
  ['durch', new Set<AnyField>(['verpflichtet', 'status'])],
  ['anzahl', new Set<AnyField>(['name_komplett', 'kursart', 'massnahme'])],
  ['zahl', new Set<AnyField>(['name_komplett', 'kursart', 'massnahme'])]
])

/** Which end of a thing a word for days means. */
const dayOf: Record<string, 'first' | 'last'> = {
  datum: 'first',
  vom: 'first',
  am: 'first',
  seit: 'first',
  ab: 'first',
  von: 'first',
  beginn: 'first',
  start: 'first',
  eintritt: 'first',
  bis: 'last',
  ende: 'last',
  austritt: 'last'
}

const daysOfThings: Partial<Record<AnyField, { first?: AnyField; last?: AnyField }>> = {
  massnahme: { first: 'eintritt', last: 'austritt_plan' },
  kursart: { first: 'eintritt', last: 'austritt_plan' },
  titel: { last: 'titel_bis' },
  berechtigung_bis: { last: 'berechtigung_bis' },
  niveau_gesamt: { first: 'niveau_vom' },
  pruefung: { first: 'pruef_datum' },
  einstufung_ergebnis: { first: 'einstufung_datum' }
}

function ofDay(field: AnyField, day: string, found: ReadonlyMap<AnyField, number>): AnyField | undefined {
  const thing = [...found.keys()].find((one) => one in daysOfThings)
  const end = dayOf[day]
  if (thing && end) return daysOfThings[thing]?.[end]
  return withoutDay.has(field) ? undefined : field
}

/** Fields that are no days and know no day of their own: "LZB seit" is not whether. */
const withoutDay = new Set<AnyField>([
  'lzb',
  'alleinerziehend',
  'status',
  'kinderbetreuung',
  'team',
  'berater',
  'beruf',
  'einkommen',
  'schulabschluss'
])
