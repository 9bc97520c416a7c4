import { appendFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Ports } from '../ports'

const megabyte = 1024 * 1024

/**
 * Writes the log into `protokoll.log` of this folder; at 1 MB the old one becomes `protokoll.1.log`.
 *
 * Messages of errors are left out: they may quote what a user typed, and that is Sozialdaten.
 */
export function logFile(folder: string): Ports['log'] {
  const file = join(folder, 'protokoll.log')
  return ({ reference, procedure, error }) => {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
    if (size > megabyte) renameSync(file, join(folder, 'protokoll.1.log'))
    const entry = [`${new Date().toISOString()} ${reference} ${procedure}`, ...traceOf(error)].join('\n')
    appendFileSync(file, `${entry}\n\n`, { mode: 0o600 })
  }
}

/** Name, code and frames of an error and its causes, without any message. */
export function traceOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [`  ${typeof error}`]
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const frames = (error.stack ?? '').replace(error.message, '').split('\n').filter(isFrame)
  return [`  ${error.name}${code}`, ...frames, ...(error.cause ? ['  caused by', ...traceOf(error.cause)] : [])]
}

const isFrame = (line: string) => /^ {4}at .*(:\d+:\d+\)?|\(<anonymous>\)|\(native\))$/.test(line)
