import { randomUUID } from 'node:crypto'
import type { akte } from '@shared/contract/akte'
import type { Handlers } from '@shared/contract/define'
import { naechstesOf } from '@shared/domain/faelle/naechstes'
import type { Konto } from '@shared/domain/konten/konto'
import { type ParameterName, parameterOn } from '@shared/domain/parameter/parameter'
import type { Satz } from '@shared/domain/saetze/satzarten'
import type { Unterrichtsfrei } from '@shared/domain/sprache/unterrichtsfrei'
import { refuse } from '@shared/errors'
import type { Ports } from '../../ports'
import { doDeed } from '../../store/deed'
import { forgetFall } from '../../store/forgetFall'
import { readFristGrundlage } from '../../store/fristGrundlage'
import { insertSatz, removeSatz, saveSatz } from '../../store/saetze'
import type { Db, Tx } from '../../store/tables'
import type { Vorgang } from '../../store/vorgang'
import { insertFall, saveFall } from './fallSpeichern'
import { herkunftOf } from './herkunft'
import { akteRepository } from './repository'
import { undoLast } from './undo'
import { verlaufRepository } from './verlauf'
import { paintWoche } from './woche'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
  ports: Pick<Ports, 'today'>
}

export function akteHandlers({ db, konto, ports }: Needs): Handlers<{ akte: typeof akte }>['akte'] {
  const repository = akteRepository(db)
  const verlauf = verlaufRepository(db)
  const deed = <T>(
    aktion: string,
    objekt: string,
    felder: readonly string[],
    act: (tx: Tx, vorgang: Vorgang) => Promise<T>
  ) => doDeed(db, { konto: konto.id, aktion, objekt, felder }, act)

  return {
    async read({ id }) {
      const fall = (await repository.find(id)) ?? refuse('fall.fehlt', {})
      const saetze = await repository.saetze(id)
      const rows = await repository.parameter()
      const heute = ports.today()
      const parameter = <N extends ParameterName>(name: N) => parameterOn(name, heute, rows)
      const grundlage = await readFristGrundlage(db, { heute, parameter })
      const { vertrauensfolge, unterrichtsfrei } = grundlage
      return {
        fall,
        saetze,
        haushalt: await repository.haushalt(fall),
        naechstes: naechstesOf({ heute, parameter, ...grundlage, fall, saetze }, saetze.wiedervorlage),
        heute,
        vertrauensfolge,
        unterrichtsfrei: onlyOf(saetze.teilnahme, unterrichtsfrei),
        herkunft: await herkunftOf(db, { fall, saetze, vertrauensfolge }, heute),
        rueckgaengig: (await verlauf.lastByHand(id)) ?? null
      }
    },

    async create({ werte }) {
      const id = randomUUID()
      const felder = Object.keys(werte)
      await deed('fall.angelegt', `fall:${id}`, felder, (tx, vorgang) =>
        insertFall(tx, vorgang, id, werte, ports.today())
      )
      return { id }
    },

    async save({ id, version, werte }) {
      const felder = Object.keys(werte)
      const next = await deed('fall.geaendert', `fall:${id}`, felder, (tx, vorgang) =>
        saveFall(tx, vorgang, { id, version, werte }, ports.today())
      )
      return { version: next }
    },

    async remove({ id, version }) {
      await deed('fall.geloescht', `fall:${id}`, [], async (tx, vorgang) => {
        const fall = (await akteRepository(tx).find(id)) ?? refuse('fall.fehlt', {})
        if (fall.version !== version) refuse('satz.geaendert', { felder: [] })
        await forgetFall(tx, vorgang, id)
      })
    },

    async createSatz({ art, fall, werte }) {
      const id = randomUUID()
      await deed(`${art}.angelegt`, `${art}:${id}`, Object.keys(werte), (tx, vorgang) =>
        insertSatz(tx, vorgang, { art, id, fall, werte }, ports.today())
      )
      return { id }
    },

    async saveSatz({ art, id, version, werte }) {
      const next = await deed(`${art}.geaendert`, `${art}:${id}`, Object.keys(werte), (tx, vorgang) =>
        saveSatz(tx, vorgang, { art, id, version, werte }, ports.today())
      )
      return { version: next }
    },

    async removeSatz({ art, id, version }) {
      await deed(`${art}.entfernt`, `${art}:${id}`, [], (tx, vorgang) =>
        removeSatz(tx, vorgang, { art, id, version }, ports.today())
      )
    },

    async paintWoche({ fall, stand, strich }) {
      await deed('verfuegbarkeit.gezeichnet', `fall:${fall}`, ['von', 'bis', 'art'], (tx, vorgang) =>
        paintWoche(tx, vorgang, { fall, stand, strich }, ports.today())
      )
    },

    verlauf: ({ id, offset }) => verlauf.page(id, offset),

    undo: ({ id }) =>
      deed('fall.zurueckgenommen', `fall:${id}`, [], (tx, vorgang) => undoLast(tx, vorgang, id, ports.today()))
  }
}

/** Of the runs of one person only. */
function onlyOf(teilnahmen: readonly Satz<'teilnahme'>[], { feiertage, kurse }: Unterrichtsfrei): Unterrichtsfrei {
  const ihre = teilnahmen.flatMap(({ durchfuehrung }) => {
    const tage = kurse[durchfuehrung ?? '']
    return durchfuehrung && tage ? [[durchfuehrung, tage] as const] : []
  })
  return { feiertage, kurse: Object.fromEntries(ihre) }
}
