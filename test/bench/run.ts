import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Figure } from './figure.ts'

// `npm run bench [NAME …]`: every `measure()` beside this file in a fresh process, then one table. A missed target is told,
// not punished: figures depend on the machine.

const here = new URL('./', import.meta.url)
const resolveSources = new URL('../support/resolveSources.ts', here).href
const measureOne = fileURLToPath(new URL('../support/children/measure.ts', here))
const asked = process.argv.slice(2)
const names = readdirSync(here)
  .filter((name) => name.endsWith('.ts') && !['run.ts', 'figure.ts'].includes(name))
  .map((name) => name.slice(0, -3))
  .filter((name) => asked.length === 0 || asked.includes(name))

const figures: Figure[] = []
for (const name of names) {
  console.error(`misst: ${name} …`)
  figures.push(...(await measureApart(name)))
}
console.log(tableOf(figures))

/** In a process of its own: neither warmed up nor burdened by another measurement. */
async function measureApart(name: string): Promise<Figure[]> {
  // As a file, not with `-e`: options of Node are handed down to the processes that a measurement starts.
  const child = spawn(process.execPath, ['--import', resolveSources, measureOne, new URL(`${name}.ts`, here).href], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // What was not measured is NaN, which JSON does not know.
    serialization: 'advanced'
  })
  let measured: Figure[] | undefined
  child.on('message', (message) => {
    measured = message as Figure[]
  })
  await once(child, 'exit')
  return (
    measured ?? [
      {
        what: `${name}: nicht gemessen, der Grund steht darüber`,
        measured: Number.NaN,
        unit: '',
        target: '',
        met: false
      }
    ]
  )
}

function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, measured, unit, target, met }) => [
    what,
    Number.isNaN(measured) ? '–' : `${measured.toLocaleString('de-DE', { maximumFractionDigits: 2 })} ${unit}`,
    target,
    met ? '✓' : '✗'
  ])
  const all = [['was', 'gemessen', 'Ziel', ''], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  return [line(all[0] ?? []), widths.map((width) => '─'.repeat(width)).join('──'), ...all.slice(1).map(line)].join('\n')
}
