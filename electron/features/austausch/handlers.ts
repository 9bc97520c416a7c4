import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { AppContract } from '@shared/contract'
import type { UebernahmeProgress } from '@shared/contract/austausch'
import type { Handlers, Run } from '@shared/contract/define'
import { decide } from '@shared/domain/austausch/entscheidungen'
import type { Overrides, ReadRequest } from '@shared/domain/austausch/readRequest'
import type { Konto } from '@shared/domain/konten/konto'
import { refuse } from '@shared/errors'
import type { Ports } from '../../ports'
import type { Db } from '../../store/tables'
import { gemerkteListen } from './gemerkteListen'
import { journal, kontenNamen } from './journal'
import { lastUebernahme } from './loadBestand'
import { type OffeneListe, offeneListen } from './offeneListen'
import { quellenRepository } from './quellen'
import { compareWithStore, readList } from './readList'
import { takeBack } from './takeBack'
import { takeOver } from './takeOver'
import { unterschiedeOf, unterschiedeOfOpen } from './unterschiede'
import { ansichtOf, nameOf, zeilenOf } from './vorschau'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
  ports: Pick<Ports, 'openFile' | 'readForeign' | 'today'>
  /** Makes a backup, where the store has a place for one. */
  beforeLargeChange?: (() => Promise<unknown>) | undefined
}

/** What was read once is read again without anybody waiting at a bar. */
const unwatched: Run<UebernahmeProgress> = { report: () => {}, signal: new AbortController().signal }

/** Only what the dialog offers first: a file is judged by its content. */
const listenEndungen = ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'csv', 'txt']

const LARGE_CHANGE = 100
const MOST_MIB = 30
const ROWS_PER_PAGE = 200

/** Lists of others: open, correct, look, decide, take over, take back. */
export function austauschHandlers(needs: Needs): Handlers<AppContract>['austausch'] {
  const { db, konto, ports } = needs
  const quellen = quellenRepository(db)
  const offene = offeneListen({
    gemerkt: gemerkteListen(db, konto.id),
    reread: ({ datei, bytes, korrekturen, quelle }) =>
      readList(needs, { file: datei, bytes, today: ports.today(), overrides: korrekturen }, quelle, unwatched)
  })
  /** Lists that are being taken over right now: a second click must not do it twice. */
  const inArbeit = new Set<string>()

  async function show(offen: OffeneListe) {
    const { quelle, liste } = offen
    const letzte = quelle.id === null ? undefined : await lastUebernahme(db, quelle.id)
    return ansichtOf(offen, {
      quellen: (await quellen.list()).map(({ name }) => name),
      schonUebernommen: await journal(db).sameFile(liste.hash),
      letzterStand: letzte?.stand ?? null
    })
  }

  async function openRequest(
    request: ReadRequest,
    { quelle, fluechtig }: { quelle?: string | undefined; fluechtig?: boolean | undefined },
    run: Run<UebernahmeProgress>
  ) {
    return show(await offene.open(await readList(needs, request, quelle, run), { fluechtig }))
  }

  async function backUpAndTakeOver(offen: OffeneListe, run: Run<UebernahmeProgress>) {
    if (offen.plan.zaehler.rows > LARGE_CHANGE && needs.beforeLargeChange) {
      run.report({ phase: 'sichern', done: 0, total: 1 })
      await needs.beforeLargeChange()
    }
    const uebernahme = await takeOver({ db, konto: konto.id, heute: ports.today() }, offen, run)
    const all = await journal(db).list()
    return all.find((eine) => eine.id === uebernahme) ?? refuse('satz.fehlt', {})
  }

  return {
    async open({ quelle }, run) {
      const path = await ports.openFile({
        title: 'Liste öffnen',
        filters: [{ name: 'Listen (Excel, LibreOffice, Text)', extensions: listenEndungen }]
      })
      if (path === undefined) return null
      if ((await stat(path)).size > MOST_MIB * 1024 * 1024) refuse('liste.zuGross', { mib: MOST_MIB })
      const bytes = new Uint8Array(await readFile(path))
      return openRequest(requestOf({ file: basename(path), bytes }, ports.today()), { quelle }, run)
    },

    openBytes: ({ quelle, fluechtig, ...source }, run) =>
      openRequest(requestOf(source, ports.today()), { quelle, fluechtig }, run),
    offene: async () => Promise.all((await offene.all()).map(show)),
    read: async ({ id }) => show(await offene.get(id)),

    async configure({ id, quelle, ...corrections }, run) {
      const { request, quelle: bisher, entscheidungen } = await offene.get(id)
      const gelesen = await readList(needs, corrected(request, corrections), quelle ?? bisher.name, run)
      return show(await offene.put(id, gelesen, entscheidungen))
    },

    async rows({ id, ...filter }) {
      return zeilenOf(await offene.get(id), filter, await kontenNamen(db))
    },

    async fehlende({ id, offset }) {
      const { fehlende } = (await offene.get(id)).plan
      const seite = fehlende.slice(offset, offset + ROWS_PER_PAGE)
      const personen = seite.map(({ fall, kundennummer, ...name }) => ({ fall, kundennummer, name: nameOf(name) }))
      return { total: fehlende.length, personen }
    },

    async decide({ id, entscheidungen }) {
      const { plan, ...offen } = await offene.get(id)
      const alle = entscheidungen.reduce((bisher, eine) => decide(bisher, eine, plan), offen.entscheidungen)
      return show(await offene.put(id, offen, alle))
    },

    async compareAgain({ id }, run) {
      const offen = await offene.get(id)
      const quelle = await quellen.named(offen.quelle.name)
      const vorlage = await compareWithStore(db, offen.liste, quelle, ports.today(), run)
      return show(await offene.put(id, { ...offen, quelle, vorlage }, offen.entscheidungen))
    },

    async apply({ id }, run) {
      if (inArbeit.has(id)) refuse('uebernahme.laeuft', {})
      inArbeit.add(id)
      try {
        const uebernahme = await backUpAndTakeOver(await offene.get(id), run)
        await offene.remove(id)
        return uebernahme
      } finally {
        inArbeit.delete(id)
      }
    },

    discard: ({ id }) => offene.remove(id),

    list: () => journal(db).list(),
    undo: ({ id }, run) => takeBack({ db, konto: konto.id, heute: ports.today() }, id, run),
    async seitLetztem({ id }) {
      return (await offene.has(id)) ? unterschiedeOfOpen(db, await offene.get(id)) : unterschiedeOf(db, id)
    }
  }
}

interface Source {
  file: string
  bytes: Uint8Array
  sheet?: string | undefined
}

function requestOf({ file, bytes, sheet }: Source, today: string): ReadRequest {
  return { file, bytes, today, ...(sheet && { overrides: { sheet } }) }
}

type Corrections = { [N in 'sheet' | 'headerRows' | 'columns' | 'nameOrder']?: Overrides[N] | undefined }

/** Another sheet or heading makes the columns others: corrections by letter are dropped then. */
function corrected(request: ReadRequest, { sheet, headerRows, columns, nameOrder }: Corrections): ReadRequest {
  const { columns: former, ...rest } = request.overrides ?? {}
  const samePlace = sheet === undefined && headerRows === undefined
  const overrides: Overrides = {
    ...rest,
    ...(sheet !== undefined && { sheet }),
    ...(headerRows !== undefined && { headerRows }),
    ...(nameOrder !== undefined && { nameOrder }),
    columns: { ...(samePlace ? former : {}), ...columns }
  }
  if (sheet !== undefined && headerRows === undefined) delete overrides.headerRows
  return { ...request, overrides }
}
