import { addDays, wochentagOf } from './kalender'
import type { Tag, Zeitraum } from './zeitraum'

/** Federal states by their short names. */
const alle = ['BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH']

interface Feiertag {
  name: string
  /** Days after Easter Sunday, or month and day. */
  am: number | string
  laender?: readonly string[]
  abJahr?: number
}

/** Holidays by the laws of the states, those of single municipalities left out. */
const feiertage: readonly Feiertag[] = [
  { name: 'Neujahr', am: '01-01' },
  { name: 'Heilige Drei Könige', am: '01-06', laender: ['BW', 'BY', 'ST'] },
  { name: 'Internationaler Frauentag', am: '03-08', laender: ['BE'], abJahr: 2019 },
  { name: 'Internationaler Frauentag', am: '03-08', laender: ['MV'], abJahr: 2023 },
  { name: 'Karfreitag', am: -2 },
  { name: 'Ostersonntag', am: 0, laender: ['BB'] },
  { name: 'Ostermontag', am: 1 },
  { name: 'Tag der Arbeit', am: '05-01' },
  { name: 'Christi Himmelfahrt', am: 39 },
  { name: 'Pfingstsonntag', am: 49, laender: ['BB'] },
  { name: 'Pfingstmontag', am: 50 },
  { name: 'Fronleichnam', am: 60, laender: ['BW', 'BY', 'HE', 'NW', 'RP', 'SL'] },
  { name: 'Mariä Himmelfahrt', am: '08-15', laender: ['SL'] },
  { name: 'Weltkindertag', am: '09-20', laender: ['TH'], abJahr: 2019 },
  { name: 'Tag der Deutschen Einheit', am: '10-03' },
  { name: 'Reformationstag', am: '10-31', laender: ['BB', 'MV', 'SN', 'ST', 'TH'] },
  { name: 'Reformationstag', am: '10-31', laender: ['HB', 'HH', 'NI', 'SH'], abJahr: 2018 },
  { name: 'Allerheiligen', am: '11-01', laender: ['BW', 'BY', 'NW', 'RP', 'SL'] },
  { name: '1. Weihnachtstag', am: '12-25' },
  { name: '2. Weihnachtstag', am: '12-26' }
]

/** The holiday a day is in a federal state, or Saturday or Sunday; `null` on a working day. Only a hint: no date moves. */
export function ruhetagOf(tag: Tag, land: string): string | null {
  return feiertageOf(tag.slice(0, 4), land).get(tag) ?? { 6: 'Samstag', 7: 'Sonntag' }[wochentagOf(tag)] ?? null
}

/** The holidays of a federal state from one day to another, in order. */
export function feiertageBetween(von: Tag, bis: Tag, land: string): Tag[] {
  const tage: Tag[] = []
  for (let jahr = Number(von.slice(0, 4)); jahr <= Number(bis.slice(0, 4)); jahr++) {
    tage.push(...feiertageOf(String(jahr).padStart(4, '0'), land).keys())
  }
  return tage.filter((tag) => tag >= von && tag <= bis).toSorted()
}

/** The holidays of a federal state within a span that fall on one of these weekdays (1 = Monday), with their names. */
export function feiertageIn({ beginn, ende }: Zeitraum, wochentage: readonly number[], land: string) {
  return feiertageBetween(beginn, ende, land)
    .filter((tag) => wochentage.includes(wochentagOf(tag)))
    .map((tag) => ({ tag, name: ruhetagOf(tag, land) ?? '' }))
}

/** Years already worked out: every date of a whole county asks for one of a few. */
const bekannt = new Map<string, ReadonlyMap<Tag, string>>()

function feiertageOf(jahr: string, land: string): ReadonlyMap<Tag, string> {
  const key = `${jahr} ${land}`
  const known = bekannt.get(key) ?? workOut(Number(jahr), land)
  bekannt.set(key, known)
  return known
}

function workOut(jahr: number, land: string): ReadonlyMap<Tag, string> {
  const geltende = feiertage.filter(({ laender = alle, abJahr = 0 }) => laender.includes(land) && jahr >= abJahr)
  const tage = geltende.map(({ am, name }) => [dayOf(am, jahr), name] as const)
  return new Map(land === 'SN' ? [...tage, [bussUndBettag(jahr), 'Buß- und Bettag']] : tage)
}

const dayOf = (am: Feiertag['am'], jahr: number): Tag =>
  typeof am === 'number' ? addDays(ostersonntagOf(jahr), am) : `${String(jahr).padStart(4, '0')}-${am}`

/** The Wednesday before the 23rd of November. */
function bussUndBettag(jahr: number): Tag {
  const letzter: Tag = `${String(jahr).padStart(4, '0')}-11-22`
  return addDays(letzter, -((wochentagOf(letzter) + 4) % 7))
}

/** Easter Sunday of the Gregorian calendar (Gauß, as corrected by Lichtenberg). */
export function ostersonntagOf(jahr: number): Tag {
  const k = Math.floor(jahr / 100)
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25)
  const s = 2 - Math.floor((3 * k + 3) / 4)
  const a = jahr % 19
  const d = (19 * a + m) % 30
  const r = Math.floor((d + Math.floor(a / 11)) / 29)
  const grenze = 21 + d - r
  const sonntag = 7 - ((jahr + Math.floor(jahr / 4) + s) % 7)
  const tage = grenze + 7 - ((((grenze - sonntag) % 7) + 7) % 7)
  return addDays(`${String(jahr).padStart(4, '0')}-03-01`, tage - 1)
}
