import { fristenOf } from '@shared/domain/fristen/fristenOf'
import { addDays } from '@shared/domain/kalender'
import { readFilterKontext } from '../../electron/store/filterKontext'
import { keepFristen } from '../../electron/store/fristen'
import { updateWithHistory } from '../../electron/store/geschichte'
import { readLagen } from '../../electron/store/lagen'
import { newVorgang } from '../../electron/store/vorgang'
import { benchHeute } from '../support/benchHome'
import { openBenchStore, timed } from '../support/benchStore'
import type { Figure } from './figure'

const seconds = (what: string, ms: number, target: number): Figure => {
  return { what, measured: ms / 1000, unit: 's', target: `≤ ${target}`, met: ms <= target * 1000 }
}
const milliseconds = (what: string, ms: number, target: number): Figure => {
  return { what, measured: ms, unit: 'ms', target: `≤ ${target}`, met: ms <= target }
}

/** Every date of everybody by every rule: reading what the rules look at, working the dates out, keeping them. */
export async function measure(): Promise<Figure[]> {
  await using bench = await openBenchStore()
  const { db } = bench
  const kontext = await readFilterKontext(db, benchHeute)
  const read = await timed(() => readLagen(db, kontext, null))
  const worked = await timed(() => read.result.reduce((sum, { lage }) => sum + fristenOf(lage).length, 0))
  const fall = read.result[Math.floor(read.result.length / 2)]?.person.fall ?? ''
  const single = await timed(async () => (await readLagen(db, kontext, [fall])).map(({ lage }) => fristenOf(lage)))
  read.result.length = 0

  await keepFristen(db, kontext)
  const morgen = await readFilterKontext(db, addDays(benchHeute, 1))
  const nextDay = await timed(() => keepFristen(db, morgen))
  const edited = await timed(async () => {
    const { version } = await db.selectFrom('fall').select('version').where('id', '=', fall).executeTakeFirstOrThrow()
    const werte = { kooperationsplanAm: benchHeute }
    await updateWithHistory(db, newVorgang('bench'), 'fall', { id: fall, version, werte })
    await keepFristen(db, morgen)
  })
  return [
    seconds(`${worked.result.toLocaleString('de-DE')} Fristen von 50 000 Personen, samt Lesen`, read.ms + worked.ms, 2),
    { what: 'davon Rechnen', measured: worked.ms, unit: 'ms', target: '–', met: true },
    seconds('geführte Fristen aller auf den nächsten Tag bringen', nextDay.ms, 2),
    milliseconds('Fristen einer Person, samt Lesen', single.ms, 50),
    milliseconds('ein Fall geändert: speichern und seine Fristen nachführen', edited.ms, 50)
  ]
}
