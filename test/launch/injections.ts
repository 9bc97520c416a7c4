import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCsv } from '../../electron/excel/writeCsv'
import { type Sheet, writeWorkbook } from '../../electron/excel/writeWorkbook'
import { injections } from '../support/injections'

// `node --import ./test/support/resolveSources.ts test/launch/injections.ts`, where LibreOffice is installed: opens what we
// wrote in LibreOffice, lets it calculate, and looks at what it made of every text. Ends with 1 when one was evaluated.

const columns = (['text', 'day', 'number'] as const).map((kind) => ({ heading: `Als ${kind}`, kind, width: 20 }))
const sheet: Sheet = {
  title: 'Gegenprobe',
  tab: 'Liste',
  footer: '=1+1',
  frozenColumns: 0,
  columns,
  rows: injections.map((text) => columns.map(() => text))
}

const folder = mkdtempSync(join(tmpdir(), 'gegenprobe-'))
writeFileSync(join(folder, 'mappe.xlsx'), await writeWorkbook(sheet))
writeFileSync(join(folder, 'text.csv'), writeCsv(sheet))
// Must be evaluated: else the look at the others says nothing.
writeFileSync(join(folder, 'probe.csv'), '"Kopf"\r\n=1+1\r\n')

/** What LibreOffice saves after opening the file, as the XML of its first sheet. */
function reopened(file: string, filter: string[] = []): string {
  const out = join(folder, 'neu')
  const profile = `-env:UserInstallation=file://${join(folder, 'profil')}`
  const call = [profile, '--headless', ...filter, '--convert-to', 'fods', '--outdir', out, join(folder, file)]
  const { status, stderr } = spawnSync('soffice', call, { timeout: 120_000, encoding: 'utf8' })
  if (status !== 0) throw new Error(`soffice: ${stderr}`)
  return readFileSync(join(out, file.replace(/\.\w+$/, '.fods')), 'utf8')
}

function look(name: string, xml: string): number {
  const formulas = [...xml.matchAll(/table:formula="([^"]*)"/g)].map(([, formula]) => formula)
  const links = [...xml.matchAll(/<(?:text:a|table:dde-link|office:dde-source)[ >]/g)].length
  console.log(`${name}: ${formulas.length} Formeln, ${links} Verknüpfungen`)
  for (const formula of formulas.slice(0, 5)) console.log(`  ${formula}`)
  return formulas.length + links
}

console.log(`${injections.length} Texte × ${columns.length} Spalten`)
// 59 = semicolon, 34 = quote, 76 = UTF-8; the last token lets formulas be calculated.
const asText = ['--infilter=CSV:59,34,76,1,,0,false,true,false,false,false,-1,true']
const evaluated = look('Arbeitsmappe', reopened('mappe.xlsx')) + look('Textdatei', reopened('text.csv', asText))
const noticed = look('Zur Probe, ungeschützt', reopened('probe.csv', asText))
rmSync(folder, { recursive: true })
process.exit(evaluated > 0 || noticed === 0 ? 1 : 0)
