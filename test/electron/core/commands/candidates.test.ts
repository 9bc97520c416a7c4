import { expect, it } from 'vitest'
import { cliInPractice } from '../../../support/cliInPractice'

const { run } = cliInPractice(60)

it('tells candidates with constraints, parts of the score and what would help', async () => {
  const { out: fristen } = await run('fristen', '--json')
  const [{ kundennummer }] = JSON.parse(fristen)

  const { code, out } = await run('candidates', '--kundennummer', kundennummer, '--json')
  const { candidates } = JSON.parse(out)

  expect(code).toBe(0)
  expect(candidates.length).toBeGreaterThan(0)
  for (const { elements, parts, constraints, fits } of candidates) {
    expect(elements.length).toBeGreaterThan(0)
    expect(parts).toHaveLength(7)
    expect(constraints.some(({ severity }: { severity: string }) => severity === 'verletzt')).toBe(fits === 'nein')
  }
  expect((await run('candidates', '--kundennummer', kundennummer)).out).toMatch(/^passt/m)
})
