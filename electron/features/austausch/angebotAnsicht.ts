import type { OffeneListe as Ansicht } from '@shared/contract/austausch'
import type { Vorhaben } from '@shared/contract/uebernahme'
import type { VorschauZeile } from '@shared/contract/vorschau'
import type { Plan, PlanZeile } from '@shared/domain/austausch/plan'
import type { OffeneListe } from './offeneListen'

/** Names of providers nobody could place, or somebody has decided about: each is decided once for all its rows. */
export function traegerfragenOf({ plan, entscheidungen }: OffeneListe): NonNullable<Ansicht['traegerfragen']> {
  const jeName = Map.groupBy(
    plan.zeilen.flatMap(({ angebot }) => angebot ?? []),
    ({ schluessel }) => schluessel
  )
  return [...jeName].flatMap(([schluessel, [erster, ...weitere]]) => {
    const wahl = entscheidungen.traeger?.[schluessel] ?? null
    if (!erster || (wahl === null && erster.traeger !== null)) return []
    const { traegerName: name, kandidaten } = erster
    return [
      { schluessel, name, zeilen: 1 + weitere.length, kandidaten: erster.traeger === null ? kandidaten : [], wahl }
    ]
  })
}

/** What taking a list of courses over writes, in numbers. */
export function angebotsvorhabenOf({ zeilen }: Plan): NonNullable<Vorhaben['angebote']> {
  const bezuege = zeilen.flatMap(({ ausgang, angebot }) => (ausgang === 'new' && angebot ? [angebot] : []))
  const neueTraeger = bezuege.filter(({ traeger }) => traeger === 'neu').map(({ schluessel }) => schluessel)
  return {
    neu: bezuege.length,
    geaendert: zeilen.filter(({ angebot, zellen }) => angebot && zellen.some(({ nehmen }) => nehmen)).length,
    traeger: new Set(neueTraeger).size
  }
}

/** What a row speaks of, as the window sees it. */
export function angebotOf({ angebot }: PlanZeile): VorschauZeile['angebot'] {
  if (!angebot) return null
  const { traegerName, traeger, durchfuehrung, titel, neu, kandidaten } = angebot
  return {
    ...{ traegerName, titel, neu, kandidaten },
    traegerNeu: traeger === 'neu',
    traegerOffen: traeger === null,
    durchfuehrung: durchfuehrung === 'neu' ? null : (durchfuehrung?.id ?? null)
  }
}
