import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import type { Ports } from '../../ports'
import { readEinstellung, saveEinstellung } from '../../store/einstellungen'
import type { Db } from '../../store/tables'

interface Needs {
  db: Db
  ports: Pick<Ports, 'setIdleMinutes'>
}

/** Settings of the office. The idle time takes effect at once. */
export function einstellungenHandlers({ db, ports }: Needs): Handlers<AppContract>['einstellungen'] {
  return {
    readBriefkopf: () => readEinstellung(db, 'briefkopf'),
    saveBriefkopf: ({ version, wert }) => saveEinstellung(db, 'briefkopf', wert, version),
    readSperre: () => readEinstellung(db, 'sperre'),
    async saveSperre({ version, wert }) {
      const saved = await saveEinstellung(db, 'sperre', wert, version)
      ports.setIdleMinutes(wert.minuten)
      return saved
    }
  }
}
