import type { Pruefzeile } from '@shared/contract/uebergaben'
import { alterOn } from '@shared/domain/kalender'
import type { Kriteriumsantwort } from '@shared/domain/uebergabe/antwort'
import { evaluateUebergabe, isUebergabePruefen, zielTeamartOf } from '@shared/domain/uebergabe/evaluateUebergabe'
import type { Uebergaberegeln } from '@shared/domain/uebergabe/regeln'
import type { Team } from '@shared/domain/uebergabe/team'
import type { Tag } from '@shared/domain/zeitraum'
import type { Db } from '../../store/tables'
import { readErgaenzung } from './ergaenzung'
import { type Kandidat, uebergabenRepository } from './repository'

interface Umstaende {
  regeln: Uebergaberegeln
  teams: readonly Team[]
  heute: Tag
}

/** The criteria of some persons, hints included. */
export async function answersOf(
  db: Db,
  personen: readonly Kandidat[],
  umstaende: Umstaende
): Promise<Kriteriumsantwort[][]> {
  const ergaenzung = await readErgaenzung(
    db,
    personen.map(({ fall }) => fall)
  )
  const evaluate = evaluator(umstaende)
  return personen.map((person) => evaluate({ ...person, ...ergaenzung(person.fall) }))
}

/** Everybody whom the criteria suggest to look at; the records beside the case are read of those shown only. */
export async function listPruefen(db: Db, umstaende: Umstaende, team: string | null, limit: number) {
  const evaluate = evaluator(umstaende)
  const alle = (await uebergabenRepository(db).kandidaten()).filter((person) => isUebergabePruefen(evaluate(person)))
  const ihre = inTeam(alle, team)
  const gezeigt = ihre.slice(0, limit)
  const antworten = await answersOf(db, gezeigt, umstaende)
  const zeilen: Pruefzeile[] = gezeigt.map(({ fall, nachname, vorname, geburtsdatum, team: eigenes }, index) => ({
    ...{ fall, nachname, vorname, geburtsdatum, team: eigenes, antworten: antworten[index] ?? [] },
    zielTeamart: zielTeamartOf(
      antworten[index] ?? [],
      geburtsdatum === null ? null : alterOn(umstaende.heute, geburtsdatum)
    )
  }))
  return { gesamt: ihre.length, zeilen, jeTeam: countByTeam(alle) }
}

function evaluator({ regeln, teams, heute }: Umstaende) {
  const byName = new Map(teams.map((team) => [team.name, team]))
  return (person: Kandidat) => evaluateUebergabe(person, regeln, byName.get(person.team ?? '') ?? null, heute)
}

/** Those of one team; `''` stands for cases without a team, `null` for all. */
export const inTeam = <P extends { team: string | null }>(personen: readonly P[], team: string | null): readonly P[] =>
  team === null ? personen : personen.filter((person) => (person.team ?? '') === team)

/** How many persons of each team, by name. */
export function countByTeam(personen: readonly { team: string | null }[]): { team: string; anzahl: number }[] {
  const zahlen = new Map<string, number>()
  for (const { team } of personen) zahlen.set(team ?? '', (zahlen.get(team ?? '') ?? 0) + 1)
  return [...zahlen].map(([team, anzahl]) => ({ team, anzahl })).toSorted((a, b) => a.team.localeCompare(b.team, 'de'))
}
