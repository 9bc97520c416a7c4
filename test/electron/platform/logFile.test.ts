import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { logFile } from '../../../electron/platform/logFile'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const written = (name = 'protokoll.log') => readFileSync(join(folder, name), 'utf8')

it('writes reference, procedure and stack, and nothing of what was typed', () => {
  const cause = Object.assign(new TypeError('Yıldız\n    at home'), { code: 'SQLITE_BUSY' })

  logFile(folder)({ reference: 'ab12', procedure: 'faelle.save', error: new Error('Müller, Amal', { cause }) })

  expect(written()).toMatch(/ ab12 faelle\.save\n {2}Error\n {4}at .*logFile\.test/)
  expect(written()).toContain('TypeError SQLITE_BUSY')
  expect(written()).not.toMatch(/Müller|Amal|Yıldız|at home/)
})

it('does not write a thrown value', () => {
  logFile(folder)({ reference: 'ab12', procedure: 'faelle.save', error: 'Müller' })

  expect(written()).toContain('string')
  expect(written()).not.toContain('Müller')
})

it('begins a new file after one megabyte and keeps the one before', () => {
  writeFileSync(join(folder, 'protokoll.log'), 'x'.repeat(1024 * 1024 + 1))

  logFile(folder)({ reference: 'ab12', procedure: 'faelle.save', error: new Error() })

  expect(written().length).toBeLessThan(10_000)
  expect(written('protokoll.1.log')).toMatch(/^x+$/)
})
