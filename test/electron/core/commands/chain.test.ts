import { describe, expect, it } from 'vitest'
import { cliInPractice } from '../../../support/cliInPractice'

const { run } = cliInPractice(60)

describe('chain on the command line', () => {
  it('tells steps, gaps and hints of a person', async () => {
    const { out: fristen } = await run('fristen', '--json')
    const endet = JSON.parse(fristen).find(({ kind }: { kind: string }) => kind === 'anschluss')

    const { code, out } = await run('chain', '--kundennummer', endet.kundennummer, '--json')
    const { steps, gaps } = JSON.parse(out)

    expect(code).toBe(0)
    expect(steps.length).toBeGreaterThan(0)
    for (const { key, kind, status, hints } of steps) {
      expect(key).toMatch(/^(teilnahme|kettenelement|integration):/)
      expect(`${kind} ${status}`).toMatch(/^[A-Z_]+ [A-Z_]+$/)
      expect(hints).toBeInstanceOf(Array)
    }
    const keys = steps.map(({ key }: { key: string }) => key)
    for (const { after, days } of gaps) {
      expect(keys).toContain(after)
      expect(Number.isInteger(days)).toBe(true)
    }
    const { out: text } = await run('chain', '--kundennummer', endet.kundennummer)
    expect(text.split('\n').length).toBeGreaterThanOrEqual(steps.length)
  })

  it('refuses a number nobody has', async () => {
    const { code, err } = await run('chain', '--kundennummer', '999Z999999')

    expect(code).not.toBe(0)
    expect(err).toContain('999Z999999')
  })
})
