import { daysBetween } from '../kalender'
import type { Lauf } from '../kombination/lauf'
import type { Planperson } from '../kombination/planperson'
import type { Planwelt } from '../kombination/planwelt'
import type { Tag } from '../zeitraum'
import { type Wartebedarf, wartebedarfeOf } from './bedarfe'
import { KLEINE_ZELLE } from './kleineZellen'
import { ortsgruppenOf } from './kursorte'
import { type Hindernis, hindernisse, type Restplatz, restplaetzeFor } from './restplaetze'
import type { Zeitfenster } from './zeitfenster'

/** A run there is, with free seats. */
export interface Freiplatz {
  lauf: string
  titel: string
  ort: string | null
  eintritt: Tag
  frei: number
}

/** A group of people who need the same and have no place: large enough for a run of its own, or nearly. */
export interface Kursidee {
  kursart: string | null
  instrument: string | null
  niveau: string | null
  /** Where it could be held: where most of them can come to. */
  ort: string
  zeit: Zeitfenster
  /** They need childcare to be able to come. */
  betreuung: boolean
  personen: number
  /** How long the middle one of them has waited, in days. */
  medianTage: number
  mindestens: number
  /** Runs of that kind and level with free seats, and for how many what stands against it. */
  vorhanden: readonly (Freiplatz & { gruende: Readonly<Record<Hindernis, number>> })[]
}

/** What is missing, and where there is room already for who waits. */
export interface Fehlendes {
  ideen: readonly Kursidee[]
  /** Runs that could take some of those who wait. */
  restplaetze: readonly (Freiplatz & { personen: number })[]
}

/** From this share of the smallest group on an idea is worth telling. */
const BEINAHE = 0.5
/** So many runs with free seats are named with an idea. */
const MOST_RUNS = 2

/**
 * Courses and measures that are missing (DOMAIN 5.8): open needs of people who wait and whom no free seat serves, by kind,
 * level, time of day and care, put together where most can come to; the largest first. Somebody counts once for each need.
 */
export function fehlendesOf(personen: readonly Planperson[], welt: Planwelt): Fehlendes {
  const bedarfe = personen.flatMap((person) => wartebedarfeOf(person, welt.wege, welt.heute))
  const plaetze = restplaetzeFor(bedarfe, welt)
  const offene = bedarfe.filter((bedarf) => !plaetze.some(({ nimmt }) => nimmt.has(bedarf)))
  const gruppen = Map.groupBy(offene, ({ kursart, instrument, niveau, zeit, betreuung }) =>
    JSON.stringify([kursart, instrument, niveau, zeit, betreuung])
  )
  return {
    ideen: [...gruppen.values()]
      .flatMap((gruppe) => ideenOf(gruppe, plaetze, welt))
      .toSorted((a, b) => b.personen - a.personen || (keyOf(a) < keyOf(b) ? -1 : 1)),
    restplaetze: plaetze
      .filter(({ nimmt }) => nimmt.size > 0)
      .map((platz) => ({ ...freiplatzOf(platz), personen: platz.nimmt.size }))
  }
}

const keyOf = ({ kursart, instrument, niveau, zeit, ort }: Kursidee) =>
  [kursart, instrument, niveau, zeit, ort].join('|')

function ideenOf(gruppe: readonly Wartebedarf[], plaetze: readonly Restplatz[], welt: Planwelt): Kursidee[] {
  const [erste] = gruppe
  if (!erste) return []
  const { kursart, instrument, niveau, zeit, betreuung } = erste
  const mindestens = mindestensFor(erste, welt.laeufe)
  const groesse = { mindestens, kleinste: Math.max(KLEINE_ZELLE, mindestens * BEINAHE) }
  return ortsgruppenOf(gruppe, welt, groesse).map(({ ort, dabei }) => {
    const tage = dabei.map(({ person }) => daysBetween(person.wartetSeit ?? welt.heute, welt.heute))
    return {
      ...{ kursart, instrument, niveau, zeit, betreuung, ort, mindestens, personen: dabei.length },
      medianTage: tage.toSorted((a, b) => a - b)[Math.floor(tage.length / 2)] ?? 0,
      vorhanden: plaetze
        .filter(({ fehlt }) => dabei.some((bedarf) => fehlt.has(bedarf)))
        .slice(0, MOST_RUNS)
        .map((platz) => ({ ...freiplatzOf(platz), gruende: countReasons(platz, dabei) }))
    }
  })
}

const freiplatzOf = ({ lauf: { id, titel, ort, frei }, eintritte }: Restplatz): Freiplatz => ({
  ...{ lauf: id, titel, ort, eintritt: eintritte[0], frei: frei ?? 0 }
})

function countReasons({ fehlt }: Restplatz, dabei: readonly Wartebedarf[]): Record<Hindernis, number> {
  const gesagt = dabei.map((bedarf) => fehlt.get(bedarf))
  const anzahlen = hindernisse.map((eines) => [eines, gesagt.filter((grund) => grund === eines).length])
  return Object.fromEntries(anzahlen) as Record<Hindernis, number>
}

/** Smallest groups: Berufssprachkurs 15, Job-Berufssprachkurs 3 (DOMAIN 5.8); others as runs of that kind tell, or are usual. */
function mindestensFor({ kursart, instrument }: Wartebedarf, laeufe: readonly Lauf[]): number {
  if (kursart === 'BSK_JOB') return 3
  if (kursart?.startsWith('BSK_')) return 15
  const genannt = laeufe
    .filter((lauf) => (kursart === null ? lauf.instrument === instrument : lauf.kursart === kursart))
    .flatMap(({ mindestTn }) => mindestTn || [])
  return genannt.length > 0 ? Math.min(...genannt) : kursart === null ? 8 : 12
}
