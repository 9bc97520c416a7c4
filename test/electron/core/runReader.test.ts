import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ReadRequest } from '@shared/domain/austausch/readRequest'
import { beforeAll, describe, expect, it } from 'vitest'
import { unpackedWege } from '../../../electron/core/runReader'
import { buildProcess } from '../../support/buildProcess'
import { nodeReader, packedNodeReader } from '../../support/nodeReader'

let folder = ''
let script = ''

const sample = (file: string): ReadRequest => ({
  file,
  bytes: readFileSync(resolve('test/samples', file)),
  today: '2026-11-22'
})
const patient = () => ({ signal: new AbortController().signal, report: () => {} })

beforeAll(async () => {
  ;({ folder, script } = await buildProcess('reader', 'test-reader'))
  writeFileSync(join(folder, 'hang.js'), "process.on('message', () => { for (;;); })")
  writeFileSync(
    join(folder, 'die.js'),
    "process.on('message', () => { const all = []; for (;;) all.push(new Array(1e6).fill(Math.random())) })"
  )
}, 60_000)

describe('the reader of foreign lists as a process of its own', () => {
  it('returns the recognised list as plain data and tells how far it is', async () => {
    const reports: string[] = []
    const read = nodeReader(script)

    const liste = await read(sample('01-controlling-abzug-2026-10.xlsx'), {
      signal: new AbortController().signal,
      report: ({ phase }) => reports.push(phase)
    })

    expect(liste.rows).toHaveLength(300)
    expect(liste.rows[0]?.values?.kundennummer).toMatch(/^\d{3}[A-Z]\d{6}$/)
    expect(reports).toContain('lesen')
  })

  it('hands a long list on in parts and puts it together in the order of the file', async () => {
    const namen = Array.from({ length: 1200 }, (_, at) => `Nachname${at};Vorname;0${(at % 9) + 1}.02.1990`)
    const bytes = Buffer.from(['Nachname;Vorname;Geburtsdatum', ...namen].join('\r\n'))
    const request: ReadRequest = { file: 'liste.csv', bytes, today: '2026-11-22' }
    const parts: number[] = []

    const liste = await nodeReader(script)(request, patient())
    await packedNodeReader(script)(request, {
      signal: new AbortController().signal,
      report: (said) => said instanceof Uint8Array && parts.push(said.length)
    })

    expect(liste.rows.map(({ values }) => values?.nachname)).toEqual(namen.map((name) => name.split(';')[0]))
    expect(liste.columns).toHaveLength(3)
    expect(parts.length).toBeGreaterThan(2)
    expect(Math.max(...parts)).toBeLessThan(256 * 1024)
  })

  it('reads a table of ways in one piece, and refuses what is none', async () => {
    const read = unpackedWege(packedNodeReader(script))
    const bytes = Buffer.from('von;nach;Minuten\r\nVlotho;Herford;40')

    await expect(read({ art: 'wege', file: 'bus.csv', bytes }, patient())).resolves.toMatchObject({
      form: 'liste',
      angaben: [{ von: 'Vlotho', nach: 'Herford', frueh: 40 }]
    })
    const { file, bytes: personen } = sample('01-controlling-abzug-2026-10.xlsx')
    await expect(read({ art: 'wege', file, bytes: personen }, patient())).rejects.toMatchObject({
      data: { code: 'wege.nichtErkannt' }
    })
  })

  it('passes the refusals of the reader on', async () => {
    const read = nodeReader(script)

    const reading = read({ file: 'liste.xlsx', bytes: Buffer.from('no workbook'), today: '2026-11-22' }, patient())

    await expect(reading).rejects.toMatchObject({ data: { code: 'liste.keineTabelle' } })
  })

  it('ends a reader at once when the person cancels', async () => {
    const controller = new AbortController()
    const reading = nodeReader(join(folder, 'hang.js'))(sample('03-step-auszug.csv'), {
      signal: controller.signal,
      report: () => {}
    })

    const start = performance.now()
    controller.abort()

    await expect(reading).rejects.toMatchObject({ data: { code: 'call.cancelled' } })
    expect(performance.now() - start).toBeLessThan(500)
  })

  it('ends a reader that takes too long', async () => {
    const read = nodeReader(join(folder, 'hang.js'), { seconds: 0.3, heapMib: 1024 })

    await expect(read(sample('03-step-auszug.csv'), patient())).rejects.toMatchObject({
      data: { code: 'liste.dauertZuLange' }
    })
  })

  it('turns a reader that runs out of memory into a refusal', async () => {
    const read = nodeReader(join(folder, 'die.js'), { seconds: 60, heapMib: 64 })

    await expect(read(sample('03-step-auszug.csv'), patient())).rejects.toMatchObject({
      data: { code: 'liste.nichtLesbar' }
    })
  }, 30_000)
})
