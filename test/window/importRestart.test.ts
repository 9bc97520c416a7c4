import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { axeInBothSchemes } from './axe'
import { drop } from './drop'
import { homeWithStore, signIn } from './homeWithStore'
import { openProgram } from './openProgram'
import { screenshots } from './screenshot'

const liste = join(import.meta.dirname, '../samples/02-arbeitsliste-team-nord.xlsx')

it('goes on with an open list after a restart, recognises it when it comes again, and takes lists back', {
  timeout: 180_000
}, async () => {
  const home = await homeWithStore()
  {
    await using program = await openProgram({ home })
    const { page } = program
    await signIn(page)
    await drop(page, 'vorher.csv', 'Nachname;Vorname;Geburtsdatum;Kundennummer\nMeyer;Uwe;07.03.1977;498A012345\n')
    await page.getByRole('tab', { name: /Vorschau/ }).click()
    await page.getByRole('button', { name: '1 neue Person anlegen' }).click()
    await page.getByRole('heading', { name: 'Übernahme: vorher.csv' }).waitFor()

    await page.getByRole('link', { name: 'Zu allen Übernahmen' }).click()
    await program.answer({ open: liste })
    await page.getByRole('button', { name: 'Liste öffnen' }).first().click()
    await page.getByRole('tab', { name: /Vorschau/ }).click()
    await page.getByRole('button', { name: /neue Personen anlegen/ }).click()
    // Nobody has said yet what four of its words mean: the refusal leads to where it is said.
    await page.getByText('Es wurde nichts übernommen').waitFor()
    await page.getByRole('button', { name: 'Vorschlag für „knapp B1“ bestätigen' }).click()
    await page.getByRole('button', { name: '3 Vorschläge bestätigen' }).waitFor()
    expect(program.complaints).toEqual([])
  }

  await using program = await openProgram({ home })
  const { page } = program
  await signIn(page)
  await page.getByRole('link', { name: 'Austausch' }).click()
  await page.getByRole('link', { name: /^Mit 02-.* weitermachen$/ }).click()
  // Its first open step, with what was decided before.
  await page.getByRole('button', { name: '3 Vorschläge bestätigen' }).click()
  await page.getByText('Alle Wörter sind zugeordnet.').waitFor()
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByRole('button', { name: /neue Personen anlegen/ }).click()
  await page.getByRole('heading', { name: /^Übernahme: 02/ }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'austausch-ergebnis')

  await page.getByRole('link', { name: 'Zu allen Übernahmen' }).click()
  await program.answer({ open: liste })
  await page.getByRole('button', { name: 'Liste öffnen' }).first().click()
  await page.getByText('Diese Datei wurde schon übernommen').waitFor()
  await page.getByRole('link', { name: 'Austausch' }).click()
  await page.getByRole('button', { name: /weglegen/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Weglegen' }).click()
  await page.getByRole('heading', { name: 'Noch nicht übernommen' }).waitFor({ state: 'detached' })
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'austausch')

  await page.getByRole('button', { name: 'vorher.csv zurücknehmen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Zurücknehmen' }).click()
  await page.getByText('Übernahme zurückgenommen').waitFor()
  await page.getByRole('cell', { name: /^am .* von Kim Beispiel/ }).waitFor()
  expect(program.complaints).toEqual([])
  await rm(home, { recursive: true, force: true })
})
