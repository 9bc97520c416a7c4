import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pdfText } from '../support/pdfText'
import { axeInBothSchemes } from './axe'
import { openProgram, type Program } from './openProgram'
import { screenshots } from './screenshot'

const kennwort = 'Birke Amsel Kanal Zwölf'

/** The groups as a person reads them from the printed sheet. */
async function groupsOnPaper({ home }: Program): Promise<string[]> {
  const folder = join(home, 'gedruckt')
  const [file] = await readdir(folder)
  const [sheet = ''] = await pdfText(await readFile(join(folder, file!)))
  return [...sheet.matchAll(/\b(\d)\s+([0-9A-Z*~$=]{1,4})\b/g)].map(([, , group = '']) => group)
}

it('leads from nothing to an open store in four pages, and locks and unlocks it', async () => {
  await using program = await openProgram()
  const { page } = program

  await page.getByRole('heading', { name: 'Willkommen' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'willkommen')
  await page.getByText('Neu beginnen').click()
  await page.getByRole('button', { name: 'Weiter' }).click()

  await page.getByRole('textbox', { name: 'Ihr Name' }).fill('Kim Beispiel')
  await page.getByLabel(/^Kennwort( \*)?$/).fill(kennwort)
  await page.getByLabel('Kennwort wiederholen').fill(kennwort)
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'person')
  await page.getByRole('button', { name: 'Bestand anlegen' }).click()

  await page.getByRole('button', { name: 'Blatt drucken' }).click()
  await page
    .getByLabel(/^Gruppe/)
    .first()
    .waitFor()
  await screenshots(page, 'wiederherstellungsblatt')
  expect(await axeInBothSchemes(page)).toEqual([])
  const groups = await groupsOnPaper(program)
  for (const field of await page.getByLabel(/^Gruppe/).all()) {
    const number = Number(
      /\d+/.exec((await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent)) ?? '')?.[0]
    )
    await field.fill(groups[number - 1]!.toLowerCase())
  }
  await page.getByRole('button', { name: 'Blatt ist sicher, weiter' }).click()
  await page.getByRole('button', { name: 'Sperren' }).waitFor()

  await page.keyboard.press('Control+l')
  await page.getByRole('heading', { name: 'Anmelden' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'anmelden')
  await page.getByLabel(/^Kennwort( \*)?$/).fill('falsch')
  await page.getByRole('button', { name: 'Öffnen', exact: true }).click()
  await page.getByRole('alert').getByText('Kennwort').waitFor()

  await page.getByLabel(/^Kennwort( \*)?$/).fill(kennwort)
  // After a wrong Kennwort the next try waits a second.
  await expect.poll(() => page.getByRole('button', { name: 'Öffnen', exact: true }).isEnabled()).toBe(true)
  await page.getByLabel(/^Kennwort( \*)?$/).press('Enter')
  await page.getByRole('button', { name: 'Sperren' }).waitFor()
  expect(program.complaints).toEqual([])
})
