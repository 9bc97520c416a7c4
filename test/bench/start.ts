import { benchHome } from '../support/benchHome'
import { startEngine } from '../support/startEngine'
import type { Figure } from './figure'

const rounds = 5

/** The built engine: from the start of its process to the first answer, and from the open store to a complete Heute. */
export async function measure(): Promise<Figure[]> {
  const small = await roundsWith(3000)
  const large = await roundsWith(50_000)
  const start = median([...small, ...large].map(({ answered }) => answered))
  return [
    figure('Engine, vom Start des Prozesses bis zur ersten Antwort', start, Number.NaN),
    figure('Heute vollständig nach dem Entsperren, 3 000 Personen', median(small.map(({ heute }) => heute)), 300),
    figure('Heute vollständig nach dem Entsperren, 50 000 Personen', median(large.map(({ heute }) => heute)), 1000)
  ]
}

async function roundsWith(personen: 3000 | 50_000) {
  const { home, kennwort } = await benchHome(personen)
  const times: { answered: number; heute: number }[] = []
  for (let round = 0; round < rounds; round++) times.push(await oneStart(home, kennwort))
  return times
}

async function oneStart(home: string, kennwort: string): Promise<{ answered: number; heute: number }> {
  const begin = performance.now()
  const { api, kill } = startEngine(home)
  try {
    const { personen } = await api.session.status()
    const answered = performance.now() - begin
    await api.session.unlock({ konto: personen[0]?.id ?? '', kennwort })
    const unlocked = performance.now()
    // What the page asks: the lists first, then every tile.
    await Promise.all([
      api.session.status(),
      api.heute.read({ team: null, berater: null }),
      api.heute.list({ wessen: { team: null, berater: null }, art: null, spanne: 'faellig', offset: 0, limit: 50 }),
      api.sicherung.status(),
      tiles()
    ])
    const heute = performance.now() - unlocked
    await api.session.lock()
    return { answered, heute }
  } finally {
    kill()
  }

  async function tiles(): Promise<void> {
    const kacheln = (await api.zielgruppen.list()).filter(({ kachel }) => kachel)
    await Promise.all(kacheln.map(({ filter }) => api.zielgruppen.count({ filter })))
  }
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

const figure = (what: string, time: number, limit: number): Figure => ({
  what,
  measured: Math.round(time),
  unit: 'ms',
  target: Number.isNaN(limit) ? '–' : `≤ ${limit.toLocaleString('de-DE')}`,
  met: !(time > limit)
})
