import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { saveEinstellung } from '../../electron/store/einstellungen'
import { issueIn } from '../support/issueIn'
import { addDurchfuehrung } from '../support/someDurchfuehrung'
import { addFall, addSatz } from '../support/someFall'
import { axeInBothSchemes } from './axe'
import { screenshot, screenshots } from './screenshot'
import { sharedProgram } from './sharedProgram'

const folder = mkdtempSync(join(tmpdir(), 'hinweise-'))
afterAll(() => rm(folder, { recursive: true }))

/** A list that went out long ago: nobody answered, nobody said it was deleted. One that lay too long, one that cannot be read. */
const program = sharedProgram(async ({ db }) => {
  const { id } = await addDurchfuehrung(db, { ende: '2099-04-30' })
  const fall = await addFall(db, { nachname: 'Haddad', vorname: 'Amal' })
  await addSatz(db, 'teilnahme', fall, { durchfuehrung: id, status: 'EINGETRETEN', statusSeit: '2025-10-05' })
  const freigabe = { rueckmeldungBis: '2026-01-24', loeschenBis: '2026-03-31' }
  await issueIn(db, id, { file: join(folder, 'liste.xlsx'), heute: '2026-01-10', freigabe })
  const { id: konto } = await db.selectFrom('konto').select('id').executeTakeFirstOrThrow()
  await saveEinstellung(db, 'verfalleneListen', [{ konto, datei: 'abzug-08.xlsx', zeit: '2026-08-03T08:00:00.000Z' }])
  await db
    .insertInto('offeneListe')
    .values({
      ...{ id: randomUUID(), konto, zeit: new Date().toISOString(), datei: 'beschädigt.xlsx', quelle: 'Test' },
      ...{ bytes: Buffer.from('PK broken'), korrekturen: '{}', entscheidungen: '{}', kennwort: null, gescheitert: null }
    })
    .execute()
})

it('says on „Heute“ which lists wait for an answer or a deletion, and leads to them and to a reminder', async () => {
  const { page } = program()
  await page.getByRole('link', { name: 'Bei 1 Liste nachfragen: gelöscht?' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'heute-listen')
  await page.getByRole('link', { name: '1 Rückmeldung überfällig' }).click()
  await page.getByText('überfällig seit 24.01.2026').waitFor()
  await page.getByText('nachfragen: sollte bis 31.03.2026 gelöscht sein').waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'ausgaben-ueberfaellig')
  await screenshot(page, 'ausgaben-ueberfaellig', { zoom: 200 })

  await page.getByRole('link', { name: /^Teilnehmerliste/ }).click()
  await page.getByRole('region', { name: 'Erinnerung' }).getByRole('button', { name: 'Kopieren' }).click()
  await page.getByRole('button', { name: 'Kopiert' }).waitFor()
})

it('shows in the Akte what was passed on about the person, to whom and why', async () => {
  const { page } = program()
  await page.getByRole('link', { name: 'Fälle', exact: true }).click()
  await page.getByRole('rowheader', { name: 'Haddad' }).dblclick()
  await page.getByRole('tab', { name: 'Weitergaben' }).click()
  await page.getByRole('table', { name: 'Weitergaben' }).getByText('Zuweisung (§ 69 SGB X)').waitFor()
  // Away from what would show a hint under it.
  await page.mouse.move(0, 0)

  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'akte-weitergaben')
  await screenshot(page, 'akte-weitergaben', { zoom: 200 })
})

it('tells which open lists are gone or cannot be read, and lets them be put away', async () => {
  const { page } = program()
  await page.getByRole('link', { name: 'Austausch' }).click()
  await page.getByText('abzug-08.xlsx, geöffnet am 03.08.2026').waitFor()
  await page.getByRole('button', { name: 'beschädigt.xlsx weglegen' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'austausch-hinweise')
  await screenshot(page, 'austausch-hinweise', { zoom: 200 })

  await page.getByRole('button', { name: 'Hinweis schließen' }).click()
  await page.getByText('abzug-08.xlsx').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'beschädigt.xlsx weglegen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Weglegen' }).click()
  await page.getByRole('heading', { name: 'Noch keine Liste übernommen' }).waitFor()
})
