import type { AppContract } from '@shared/contract'
import type { UebernahmeProgress } from '@shared/contract/austausch'
import type { Handlers, Run } from '@shared/contract/define'
import { chosenPersons, decide } from '@shared/domain/austausch/entscheidungen'
import type { Entscheidungen } from '@shared/domain/austausch/plan'
import type { FallId } from '@shared/domain/faelle/fall'
import type { Konto } from '@shared/domain/konten/konto'
import { refuse } from '@shared/errors'
import type { Ports } from '../../ports'
import type { Db } from '../../store/tables'
import { betroffeneOf } from './betroffene'
import { offeneWoerter, withMore } from './deutungen'
import { saveFehlerliste } from './fehlerliste'
import { gemerkteListen } from './gemerkteListen'
import { unwatched } from './inSteps'
import { journal, kontenNamen } from './journal'
import { lastUebernahme } from './loadBestand'
import { type OffeneListe, offeneListen } from './offeneListen'
import { quellenRepository } from './quellen'
import { compareWithStore, readList, translated } from './readList'
import { asksForPassword, chooseFile, corrected, requestOf, type Source, type Vorgabe } from './request'
import { takeBack } from './takeBack'
import { takeOver } from './takeOver'
import { unterschiedeOf, unterschiedeOfOpen } from './unterschiede'
import { verfalleneListen } from './verfallen'
import { ansichtOf, nameOf, passing, zeilenOf } from './vorschau'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
  ports: Pick<Ports, 'openFile' | 'readForeign' | 'saveFile' | 'today'>
  /** Makes a backup, where the store has a place for one. */
  beforeLargeChange?: (() => Promise<unknown>) | undefined
}

const LARGE_CHANGE = 100
const ROWS_PER_PAGE = 200

/** Lists of others: open, correct, look, decide, take over, take back. */
export function austauschHandlers(needs: Needs): Handlers<AppContract>['austausch'] {
  const { db, konto, ports } = needs
  const quellen = quellenRepository(db)
  const offene = offeneListen({
    gemerkt: gemerkteListen(db, konto.id),
    reread: ({ datei, bytes, kennwort, korrekturen, quelle, entscheidungen }) => {
      const { traeger, deutungen, weitere, ...overrides } = korrekturen
      const request = { file: datei, bytes, today: ports.today(), overrides, ...(kennwort && { password: kennwort }) }
      const gewaehlte = chosenPersons(entscheidungen)
      return readList(needs, request, { quelle, traeger, deutungen, weitere, gewaehlte }, unwatched)
    }
  })
  /** The file chosen last, which asked for a password. */
  let wartend: Source | undefined
  /** Lists that are being taken over right now: a second click must not do it twice. */
  const inArbeit = new Set<string>()

  async function show(offen: OffeneListe) {
    const { quelle, liste } = offen
    const letzte = quelle.id === null ? undefined : await lastUebernahme(db, quelle.id)
    return ansichtOf(offen, {
      quellen: (await quellen.list()).map(({ name }) => name),
      schonUebernommen: await journal(db).sameFile(liste),
      letzterStand: letzte?.stand ?? null
    })
  }

  async function openSource(source: Source, vorgaben: Vorgabe, run: Run<UebernahmeProgress>) {
    const request = requestOf(source, vorgaben, ports.today())
    return show(await offene.open(await readList(needs, request, vorgaben, run), vorgaben, run))
  }

  async function backUpAndTakeOver(offen: OffeneListe, run: Run<UebernahmeProgress>) {
    if (offen.plan.zaehler.rows > LARGE_CHANGE && needs.beforeLargeChange) {
      run.report({ phase: 'sichern', done: 0, total: 1 })
      await needs.beforeLargeChange()
    }
    const { id, fallByRow } = await takeOver({ db, konto: konto.id, heute: ports.today() }, offen, run)
    const all = await journal(db).list()
    return { uebernahme: all.find((eine) => eine.id === id) ?? refuse('satz.fehlt', {}), fallByRow }
  }

  async function compareAgain(offen: OffeneListe, entscheidungen: Entscheidungen, run: Run<UebernahmeProgress>) {
    const quelle = await quellen.named(offen.quelle.name)
    const stand = { heute: ports.today(), gewaehlte: chosenPersons(entscheidungen) }
    return offene.put(offen.id, await compareWithStore(db, { ...offen, quelle }, stand, run), entscheidungen, run)
  }

  return {
    async open({ dieselbe, ...vorgaben }, run) {
      const source = dieselbe && wartend ? wartend : await chooseFile(ports)
      if (source === undefined) return null
      wartend = undefined
      const reading = openSource(source, vorgaben, run)
      // Nobody should have to look for the file again once the password is known.
      reading.catch((error) => {
        if (asksForPassword(error)) wartend = source
      })
      return reading
    },

    openBytes: ({ file, bytes, sheet, ...vorgaben }, run) => openSource({ file, bytes, sheet }, vorgaben, run),
    offene: async () => Promise.all((await offene.all()).map(show)),
    nichtLesbar: async () => (await offene.unreadable()).map(({ id, datei, error }) => ({ id, file: datei, error })),
    verfallene: () => verfalleneListen(db, konto.id).list(),
    verfalleneGesehen: () => verfalleneListen(db, konto.id).forget(),
    read: async ({ id }) => show(await offene.get(id)),

    async configure({ id, quelle, traeger, weitere, ...corrections }, run) {
      const { request, quelle: bisher, gewaehlterTraeger, entscheidungen, ...rest } = await offene.get(id)
      const vorgaben = {
        quelle: quelle ?? bisher.name,
        traeger: traeger === undefined ? gewaehlterTraeger : traeger,
        deutungen: rest.deutungen,
        gewaehlte: chosenPersons(entscheidungen),
        weitere: weitere ?? (corrections.sheet === undefined ? rest.weitere : [])
      }
      const gelesen = await readList(needs, corrected(request, corrections), vorgaben, run)
      return show(await offene.put(id, gelesen, entscheidungen, run))
    },

    async rows({ id, ...filter }) {
      return zeilenOf(await offene.get(id), filter, await kontenNamen(db))
    },

    async rowNumbers({ id, ...filter }) {
      return passing(await offene.get(id), filter).map(({ row }) => row)
    },

    async translate({ id, woerter }) {
      const offen = await offene.get(id)
      return show(await offene.translate(offen, translated(offen, withMore(offen.deutungen, woerter))))
    },

    async fehlende({ id, offset }) {
      const { fehlende, fehlendeAngebote } = (await offene.get(id)).plan
      if (fehlendeAngebote) {
        const angebote = fehlendeAngebote.slice(offset, offset + ROWS_PER_PAGE)
        return { total: fehlendeAngebote.length, personen: [], angebote }
      }
      const seite = fehlende.slice(offset, offset + ROWS_PER_PAGE)
      const personen = seite.map(({ fall, kundennummer, ...name }) => ({ fall, kundennummer, name: nameOf(name) }))
      return { total: fehlende.length, personen }
    },

    async decide({ id, entscheidungen }) {
      const offen = await offene.get(id)
      const alle = entscheidungen.reduce((bisher, eine) => decide(bisher, eine, offen.plan), offen.entscheidungen)
      const isKnown = (fall: FallId) => offen.vorlage.bestand.faelle.has(fall)
      return show(
        chosenPersons(alle).every(isKnown)
          ? await offene.decide(offen, alle)
          : await compareAgain(offen, alle, unwatched)
      )
    },

    async compareAgain({ id }, run) {
      const offen = await offene.get(id)
      return show(await compareAgain(offen, offen.entscheidungen, run))
    },

    async apply({ id, ungedeutet = false }, run) {
      if (inArbeit.has(id)) refuse('uebernahme.laeuft', {})
      inArbeit.add(id)
      try {
        const offen = await offene.get(id)
        const [haeufigstes, ...weitere] = offeneWoerter(offen)
        if (haeufigstes && !ungedeutet) {
          refuse('uebernahme.woerterOffen', { anzahl: weitere.length + 1, wort: haeufigstes.wort })
        }
        const { uebernahme, fallByRow } = await backUpAndTakeOver(offen, run)
        await offene.finish(offen, fallByRow)
        return uebernahme
      } finally {
        inArbeit.delete(id)
      }
    },

    saveFehlerliste: async ({ id }, run) => saveFehlerliste({ db, konto: konto.id, ports }, await offene.get(id), run),

    discard: ({ id }) => offene.remove(id),

    list: () => journal(db).list(),
    betroffene: ({ id, limit }) => betroffeneOf(db, id, limit),
    undo: ({ id }, run) => takeBack({ db, konto: konto.id, heute: ports.today() }, id, run),
    async seitLetztem({ id }) {
      return (await offene.has(id)) ? unterschiedeOfOpen(db, await offene.get(id)) : unterschiedeOf(db, id)
    }
  }
}
