import { daysBetween } from '../kalender'
import type { Wege } from '../kombination/lauf'
import type { Planperson } from '../kombination/planperson'
import type { Tag } from '../zeitraum'
import { KLEINE_ZELLE } from './kleineZellen'
import { type Zeitfenster, zeitfensterOf } from './zeitfenster'

/** A group of people who need the same and have no place: large enough for a run of its own, or nearly. */
export interface Kursidee {
  kursart: string | null
  instrument: string | null
  niveau: string | null
  /** Where it could be held: within reach of all of them by bus. */
  ort: string
  zeit: Zeitfenster
  /** They need childcare to be able to come. */
  betreuung: boolean
  personen: number
  /** How long the middle one of them has waited, in days. */
  medianTage: number
  mindestens: number
}

/** Minutes by bus to a course of one's own area. */
const ERREICHBAR = 60
/** From this share of the smallest group on an idea is worth telling. */
const BEINAHE = 0.5
const KLEINSTE = KLEINE_ZELLE

/** Smallest groups: Berufssprachkurs 15, Job-Berufssprachkurs 3 (DOMAIN 5.8); others as they are usual. */
function mindestensFor(kursart: string | null): number {
  if (kursart === 'BSK_JOB') return 3
  if (kursart?.startsWith('BSK_')) return 15
  return kursart === null ? 8 : 12
}

/**
 * Courses and measures that are missing (DOMAIN 5.8): open needs of people who wait, by kind, level, time of day and care,
 * put together where a place is within reach of most; the largest first. Somebody counts once for each need.
 */
export function kursideenOf(personen: readonly Planperson[], wege: Wege, heute: Tag): Kursidee[] {
  const gruppen = Map.groupBy(personen.flatMap(needsOf), ({ kursart, instrument, niveau, zeit, betreuung }) =>
    JSON.stringify([kursart, instrument, niveau, zeit, betreuung])
  )
  return [...gruppen.values()]
    .flatMap((gruppe) => byPlace(gruppe, wege, heute))
    .toSorted((a, b) => b.personen - a.personen || (schluessel(a) < schluessel(b) ? -1 : 1))
}

const schluessel = ({ kursart, instrument, niveau, zeit, ort }: Kursidee) =>
  [kursart, instrument, niveau, zeit, ort].join('|')

interface Not {
  person: Planperson
  kursart: string | null
  instrument: string | null
  niveau: string | null
  zeit: Zeitfenster
  betreuung: boolean
}

function needsOf(person: Planperson): Not[] {
  const gemeinsam = { person, zeit: zeitfensterOf(person), betreuung: needsCare(person) }
  return person.bedarfe
    .filter(({ status }) => status === 'OFFEN')
    .flatMap(({ kursart, instrument, niveauVon }) =>
      kursart === null && instrument === null
        ? []
        : [{ ...gemeinsam, kursart, instrument, niveau: kursart === null ? null : (niveauVon ?? person.niveau) }]
    )
}

/** A child whose care is not there or not certain. */
const needsCare = ({ kinder }: Planperson): boolean => kinder.some(({ zeit, sicher }) => zeit === null || !sicher)

/** The place that most can reach, again and again, until the rest is too few. */
function byPlace(gruppe: readonly Not[], wege: Wege, heute: Tag): Kursidee[] {
  const ideen: Kursidee[] = []
  let rest = gruppe.filter(({ person }) => person.wohnort !== null)
  const [erste] = gruppe
  if (!erste) return []
  const { kursart, instrument, niveau, zeit, betreuung } = erste
  const mindestens = mindestensFor(kursart)
  for (;;) {
    const orte = [...new Set(rest.flatMap(({ person }) => person.wohnort ?? []))].sort()
    const [beste] = orte
      .map((ort) => ({ ort, dabei: rest.filter(({ person }) => reaches(person.wohnort, ort, wege)) }))
      .toSorted((a, b) => b.dabei.length - a.dabei.length)
    if (!beste || beste.dabei.length < Math.max(KLEINSTE, mindestens * BEINAHE)) return ideen
    const tage = beste.dabei
      .map(({ person }) => daysBetween(person.wartetSeit ?? heute, heute))
      .toSorted((a, b) => a - b)
    ideen.push({
      ...{ kursart, instrument, niveau, zeit, betreuung, ort: beste.ort, mindestens },
      personen: beste.dabei.length,
      medianTage: tage[Math.floor(tage.length / 2)] ?? 0
    })
    const versorgt = new Set(beste.dabei)
    rest = rest.filter((eine) => !versorgt.has(eine))
  }
}

const reaches = (von: string | null, nach: string, wege: Wege): boolean =>
  von === nach || (von !== null && (wege(von, nach)?.frueh ?? Number.POSITIVE_INFINITY) <= ERREICHBAR)
