import { describe, expect, it } from 'vitest'
import { cliInPractice } from '../../../support/cliInPractice'

const { run } = cliInPractice(60)

describe('query on the command line', () => {
  it('counts, tells the unknown apart, and names the hits', async () => {
    const { code, out } = await run('query', 'q21', '--json')
    const { count, unknown, kundennummern } = JSON.parse(out)

    expect(code).toBe(0)
    expect(count).toBeGreaterThan(0)
    expect(unknown).toBeGreaterThanOrEqual(0)
    expect(kundennummern).toHaveLength(count)
    expect(kundennummern).toEqual(kundennummern.toSorted())
  })

  it('asks a variant, as of another day', async () => {
    const { code, out } = await run('query', 'Q2/seed', '--today', '2031-01-01', '--json')

    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ count: 0, unknown: expect.any(Number), kundennummern: expect.any(Array) })
  })

  it('counts a question in words, and tells what it understood', async () => {
    const frage = ['query', '--frage', 'Frauen ohne Integrationskurs']
    const { code, out, err } = await run(...frage, '--json')

    expect(code).toBe(0)
    expect(JSON.parse(out).count).toBeGreaterThan(0)
    expect(err).toContain('„Frauen“: Geschlecht ist weiblich')
    expect(err).toContain('Geschlossene Fälle zählen nicht mit.')
  })

  it('refuses a question it did not understand wholly, unless told to count the rest', async () => {
    const frage = ['query', '--frage', 'motivierte Frauen', '--json']
    const refused = await run(...frage)
    const counted = await run(...frage, '--trotzdem')

    expect(refused.code).toBe(1)
    expect(JSON.parse(refused.out).error.code).toBe('zielgruppe.frageUnverstanden')
    expect(refused.err).toContain('Nicht verstanden: „motivierte“')
    expect(counted.code).toBe(0)
    expect(JSON.parse(counted.out).count).toBeGreaterThan(0)
  })

  it('counts nothing where nothing was understood, even when told to', async () => {
    const { code, err } = await run('query', '--frage', 'Wetter?', '--trotzdem')

    expect(code).toBe(1)
    expect(err).toContain('Davon wurde nichts verstanden.')
  })

  it('needs a name or a question, and not both', async () => {
    expect((await run('query')).code).toBe(2)
    expect((await run('query', 'Q1', '--frage', 'Frauen')).code).toBe(2)
  })

  it('refuses a name that nobody knows', async () => {
    const { code, out, err } = await run('query', 'Q99', '--json')

    expect(code).toBe(1)
    expect(err).toContain('„Q99“ gibt es nicht')
    expect(JSON.parse(out).error.code).toBe('zielgruppe.unbekannt')
  })
})
