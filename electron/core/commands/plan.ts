import { kandidatenOf } from '@shared/domain/kombination/kandidaten'
import { createPaarung } from '@shared/domain/kombination/paarung'
import { belegungOf } from '@shared/domain/planung/belegung'
import { gruendeOf } from '@shared/domain/planung/gruende'
import { hindernisOf } from '@shared/domain/planung/hindernis'
import { type Loesung, lueckeOf } from '@shared/domain/planung/loesung'
import { ohneMoeglichkeitOf } from '@shared/domain/planung/ohneMoeglichkeit'
import type { Planungsproblem } from '@shared/domain/planung/problem'
import { problemOf } from '@shared/domain/planung/problemOf'
import { formatZahl } from '@shared/texts/format'
import { gewinnText, grundText, lueckeText } from '@shared/texts/planung'
import { type Planung, readPlanung } from '../../store/planung'
import { type Command, UsageError } from './command'
import { kundennummernOf } from './kundennummern'
import { type Planangaben, planJson } from './planJson'

/** Plans the whole county and says why. Nothing is kept. */
export const plan: Command = {
  usage: '--seconds SEKUNDEN [--rule wartezeit|frist] [--seed ZAHL]',
  summary: 'plant den ganzen Kreis und zeigt Wert, Schranke, Vorschläge mit Gründen und wer warum keinen Platz hat',
  options: { seconds: { type: 'string' }, rule: { type: 'string' }, seed: { type: 'string' } },
  async run({ open, option, wholeNumber, ports, today }) {
    const seconds = wholeNumber('seconds')
    const seed = option('seed') === undefined ? 1 : wholeNumber('seed')
    const regel = ruleOf(option('rule'))
    if (seconds < 1) throw new UsageError('--seconds erwartet mindestens eine Sekunde.')
    const { store } = await open()
    const planung = await readPlanung(store.db, today, null)
    const problem = problemOf(planung)
    const run = { signal: new AbortController().signal, report: () => {} }
    const loesung = await ports.solvePlan({ problem, regel, seconds, seed }, run)
    const kundennummer = await kundennummernOf(store.db, problem)
    const json = planJson(problem, loesung, { kundennummer, ...whyOf(planung, problem, loesung) })
    return { json, text: textOf(problem, loesung, json) }
  }
}

function ruleOf(given = 'wartezeit'): 'wartezeit' | 'frist' {
  if (given === 'wartezeit' || given === 'frist') return given
  throw new UsageError('--rule erwartet wartezeit oder frist.')
}

function whyOf(planung: Planung, problem: Planungsproblem, { wahl }: Loesung): Omit<Planangaben, 'kundennummer'> {
  const belegung = belegungOf(problem, wahl)
  const paarung = createPaarung(planung)
  const titel = new Map(planung.laeufe.map(({ id, titel }) => [id, titel]))
  const satz = (grund: Parameters<typeof grundText>[0]) => grundText(grund, (lauf) => titel.get(lauf) ?? lauf)
  const kandidaten = (at: number) => {
    const person = planung.personen[at]
    return person ? kandidatenOf(person, planung, paarung) : []
  }
  return {
    reasons(at) {
      const person = problem.personen[at]
      const gewaehlt = wahl[at]
      if (!person || gewaehlt == null) return []
      const laeufe = person.buendel[gewaehlt]?.laeufe.map((lauf) => problem.laeufe[lauf]?.id) ?? []
      const teile = kandidaten(at).find(({ elemente }) => String(elemente.map(({ lauf }) => lauf)) === String(laeufe))
      return gruendeOf(problem, belegung, person, gewaehlt, teile?.teile).map(satz)
    },
    unserved(at) {
      const person = problem.personen[at]
      if (!person) return { binding: '', nearest: '' }
      const { hindernis, hilfe } = hindernisOf(problem, belegung, person, () => ohneMoeglichkeitOf(kandidaten(at)))
      return { binding: satz(hindernis), nearest: satz(hilfe) }
    }
  }
}

function textOf(problem: Planungsproblem, loesung: Loesung, json: ReturnType<typeof planJson>): string {
  const { wert, regel, vermittelt, kombinationen } = loesung
  return [
    `Wert ${formatZahl(Math.round(wert))}: ${lueckeText(lueckeOf(loesung))}; ${gewinnText(wert, regel)}.`,
    `${vermittelt} von ${problem.personen.length} Personen bekommen etwas vorgeschlagen, ${kombinationen} davon Sprache und Arbeit.`,
    ...json.assignments.map(
      ({ kundennummer, durchfuehrungen, reasons }) =>
        `${kundennummer ?? '–'}  ${durchfuehrungen.join(' + ')}  ${reasons.join('; ')}`
    ),
    ...json.unserved.map(
      ({ kundennummer, binding, nearest }) => `${kundennummer ?? '–'}  –  ${binding}. Was helfen würde: ${nearest}`
    )
  ].join('\n')
}
