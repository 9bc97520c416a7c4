import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import { anschriftOf } from '@shared/domain/einladung/einladung'
import type { Db } from '../../store/tables'
import { readEingeladene } from './repository'

/** Invitations of a group: who can be written to, who needs somebody to interpret. */
export function einladungenHandlers({ db }: { db: Db }): Handlers<AppContract>['einladungen'] {
  return {
    async personen({ personen }) {
      const eingeladene = await readEingeladene(db, personen)
      return eingeladene.map((person) => ({
        id: person.id,
        nachname: person.nachname,
        vorname: person.vorname,
        ohneAnschrift: anschriftOf(person) === undefined,
        besondersSchuetzenswert: person.besondersSchuetzenswert === true,
        sprachmittlung: person.sprachmittlung,
        muttersprache: person.muttersprache
      }))
    }
  }
}
