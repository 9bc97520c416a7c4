import type { Command } from './command'

/** All commands, one line each. */
export function generalUsage(commands: Record<string, Command>): string {
  const calls = Object.entries(commands).map(([name, { usage, summary }]) => ({
    call: `${name} ${usage}`.trim(),
    summary
  }))
  const width = Math.max(...calls.map(({ call }) => call.length))
  return [
    'Aufruf: npm run --silent cli -- BEFEHL --store DATEI [--today JJJJ-MM-TT] [--json]',
    '',
    ...calls.map(({ call, summary }) => `  ${call.padEnd(width)}  ${summary}`),
    '',
    'Das Kennwort steht in der Umgebungsvariable FOERDERKETTE_KENNWORT, nie in einer Angabe.',
    'Ende mit 0: erledigt · 1: abgelehnt, der Grund steht auf der Fehlerausgabe · 2: falscher Aufruf.'
  ].join('\n')
}

/** One command. */
export function commandUsage(name: string, { usage, summary }: Command): string {
  return `Aufruf: ${[name, usage].join(' ').trim()} --store DATEI [--today JJJJ-MM-TT] [--json]\n  ${summary}`
}
