import type { Command } from './command'

/** All commands: each call with its options, and below it what it does. */
export function generalUsage(commands: Record<string, Command>): string {
  return [
    'Aufruf: npm run --silent cli -- BEFEHL --store DATEI [--today JJJJ-MM-TT] [--json]',
    '',
    ...Object.entries(commands).flatMap(([name, { usage, summary }]) => [
      ...wrapped(`${name} ${usage}`.trim()),
      `      ${summary}`
    ]),
    '',
    'Das Kennwort steht in der Umgebungsvariable FOERDERKETTE_KENNWORT, nie in einer Angabe.',
    'Ende mit 0: erledigt · 1: abgelehnt, der Grund steht auf der Fehlerausgabe · 2: falscher Aufruf.'
  ].join('\n')
}

const width = 96

/** A call broken between its options, so that it fits a console. */
function wrapped(call: string): string[] {
  const lines: string[] = []
  for (const part of call.match(/\[[^\]]*\]|\S+/g) ?? []) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + part.length < width) lines[lines.length - 1] = `${last} ${part}`
    else lines.push(`${lines.length === 0 ? '  ' : '    '}${part}`)
  }
  return lines
}

/** One command. */
export function commandUsage(name: string, { usage, summary }: Command): string {
  return `Aufruf: ${[name, usage].join(' ').trim()} --store DATEI [--today JJJJ-MM-TT] [--json]\n  ${summary}`
}
