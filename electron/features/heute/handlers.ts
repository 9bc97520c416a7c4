import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import type { Ports } from '../../ports'
import { readFilterKontext } from '../../store/filterKontext'
import type { Db } from '../../store/tables'
import { heuteRepository } from './repository'

interface Needs {
  db: Db
  ports: Pick<Ports, 'today'>
}

/** The page one starts the day with. */
export function heuteHandlers({ db, ports }: Needs): Handlers<AppContract>['heute'] {
  return {
    async read() {
      const kontext = await readFilterKontext(db, ports.today())
      const repository = heuteRepository(db, kontext)
      return {
        heute: kontext.heute,
        personen: await repository.personen(),
        wiedervorlagen: await repository.wiedervorlagen(),
        enden: await repository.enden(),
        titel: await repository.titel(),
        berechtigungen: await repository.berechtigungen(),
        uebernahmen: await repository.uebernahmen()
      }
    }
  }
}
