import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import type { Konto } from '@shared/domain/konten/konto'
import type { TeamWerte } from '@shared/domain/uebergabe/team'
import { refuse } from '@shared/errors'
import { doDeed } from '../../store/deed'
import type { Db } from '../../store/tables'
import { teamsRepository } from './repository'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
}

/** The teams of the office: what they are for and how many posts they have. */
export function teamsHandlers({ db, konto }: Needs): Handlers<AppContract>['teams'] {
  const repository = teamsRepository(db)
  return {
    async list() {
      const teams = await repository.list()
      const faelle = await repository.casesByTeam()
      const bekannt = new Set(teams.map(({ name }) => name))
      return {
        teams: teams.map((team) => ({ ...team, faelle: faelle.get(team.name) ?? 0 })),
        genannt: [...faelle]
          .filter(([name]) => !bekannt.has(name))
          .map(([name, anzahl]) => ({ name, faelle: anzahl }))
          .toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
      }
    },

    save({ stand, werte: eingabe }) {
      const werte = withoutEmpty(eingabe)
      const aktion = stand ? 'team.geaendert' : 'team.angelegt'
      const objekt = stand ? `team:${stand.id}` : 'team'
      return doDeed(db, { konto: konto.id, aktion, objekt, felder: Object.keys(werte) }, async (tx) => {
        const inTx = teamsRepository(tx)
        const gleich = (await inTx.list()).find(({ name, id }) => name === werte.name && id !== stand?.id)
        if (gleich) refuse('team.vergeben', { name: werte.name })
        if (stand === null) return inTx.insert(werte)
        const vorher = (await inTx.list()).find(({ id }) => id === stand.id)
        const faelle = vorher && vorher.name !== werte.name ? await inTx.countCases(vorher.name) : 0
        if (faelle > 0) refuse('team.nameInFaellen', { faelle })
        return inTx.update(stand, werte)
      })
    },

    remove: (stand) =>
      doDeed(db, { konto: konto.id, aktion: 'team.entfernt', objekt: `team:${stand.id}` }, (tx) =>
        teamsRepository(tx).remove(stand)
      )
  }
}

/** Blank texts say nothing. */
function withoutEmpty(werte: TeamWerte): TeamWerte {
  return { ...werte, schwerpunkt: werte.schwerpunkt?.trim() || null, sprachen: werte.sprachen?.trim() || null }
}
