import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import { refuseOn } from '@shared/domain/befund'
import type { Konto } from '@shared/domain/konten/konto'
import { abgleichOf } from '@shared/domain/planung/abgleich'
import { geltendeKriterien } from '@shared/domain/planung/katalog'
import { checkQuoten } from '@shared/domain/planung/quoten'
import { wahlAus } from '@shared/domain/planung/wahlAus'
import { refuse } from '@shared/errors'
import type { Ports } from '../../ports'
import { doDeed } from '../../store/deed'
import { readEinstellung } from '../../store/einstellungen'
import { readLaeufe } from '../../store/planlaeufe'
import type { Db, Tx } from '../../store/tables'
import type { Vorgang } from '../../store/vorgang'
import { weighCombinations } from './abwaegung'
import { laufblickOf, readLaufblicke, readNamen } from './blick'
import { decideRows } from './entscheiden'
import { readFehlende } from './fehlend'
import { confirmHebel } from './hebelwirkung'
import { plaeneRepository } from './plaene'
import { makePlan } from './planen'
import { hasDecisions, note, readProtokoll } from './protokoll'
import { rundenRepository } from './runden'
import { countSeats, createWelten } from './welt'
import { compareWelten } from './wennAnders'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
  ports: Pick<Ports, 'solvePlan' | 'today'>
}

/** Rounds of planning. The trail says that a round was worked on, never how its rows were decided. */
export function planungHandlers({ db, konto, ports }: Needs): Handlers<AppContract>['planung'] {
  const runden = rundenRepository(db)
  const plaene = plaeneRepository(db)
  const weltOf = createWelten(db)
  /** Plannings under way, by round: aborted, they end with what they have. */
  const laufend = new Map<string, AbortController>()
  const deed = <T>(aktion: string, runde: string, act: (tx: Tx, vorgang: Vorgang) => Promise<T>) =>
    doDeed(db, { konto: konto.id, aktion: `planung.${aktion}`, objekt: `planungsrunde:${runde}` }, act)

  return {
    runden: () => runden.list(),
    fehlend: () => readFehlende(db, ports.today()),

    async anlegen({ name, stichtag }) {
      const kriterien = geltendeKriterien((await readEinstellung(db, 'planungskriterien')).wert)
      const umfang = { wer: { art: 'alle' }, laeufe: null } as const
      const werte = { name, stichtag, status: 'OFFEN', umfang, sperren: [], kriterien } as const
      return deed('angelegt', 'neu', async (tx) => {
        const id = await rundenRepository(tx).insert({ ...werte, sperren: [] }, new Date().toISOString())
        await note(tx, id, 'angelegt', [{ name, stichtag, kriterien }])
        return { id }
      })
    },

    async read({ id }) {
      const runde = await runden.find(id)
      const gesperrte = await readNamen(db, [...new Set(runde.sperren.map(({ fall }) => fall))])
      const { length: angenommen } = await plaene.accepted(id)
      const entschieden = await hasDecisions(db, id)
      return { ...runde, plaene: await plaene.ofRunde(id), angenommen, entschieden, gesperrte }
    },

    async save({ id, version, werte }) {
      if ((await runden.find(id)).status === 'ENTFERNT') refuse('planung.rundeFehlt', {})
      if (werte.kriterien || werte.umfang) {
        const { kriterien, umfang, stichtag } = { ...(await runden.find(id)), ...werte }
        const dabei = umfang.laeufe ?? (await readLaeufe(db, stichtag)).map((lauf) => lauf.id)
        refuseOn(checkQuoten(kriterien.quoten, new Set(dabei)))
      }
      return deed('geaendert', id, async (tx) => {
        const next = await rundenRepository(tx).update(id, version, werte)
        await note(tx, id, 'geaendert', [werte])
        return { version: next }
      })
    },

    async remove({ id, version }) {
      if (laufend.has(id)) refuse('planung.wirdGeplant', {})
      await deed('entfernt', id, async (tx) => {
        const repository = rundenRepository(tx)
        if (!(await hasDecisions(tx, id))) return repository.remove(id, version)
        await plaeneRepository(tx).removeOf(id)
        await repository.update(id, version, { status: 'ENTFERNT', sperren: [] })
        await note(tx, id, 'entfernt', [{ name: (await repository.find(id)).name }])
      })
    },

    async vorschau({ id }, { signal }) {
      const { problem, welt } = await weltOf(await runden.find(id), signal)
      return {
        personen: problem.personen.length,
        ohneMoeglichkeit: problem.personen.filter(({ buendel }) => buendel.length === 0).length,
        moeglichkeiten: problem.personen.reduce((sum, { buendel }) => sum + buendel.length, 0),
        laeufe: welt.laeufe.map(laufblickOf)
      }
    },

    async planen({ runde: id, ...auftrag }, { signal, report }) {
      if (laufend.has(id)) refuse('planung.laeuftSchon', {})
      const nehmen = new AbortController()
      laufend.set(id, nehmen)
      try {
        const runde = await runden.find(id)
        if (runde.status !== 'OFFEN') refuse('planung.abgeschlossen', {})
        const welt = await weltOf(runde, signal)
        const neu = await makePlan({ db, ports, welt }, runde, auftrag, { signal, report, nehmen: nehmen.signal })
        signal.throwIfAborted()
        const plan = await deed('geplant', id, async (tx) => {
          const inserted = await plaeneRepository(tx).insert(neu, new Date().toISOString())
          const { wert, schranke, vermittelt, kombinationen } = neu.kennzahlen
          await note(tx, id, 'geplant', [{ plan: inserted, name: neu.name, wert, schranke, vermittelt, kombinationen }])
          return inserted
        })
        return { plan }
      } finally {
        laufend.delete(id)
      }
    },

    async abwaegen({ id }, run) {
      const { problem } = await weltOf(await runden.find(id), run.signal)
      return { personen: problem.personen.length, plaene: await weighCombinations(ports, problem, run) }
    },

    async nehmen({ runde }) {
      laufend.get(runde)?.abort()
      return laufend.has(runde)
    },

    async plan({ id }) {
      const { grundlage, runde, ...plan } = await plaene.find(id)
      const laeufe = await readLaufblicke(
        db,
        grundlage.laeufe.map((lauf) => lauf.id)
      )
      return { plan, runde: await runden.find(runde), laeufe, zeilen: await plaene.zeilen(id) }
    },

    async removePlan({ id, version }) {
      const { runde, name } = await plaene.find(id)
      await deed('planEntfernt', runde, async (tx) => {
        await plaeneRepository(tx).remove(id, version)
        await note(tx, runde, 'planEntfernt', [{ plan: id, name }])
      })
    },

    async entscheiden({ plan, zeilen, entscheid }) {
      const { runde } = await plaene.find(plan)
      if ((await runden.find(runde)).status !== 'OFFEN') refuse('planung.abgeschlossen', {})
      await deed('entschieden', runde, (tx, vorgang) =>
        decideRows(tx, vorgang, { plan, runde, zeilen, entscheid }, ports.today())
      )
    },

    protokoll: ({ runde }) => readProtokoll(db, runde),

    async hebel({ id }, run) {
      const { runde, kennzahlen, verfahren } = await plaene.find(id)
      const welt = await weltOf(await runden.find(runde), run.signal)
      const wert = new Map(kennzahlen.laeufe.map((lauf) => [lauf.id, lauf.platzwert ?? 0]))
      const stand = {
        wahl: wahlAus(welt.problem, await plaene.zeilen(id)),
        platzwert: welt.problem.laeufe.map((lauf) => wert.get(lauf.id) ?? 0)
      }
      return confirmHebel({ ports, welt }, { ...stand, regel: verfahren.regel, seed: verfahren.seed }, run)
    },

    async wennAnders({ id, aenderung }, run) {
      const { runde: rundeId, verfahren } = await plaene.find(id)
      const runde = await runden.find(rundeId)
      const [vorher, nachher] = [await weltOf(runde, run.signal), await weltOf(runde, run.signal, [aenderung])]
      const gegenueber = { vorher, nachher, zeilen: await plaene.zeilen(id), ...verfahren }
      const { gewinnen, verlieren, ...ergebnisse } = await compareWelten(ports, gegenueber, run)
      return {
        ...ergebnisse,
        gewinnen: await readNamen(db, gewinnen),
        verlieren: await readNamen(db, verlieren)
      }
    },

    async seither({ id }, { signal }) {
      const { runde, grundlage } = await plaene.find(id)
      const { problem } = await weltOf(await runden.find(runde), signal)
      const angenommen = await plaene.accepted(runde)
      const versorgt = new Set(angenommen.map(({ fall }) => fall))
      const { gegangen, neu, ...laeufe } = abgleichOf(grundlage, problem, countSeats(angenommen))
      const genannt = [...laeufe.wegfallendeLaeufe, ...laeufe.neueLaeufe, ...laeufe.plaetze.map(({ lauf }) => lauf)]
      return {
        gegangen: await readNamen(
          db,
          gegangen.filter((fall) => !versorgt.has(fall))
        ),
        neu: await readNamen(db, neu),
        wegfallendeLaeufe: [...laeufe.wegfallendeLaeufe],
        neueLaeufe: [...laeufe.neueLaeufe],
        plaetze: [...laeufe.plaetze],
        laeufe: await readLaufblicke(db, genannt)
      }
    }
  }
}
