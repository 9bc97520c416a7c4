import { randomUUID } from 'node:crypto'
import type { AppContract } from '@shared/contract'
import type { Handlers, Run } from '@shared/contract/define'
import type { wegetabelle } from '@shared/contract/wegetabelle'
import type { Konto } from '@shared/domain/konten/konto'
import { planeWege } from '@shared/domain/wege/tabelle/planeWege'
import { keineEntscheidungen, type Wegeentscheidungen } from '@shared/domain/wege/tabelle/wegeplan'
import { AppError, refuse } from '@shared/errors'
import { listenfilter, readListFile } from '../../excel/readListFile'
import type { Ports } from '../../ports'
import { doDeed } from '../../store/deed'
import type { Db } from '../../store/tables'
import { readBestand } from './orte'
import { findLetzte, takeBack } from './ruecknahme'
import { takeOver } from './uebernahme'
import { saveVorlage } from './vorlage'
import { type OffeneTabelle, vorschauOf } from './vorschau'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
  ports: Pick<Ports, 'openFile' | 'readWege' | 'saveFile' | 'today'>
}

type Tabellenhandlers = Pick<Handlers<AppContract>['wege'], keyof typeof wegetabelle>

/** Tables of ways: out as a template, in with a preview. One at a time is open, as long as the store is. */
export function tabellenHandlers({ db, konto, ports }: Needs): Tabellenhandlers {
  let offen: OffeneTabelle | undefined

  const opened = (id: string): OffeneTabelle => (offen?.id === id ? offen : refuse('uebernahme.nichtOffen', {}))

  async function compare(gelesen: Pick<OffeneTabelle, 'id' | 'datei' | 'tabelle'>, entscheidungen: Wegeentscheidungen) {
    const bestand = await readBestand(db)
    const plan = planeWege(gelesen.tabelle, bestand, entscheidungen, ports.today())
    offen = { ...gelesen, entscheidungen, plan, bekannte: bestand.orte }
    return vorschauOf(offen)
  }

  async function read(
    datei: OffeneTabelle['datei'],
    blatt: string | undefined,
    run: Run<{ done: number; total: number }>
  ) {
    const request = { art: 'wege', ...datei, ...(blatt !== undefined && { blatt }) } as const
    const report = ({ done, total }: { done: number; total: number }) => run.report({ done, total })
    const tabelle = await ports.readWege(request, { signal: run.signal, report }).catch(withoutPassword)
    return compare({ id: randomUUID(), datei, tabelle }, keineEntscheidungen)
  }

  return {
    saveVorlage: () => saveVorlage(db, ports),

    async openTabelle(_, run) {
      const path = await ports.openFile({ title: 'Bus-Tabelle öffnen', filters: listenfilter })
      return path === undefined ? null : read(await readListFile(path), undefined, run)
    },

    chooseBlatt: ({ id, blatt }, run) => read(opened(id).datei, blatt, run),
    tabelle: async () => (offen ? vorschauOf(offen) : null),

    tabellenzeilen: async ({ id, zustand, limit }) =>
      opened(id)
        .plan.zeilen.filter((zeile) => zeile.zustand === zustand)
        .slice(0, limit),

    entscheide: async ({ id, entscheidungen }) => compare(opened(id), entscheidungen),

    async uebernimm({ id }) {
      const { plan } = opened(id)
      const ungeklaerte = plan.unbekannte.filter(({ entscheid }) => entscheid === null)
      const [ort] = ungeklaerte
      if (ort) refuse('wege.ortOffen', { ort: ort.name, weitere: ungeklaerte.length - 1 })
      const deed = { konto: konto.id, aktion: 'wegzeiten.uebernommen', objekt: 'wegzeit' }
      await doDeed(db, deed, (tx, vorgang) => takeOver(tx, { ...vorgang, herkunft: 'UEBERNAHME' }, plan))
      offen = undefined
      return (await findLetzte(db)) ?? refuse('satz.fehlt', {})
    },

    async discardTabelle({ id }) {
      opened(id)
      offen = undefined
    },

    letzteUebernahme: () => findLetzte(db),

    async nimmZurueck({ vorgang }) {
      const deed = { konto: konto.id, aktion: 'wegzeiten.zurueckgenommen', objekt: 'wegzeit' }
      const result = await doDeed(db, deed, async (tx, eigener) => {
        if ((await findLetzte(tx))?.vorgang !== vorgang) refuse('wege.nichtsZuZuruecknehmen', {})
        return takeBack(tx, vorgang, { ...eigener, herkunft: 'RUECKNAHME', ruecknahmeVon: vorgang })
      })
      return result
    }
  }
}

/** A table of ways names nobody: it needs no password, and gets no dialog for one. */
function withoutPassword(error: unknown): never {
  if (error instanceof AppError && ['liste.kennwort', 'liste.kennwortFalsch'].includes(error.data.code)) {
    refuse('wege.kennwort', {})
  }
  throw error
}
