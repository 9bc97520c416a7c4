import { writeFile } from 'node:fs/promises'
import { problemOf } from '@shared/domain/planung/problemOf'
import { readPlanung } from '../../store/planung'
import type { Command } from './command'
import { kundennummernOf } from './kundennummern'
import { problemJson } from './planJson'

/** Who could begin what, and how many seats there are: so that another solver can check value and bound. */
export const planProblem: Command = {
  usage: '--out DATEI.json',
  summary: 'schreibt die Planungsaufgabe des Kreises in eine Datei: Personen, Möglichkeiten, Plätze, Mindestgrößen',
  options: { out: { type: 'string' } },
  async run({ open, required, path, today }) {
    const out = path(required('out'))
    const { store } = await open()
    const problem = problemOf(await readPlanung(store.db, today, null))
    const kundennummer = await kundennummernOf(store.db, problem)
    const json = problemJson(problem, kundennummer)
    await writeFile(out, `${JSON.stringify(json)}\n`, { mode: 0o600 })
    const bundles = problem.personen.reduce((sum, { buendel }) => sum + buendel.length, 0)
    return {
      json: { out, people: problem.personen.length, bundles, runs: problem.laeufe.length },
      text: `${problem.personen.length} Personen, ${bundles} Möglichkeiten und ${problem.laeufe.length} Läufe stehen in ${out}. Die Datei enthält Sozialdaten.`
    }
  }
}
