import { openSession } from '../../electron/core/session/openSession'
import { keyFileOf } from '../../electron/store/keyFile'
import { listKeyHolders, unlock } from '../../electron/store/keys'
import { standardKdf } from '../../electron/store/passwordHash'
import { benchHeute, benchHome } from '../support/benchHome'
import type { Figure } from './figure'

const rounds = 7
const target = 300

/** From the key in hand to the open store with everything that follows an opening; the derivation is not counted. */
export async function measure(): Promise<Figure[]> {
  const { file, kennwort } = await benchHome(50_000)
  const keys = keyFileOf(file)
  const konto = listKeyHolders(keys, standardKdf)[0]?.konto ?? ''
  const key = await unlock(keys, konto, kennwort, standardKdf)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    const session = await openSession({
      file,
      // Opening erases the key it is given.
      key: Buffer.from(key),
      konto,
      bestand: 'uebung',
      heute: benchHeute,
      kdf: standardKdf,
      warn: (error) => console.error(error)
    })
    times.push(performance.now() - start)
    await session.store.close()
  }
  return [
    figure('Bestand mit 50 000 Personen öffnen, das erste Mal im Prozess', times[0] ?? Number.NaN),
    figure('dasselbe, Median aus sieben', times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN)
  ]
}

const figure = (what: string, time: number): Figure => ({
  what,
  measured: Math.round(time),
  unit: 'ms',
  target: `≤ ${target}`,
  met: time <= target
})
