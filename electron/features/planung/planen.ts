import { beurteile } from '@shared/domain/kombination/beurteilen'
import { kandidatenOf } from '@shared/domain/kombination/kandidaten'
import { createPaarung } from '@shared/domain/kombination/paarung'
import type { Planperson } from '@shared/domain/kombination/planperson'
import type { Planwelt } from '@shared/domain/kombination/planwelt'
import { teilOf } from '@shared/domain/kombination/teil'
import { belegungOf } from '@shared/domain/planung/belegung'
import { gruendeOf } from '@shared/domain/planung/gruende'
import { hindernisOf } from '@shared/domain/planung/hindernis'
import { kennzahlenOf } from '@shared/domain/planung/kennzahlen'
import type { Loesung, Planregel } from '@shared/domain/planung/loesung'
import { ohneMoeglichkeitOf } from '@shared/domain/planung/ohneMoeglichkeit'
import type { Vorschlag } from '@shared/domain/planung/plan'
import type { Wartende } from '@shared/domain/planung/problem'
import { buendelOf } from '@shared/domain/planung/wahl'
import { countedOf } from '@shared/domain/planung/wert'
import type { PlanRun, Ports } from '../../ports'
import type { Db } from '../../store/tables'
import { inTurns } from './inTurns'
import { type NeuerPlan, plaeneRepository } from './plaene'
import { assertQuoten } from './quotenpruefung'
import type { Rundensatz } from './runden'
import type { Rundenwelt } from './welt'

export interface Planauftrag {
  name: string
  sekunden: number
  regel: Planregel
  seed: number
}

interface Needs {
  db: Db
  ports: Pick<Ports, 'solvePlan'>
  welt: Rundenwelt
}

/** Plans a round and says why, ready to be kept. */
export async function makePlan(
  { db, ports, welt }: Needs,
  runde: Rundensatz,
  { name, sekunden, regel, seed }: Planauftrag,
  run: PlanRun
): Promise<NeuerPlan> {
  const { problem, personen } = welt
  assertQuoten(problem)
  const loesung = await ports.solvePlan({ problem, seconds: sekunden, seed, regel }, run)
  const je = await plaeneRepository(db).everProposed()
  const gezaehlte = personen.map((person) => ({ ...person, niemals: !je.has(person.fall) }))
  const { umfang, sperren, kriterien } = runde
  return {
    ...{ runde: runde.id, name },
    verfahren: { regel, sekunden: loesung.sekunden, seed, schritte: loesung.schritte, umfang, sperren, kriterien },
    kennzahlen: kennzahlenOf(problem, loesung, gezaehlte, runde.stichtag),
    grundlage: {
      personen: problem.personen.map(({ id, prio, buendel }) => ({ id, prio, moeglichkeiten: buendel.length })),
      laeufe: problem.laeufe
    },
    zeilen: await inTurns(problem.personen.entries(), rowOf(welt, loesung), run.signal)
  }
}

/** What the plan says of each person in turn, by her place. */
function rowOf({ problem, personen, welt }: Rundenwelt, { wahl }: Loesung) {
  const belegung = belegungOf(problem, wahl)
  const paarung = createPaarung(welt)
  return ([at, wartende]: [number, Wartende]): NeuerPlan['zeilen'][number] => {
    const person = personen[at]
    const buendel = buendelOf(problem, wahl, at)
    if (!buendel) {
      const { hindernis, hilfe } = hindernisOf(problem, belegung, wartende, () =>
        ohneMoeglichkeitOf(person ? kandidatenOf(person, welt, paarung) : [])
      )
      return { fall: wartende.id, vorschlag: [], wert: 0, gruende: [hindernis, hilfe] }
    }
    const vorschlag: Vorschlag = buendel.laeufe.map((lauf, index) => ({
      ...{ lauf: problem.laeufe[lauf]?.id ?? '', eintritt: buendel.eintritte[index] ?? '' }
    }))
    const teile = person ? judged(person, vorschlag, welt) : []
    const gruende = gruendeOf(problem, belegung, wartende, wahl[at] ?? 0, teile)
    return { fall: wartende.id, vorschlag, wert: wartende.prio * countedOf(problem, buendel), gruende }
  }
}

/** The parts of the score of what is proposed. */
function judged(person: Planperson, vorschlag: Vorschlag, welt: Planwelt) {
  const teile = vorschlag.flatMap(({ lauf: id, eintritt }) => {
    const lauf = welt.laeufe.find((einer) => einer.id === id)
    return lauf ? [teilOf(lauf, eintritt)] : []
  })
  return beurteile(person, teile, welt).teile
}
