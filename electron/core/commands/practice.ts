import { fillPractice } from '../../features/uebung/fillPractice'
import { createStore } from '../session/createStore'
import { type Command, UsageError } from './command'

/** Far above the largest office; the numbers of the practice county would run out beyond. */
const MOST_PERSONS = 100_000

/** Makes an encrypted store with an invented district in it. */
export const practice: Command = {
  usage: '--persons ZAHL --seed ZAHL [--person NAME]',
  summary: 'legt einen Bestand mit erfundenen Personen an (Übungskreis)',
  options: { persons: { type: 'string' }, seed: { type: 'string' }, person: { type: 'string' } },
  async run({ store: file, kennwort, kdf, today, ports, wholeNumber, option }) {
    const personen = wholeNumber('persons')
    const seed = wholeNumber('seed')
    if (personen < 1 || personen > MOST_PERSONS)
      throw new UsageError(`--persons muss zwischen 1 und ${MOST_PERSONS} liegen.`)
    const name = option('person') ?? 'Übung'
    const warn = (error: unknown) => ports.log({ reference: 'store', procedure: 'practice', error })
    const { store } = await createStore({ file, name, kennwort, bestand: 'uebung', heute: today, kdf, warn })
    try {
      await fillPractice(
        store.db,
        { personen, seed, heute: today },
        { report: () => {}, signal: new AbortController().signal }
      )
    } finally {
      await store.close()
    }
    return {
      json: { store: file, person: name, personen, seed, stand: today },
      text: `Der Übungskreis ist angelegt: ${file}\n${personen} erfundene Personen, Stand ${today}.`
    }
  }
}
