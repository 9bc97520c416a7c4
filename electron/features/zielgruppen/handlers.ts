import { isDeepStrictEqual } from 'node:util'
import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import { refuseOn } from '@shared/domain/befund'
import type { Konto } from '@shared/domain/konten/konto'
import type { Tag } from '@shared/domain/zeitraum'
import { checkFilter } from '@shared/domain/zielgruppen/checkFilter'
import { eingebauteOf, eingebauteZielgruppen } from '@shared/domain/zielgruppen/eingebaut'
import type { Filter } from '@shared/domain/zielgruppen/filter'
import type { FilterKontext } from '@shared/domain/zielgruppen/kontext'
import type { Zielgruppe } from '@shared/domain/zielgruppen/zielgruppe'
import type { Ports } from '../../ports'
import { doDeed } from '../../store/deed'
import { readEinstellung, saveEinstellung } from '../../store/einstellungen'
import { readFilterKontext } from '../../store/filterKontext'
import { trefferSql, unbekanntSql } from '../../store/filterSql'
import type { Db, Tx } from '../../store/tables'
import { readUebergabeumstaende } from '../../store/uebergabekriterien'
import { createFrage } from './frage'
import { zielgruppenRepository } from './repository'
import { forgetStaende, keepStaende } from './staende'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
  ports: Pick<Ports, 'today'>
}

/** Zielgruppen: those of the program and of the office, asked over the present stock. */
export function zielgruppenHandlers({ db, konto, ports }: Needs): Handlers<AppContract>['zielgruppen'] {
  const repository = zielgruppenRepository(db)
  const deed = <T>(aktion: string, id: string, act: (tx: Tx) => Promise<T>) =>
    doDeed(db, { konto: konto.id, aktion, objekt: `zielgruppe:${id}` }, act)

  const frage = createFrage({ db, ports, count: async (filter) => repository.count(filter, await kontextFor(filter)) })

  async function kontextFor(filter: Filter): Promise<FilterKontext> {
    refuseOn(checkFilter(filter))
    return readFilterKontext(db, ports.today())
  }

  return {
    async list() {
      return [...(await eingebaute(db, ports.today())), ...(await repository.list())]
    },

    count: async ({ filter }) => repository.count(filter, await kontextFor(filter)),

    async staende() {
      const heute = ports.today()
      const alle = [...(await eingebaute(db, heute)), ...(await repository.list())].filter(({ kachel }) => kachel)
      const kontext = await readFilterKontext(db, heute)
      const staende = await keepStaende(
        db,
        alle,
        heute,
        async ({ filter }) => (await repository.count(filter, kontext)).treffer
      )
      return alle.map(({ id }) => ({
        zielgruppe: id,
        staende: (staende.get(id) ?? []).map(({ tag, anzahl }) => ({ tag, anzahl }))
      }))
    },

    async preview({ filter, gruppe, limit }) {
      const asSql = gruppe === 'treffer' ? trefferSql : unbekanntSql
      return repository.preview(asSql(filter, await kontextFor(filter)), limit)
    },

    verteilung: async ({ filter }) => repository.verteilung(trefferSql(filter, await kontextFor(filter))),

    frage,

    kundennummern: async ({ filter }) => repository.kundennummern(trefferSql(filter, await kontextFor(filter))),

    async save({ id, version, ...werte }) {
      refuseOn(checkFilter(werte.filter))
      if (id === null || version === null) {
        return deed('zielgruppe.angelegt', 'neu', (tx) => zielgruppenRepository(tx).insert(werte))
      }
      return deed('zielgruppe.geaendert', id, async (tx) => {
        const vorher = (await zielgruppenRepository(tx).list()).find((eine) => eine.id === id)
        if (!isDeepStrictEqual(vorher?.filter, werte.filter)) await forgetStaende(tx, id)
        return zielgruppenRepository(tx).update(id, version, werte)
      })
    },

    remove: ({ id, version }) =>
      deed('zielgruppe.entfernt', id, async (tx) => {
        await zielgruppenRepository(tx).remove(id, version)
        await forgetStaende(tx, id)
      }),

    async setKachel({ id, kachel }) {
      if (!eingebauteZielgruppen.some((eine) => eine.id === id)) return repository.setKachel(id, kachel)
      const { wert } = await readEinstellung(db, 'kacheln')
      await saveEinstellung(db, 'kacheln', { ...wert, [id]: kachel })
    }
  }
}

/** Those of the program by the office's criteria of handover, on Heute as shipped or as the office decided. */
async function eingebaute(db: Db, heute: Tag): Promise<Zielgruppe[]> {
  const { wert: entschieden } = await readEinstellung(db, 'kacheln')
  const { regeln, teams } = await readUebergabeumstaende(db, heute)
  return eingebauteOf(regeln, teams).map((eine) => ({
    ...eine,
    varianten: [...eine.varianten],
    version: null,
    kachel: entschieden[eine.id] ?? eine.kachel
  }))
}
