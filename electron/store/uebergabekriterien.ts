import { abgebrochen, aktiverFall, erfolgreichBeendet, laufend } from '@shared/domain/saetze/zustaende'
import type { Kriteriumsantwort } from '@shared/domain/uebergabe/antwort'
import { evaluateUebergabe, type Uebergabelage } from '@shared/domain/uebergabe/evaluateUebergabe'
import type { Uebergaberegeln } from '@shared/domain/uebergabe/regeln'
import type { Team } from '@shared/domain/uebergabe/team'
import { offeneUebergabe } from '@shared/domain/uebergabe/zustand'
import type { Tag } from '@shared/domain/zeitraum'
import { readEinstellung } from './einstellungen'
import type { Db } from './tables'

/** What the criteria are read against on a day: the rules of the office and its teams. */
export interface Uebergabeumstaende {
  regeln: Uebergaberegeln
  teams: readonly Team[]
  heute: Tag
}

export async function readUebergabeumstaende(db: Db, heute: Tag): Promise<Uebergabeumstaende> {
  const { wert: regeln } = await readEinstellung(db, 'uebergaberegeln')
  return { regeln, heute, teams: await db.selectFrom('team').selectAll().orderBy('name').execute() }
}

/** A person with what the criteria read of the case itself. */
export interface Uebergabekandidat extends Uebergabelage {
  fall: string
  nachname: string | null
  vorname: string | null
  team: string | null
}

/** Everybody who is active and has no handover open, by name; or one person whatever the state. */
export async function readUebergabekandidaten(db: Db, fall?: string): Promise<Uebergabekandidat[]> {
  const rows = await db
    .selectFrom('fall')
    .select(['id as fall', 'nachname', 'vorname', 'geburtsdatum', 'team', 'fallSeit', 'niveau', 'niveauAm'])
    .select(['mehrwert', 'mehrwertGrund', 'mehrwertAm'])
    .$if(fall !== undefined, (query) => query.where('id', '=', fall ?? ''))
    .$if(fall === undefined, (query) =>
      query
        .where('fallStatus', 'in', [...aktiverFall])
        .where('id', 'not in', (eb) =>
          eb
            .selectFrom('uebergabe')
            .select('fall')
            .where('status', 'in', [...offeneUebergabe])
        )
        .orderBy('sortName')
    )
    .execute()
  return rows.map((row) => ({ ...row, mehrwert: row.mehrwert === null ? null : row.mehrwert === 1 }))
}

/** The criteria as the case alone answers them; the hints of other records are still missing. */
export function uebergabeEvaluator({ regeln, teams, heute }: Uebergabeumstaende) {
  const byName = new Map(teams.map((team) => [team.name, team]))
  return (person: Uebergabekandidat): Kriteriumsantwort[] =>
    evaluateUebergabe(person, regeln, byName.get(person.team ?? '') ?? null, heute)
}

/** The criteria of some persons, hints included. */
export async function readKriteriumsantworten(
  db: Db,
  personen: readonly Uebergabekandidat[],
  umstaende: Uebergabeumstaende
): Promise<Kriteriumsantwort[][]> {
  const ergaenzung = await readErgaenzung(
    db,
    personen.map(({ fall }) => fall)
  )
  const evaluate = uebergabeEvaluator(umstaende)
  return personen.map((person) => evaluate({ ...person, ...ergaenzung(person.fall) }))
}

type Ergaenzung = Required<Pick<Uebergabelage, 'niveauSprechen' | 'integrationskurs'>>

/** What the hints of the criteria need of the records of some persons. */
async function readErgaenzung(db: Db, ids: readonly string[]): Promise<(fall: string) => Ergaenzung> {
  const sprechen = await db
    .selectFrom('sprachstand')
    .select(['fall', 'niveauSprechen'])
    .where('fall', 'in', ids)
    .where('niveauSprechen', 'is not', null)
    .orderBy('datum')
    .execute()
  const kurse = await db
    .selectFrom('teilnahme')
    .select('fall')
    .distinct()
    .where('fall', 'in', ids)
    .where('status', 'in', [...laufend, ...erfolgreichBeendet, ...abgebrochen])
    .where((eb) => eb.or([eb('kursart', 'like', 'IK%'), eb('instrument', '=', 'KOMPAS')]))
    .execute()
  const niveau = new Map(sprechen.map((satz) => [satz.fall, satz.niveauSprechen]))
  const besucht = new Set(kurse.map(({ fall }) => fall))
  return (fall) => ({ niveauSprechen: niveau.get(fall) ?? null, integrationskurs: besucht.has(fall) })
}
