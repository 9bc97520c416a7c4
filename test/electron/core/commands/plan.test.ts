import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cliInPractice } from '../../../support/cliInPractice'

const cli = cliInPractice(120)
const { run } = cli

interface Run {
  id: string
  seats: number
  occupied: number
  minimum: number
}
interface Bundle {
  durchfuehrungen: string[]
  score: number
}

it('plans the county and writes down the problem, so that the value can be worked out anew', async () => {
  const written = await run('plan', 'problem', '--out', 'problem.json')
  const planned = await run('plan', '--seconds', '20', '--rule', 'frist', '--json')
  const problem = JSON.parse(readFileSync(join(cli.folder, 'problem.json'), 'utf8'))
  const plan = JSON.parse(planned.out)

  expect([written.code, planned.code]).toEqual([0, 0])
  expect(plan.placed).toBe(plan.assignments.length)
  expect(plan.placed).toBeGreaterThan(0)
  expect(plan.assignments.length + plan.unserved.length).toBe(problem.people.length)
  expect(plan.rule.value).toBeLessThanOrEqual(plan.value + 1e-6)
  expect(plan.bound).toBeGreaterThanOrEqual(plan.value - 1e-6)
  expect(plan.gap).toBeLessThan(0.01)

  let value = 0
  const assigned = new Map<string, number>()
  for (const { kundennummer, durchfuehrungen, reasons, score } of plan.assignments) {
    const { bundles, priority } = problem.people.find(
      (one: { kundennummer: string }) => one.kundennummer === kundennummer
    )
    const bundle = bundles.find((one: Bundle) => String(one.durchfuehrungen) === String(durchfuehrungen))
    expect(reasons.length).toBeGreaterThan(0)
    expect(bundle.score).toBe(score)
    const kinds = new Set(durchfuehrungen.map((id: string) => problem.runs.find((run: Run) => run.id === id).kind))
    value += priority * score * (kinds.size > 1 ? problem.weights.combination : 1)
    for (const id of durchfuehrungen) assigned.set(id, (assigned.get(id) ?? 0) + 1)
  }
  for (const { id, seats, occupied, minimum } of problem.runs as Run[]) {
    const given = assigned.get(id) ?? 0
    const missing = minimum - occupied - given
    expect(given).toBeLessThanOrEqual(seats)
    expect(given > 0 && missing > 0).toBe(false)
    value -= missing > 0 ? problem.weights.belowMinimum * missing : problem.weights.emptySeat * (seats - given)
  }
  expect(value).toBeCloseTo(plan.value, 4)
  for (const { binding, nearest } of plan.unserved) expect(binding && nearest).toBeTruthy()
}, 60_000)

it('says in German how good the plan is, and how the command is called rightly', async () => {
  const { out } = await run('plan', '--seconds', '20')
  const wrong = await run('plan', '--seconds', '5', '--rule', 'los')

  expect(out).toMatch(/Personen bekommen etwas vorgeschlagen/)
  expect(wrong.code).not.toBe(0)
})
