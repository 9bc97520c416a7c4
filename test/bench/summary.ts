import type { Page } from 'playwright-core'
import { benchHome } from '../support/benchHome'
import { kennwortField } from '../window/firstRun'
import { openProgram } from '../window/openProgram'
import type { Figure } from './figure'

const many = 100
const rounds = 5

/** Case summaries of the practice county to PDF in the built program, from the click to the finished document. */
export async function measure(): Promise<Figure[]> {
  const { home, kennwort } = await benchHome(3000)
  await using program = await openProgram({ home })
  const { page } = program
  await page.getByLabel(kennwortField).fill(kennwort)
  await page.getByLabel(kennwortField).press('Enter')
  await page.getByRole('button', { name: 'Sperren' }).waitFor()
  const ids = await idsOf(page)

  const times: number[] = []
  for (let round = 0; round < rounds; round++) times.push(await previewOf(page, ids.slice(round, round + 1)))
  const hundred = await previewOf(page, ids)
  const median = times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN
  return [
    {
      what: 'Fallzusammenfassung als PDF, Median aus fünf',
      measured: Math.round(median),
      unit: 'ms',
      target: '≤ 1.500',
      met: median <= 1500
    },
    {
      what: `${many} Fallzusammenfassungen als ein PDF`,
      measured: Math.round(hundred),
      unit: 'ms',
      target: '≤ 40.000',
      met: hundred <= 40_000
    }
  ]
}

async function idsOf(page: Page): Promise<string[]> {
  const reply = await page.evaluate(
    (limit) =>
      window.bridge.call({
        id: 'ids',
        procedure: 'faelle.ids',
        input: { suche: '', filter: null, sort: [], offset: 0, limit }
      }),
    many
  )
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value as string[]
}

function previewOf(page: Page, faelle: string[]): Promise<number> {
  return page.evaluate(async (faelle) => {
    const start = performance.now()
    const reply = await window.bridge.call({
      id: `druck-${start}`,
      procedure: 'druck.preview',
      input: { art: 'fallzusammenfassung', faelle }
    })
    if (!reply.ok) throw new Error(reply.error.code)
    return performance.now() - start
  }, faelle)
}
