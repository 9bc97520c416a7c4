import { randomUUID } from 'node:crypto'
import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import { addDays, alterOn, geburtstagOf } from '@shared/domain/kalender'
import type { Konto } from '@shared/domain/konten/konto'
import { auslastungOf } from '@shared/domain/uebergabe/auslastung'
import { isUebergabePruefen, zielTeamartOf } from '@shared/domain/uebergabe/evaluateUebergabe'
import { offeneUebergabe } from '@shared/domain/uebergabe/zustand'
import { refuse } from '@shared/errors'
import type { Ports } from '../../ports'
import { doDeed } from '../../store/deed'
import { readFilterKontext } from '../../store/filterKontext'
import { findSatz, insertSatz, saveSatz } from '../../store/saetze'
import type { Db, Tx } from '../../store/tables'
import {
  readKriteriumsantworten,
  readUebergabekandidaten,
  readUebergabeumstaende
} from '../../store/uebergabekriterien'
import type { Vorgang } from '../../store/vorgang'
import { countByTeam, inTeam, listPruefen } from './pruefen'
import { uebergabenRepository } from './repository'
import { uebergabeSchritte } from './schritte'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id' | 'name'>
  ports: Pick<Ports, 'today'>
}

/** So far ahead a change with 25 is seen. */
const WECHSEL_TAGE = 90
/** So long what came back stays on its list. */
const ZURUECK_TAGE = 90

/** Handovers between teams: criteria, steps, lists. The decision is the officers'. */
export function uebergabenHandlers({ db, konto, ports }: Needs): Handlers<AppContract>['uebergaben'] {
  const repository = uebergabenRepository(db)

  async function answersOfFall(tx: Db, fall: string) {
    const personen = await readUebergabekandidaten(tx, fall)
    if (personen.length === 0) refuse('fall.fehlt', {})
    return (await readKriteriumsantworten(tx, personen, await readUebergabeumstaende(tx, ports.today())))[0] ?? []
  }

  const deed = <T>(aktion: string, id: string, felder: string[], act: (tx: Tx, vorgang: Vorgang) => Promise<T>) =>
    doDeed(db, { konto: konto.id, aktion: `uebergabe.${aktion}`, objekt: `uebergabe:${id}`, felder }, act)

  return {
    count: async () => ({ warten: await repository.countWaiting() }),

    async list() {
      const heute = ports.today()
      return {
        heute,
        warten: await repository.list('UEBERGEBEN'),
        vorbereitet: await repository.list('VORBEREITET'),
        zurueck: await repository.list('ZURUECKGEGEBEN', addDays(heute, -ZURUECK_TAGE))
      }
    },

    async pruefen({ team, limit }) {
      const umstaende = await readUebergabeumstaende(db, ports.today())
      const liste = await listPruefen(db, umstaende, team, limit)
      return { ...liste, heute: umstaende.heute, regeln: umstaende.regeln.name }
    },

    async wechsel({ team, limit }) {
      const heute = ports.today()
      const bis = addDays(heute, WECHSEL_TAGE)
      const alle = (await repository.around25(heute, WECHSEL_TAGE))
        .flatMap((person) =>
          person.geburtsdatum ? [{ ...person, geburtstag25: geburtstagOf(person.geburtsdatum, 25) }] : []
        )
        .filter(({ geburtstag25 }) => heute <= geburtstag25 && geburtstag25 <= bis)
        .toSorted((a, b) => a.geburtstag25.localeCompare(b.geburtstag25))
      const ihre = inTeam(alle, team)
      return { heute, gesamt: ihre.length, zeilen: ihre.slice(0, limit), jeTeam: countByTeam(alle) }
    },

    async auslastung() {
      const { heute, parameter } = await readFilterKontext(db, ports.today())
      const richtwerte = {
        u25: Number(parameter('betreuungsschluesselU25')),
        ue25: Number(parameter('betreuungsschluesselUe25'))
      }
      const faelle = await repository.casesByAge(`${Number(heute.slice(0, 4)) - 25}${heute.slice(4)}`)
      const teams = new Map((await readUebergabeumstaende(db, heute)).teams.map((team) => [team.name, team]))
      const namen = [...new Set([...teams.keys(), ...faelle.keys()])].toSorted((a, b) => a.localeCompare(b, 'de'))
      const zahl = (team: string, u25: number | null) =>
        Number(faelle.get(team)?.find((zeile) => zeile.u25 === u25)?.anzahl ?? 0)
      return {
        richtwertU25: richtwerte.u25,
        richtwertUe25: richtwerte.ue25,
        teams: namen.map((name) =>
          auslastungOf(
            name,
            teams.get(name) ?? { art: null, stellen: null },
            { u25: zahl(name, 1), ue25: zahl(name, 0), unbekannt: zahl(name, null) },
            richtwerte
          )
        )
      }
    },

    async evaluate({ fall }) {
      const { regeln, teams, heute } = await readUebergabeumstaende(db, ports.today())
      const antworten = await answersOfFall(db, fall)
      const person = (await readUebergabekandidaten(db, fall))[0]
      const art = zielTeamartOf(antworten, person?.geburtsdatum ? alterOn(heute, person.geburtsdatum) : null)
      const ziel = teams.find((team) => team.art === art && team.name !== person?.team)
      return {
        ...{ heute, regeln: regeln.name, antworten, teams: [...teams] },
        pruefen: isUebergabePruefen(antworten),
        zielTeam: ziel?.name ?? null
      }
    },

    async prepare({ fall, anlass, anTeam }) {
      const id = randomUUID()
      await deed('vorbereitet', id, ['anlass', 'anTeam'], async (tx, vorgang) => {
        const inTx = uebergabenRepository(tx)
        const der = (await inTx.findFall(fall)) ?? refuse('fall.fehlt', {})
        if (await inTx.hasOpen(fall)) refuse('uebergabe.laeuftSchon', {})
        if (anTeam !== null && anTeam === der.team) refuse('uebergabe.gleichesTeam', { team: anTeam })
        const heute = ports.today()
        const werte = { status: 'VORBEREITET', anlass, vonTeam: der.team, anTeam, vorbereitetAm: heute }
        await insertSatz(tx, vorgang, { art: 'uebergabe', id, fall, werte }, heute)
      })
      return { id }
    },

    save: ({ id, version, werte }) =>
      deed('geaendert', id, Object.keys(werte), async (tx, vorgang) => {
        const { status } = (await findSatz(tx, 'uebergabe', id)) ?? refuse('satz.fehlt', {})
        if (!(offeneUebergabe as readonly string[]).includes(status)) refuse('uebergabe.statusPasstNicht', { status })
        return { version: await saveSatz(tx, vorgang, { art: 'uebergabe', id, version, werte }, ports.today()) }
      }),

    handOver: (stand) =>
      deed('uebergeben', stand.id, ['status', 'kriterien'], async (tx, vorgang) => ({
        version: await uebergabeSchritte(tx, vorgang, ports.today()).handOver(stand, (fall) => answersOfFall(tx, fall))
      })),

    accept: ({ von, berater, ...stand }) =>
      deed('angenommen', stand.id, ['status', 'team', 'berater'], async (tx, vorgang) => ({
        version: await uebergabeSchritte(tx, vorgang, ports.today()).accept(stand, von?.trim() || konto.name, berater)
      })),

    async giveBack({ grund: eingabe, ...stand }) {
      const grund = eingabe.trim()
      if (grund === '') refuse('uebergabe.ohneGrund', {})
      return deed('zurueckgegeben', stand.id, ['status', 'zurueckGrund'], async (tx, vorgang) => ({
        version: await uebergabeSchritte(tx, vorgang, ports.today()).giveBack(stand, grund)
      }))
    },

    withdraw: (stand) =>
      deed('zurueckgezogen', stand.id, ['status'], async (tx, vorgang) => ({
        version: await uebergabeSchritte(tx, vorgang, ports.today()).withdraw(stand)
      }))
  }
}
