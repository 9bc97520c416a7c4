import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import type { Ports } from '../../ports'
import { readFilterKontext } from '../../store/filterKontext'
import { keepFristen } from '../../store/fristen'
import type { Db } from '../../store/tables'
import { heuteRepository } from './repository'

interface Needs {
  db: Db
  ports: Pick<Ports, 'today'>
}

/** The page one starts the day with. */
export function heuteHandlers({ db, ports }: Needs): Handlers<AppContract>['heute'] {
  return {
    async read(wessen) {
      const heute = ports.today()
      await keepFristen(db, await readFilterKontext(db, heute))
      const repository = heuteRepository(db, heute)
      return {
        heute,
        personen: await repository.personen(),
        teams: await repository.names('team'),
        berater: await repository.names('berater'),
        zaehler: await repository.zaehler(wessen),
        uebergaben: await repository.uebergaben(wessen),
        uebernahmen: await repository.uebernahmen()
      }
    },

    async list({ offset, limit, ...auswahl }) {
      const heute = ports.today()
      await keepFristen(db, await readFilterKontext(db, heute))
      return heuteRepository(db, heute).list(auswahl, offset, limit)
    }
  }
}
