import type { Insertable } from 'kysely'
import type { WegzeitTable } from '../../store/tables'

/** The name of the invented district. Nothing in it exists. */
export const kreisName = 'Landkreis Nebelmoor (Übung)'

export interface Gemeinde {
  name: string
  /** Postcodes beginning with 05 are not in use. */
  plz: readonly string[]
  anteil: number
  /** Kilometres from the west and south edge of the district. */
  x: number
  y: number
}

export const gemeinden: readonly Gemeinde[] = [
  { name: 'Kranichwerder', plz: ['05201', '05203'], anteil: 26, x: 22, y: 20 },
  { name: 'Silberloh', plz: ['05207'], anteil: 15, x: 35, y: 27 },
  { name: 'Altenbirk', plz: ['05211'], anteil: 11, x: 12, y: 30 },
  { name: 'Moosbrook', plz: ['05214'], anteil: 9, x: 6, y: 17 },
  { name: 'Fuchsholm', plz: ['05218'], anteil: 8, x: 19, y: 6 },
  { name: 'Nebelstedt', plz: ['05222'], anteil: 7, x: 30, y: 12 },
  { name: 'Storchenbek', plz: ['05225'], anteil: 7, x: 41, y: 17 },
  { name: 'Torfhude', plz: ['05229'], anteil: 6, x: 27, y: 36 },
  { name: 'Wacholderloh', plz: ['05233'], anteil: 5, x: 44, y: 33 },
  { name: 'Dreimühlenfeld', plz: ['05236'], anteil: 4, x: 9, y: 39 },
  { name: 'Lerchenmoor', plz: ['05238'], anteil: 2, x: 3, y: 7 }
]

export const strassen = [
  'Am Torfstich',
  'Kiebitzring',
  'Lindenweg',
  'Schöpfwerkstraße',
  'Zum Fennblick',
  'Alte Poststraße',
  'Deichhörn',
  'Gänsemarkt',
  'Mühlenkamp',
  'Bürgermeister-Focken-Straße',
  'Birkenhof',
  'Wollgrasweg',
  'Am Kleinbahnhof',
  'Ziegeleiweg'
] as const

export const teams = ['Team 21 Nord', 'Team 22 Süd', 'Team U25', 'Fallmanagement'] as const

/** Surnames of invented staff. */
export const fachkraefte = [
  'Tietjen',
  'Özkul',
  'Wessels-Brandt',
  'Ohlenbusch',
  'Jäger-Wilms',
  'Behrends-Kück',
  'Maćkowiak',
  'Grönefeld',
  'Schlüterhagen',
  'Duhme',
  'Petersilge',
  'Ahlswede',
  'Kröncke',
  'Velthuis',
  'Rüsenberg',
  'Böttjer',
  'Nachtweyh',
  'Immel',
  'Lüdeking',
  'Stührenberg'
] as const

/** Bus travel between all municipalities and within each. The county town lies on every line. */
export function wegzeiten(stand: string): Insertable<WegzeitTable>[] {
  return gemeinden.flatMap((a) => gemeinden.filter((b) => a === b || !ohneBus(a, b)).map((b) => wegzeit(a, b, stand)))
}

/** Between the two smallest nobody has ever looked up the bus. */
const ohneBus = (a: Gemeinde, b: Gemeinde) => [a, b].every(({ anteil }) => anteil < 5)

/** The district lies in the sea, west of all islands. */
export const orte = gemeinden.map(({ name, plz, x, y }) => ({
  name,
  plz: plz[0]!,
  breite: Number((53.9 + y / 111.2).toFixed(4)),
  laenge: Number((6.2 + x / 65.5).toFixed(4))
}))

function wegzeit(a: Gemeinde, b: Gemeinde, stand: string): Insertable<WegzeitTable> {
  const km = Math.hypot(a.x - b.x, a.y - b.y)
  const [kreisstadt] = gemeinden
  const direkt = a === b || a === kreisstadt || b === kreisstadt
  const minuten = a === b ? 9 : Math.round(8 + km * 2 + (direkt ? 0 : 16))
  return {
    ortA: a.name,
    ortB: b.name,
    minutenFrueh: minuten,
    minutenMittag: minuten + (direkt ? 5 : 15),
    minutenSpaet: minuten + (direkt ? 10 : 35),
    letzteRueckfahrt: a === b ? null : direkt ? '21:10' : '18:25',
    stand
  }
}
