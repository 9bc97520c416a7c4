import { buendelFor } from '@shared/domain/kombination/buendel'
import { kandidatenOf } from '@shared/domain/kombination/kandidaten'
import { createKreiswelt } from '@shared/domain/kombination/kreiswelt'
import { randomKreis } from '../support/randomKreis'
import type { Figure } from './figure'

const seeds = [1, 2, 3]

const figure = (what: string, ms: number, target: number): Figure => ({
  what,
  measured: ms,
  unit: 'ms',
  target: `≤ ${target}`,
  met: ms <= target
})

/** Milliseconds of processor this process has had: others at work beside it do not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Candidates of one person, and the bundles of a county (processor time): working out only, for three seeds each. */
export function measure(): Figure[] {
  return [...seeds.flatMap(onePerson), ...seeds.flatMap(county)]
}

/** Of twenty persons, each in a world nothing was worked out for yet, on the clock: somebody waits for it. */
function onePerson(seed: number): Figure[] {
  const { welt, personen } = randomKreis(seed, 20, 75, 75)
  const round = () =>
    personen.map((person) => {
      const von = performance.now()
      kandidatenOf(person, { ...welt })
      return performance.now() - von
    })
  const erste = round()
  const weitere = [round(), round(), round()]
  const je = personen.map((_, nummer) => Math.min(...weitere.map((dauern) => dauern[nummer] ?? 0)))
  const name = `Kandidaten einer Person bei 150 Durchführungen, Kreis ${seed}: höchstens`
  const nebenbei = { what: 'dasselbe, solange das Programm warmläuft', unit: 'ms', target: '–', met: true }
  return [figure(name, Math.max(...je), 150), { ...nebenbei, measured: Math.max(...erste) }]
}

function county(seed: number): Figure[] {
  const { welt, personen } = randomKreis(seed, 3000, 80, 80)
  const von = processorTime()
  const kreis = createKreiswelt(welt)
  const buendel = personen.map((person) => buendelFor(person, kreis))
  const alle = processorTime() - von
  const zahl = buendel.reduce((summe, eine) => summe + eine.length, 0).toLocaleString('de-DE')
  const einzeln = welt.laeufe.filter((_, nummer) => nummer % 20 === 0).map((lauf) => afterChangeOf(lauf.id))
  return [
    figure(`${zahl} Bündel für 3 000 Personen bei 80 + 80, Kreis ${seed}`, alle, 10_000),
    figure('dasselbe nach Änderung einer von acht Durchführungen, höchstens', Math.max(...einzeln), 200)
  ]

  function afterChangeOf(lauf: string): number {
    const begin = processorTime()
    const neu = createKreiswelt({ ...welt, laeufe: [...welt.laeufe] })
    for (const [nummer, person] of personen.entries()) buendelFor(person, neu, new Set([lauf]), buendel[nummer])
    return processorTime() - begin
  }
}
