import { and, bedingung, fallAktiv, not, or } from '../zielgruppen/eingebaut/bausteine'
import type { Filter } from '../zielgruppen/filter'
import { altersgrenzen, type Uebergabekriterium, type Uebergaberegeln } from './regeln'
import type { Team } from './team'

/**
 * "Übergabe prüfen" as a question to the stock (Q9): active cases that meet a suggesting criterion which is about their
 * team. A criterion by focus of the team says nothing here where no team has that focus.
 */
export function uebergabeFilter({ kriterien }: Uebergaberegeln, teams: readonly Team[] = []): Filter {
  const fragen = kriterien
    .filter(({ aktiv, schlaegtVor }) => aktiv && schlaegtVor)
    .flatMap((kriterium) => {
      const inhalt = conditionsOf(kriterium)
      const wo = teamCondition(kriterium, teams)
      return inhalt.length === 0 || wo === undefined ? [] : [and(...wo, ...inhalt)]
    })
  return and(fallAktiv, or(...fragen))
}

function conditionsOf({ mindestNiveau, alter, monate, ohneMehrwert }: Uebergabekriterium): Filter[] {
  return [
    ...(mindestNiveau ? [bedingung('niveau', 'mindestens', mindestNiveau)] : []),
    ...(alter ? [bedingung('alter', alter.startsWith('UE') ? 'mindestens' : 'unter', altersgrenzen[alter])] : []),
    ...(monate ? [bedingung('monateSeitBeginn', 'mindestens', monate)] : []),
    ...(ohneMehrwert ? [bedingung('mehrwert', 'ist', false)] : [])
  ]
}

/** Nothing where it is about every team; `undefined` where it is about none. */
function teamCondition(
  { ausTeamart, ausSchwerpunkt }: Uebergabekriterium,
  teams: readonly Team[]
): Filter[] | undefined {
  const fits = ({ art }: Team) => ausTeamart.length === 0 || ausTeamart.includes(art)
  if (ausSchwerpunkt !== null) {
    const wort = ausSchwerpunkt.toLowerCase()
    const gemeint = teams.filter((team) => fits(team) && team.schwerpunkt?.toLowerCase().includes(wort))
    return gemeint.length === 0 ? undefined : [bedingung('team', 'nichtLeer'), isOneOf(gemeint)]
  }
  const andere = teams.filter((team) => !fits(team))
  return andere.length === 0 ? [] : [or(bedingung('team', 'leer'), not(isOneOf(andere)))]
}

const isOneOf = (teams: readonly Team[]): Filter => or(...teams.map(({ name }) => bedingung('team', 'ist', name)))
