import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { spalten } from '@shared/domain/ausgaben/spalten'
import { afterOpening } from '../../electron/core/session/afterOpening'
import { openStore } from '../../electron/store/openStore'
import { issueIn } from '../support/issueIn'
import { tabellen, vorlagen } from '../support/ruecklaufVorlage'
import { addDurchfuehrung } from '../support/someDurchfuehrung'
import { addFall, addSatz } from '../support/someFall'

// `node --import ./test/support/resolveSources.ts test/launch/ruecklaufVorlagen.ts`: issues lists and has LibreOffice do with
// them what recipients do. What comes out is kept, with the rows of the store that issued it. Needs `soffice` and its Python
// module (`UNO_PYTHON` names the Python that has it).

const PORT = '28741'
const HEUTE = '2026-11-22'
const python = process.env['UNO_PYTHON'] ?? '/usr/bin/python3'
const target = resolve('test/samples/ruecklauf')
const profile = mkdtempSync(join(tmpdir(), 'soffice-'))
rmSync(target, { recursive: true, force: true })

const toBase64 = (buffer: object) => Buffer.from((buffer as { data: number[] }).data).toString('base64')
const office = spawn('soffice', [
  ...['--headless', '--norestore', `-env:UserInstallation=file://${profile}`],
  `--accept=socket,host=127.0.0.1,port=${PORT};urp;`
])
try {
  for (const [art, { monat, eintraege }] of Object.entries(vorlagen)) {
    const folder = join(target, art)
    mkdirSync(folder, { recursive: true })
    const file = join(folder, 'ausgegeben.xlsx')
    const { db } = await openStore({ file: ':memory:' })
    await afterOpening(db, HEUTE)
    const { id } = await addDurchfuehrung(db, { beginn: '2026-10-05' })
    for (const [nachname, vorname, geburtsdatum] of [
      ['Haddad', 'Amal', '1990-02-01'],
      ['Haddad', 'Omar', '1985-04-03'],
      ['Öztürk-Álvarez', 'Yıldız', '1978-06-05'],
      ['Nguyễn', 'Thị Lan', '2001-12-24']
    ] as const) {
      const fall = await addFall(db, { nachname, vorname, geburtsdatum })
      await addSatz(db, 'teilnahme', fall, {
        ...{ durchfuehrung: id, titel: 'Sprache & Praxis Pflege', status: 'EINGETRETEN', statusSeit: '2026-10-05' },
        ...{ eintrittIst: '2026-10-05', austrittPlan: '2027-04-30', wochenstunden: 21.25 }
      })
    }
    await issueIn(db, id, { file, heute: HEUTE, art: art as keyof typeof vorlagen, monat })
    const stored = await Promise.all(
      tabellen.map(async (tabelle) => [tabelle, await db.selectFrom(tabelle).selectAll().execute()] as const)
    )
    const asText = (_: string, wert: unknown) =>
      typeof wert === 'object' && wert && 'type' in wert && wert.type === 'Buffer' ? { base64: toBase64(wert) } : wert
    writeFileSync(join(folder, 'bestand.json'), `${JSON.stringify(Object.fromEntries(stored), asText, 1)}\n`)
    const filled = eintraege.map(({ spalte, art: kind, wert }) => [spalten[spalte].heading, kind, wert])
    const args = ['test/launch/ruecklaufUno.py', PORT, file, folder, JSON.stringify(filled)]
    const { status } = spawnSync(python, args, { stdio: 'inherit' })
    if (status !== 0) throw new Error(`LibreOffice could not do its part for ${art}`)
  }
} finally {
  office.kill()
  rmSync(profile, { recursive: true, force: true })
}
