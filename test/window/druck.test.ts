import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { fillPractice } from '../../electron/features/uebung/fillPractice'
import { druckHandlers } from '../../electron/features/druck/handlers'
import { hardenSession } from '../../electron/platform/hardenSession'
import { printing } from '../../electron/platform/printing'
import { windowFiles } from '../../electron/platform/windowFiles'
import { ensureCodes } from '../../electron/features/codes/repository'
import { ensureParameter } from '../../electron/features/parameter/repository'
import { mkdir, writeFile } from 'node:fs/promises'
import { openStore } from '../../electron/store/openStore'
import { pdfText } from '../support/pdfText'

it('draws', async () => {
  const files = windowFiles('out/renderer', 'resources/fonts')
  hardenSession(undefined).protocol.handle('app', files.answer)
  const { printToPdf } = printing(files)
  const store = await openStore({ file: ':memory:' })
  await ensureCodes(store.db)
  await ensureParameter(store.db)
  await fillPractice(store.db, { personen: 300, seed: 1, heute: '2026-11-22' }, { report: () => {}, signal: new AbortController().signal })
  const rows = await store.db.selectFrom('teilnahme').select((row) => ['fall', row.fn.countAll().as('n')]).groupBy('fall').orderBy('n', 'desc').execute()
  const ids = [rows[0]!.fall, rows[40]!.fall, rows[100]!.fall, rows.at(-1)!.fall]
  const none = await store.db.selectFrom('fall').select('id').where('id', 'not in', rows.map((row) => row.fall)).executeTakeFirst()
  if (none) ids.push(none.id)
  const handlers = druckHandlers({ db: store.db, konto: { id: 'x' }, ports: { today: () => '2026-11-22', printToPdf, print: async () => false, saveFile: async () => undefined, pickFolder: async () => undefined } })
  const start = performance.now()
  const { pdf } = await handlers.preview({ faelle: ids }, { report: () => {}, signal: new AbortController().signal })
  console.log('ms', performance.now() - start)
  await mkdir('out/paper', { recursive: true })
  await writeFile('out/paper/fall.pdf', Buffer.from(pdf, 'base64'))
  const hundred = await store.db.selectFrom('fall').select('id').limit(100).execute()
  const t = performance.now()
  await handlers.preview({ faelle: hundred.map(({ id }) => id) }, { report: () => {}, signal: new AbortController().signal })
  console.log('100 ms', performance.now() - t)
  console.log((await pdfText(Buffer.from(pdf, 'base64'))).length)
}, 120000)
