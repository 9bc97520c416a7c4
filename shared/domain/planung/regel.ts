import { noetigOf } from './belegung'
import type { Planregel } from './loesung'
import type { Buendel, Planungsproblem, Wartende } from './problem'
import { buendelOf, type Wahl } from './wahl'
import { countedOf } from './wert'
import { fehltZurQuote, gezaehlt, isZulaessig } from './zulaessig'

/** What the rule has decided so far. */
interface Zustand {
  problem: Planungsproblem
  /** In the order of the rule. */
  reihe: readonly number[]
  geschlossen: Set<number>
  /** Runs that somebody is fixed to: they are filled before anybody chooses freely. */
  noetig: ReadonlySet<number>
  /** Who gets no seat any more, so that the quotas are kept. */
  zurueckgestellt: Set<number>
}

/**
 * The plan of the office's own rule: everybody in turn gets the best that is left. With a fair second chance (PEERS 5.1): of
 * the runs that stay below their smallest group the emptiest is closed and everybody is placed again, until all take place.
 * `null`: the rule finds no plan that keeps what is fixed, the smallest groups and the quotas.
 */
export function regelplan(problem: Planungsproblem, regel: Planregel): Wahl | null {
  const fest = problem.personen.flatMap(({ fest, buendel }) => (fest === null ? [] : (buendel[fest]?.laeufe ?? [])))
  const zustand: Zustand = {
    problem,
    reihe: reiheOf(problem, regel),
    geschlossen: new Set(problem.laeufe.flatMap((lauf, at) => (lauf.frei < noetigOf(lauf) ? [at] : []))),
    noetig: new Set(fest),
    zurueckgestellt: new Set()
  }
  for (;;) {
    const wahl = regel === 'spracheZuerst' ? inZweiSchritten(zustand) : inEinemSchritt(zustand)
    if (!zurueckstellen(zustand, wahl)) return isZulaessig(problem, wahl) ? wahl : null
  }
}

/** The longest waiting first, or whose Frist lapses first; of equals the one with more weight. */
function reiheOf({ personen }: Planungsproblem, regel: Planregel): number[] {
  const frist = ({ fristTage }: Wartende) => (regel === 'frist' ? (fristTage ?? Number.MAX_SAFE_INTEGER) : 0)
  return [...personen.entries()]
    .toSorted(
      ([, a], [, b]) =>
        frist(a) - frist(b) ||
        b.wartetTage - a.wartetTage ||
        b.prio - a.prio ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
    )
    .map(([person]) => person)
}

function inEinemSchritt(zustand: Zustand): Wahl {
  for (;;) {
    const wahl = vergeben(zustand, () => true, [])
    if (!schliessen(zustand, wahl, () => true)) return wahl
  }
}

/** As with two separate systems: the language courses are given and settled, then the measures to what is left of the week. */
function inZweiSchritten(zustand: Zustand): Wahl {
  const { laeufe } = zustand.problem
  const isSprache = (lauf: number) => laeufe[lauf]?.art === 'sprache'
  const sprache = ({ laeufe }: Buendel) => laeufe.filter(isSprache)
  for (;;) {
    const erste = vergeben(zustand, ({ laeufe }) => laeufe.every(isSprache), [])
    if (schliessen(zustand, erste, isSprache)) continue
    const kurse = zustand.problem.personen.map((_, person) => {
      const buendel = buendelOf(zustand.problem, erste, person)
      return buendel ? String(sprache(buendel)) : ''
    })
    const zweite = vergeben(zustand, (buendel, person) => String(sprache(buendel)) === kurse[person], erste)
    if (!schliessen(zustand, zweite, () => true)) return zweite
  }
}

/** Everybody in turn the best of the bundles allowed; `bisher` keeps what it says where nothing better is left. */
function vergeben(
  { problem, reihe, geschlossen, noetig, zurueckgestellt }: Zustand,
  erlaubt: (buendel: Buendel, person: number) => boolean,
  bisher: Wahl
): Wahl {
  const frei = problem.laeufe.map((lauf) => lauf.frei)
  const wahl: (number | null)[] = problem.personen.map((_, person) => bisher[person] ?? null)
  const nimm = (person: number, gewaehlt: number | null, um: number) => {
    for (const lauf of problem.personen[person]?.buendel[gewaehlt ?? -1]?.laeufe ?? [])
      frei[lauf] = (frei[lauf] ?? 0) - um
  }
  const besetze = (person: number, darf: (buendel: Buendel) => boolean) => {
    const { buendel = [] } = problem.personen[person] ?? {}
    nimm(person, wahl[person] ?? null, -1)
    let beste = wahl[person] ?? null
    for (const [at, each] of buendel.entries()) {
      if (each.punkte < problem.mindestPunkte) continue
      if (beste !== null && countedOf(problem, each) <= countedOf(problem, buendel[beste])) continue
      if (!darf(each) || !erlaubt(each, person)) continue
      if (each.laeufe.every((lauf) => !geschlossen.has(lauf) && (frei[lauf] ?? 0) > 0)) beste = at
    }
    wahl[person] = beste
    nimm(person, beste, 1)
  }
  for (const [person, gewaehlt] of wahl.entries()) nimm(person, gewaehlt, 1)
  for (const [person, { fest }] of problem.personen.entries()) {
    if (fest === null) continue
    nimm(person, wahl[person] ?? null, -1)
    wahl[person] = fest === -1 ? null : fest
    nimm(person, wahl[person], 1)
  }
  const offen = reihe.filter((person) => problem.personen[person]?.fest === null && !zurueckgestellt.has(person))
  for (const lauf of noetig) {
    const gegeben = () => (problem.laeufe[lauf]?.frei ?? 0) - (frei[lauf] ?? 0)
    const ziel = problem.laeufe[lauf] ? noetigOf(problem.laeufe[lauf]) : 0
    for (const person of offen) {
      if (gegeben() >= ziel) break
      if (wahl[person] === null) besetze(person, ({ laeufe }) => laeufe.includes(lauf))
    }
  }
  const schonNoetig = new Set(offen.filter((person) => wahl[person] !== null && bisher[person] == null))
  for (const person of offen) if (!schonNoetig.has(person)) besetze(person, () => true)
  return wahl
}

/** Closes the run that is farthest from its smallest group, of those asked. Whether there was one. */
function schliessen(
  { problem, geschlossen, noetig }: Zustand,
  wahl: Wahl,
  gefragt: (lauf: number) => boolean
): boolean {
  const gegeben = problem.laeufe.map(() => 0)
  for (const person of problem.personen.keys()) {
    for (const lauf of buendelOf(problem, wahl, person)?.laeufe ?? []) gegeben[lauf] = (gegeben[lauf] ?? 0) + 1
  }
  const fehlend = problem.laeufe.map((lauf, at) => noetigOf(lauf) - (gegeben[at] ?? 0))
  const offen = [...fehlend.keys()].filter(
    (lauf) => (fehlend[lauf] ?? 0) > 0 && gefragt(lauf) && !geschlossen.has(lauf) && !noetig.has(lauf)
  )
  if (offen.length === 0) return false
  geschlossen.add(offen.reduce((a, b) => ((fehlend[b] ?? 0) > (fehlend[a] ?? 0) ? b : a)))
  return true
}

/** Takes so many last in the row out of the way as a quota that is not kept has too many others. Whether there were any. */
function zurueckstellen({ problem, reihe, zurueckgestellt }: Zustand, wahl: Wahl): boolean {
  const before = zurueckgestellt.size
  for (const quote of problem.quoten) {
    let zuViel = fehltZurQuote(problem, quote, wahl) / Math.max(quote.mindestAnteil, 1e-9)
    const mitglieder = new Set(quote.personen)
    for (const person of reihe.toReversed()) {
      if (zuViel <= 0) break
      const plaetze = gezaehlt(quote, buendelOf(problem, wahl, person)?.laeufe ?? [])
      if (plaetze === 0 || mitglieder.has(person) || problem.personen[person]?.fest !== null) continue
      zurueckgestellt.add(person)
      zuViel -= plaetze
    }
  }
  return zurueckgestellt.size > before
}
