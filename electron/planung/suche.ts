import type { Planauftrag } from '@shared/domain/planung/auftrag'
import { belegungOf } from '@shared/domain/planung/belegung'
import type { Loesung, Planstand } from '@shared/domain/planung/loesung'
import type { Wahl } from '@shared/domain/planung/wahl'
import { wertOf, zahlenOf } from '@shared/domain/planung/wert'
import { isZulaessig } from '@shared/domain/planung/zulaessig'
import type { Duale } from './duale'
import { type Modell, type Plan, wahlOf } from './modell'

/** How far planning is: the best plan so far, the bound, the prices. Everything better is told at once. */
export interface Suche {
  readonly plan: Plan | null
  readonly wert: number
  readonly schranke: number
  readonly schritte: number
  /** Nothing better exists. */
  readonly bewiesen: boolean
  /** Takes a plan that may be proposed and is worth more. Whether it did. */
  nimm(plan: Plan): boolean
  senke(schranke: number): void
  duale(duale: Duale): void
  phase(phase: Planstand['phase']): void
  zaehle(): void
  /** Seconds left of those given. */
  rest(): number
  isZuEnde(): boolean
  loesung(): Loesung
}

/** What a planning process tells: the plan as it stands, and what is being done. */
export interface Planmeldung {
  phase: Planstand['phase']
  loesung: Loesung
}

/** Differences below this share of the value are no differences. */
const genau = 1e-7
const secondsBetween = 0.1

export function sucheOf(
  { problem, seconds, schritte = Number.POSITIVE_INFINITY, regel }: Planauftrag,
  modell: Modell,
  regelwahl: Wahl | null,
  melde: (meldung: Planmeldung) => void
): Suche {
  const beginn = performance.now()
  const seit = () => (performance.now() - beginn) / 1000
  const regelzahlen = regelwahl && { wert: wertOf(problem, regelwahl), ...zahlenOf(problem, regelwahl) }
  let phase: Planstand['phase'] = 'regel'
  let plan: Plan | null = null
  let wahl: Wahl = problem.personen.map(() => null)
  let wert = Number.NEGATIVE_INFINITY
  let schranke = Number.POSITIVE_INFINITY
  let getan = 0
  let duale: Duale | undefined
  let gesagt = -secondsBetween

  function sage(): void {
    if (plan === null) return
    gesagt = seit()
    melde({ phase, loesung: loesung() })
  }

  function loesung(): Loesung {
    const belegung = belegungOf(problem, wahl)
    return {
      wahl: [...wahl],
      findetStatt: belegung.map(({ findetStatt }) => findetStatt),
      wert,
      schranke: Number.isFinite(schranke) ? Math.max(schranke, wert) : null,
      regel: regelzahlen && { name: regel, ...regelzahlen },
      ...zahlenOf(problem, wahl),
      sekunden: seit(),
      schritte: getan,
      platzwert: duale ? belegung.map(({ findetStatt }, lauf) => (findetStatt ? platzwertOf(duale!, lauf) : 0)) : []
    }
  }

  /** One more seat earns its price, unless it stays empty. */
  const platzwertOf = ({ preise }: Duale, lauf: number) => Math.max(0, (preise[lauf] ?? 0) - problem.leer)

  return {
    get plan() {
      return plan
    },
    get wert() {
      return wert
    },
    get schranke() {
      return schranke
    },
    get schritte() {
      return getan
    },
    get bewiesen() {
      return plan !== null && schranke - wert <= genau * Math.max(1, Math.abs(wert))
    },
    nimm(neuer) {
      const neue = wahlOf(modell, neuer)
      // HiGHS keeps its rows to within a millionth only: what it says is checked before it counts.
      if (!isZulaessig(problem, neue)) return false
      const neuerWert = wertOf(problem, neue)
      if (neuerWert <= wert + genau) return false
      plan = neuer
      wahl = neue
      wert = neuerWert
      sage()
      return true
    },
    senke(neue) {
      if (neue >= schranke) return
      schranke = neue
      if (seit() - gesagt >= secondsBetween) sage()
    },
    duale(neue) {
      duale = neue
    },
    phase(neue) {
      phase = neue
      sage()
    },
    zaehle() {
      getan++
      if (seit() - gesagt >= secondsBetween) sage()
    },
    rest: () => seconds - seit(),
    isZuEnde: () => seit() >= seconds || getan >= schritte,
    loesung
  }
}
