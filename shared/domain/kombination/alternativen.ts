import { TEILZEIT_UNTER_STUNDEN } from '../zielgruppen/sprachkursTeilzeit'
import type { Alternative } from './alternative'
import type { Hartregel, Kandidat } from './kandidat'
import type { Lauf } from './lauf'
import { minuteOf } from './minute'
import type { Planwelt } from './planwelt'
import { wochenstundenOf } from './stundenplan'

const HOECHSTENS = 3

type Art = Alternative['art']

/** What lifts a constraint, the nearest thing first. */
const hilft: Readonly<Record<Hartregel, readonly Art[]>> = {
  H1: ['naechsterBeginn', 'teilzeit', 'online', 'andererOrt'],
  H2: ['andererOrt', 'online', 'teilzeit'],
  H3: ['naechsterBeginn'],
  H4: ['berechtigung'],
  H5: ['naechsterBeginn'],
  H6: ['naechsterBeginn', 'andererOrt'],
  H7: ['naechsterBeginn'],
  H8: [],
  H9: ['betreuungLaenger', 'teilzeit', 'online', 'naechsterBeginn'],
  H10: ['teilzeit', 'naechsterBeginn'],
  H11: ['andererOrt', 'online'],
  H12: ['andererOrt', 'online']
}

/** The nearest things that would help where a candidate does not fit; `alle` is where other candidates come from. */
export function alternativenOf(kandidat: Kandidat, alle: readonly Kandidat[], welt: Planwelt): Alternative[] {
  const verletzt = [...new Set(kandidat.urteile.flatMap(({ schwere, regel }) => (schwere === 'verletzt' ? regel : [])))]
  if (verletzt.length === 0) return []
  const andere = alle.filter((anderer) => anderer.passt !== 'nein' && isLike(kandidat, anderer, welt))
  const gefunden = verletzt.flatMap((regel) =>
    hilft[regel].flatMap((art) => one(art, regel, kandidat, andere, verletzt, welt) ?? [])
  )
  const einmal = new Map(gefunden.map((eine) => [`${eine.art}${JSON.stringify(eine.elemente)}`, eine]))
  const gezeigt = new Set<string>()
  return [...einmal.values()]
    .filter(({ elemente }) => {
      const key = JSON.stringify(elemente)
      if (elemente.length > 0 && gezeigt.has(key)) return false
      gezeigt.add(key)
      return true
    })
    .slice(0, HOECHSTENS)
}

function one(
  art: Art,
  regel: Hartregel,
  kandidat: Kandidat,
  andere: readonly Kandidat[],
  verletzt: readonly Hartregel[],
  welt: Planwelt
): Alternative | undefined {
  const leer = { art, regel, elemente: [], ab: null, bis: null }
  switch (art) {
    case 'betreuungLaenger':
      // Longer care is no help where something else stands against it.
      return verletzt.length > 1 ? undefined : careUntil(kandidat, leer)
    case 'berechtigung':
      return verletzt.length > 1 ? undefined : leer
    case 'warteliste':
      return undefined
    default: {
      const hit = andere.find((anderer) => isOther(art, kandidat, anderer, welt))
      return hit && { ...leer, elemente: hit.elemente }
    }
  }
}

/** Until when care would have to last, or from which day on it is promised. */
function careUntil({ urteile }: Kandidat, leer: Alternative): Alternative | undefined {
  const fehlt = urteile.filter(({ regel, code }) => regel === 'H9' && code === 'fehlt')
  const bis = fehlt.map(({ angaben }) => minuteOf(String(angaben['bis'])))
  const ab = fehlt.flatMap(({ angaben }) => (typeof angaben['ab'] === 'string' ? angaben['ab'] : []))
  return bis.length === 0 ? undefined : { ...leer, bis: Math.max(...bis), ab: ab.toSorted().at(-1) ?? null }
}

/** Another candidate of the same kind: the same kinds of runs, so that it does the same for the person. */
function isLike(a: Kandidat, b: Kandidat, welt: Planwelt): boolean {
  if (a.elemente.length !== b.elemente.length || JSON.stringify(a.elemente) === JSON.stringify(b.elemente)) return false
  const kinds = (kandidat: Kandidat) =>
    runsOf(kandidat, welt)
      .map(({ kursart, instrument }) => kursart ?? instrument ?? '')
      .sort()
      .join()
  return kinds(a) === kinds(b)
}

function isOther(art: Art, dieser: Kandidat, anderer: Kandidat, welt: Planwelt): boolean {
  const [alt, neu] = [runsOf(dieser, welt), runsOf(anderer, welt)]
  switch (art) {
    case 'naechsterBeginn':
      return (anderer.elemente[0]?.eintritt ?? '') >= (dieser.elemente[0]?.eintritt ?? '')
    case 'teilzeit':
      return hoursIn(neu) < hoursIn(alt) && neu.some((lauf) => (wochenstundenOf(lauf) ?? 99) < TEILZEIT_UNTER_STUNDEN)
    case 'online':
      return neu.some((lauf) => isOnline(lauf) && !alt.includes(lauf))
    case 'andererOrt':
      return neu.some(({ ort }) => ort !== null && !alt.some((lauf) => lauf.ort === ort))
    default:
      return false
  }
}

const runsOf = ({ elemente }: Kandidat, { laeufe }: Planwelt): Lauf[] =>
  elemente.flatMap(({ lauf }) => laeufe.find(({ id }) => id === lauf) ?? [])
const hoursIn = (laeufe: readonly Lauf[]) => laeufe.reduce((summe, lauf) => summe + (wochenstundenOf(lauf) ?? 0), 0)
const isOnline = ({ bloecke }: Lauf) => bloecke.some(({ ort }) => ort === null)
