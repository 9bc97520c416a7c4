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
  const other = others.find((one) => found.has(one))
  if (other && other !== field && personal.has(field)) return words.includes('name') ? other : undefined
  if (other && words.includes('name')) return other
  if (other && [...found.keys()].some((one) => personal.has(one))) return undefined
  const day = words.find((word) => Object.hasOwn(dayOf, word))
  return day ? ofDay(field, day, found) : field
}

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
