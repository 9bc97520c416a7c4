import { addMonths, alterOn, monthsBetween } from '../kalender'
import { niveauRang } from '../saetze/aktuellesNiveau'
import type { Tag } from '../zeitraum'
import { allOf, type Dreiwertig, not } from '../zielgruppen/dreiwertig'
import type { Kriteriumsantwort, Uebergabehinweis } from './antwort'
import { type Altersgruppe, altersgrenzen, type Uebergabekriterium, type Uebergaberegeln } from './regeln'
import type { Team } from './team'

/** What the criteria look at. */
export interface Uebergabelage {
  geburtsdatum: Tag | null
  /** Beginning of the special support. */
  fallSeit: Tag | null
  niveau: string | null
  niveauAm: Tag | null
  mehrwert: boolean | null
  mehrwertGrund: string | null
  mehrwertAm: Tag | null
  /** Newest level of speaking; absent where nobody looked it up. */
  niveauSprechen?: string | null
  /** Whether the person ever took part in an Integrationskurs or KompAS; absent where nobody looked it up. */
  integrationskurs?: boolean
}

/** The present team as the criteria see it; `null` where it is not in the table of teams. */
export type TeamDerPerson = Pick<Team, 'art' | 'schwerpunkt'> | null

/** What every active criterion that is about the person's team says of her. A decision stays with the officers. */
export function evaluateUebergabe(
  lage: Uebergabelage,
  { kriterien }: Uebergaberegeln,
  team: TeamDerPerson,
  heute: Tag
): Kriteriumsantwort[] {
  return kriterien
    .filter((kriterium) => kriterium.aktiv && isAbout(kriterium, team))
    .map((kriterium) => answer(kriterium, lage, heute))
}

/** Whether the case belongs on the list "Übergabe prüfen". */
export function isUebergabePruefen(antworten: readonly Kriteriumsantwort[]): boolean {
  return antworten.some(({ erfuellt, schlaegtVor }) => erfuellt === true && schlaegtVor)
}

/** The kind of team the met criteria point to; one for another age is passed over. */
export function zielTeamartOf(antworten: readonly Kriteriumsantwort[], alter: number | null): string | null {
  const unpassend = alter === null ? null : alter < 25 ? 'UE25' : 'U25'
  const ziele = antworten.flatMap(({ erfuellt, zielTeamart }) => (erfuellt && zielTeamart ? [zielTeamart] : []))
  return ziele.find((ziel) => ziel !== unpassend) ?? null
}

/** A criterion for some kinds of teams; where the kind is unknown, it is asked. */
function isAbout({ ausTeamart, ausSchwerpunkt }: Uebergabekriterium, team: TeamDerPerson): boolean {
  if (ausSchwerpunkt !== null && !team?.schwerpunkt?.toLowerCase().includes(ausSchwerpunkt.toLowerCase())) return false
  return team === null || ausTeamart.length === 0 || ausTeamart.includes(team.art)
}

function answer(kriterium: Uebergabekriterium, lage: Uebergabelage, heute: Tag): Kriteriumsantwort {
  const { id, text, schlaegtVor, zielTeamart, mindestNiveau, monate, ohneMehrwert } = kriterium
  const alter = lage.geburtsdatum === null ? null : alterOn(heute, lage.geburtsdatum)
  const dauer = lage.fallSeit === null ? null : monthsBetween(lage.fallSeit, heute)
  const teile: Dreiwertig[] = [
    ...(mindestNiveau ? [isAtLeast(lage.niveau, mindestNiveau)] : []),
    ...(kriterium.alter ? [isInGroup(alter, kriterium.alter)] : []),
    ...(monate ? [dauer === null ? null : dauer >= monate] : []),
    ...(ohneMehrwert ? [not(lage.mehrwert)] : [])
  ]
  const erfuellt = teile.length > 0 && allOf(teile)
  return {
    ...{ id, text, schlaegtVor, zielTeamart, erfuellt, am: heute },
    werte: {
      ...(mindestNiveau && { niveau: lage.niveau }),
      ...(kriterium.alter && { alter }),
      ...(monate && { monate: dauer }),
      ...(ohneMehrwert && { mehrwert: lage.mehrwert })
    },
    grund: ohneMehrwert ? lage.mehrwertGrund : null,
    hinweise: hinweiseOf(kriterium, erfuellt, lage, heute)
  }
}

function hinweiseOf(
  { mindestNiveau, monate }: Uebergabekriterium,
  erfuellt: Dreiwertig,
  { niveauSprechen, niveauAm, integrationskurs }: Uebergabelage,
  heute: Tag
): Uebergabehinweis[] {
  if (!erfuellt) return []
  const hinweise: Uebergabehinweis[] = []
  if (mindestNiveau && isAtLeast(niveauSprechen ?? null, mindestNiveau) === false) hinweise.push('sprechenUnter')
  if (mindestNiveau && niveauAm !== null && addMonths(niveauAm, 12) < heute) hinweise.push('nachweisAlt')
  if (monate && integrationskurs === false) hinweise.push('ohneIntegrationskurs')
  return hinweise
}

function isAtLeast(niveau: string | null, mindestens: string): Dreiwertig {
  const [a, b] = [niveauRang(niveau), niveauRang(mindestens)]
  return a === null || b === null ? null : a >= b
}

function isInGroup(alter: number | null, gruppe: Altersgruppe): Dreiwertig {
  if (alter === null) return null
  return gruppe.startsWith('UE') ? alter >= altersgrenzen[gruppe] : alter < altersgrenzen[gruppe]
}
