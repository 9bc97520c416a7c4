import type { AnyField } from './felder'
import { feldleser } from './leser'
import { compactKey } from './text'
import type { Cell } from './workbook'

/** A column before its neighbours were looked at. */
export interface Spaltenentwurf {
  /** The lower row of its heading. */
  label: string
  field: AnyField | null
  sample: readonly Cell[]
}

/** What the columns of a table have in common. */
interface Nachbarn {
  has(field: AnyField): boolean
  /** Another column of that field. */
  alsoIn(field: AnyField): boolean
  /** Single letters as headings, as they stand over skills and sums. */
  letters: ReadonlySet<string>
  persons: boolean
}

const persons: readonly AnyField[] = [
  'name_komplett',
  'nachname',
  'vorname',
  'geburtsdatum',
  'kundennummer',
  'tn_kennung'
]

/** The field a column has beside its neighbours; where they say nothing, the one it had. */
export function inNeighbourhood<T extends Spaltenentwurf>(drafts: readonly T[]): (AnyField | null)[] {
  const letters = new Set(drafts.map(({ label }) => compactKey(label)).filter((key) => key.length === 1))
  const has = (field: AnyField) => drafts.some((draft) => draft.field === field)
  const isAboutPersons = persons.some(has)
  return drafts.map((draft) => {
    const nachbarn: Nachbarn = {
      has,
      alsoIn: (field) => drafts.some((other) => other !== draft && other.field === field),
      letters,
      persons: isAboutPersons
    }
    const key = compactKey(draft.label)
    const byName = ownRule(key)?.(draft, nachbarn)
    return byName === undefined ? draft.field : byName
  })
}

type Regel = (draft: Spaltenentwurf, nachbarn: Nachbarn) => AnyField | null | undefined

const skills = ['h', 'l', 's', 'p']
const isSkill =
  (field: AnyField): Regel =>
  (draft, { has, letters }) => {
    const beside = has('niveau_hl') || skills.filter((letter) => letters.has(letter)).length >= 3
    return beside && looksLike('niveau_gesamt', draft) ? field : undefined
  }
const isSum =
  (field: AnyField): Regel =>
  (_, { letters }) =>
    ['k', 'e', 'u'].filter((letter) => letters.has(letter)).length >= 2 ? field : undefined

/** Headings that mean one thing or another, by what stands beside them. */
const rules: Readonly<Partial<Record<string, Regel>>> = {
  name: (_, { has }) => (has('vorname') ? 'nachname' : undefined),
  ort: ({ field }, { alsoIn }) => (field === 'ort' && alsoIn('ort') ? 'standort' : undefined),
  land: (_, { alsoIn }) => (alsoIn('staatsangehoerigkeit') ? null : undefined),
  stunden: (_, { has }) => (has('wochenstunden') ? 'ue_besucht' : undefined),
  datum: (_, { has }) => {
    if (has('pruef_datum') || has('einstufung_datum')) return undefined
    if (has('pruefung') || has('pruef_ergebnis') || has('lid')) return 'pruef_datum'
    return has('einstufung_ergebnis') ? 'einstufung_datum' : undefined
  },
  gesamt: (draft, { has }) =>
    (has('niveau_s') || has('niveau_hl')) && looksLike('niveau_gesamt', draft) ? 'niveau_gesamt' : undefined,
  h: isSkill('niveau_h'),
  l: isSkill('niveau_l'),
  s: isSkill('niveau_s'),
  p: isSkill('niveau_p'),
  a: isSum('anwesend'),
  o: isSum('online'),
  ansprechpartner: (_, { persons }) => (persons ? undefined : 'kontakt'),
  warteliste: (_, { persons }) => (persons ? undefined : 'wartende'),
  wl: (_, { persons }) => (persons ? undefined : 'wartende'),
  eingangsniveau: (_, { persons }) => (persons ? undefined : 'niveau_erforderlich'),
  abschnitt: (_, { persons }) => (persons ? undefined : 'abschnitt'),
  kurstage: (draft, { persons }) =>
    persons && !draft.sample.some((cell) => typeof cell === 'string') ? undefined : 'kurstage'
}

const ownRule = (key: string): Regel | undefined => (Object.hasOwn(rules, key) ? rules[key] : undefined)

/** Whether the cells can be read as a field; an empty column may be anything. */
function looksLike(field: AnyField, { sample }: Spaltenentwurf): boolean {
  const nothing = { melde: () => {}, setze: () => {} }
  const kontext = { today: '2000-01-01', date1904: false, nameOrder: 'vorname', words: {} } as const
  const filled = sample.filter((cell) => typeof cell === 'string')
  const read = filled.filter((cell) => feldleser[field].lese(cell, nothing, kontext) !== undefined)
  return read.length >= filled.length / 2
}
