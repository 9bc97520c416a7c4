import { belegungOf } from '@shared/domain/planung/belegung'
import { type Loesung, lueckeOf } from '@shared/domain/planung/loesung'
import type { Planungsproblem } from '@shared/domain/planung/problem'
import { buendelOf } from '@shared/domain/planung/wahl'

/** What the numbers of a plan do not say: who it is, and why. Persons by their place in the problem. */
export interface Planangaben {
  kundennummer(person: number): string | null
  reasons(person: number): string[]
  /** Of somebody without a place: what binds, and the nearest thing that would help. */
  unserved(person: number): { binding: string; nearest: string }
}

/** A plan for machines. `gap` is a share: 0.01 means that no plan is worth more than a hundredth more; `null` without a bound. */
export function planJson(problem: Planungsproblem, loesung: Loesung, angaben: Planangaben) {
  const { wert, schranke, regel, vermittelt, kombinationen, wahl } = loesung
  const luecke = lueckeOf(loesung)
  const belegung = belegungOf(problem, wahl)
  const persons = [...problem.personen.keys()]
  return {
    value: wert,
    bound: schranke,
    gap: luecke === null ? null : luecke / 100,
    rule: regel && { name: regel.name, value: regel.wert, placed: regel.vermittelt, combinations: regel.kombinationen },
    placed: vermittelt,
    combinations: kombinationen,
    seconds: loesung.sekunden,
    steps: loesung.schritte,
    assignments: persons.flatMap((person) => {
      const buendel = buendelOf(problem, wahl, person)
      if (!buendel) return []
      const durchfuehrungen = idsOf(problem, buendel.laeufe)
      const kundennummer = angaben.kundennummer(person)
      return [{ kundennummer, durchfuehrungen, score: buendel.punkte, reasons: angaben.reasons(person) }]
    }),
    unserved: persons
      .filter((person) => !buendelOf(problem, wahl, person))
      .map((person) => ({ kundennummer: angaben.kundennummer(person), ...angaben.unserved(person) })),
    runs: problem.laeufe.map(({ id, frei, belegt, mindestens }, lauf) => ({
      ...{ id, seats: frei, occupied: belegt, minimum: mindestens },
      assigned: belegung[lauf]?.gegeben ?? 0,
      takesPlace: belegung[lauf]?.findetStatt ?? false
    }))
  }
}

/** The problem itself, so that anyone can check value and bound with another solver. */
export function problemJson(problem: Planungsproblem, kundennummer: (person: number) => string | null) {
  return {
    objective:
      'Choose at most one bundle a person. Maximise the sum of priority · counts · score of the chosen bundles − weights.emptySeat · ' +
      '(seats not given of runs that take place) − weights.belowMinimum · (persons missing to the minimum of runs that do ' +
      'not). counts is weights.combination for a bundle of language and labour market, else 1. A run takes place when occupied + given seats reach its minimum; a bundle may be chosen only if all its runs do. ' +
      'fixed: place of the bundle that must be chosen, -1: none may. Bundles below floor may be chosen only if fixed. A quota ' +
      'asks that of the seats given (of one run, or of all) at least its share goes to its people, named by place.',
    weights: { combination: problem.kombinationZaehlt, emptySeat: problem.leer, belowMinimum: problem.unterMindest },
    floor: problem.mindestPunkte,
    quotas: problem.quoten.map(({ name, personen, lauf, mindestAnteil }) => ({
      ...{ name, people: personen, share: mindestAnteil },
      run: lauf === null ? null : (problem.laeufe[lauf]?.id ?? null)
    })),
    runs: problem.laeufe.map(({ id, art, frei, belegt, mindestens }) => ({
      ...{ id, seats: frei, occupied: belegt, minimum: mindestens },
      kind: art === 'sprache' ? 'language' : 'labourMarket'
    })),
    people: problem.personen.map(({ prio, wartetTage, fristTage, fest, buendel }, person) => ({
      ...{
        kundennummer: kundennummer(person),
        priority: prio,
        waitingDays: wartetTage,
        deadlineDays: fristTage,
        fixed: fest
      },
      bundles: buendel.map(({ laeufe, eintritte, punkte }) => ({
        ...{ durchfuehrungen: idsOf(problem, laeufe), entries: eintritte, score: punkte }
      }))
    }))
  }
}

const idsOf = ({ laeufe }: Planungsproblem, gewaehlt: readonly number[]) =>
  gewaehlt.map((lauf) => laeufe[lauf]?.id ?? '')
