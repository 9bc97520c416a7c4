import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import type { Ports } from '../../ports'
import type { Db } from '../../store/tables'
import { radarRepository } from './repository'

interface Needs {
  db: Db
  ports: Pick<Ports, 'today'>
}

/** The chain radar: what ends, and what follows. */
export function radarHandlers({ db, ports }: Needs): Handlers<AppContract>['radar'] {
  return {
    async read(frage) {
      const heute = ports.today()
      const repository = radarRepository(db, heute)
      return { heute, teams: await repository.teams(), zeilen: await repository.zeilen(frage) }
    }
  }
}
