import { setImmediate as breathe } from 'node:timers/promises'
import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import { refuseOn } from '@shared/domain/befund'
import type { Konto } from '@shared/domain/konten/konto'
import { withFassung } from '@shared/domain/planung/katalog'
import { checkQuoten } from '@shared/domain/planung/quoten'
import { checkUebergaberegeln } from '@shared/domain/uebergabe/checkRegeln'
import { UEBERGABE_PRUEFEN } from '@shared/domain/zielgruppen/eingebaut'
import type { Ports } from '../../ports'
import { refreshNiveau } from '../../store/abgeleitet'
import { doDeed } from '../../store/deed'
import { readEinstellung, saveEinstellung } from '../../store/einstellungen'
import type { Db, Tx } from '../../store/tables'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
  ports: Pick<Ports, 'setIdleMinutes' | 'today'>
}

/** Settings of the office. The idle time takes effect at once. */
export function einstellungenHandlers({ db, konto, ports }: Needs): Handlers<AppContract>['einstellungen'] {
  const deed = <T>(objekt: string, act: (tx: Tx) => Promise<T>) =>
    doDeed(db, { konto: konto.id, aktion: 'einstellung.geaendert', objekt: `einstellung:${objekt}` }, act)

  return {
    readBriefkopf: () => readEinstellung(db, 'briefkopf'),
    saveBriefkopf: ({ version, wert }) => deed('briefkopf', (tx) => saveEinstellung(tx, 'briefkopf', wert, version)),
    readSperre: () => readEinstellung(db, 'sperre'),
    async saveSperre({ version, wert }) {
      const saved = await deed('sperre', (tx) => saveEinstellung(tx, 'sperre', wert, version))
      ports.setIdleMinutes(wert.minuten)
      return saved
    },
    readAbsolventenplan: () => readEinstellung(db, 'absolventenplan'),
    saveAbsolventenplan: ({ version, wert }) =>
      deed('absolventenplan', (tx) => saveEinstellung(tx, 'absolventenplan', wert, version)),
    readLuecken: () => readEinstellung(db, 'luecken'),
    saveLuecken: ({ version, wert }) => deed('luecken', (tx) => saveEinstellung(tx, 'luecken', wert, version)),
    readAusgesetzteZugangswege: () => readEinstellung(db, 'ausgesetzteZugangswege'),
    saveAusgesetzteZugangswege: ({ version, wert }) =>
      deed('ausgesetzteZugangswege', (tx) => saveEinstellung(tx, 'ausgesetzteZugangswege', wert, version)),
    readVertrauensfolge: () => readEinstellung(db, 'vertrauensfolge'),
    saveVertrauensfolge: ({ version, wert }, { report, signal }) =>
      deed('vertrauensfolge', async (tx) => {
        const saved = await saveEinstellung(tx, 'vertrauensfolge', wert, version)
        const geaendert = await refreshNiveau(tx, 'alle', ports.today(), async (done, total) => {
          report({ done, total })
          await breathe()
          signal.throwIfAborted()
        })
        return { ...saved, geaendert }
      }),
    readAusschlussregeln: () => readEinstellung(db, 'ausschlussregeln'),
    saveAusschlussregeln: ({ version, wert }) =>
      deed('ausschlussregeln', (tx) => saveEinstellung(tx, 'ausschlussregeln', wert, version)),
    readPlanungskriterien: () => readEinstellung(db, 'planungskriterien'),
    addPlanungskriterien({ version, wert }) {
      // A run is over before the criteria are: seats of one are kept for a group in its round.
      refuseOn(checkQuoten(wert.kriterien.quoten, new Set()))
      return deed('planungskriterien', async (tx) => {
        const { wert: katalog } = await readEinstellung(tx, 'planungskriterien')
        return saveEinstellung(tx, 'planungskriterien', withFassung(katalog, wert), version)
      })
    },
    readUebergaberegeln: () => readEinstellung(db, 'uebergaberegeln'),
    saveUebergaberegeln({ version, wert }) {
      refuseOn(checkUebergaberegeln(wert))
      return deed('uebergaberegeln', async (tx) => {
        // What was counted by other criteria is no trend of these.
        await tx.deleteFrom('zielgruppenstand').where('zielgruppe', '=', UEBERGABE_PRUEFEN).execute()
        return saveEinstellung(tx, 'uebergaberegeln', wert, version)
      })
    }
  }
}
