import type { Belegung } from './belegung'
import { isVoll } from './gruende'
import type { Grund } from './grund'
import type { Buendel, Planungsproblem, Wartende } from './problem'

/** What keeps a person from a place, and the nearest thing that would help. */
export interface Hindernis {
  hindernis: Grund
  hilfe: Grund
}

/**
 * Of a person without a place: what binds, and the nearest thing that would help. Of her bundles the one decides that lacks
 * least: of equals the one with more points. `ohne` answers for somebody whom nothing fits (constraints H1–H12).
 */
export function hindernisOf(
  problem: Planungsproblem,
  belegung: readonly Belegung[],
  person: Wartende,
  ohne: () => Hindernis = nichtsPasst
): Hindernis {
  if (person.fest === -1) return pair({ code: 'nichtJetzt', angaben: {} }, { code: 'hilftEntsperren', angaben: {} })
  if (person.buendel.length === 0) return ohne()
  const genug = person.buendel.filter(({ punkte }) => punkte >= problem.mindestPunkte)
  if (genug.length === 0) {
    const punkte = Math.max(...person.buendel.map((buendel) => buendel.punkte))
    const angaben = { punkte, mindestens: problem.mindestPunkte }
    return pair({ code: 'unterMindestpunkten', angaben }, { code: 'hilftKriterien', angaben: {} })
  }
  const naechstes = genug
    .map((buendel) => ({ buendel, fehlt: missing(problem, belegung, buendel) }))
    .toSorted(nearer)[0]
  return naechstes ? explained(problem, belegung, naechstes.fehlt, naechstes.buendel) : ohne()
}

/** Runs of a bundle that are full, and persons missing so that all of it takes place with her. */
interface Fehlt {
  voll: number[]
  zuWenige: number[]
  personen: number
}

function missing(problem: Planungsproblem, belegung: readonly Belegung[], { laeufe }: Buendel): Fehlt {
  const voll = laeufe.filter((lauf) => isVoll(problem, belegung, lauf))
  const zuWenige = laeufe.filter((lauf) => !voll.includes(lauf) && (belegung[lauf]?.fehlend ?? 0) > 1)
  return { voll, zuWenige, personen: zuWenige.reduce((sum, lauf) => sum + (belegung[lauf]?.fehlend ?? 0) - 1, 0) }
}

type Moeglichkeit = { buendel: Buendel; fehlt: Fehlt }
const nearer = (a: Moeglichkeit, b: Moeglichkeit) =>
  a.fehlt.voll.length + a.fehlt.personen - (b.fehlt.voll.length + b.fehlt.personen) ||
  b.buendel.punkte - a.buendel.punkte

function explained(problem: Planungsproblem, belegung: readonly Belegung[], fehlt: Fehlt, buendel: Buendel): Hindernis {
  const idOf = (lauf: number | undefined) => problem.laeufe[lauf ?? -1]?.id ?? null
  const [voll] = fehlt.voll
  const [zuWenig] = fehlt.zuWenige
  if (voll !== undefined) {
    const angaben = { lauf: idOf(voll) }
    return pair({ code: 'voll', angaben }, { code: 'hilftPlatz', angaben })
  }
  if (zuWenig !== undefined) {
    const angaben = { lauf: idOf(zuWenig), fehlend: (belegung[zuWenig]?.fehlend ?? 0) - 1 }
    return pair({ code: 'zuWenige', angaben }, { code: 'hilftGruppe', angaben })
  }
  // A place would be free: a quota keeps it, or the plan is not the best there is.
  const angaben = { lauf: idOf(buendel.laeufe[0]), punkte: buendel.punkte }
  return pair({ code: 'freigehalten', angaben }, { code: 'hilftVonHand', angaben })
}

const nichtsPasst = (): Hindernis =>
  pair({ code: 'keineMoeglichkeit', angaben: {} }, { code: 'hilftAngebot', angaben: {} })

const pair = (hindernis: Grund, hilfe: Grund): Hindernis => ({ hindernis, hilfe })
