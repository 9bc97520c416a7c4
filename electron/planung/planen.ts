import type { Planauftrag } from '@shared/domain/planung/auftrag'
import type { Loesung } from '@shared/domain/planung/loesung'
import { regelplan } from '@shared/domain/planung/regel'
import { zufall } from '@shared/domain/zufall'
import { refuse } from '@shared/errors'
import type { Highs } from 'highs'
import { beweisen, moegliche } from './beweisen'
import { dualeAus } from './duale'
import { loeseExakt } from './exakt'
import { type Modell, modellOf, planOf } from './modell'
import { nachbarschaftOf, spaltenOf } from './nachbarschaft'
import { suchePreise } from './preise'
import { type Relaxation, relaxationOf } from './relaxation'
import { type Planmeldung, type Suche, sucheOf } from './suche'
import { tauchen } from './tauchen'

const preisschritte = 150
/** Bundles by which a person would lose up to so many points are looked at from the start, at most so many. */
const abstand = 8
const jePerson = 40
/** Steps without anything better before the whole is tried. */
const geduld = 12
const knotenJeSchritt = 300
/** So few bundles that a better plan can hold are solved as a whole at once. */
const wenige = 4000

/**
 * Plans a county, better from moment to moment: the office's own rule, prices of the seats with a bound, a start among the
 * bundles that are worth their prices, neighbourhoods solved exactly, and where it can be done the proof. Never worse than the
 * rule. Ends when nothing better exists, after `seconds` (about: HiGHS overruns) or `schritte`.
 */
export function planen(highs: Highs, auftrag: Planauftrag, melde: (meldung: Planmeldung) => void): Loesung {
  const { problem } = auftrag
  const modell = modellOf(problem)
  const regelwahl = regelplan(problem, auftrag.regel)
  const suche = sucheOf(auftrag, modell, regelwahl, melde)
  if (regelwahl) suche.nimm(planOf(modell, regelwahl))
  if (auftrag.start) suche.nimm(planOf(modell, auftrag.start))
  suche.phase('start')
  if (suche.plan === null) irgendeinPlan(highs, modell, suche, auftrag.seconds)
  if (modell.person.length === 0) {
    suche.senke(suche.wert)
    suche.phase('fertig')
    return suche.loesung()
  }
  const relaxation = bepreise(highs, modell, suche)
  try {
    if (!suche.bewiesen) tauchen(highs, modell, suche, relaxation, knotenJeSchritt)
    suche.zaehle()
    verbessere(highs, modell, suche, relaxation, auftrag.seed)
  } finally {
    relaxation.dispose()
  }
  suche.phase('fertig')
  return suche.loesung()
}

const niemand = (modell: Modell) => new Int32Array(modell.personen).fill(-1)
const alle = (modell: Modell) => Int32Array.from(modell.person.keys())

/** Seconds for a first plan, however short the time is. */
const ERSTER_PLAN = 10

/** Where the rule does not know how to keep what is fixed: any plan that does, or a refusal. */
function irgendeinPlan(highs: Highs, modell: Modell, suche: Suche, seconds: number): void {
  const { plan, unerfuellbar } = loeseExakt(highs, modell, {
    spalten: alle(modell),
    fest: niemand(modell),
    start: null,
    gekoppelt: () => false,
    sekunden: Math.max(ERSTER_PLAN, suche.rest()),
    knoten: 1_000_000,
    luecke: 1
  })
  if (unerfuellbar) refuse('planung.unerfuellbar', {})
  if (!plan || !suche.nimm(plan)) refuse('planung.keinPlan', { seconds })
}

/** Prices and a bound: first roughly for all bundles, then exactly over those that matter. */
function bepreise(highs: Highs, modell: Modell, suche: Suche): Relaxation {
  const grob = suchePreise(modell, suche.wert + 0.05 * Math.abs(suche.wert), preisschritte)
  suche.senke(grob.schranke)
  const duale = dualeAus(modell, grob.preise)
  suche.duale(duale)
  const jetzt = (person: number) => suche.plan?.[person] ?? -1
  const anfang = Int32Array.from({ length: modell.personen }, (_, person) => person)
  const spalten = [...anfang].flatMap((person) => spaltenOf(modell, duale, person, jetzt(person), jePerson, abstand))
  const relaxation = relaxationOf(highs, modell, Int32Array.from(spalten))
  for (let fertig = false; !fertig && suche.rest() > 0; ) {
    fertig = relaxation.runde(suche.rest())
    suche.senke(relaxation.schranke())
  }
  suche.duale(relaxation.duale())
  return relaxation
}

function verbessere(highs: Highs, modell: Modell, suche: Suche, relaxation: Relaxation, seed: number): void {
  const chance = zufall(seed)
  let vergeblich = 0
  let knoten = knotenJeSchritt
  let beweisbar = true
  while (!suche.bewiesen && !suche.isZuEnde()) {
    const moeglich = beweisbar ? moegliche(modell, suche, relaxation) : undefined
    if (vergeblich >= geduld || (moeglich && moeglich.length <= wenige)) {
      suche.phase('beweisen')
      beweisen(highs, modell, suche, relaxation, moeglich ?? moegliche(modell, suche, relaxation), knoten)
      knoten *= 4
      vergeblich = 0
      beweisbar = false
    } else {
      suche.phase('verbessern')
      const { fest, spalten } = nachbarschaftOf(modell, suche.plan!, relaxation.duale(), chance)
      const { plan } = loeseExakt(highs, modell, {
        ...{ spalten, fest, start: suche.plan, knoten: knotenJeSchritt, luecke: 1e-5 },
        gekoppelt: () => true,
        sekunden: suche.rest()
      })
      const besser = plan !== null && suche.nimm(plan)
      vergeblich = besser ? 0 : vergeblich + 1
      beweisbar ||= besser
    }
    suche.zaehle()
  }
}
