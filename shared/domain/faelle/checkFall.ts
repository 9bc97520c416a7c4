import type { Befund } from '../befund'
import { type Datumspaar, inOrder, notInFuture } from '../saetze/checkTage'
import type { Tag } from '../zeitraum'
import { checkVerbotenes } from './checkVerbotenes'
import { type FallWerte, fallFelder } from './felder'

/** Nobody alive was born before. */
const FRUEHESTE_GEBURT: Tag = '1900-01-01'

/** Days that cannot stand the other way round. */
const paare: readonly Datumspaar<FallWerte>[] = [
  ['titelErteiltAm', 'titelBis'],
  ['anerkennungAntragAm', 'anerkennungUnterlagenAm', 'hinweis'],
  ['kooperationsplanAm', 'kooperationsplanFortschreibungAm'],
  ['geburtsdatum', 'einreisedatum'],
  ['geburtsdatum', 'juengstesKind'],
  ['geburtsdatum', 'titelErteiltAm'],
  ['geburtsdatum', 'fallSeit'],
  ['geburtsdatum', 'leistungSeit']
]

const vergangen = [
  'geburtsdatum',
  'juengstesKind',
  'einreisedatum',
  'dokumentGesehenAm',
  'verlaengerungBeantragtAm',
  'anerkennungAntragAm',
  'anerkennungUnterlagenAm',
  'kooperationsplanAm'
] as const

/** Forms of numbers and addresses (DOMAIN 2). Practice, not law: worth a look, no reason to refuse. */
const formen = {
  kundennummer: [/^\d{3}[A-Z]\d{6}$/, 'befund.kundennummer'],
  bgNummer: [/^\d{5}BG\d{7}$/, 'befund.bgNummer'],
  plz: [/^\d{5}$/, 'befund.plz'],
  email: [/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'befund.email']
} as const

/** What is wrong or unlikely about a case on a day. Only what is present is checked. */
export function checkFall(werte: Partial<FallWerte>, heute: Tag): Befund[] {
  return [
    ...checkGeburtsdatum(werte),
    ...notInFuture(werte, vergangen, heute),
    ...inOrder(werte, paare),
    ...checkFormen(werte),
    ...checkVerbotenes(fallFelder, werte)
  ]
}

function checkGeburtsdatum({ geburtsdatum }: Partial<FallWerte>): Befund[] {
  if (!geburtsdatum || geburtsdatum >= FRUEHESTE_GEBURT) return []
  return [{ field: 'geburtsdatum', error: { code: 'befund.geburtsjahr', details: {} } }]
}

function checkFormen(werte: Partial<FallWerte>): Befund[] {
  const felder = Object.keys(formen) as (keyof typeof formen)[]
  return felder.flatMap((field) => {
    const [form, code] = formen[field]
    const wert = werte[field]
    return wert && !form.test(wert) ? [{ field, error: { code, details: {} }, hinweis: true as const }] : []
  })
}
