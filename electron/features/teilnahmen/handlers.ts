import { randomUUID } from 'node:crypto'
import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import type { Konto } from '@shared/domain/konten/konto'
import { refuse } from '@shared/errors'
import type { Ports } from '../../ports'
import { doDeed } from '../../store/deed'
import { findSatz, insertSatz, saveSatz } from '../../store/saetze'
import type { Db } from '../../store/tables'
import { advance } from '../../store/weiter'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
  ports: Pick<Ports, 'today'>
}

/** The life of a participation, and the looks after a placement. */
export function teilnahmenHandlers({ db, konto, ports }: Needs): Handlers<AppContract>['teilnahmen'] {
  return {
    async advance(schritt) {
      const deed = {
        ...{ konto: konto.id, aktion: 'teilnahme.weiter', objekt: `teilnahme:${schritt.id}` },
        felder: Object.keys(schritt.werte)
      }
      const version = await doDeed(db, deed, (tx, vorgang) => advance(tx, vorgang, schritt, ports.today()))
      return { version }
    },

    async nachbetreuen({ integration, werte, ende }) {
      const id = randomUUID()
      const heute = ports.today()
      const deed = { konto: konto.id, aktion: 'nachbetreuung.angelegt', objekt: `nachbetreuung:${id}` }
      await doDeed(db, { ...deed, felder: Object.keys(werte) }, async (tx, vorgang) => {
        const { fall } = (await findSatz(tx, 'integration', integration.id)) ?? refuse('satz.fehlt', {})
        const mit = { ...werte, integration: integration.id }
        await insertSatz(tx, vorgang, { art: 'nachbetreuung', id, fall, werte: mit }, heute)
        if (ende) await saveSatz(tx, vorgang, { art: 'integration', ...integration, werte: ende }, heute)
      })
      return { id }
    }
  }
}
