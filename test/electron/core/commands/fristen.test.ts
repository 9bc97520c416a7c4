import { describe, expect, it } from 'vitest'
import { cliInPractice } from '../../../support/cliInPractice'

const { run } = cliInPractice(60)

describe('fristen on the command line', () => {
  it('tells each day with rule, light, paragraph and inputs', async () => {
    const { code, out } = await run('fristen', '--json')
    const fristen = JSON.parse(out)

    expect(code).toBe(0)
    expect(fristen.length).toBeGreaterThan(20)
    for (const { kundennummer, regel, status, datum, paragraf, inputs } of fristen) {
      expect(kundennummer).toMatch(/^\d{3}[A-Z]\d{6}$/)
      expect(regel).toMatch(/^R-\d\d$/)
      expect(status === 'UNKLAR').toBe(datum === null)
      expect(paragraf).not.toBe('')
      expect(Object.keys(inputs).length).toBeGreaterThan(0)
    }
    const tage = fristen.flatMap(({ datum }: { datum: string | null }) => datum ?? [])
    expect(tage).toEqual(tage.toSorted())
  })

  it('stops at the day that is asked for', async () => {
    const { out } = await run('fristen', '--within', '30', '--json')

    for (const { datum, status } of JSON.parse(out))
      expect(datum === null ? status : datum <= '2026-12-22').toBeTruthy()
    expect(out).not.toContain('"datum": "2027')
  })

  it('refuses what is no number of days', async () => {
    const { code, err } = await run('fristen', '--within', 'bald')

    expect(code).toBe(2)
    expect(err).toContain('--within erwartet eine Zahl von Tagen')
  })
})
