import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterOpening } from '../../electron/core/session/afterOpening'
import { openStore } from '../../electron/store/openStore'
import { addKurse, kursauftrag } from '../support/issuedKurse'
import { edited } from '../support/issuedList'
import { issueIn } from '../support/issueIn'
import { kurstabellen } from '../support/ruecklaufVorlage'

// `node --import ./test/support/resolveSources.ts test/launch/ruecklaufKurse.ts`: issues a list of courses and has LibreOffice
// save it in every format, as it left and with one cell filled in. What comes out is kept, with the rows of the store.

const HEUTE = '2026-11-22'
const folder = resolve('test/samples/ruecklauf/kursplanungsliste')
const work = mkdtempSync(join(tmpdir(), 'kurse-'))
const filters = {
  xlsx: 'xlsx',
  ods: 'ods',
  xls: 'xls:MS Excel 97',
  csv: 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true'
}
const toBase64 = (buffer: object) => Buffer.from((buffer as { data: number[] }).data).toString('base64')
const asText = (_: string, wert: unknown) =>
  typeof wert === 'object' && wert && 'type' in wert && wert.type === 'Buffer' ? { base64: toBase64(wert) } : wert

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
try {
  const file = join(work, 'ausgegeben.xlsx')
  const { db } = await openStore({ file: ':memory:' })
  await afterOpening(db, HEUTE)
  const { traeger } = await addKurse(db)
  await issueIn(db, '', { file, heute: HEUTE, ...kursauftrag(traeger) })
  const stored = await Promise.all(
    kurstabellen.map(async (tabelle) => [tabelle, await db.selectFrom(tabelle).selectAll().execute()] as const)
  )
  writeFileSync(join(folder, 'bestand.json'), `${JSON.stringify(Object.fromEntries(stored), asText, 1)}\n`)
  const filled = await edited(readFileSync(file), ({ cell }) => {
    cell(2, 'plaetzeFrei').value = 9
  })
  for (const [name, bytes] of [
    ['unveraendert', readFileSync(file)],
    ['ausgefuellt', filled]
  ] as const) {
    const source = join(work, `${name}.xlsx`)
    writeFileSync(source, bytes)
    for (const [ending, filter] of Object.entries(filters)) {
      const args = ['--headless', `-env:UserInstallation=file://${work}/profile`, '--convert-to', filter]
      const { status } = spawnSync('soffice', [...args, '--outdir', join(work, ending), source], {
        stdio: 'inherit',
        env: { ...process.env, LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }
      })
      if (status !== 0) throw new Error(`LibreOffice could not save ${name}.${ending}`)
      renameSync(join(work, ending, `${name}.${ending}`), join(folder, `${name}.${ending}`))
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
