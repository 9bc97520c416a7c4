import type { Pruefzeile } from '@shared/contract/uebergaben'
import { alterOn } from '@shared/domain/kalender'
import { isUebergabePruefen, zielTeamartOf } from '@shared/domain/uebergabe/evaluateUebergabe'
import type { Db } from '../../store/tables'
import {
  readKriteriumsantworten,
  readUebergabekandidaten,
  type Uebergabeumstaende,
  uebergabeEvaluator
} from '../../store/uebergabekriterien'

/** Everybody whom the criteria suggest to look at; the records beside the case are read of those shown only. */
export async function listPruefen(db: Db, umstaende: Uebergabeumstaende, team: string | null, limit: number) {
  const evaluate = uebergabeEvaluator(umstaende)
  const alle = (await readUebergabekandidaten(db)).filter((person) => isUebergabePruefen(evaluate(person)))
  const ihre = inTeam(alle, team)
  const gezeigt = ihre.slice(0, limit)
  const antworten = await readKriteriumsantworten(db, gezeigt, umstaende)
  const zeilen: Pruefzeile[] = gezeigt.map(({ fall, nachname, vorname, geburtsdatum, team: eigenes }, index) => ({
    ...{ fall, nachname, vorname, geburtsdatum, team: eigenes, antworten: antworten[index] ?? [] },
    zielTeamart: zielTeamartOf(
      antworten[index] ?? [],
      geburtsdatum === null ? null : alterOn(umstaende.heute, geburtsdatum)
    )
  }))
  return { gesamt: ihre.length, zeilen, jeTeam: countByTeam(alle) }
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
