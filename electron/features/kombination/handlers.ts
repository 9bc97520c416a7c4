import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import type { Konto } from '@shared/domain/konten/konto'
import type { Ports } from '../../ports'
import { doDeed } from '../../store/deed'
import { addKombinationen, advanceKombination } from '../../store/kombinationen'
import type { Db } from '../../store/tables'
import { assessElemente, listKandidaten } from './ansicht'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
  ports: Pick<Ports, 'today'>
}

/** Language and labour market together, for one person: what fits, and from there into the chain. */
export function kombinationHandlers({ db, konto, ports }: Needs): Handlers<AppContract>['kombination'] {
  return {
    candidates: ({ fall }) => listKandidaten(db, fall, ports.today()),

    assess: ({ fall, elemente }) => assessElemente(db, fall, elemente, ports.today()),

    async propose(eingabe) {
      const deed = { konto: konto.id, aktion: 'kombination.vorgeschlagen', objekt: `fall:${eingabe.fall}` }
      const neue = { ...eingabe, begruendung: eingabe.begruendung || null, runde: null }
      const [id = ''] = await doDeed(db, deed, (tx, vorgang) => addKombinationen(tx, vorgang, [neue], ports.today()))
      return { id }
    },

    async advance({ grund, ...schritt }) {
      const deed = { konto: konto.id, aktion: 'kombination.weiter', objekt: `kombination:${schritt.id}` }
      const version = await doDeed(db, { ...deed, felder: ['status'] }, (tx, vorgang) =>
        advanceKombination(tx, vorgang, { ...schritt, grund: grund || null }, ports.today())
      )
      return { version }
    }
  }
}
