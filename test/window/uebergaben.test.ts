import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { fillPractice } from '../../electron/features/uebung/fillPractice'
import { addFall, addSatz } from '../support/someFall'
import { axeInBothSchemes } from './axe'
import { screenshot, screenshots } from './screenshot'
import { sharedProgram } from './sharedProgram'

describe('Übergaben', () => {
  const program = sharedProgram(async ({ db }) => {
    const heute = new Date().toISOString().slice(0, 10)
    await fillPractice(
      db,
      { personen: 300, seed: 7, heute },
      { report: () => {}, signal: new AbortController().signal }
    )
    const [spezial] = await db.selectFrom('team').select('name').where('art', '=', 'SPEZIAL').execute()
    const lang = 'Teilzeit mit Kinderbetreuung, Praktikum in der Verwaltung der Kreisstadt und Bewerbungstraining'
    const fall = await addFall(db, {
      ...{ nachname: 'Aardenne-Übergabe-Wojciechowska', vorname: 'Zoë Aleksandra', ziel: lang },
      ...{ team: spezial!.name, niveau: 'B1', fallSeit: '2021-01-01', mehrwert: false }
    })
    for (const jahr of [2018, 2019, 2020, 2021, 2022, 2023, 2024])
      await addSatz(db, 'teilnahme', fall, {
        ...{ titel: lang.slice(0, 60), traeger: 'Bildungswerk der Weserberglandgemeinden', status: 'BEENDET_REGULAER' },
        ...{ eintrittIst: `${jahr}-01-01`, austrittIst: `${jahr}-06-30` }
      })
    await addSatz(db, 'teilnahme', fall, { titel: lang, traeger: 'Bildungswerk', status: 'EINGETRETEN' })
  })

  it('prepares, hands over and accepts a case', async () => {
    const { page, answer } = program()
    await answer({ save: join(tmpdir(), 'Übergabebogen Test.pdf') })
    await page.getByRole('link', { name: /^Übergaben/ }).click()
    await page.getByRole('tab', { name: 'Übergabe prüfen' }).click()
    await page
      .getByRole('link', { name: 'Übergabe vorbereiten: Aardenne-Übergabe-Wojciechowska, Zoë Aleksandra' })
      .click()
    await page
      .getByRole('table', { name: 'Übergabekriterien' })
      .getByText('noch kein Integrationskurs besucht')
      .waitFor()
    await page.getByRole('button', { name: 'Übergabe vorbereiten' }).click()
    await page.getByRole('heading', { name: 'Laufende Übergabe' }).waitFor()
    await page.getByLabel('Gespräch mit der Person über den Wechsel geführt').check()
    await page.getByText('laufender Einstieg').click()
    await page.getByLabel('Offene Punkte').fill('Sprachnachweis anfordern')
    await screenshots(page, 'uebergabe-akte')
    expect(await axeInBothSchemes(page)).toEqual([])

    await page.getByRole('button', { name: 'Fall übergeben' }).click()
    await page.getByRole('dialog').getByText('Noch nicht erledigt').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Fall übergeben' }).click()
    await page.getByRole('button', { name: 'Annehmen: Aardenne-Übergabe-Wojciechowska, Zoë Aleksandra' }).waitFor()
    expect(await page.getByLabel('Was hat geholfen', { exact: true }).inputValue()).toBe('laufender Einstieg')

    await page.getByRole('button', { name: 'Übergabebogen drucken' }).first().click()
    await page.getByRole('img', { name: /^Übergabebogen, Seite 1 von/ }).waitFor({ timeout: 30_000 })
    await screenshot(page, 'uebergabebogen')
    await page.getByRole('button', { name: 'Als PDF speichern' }).click()
    await page.getByText('PDF gespeichert').waitFor()

    await page.getByRole('link', { name: /Übergaben .*auf Annahme/ }).click()
    await screenshots(page, 'uebergaben-warten')
    expect(await axeInBothSchemes(page)).toEqual([])
    await page.getByRole('button', { name: 'Annehmen: Aardenne-Übergabe-Wojciechowska, Zoë Aleksandra' }).click()
    await page.getByLabel('Wer berät künftig').fill('MB')
    await page.getByRole('button', { name: 'Fall annehmen' }).click()
    await page.getByText(/^Angenommen: Aardenne-Übergabe-Wojciechowska, Zoë Aleksandra ist jetzt bei/).waitFor()

    await expect
      .poll(() =>
        page.getByRole('button', { name: 'Annehmen: Aardenne-Übergabe-Wojciechowska, Zoë Aleksandra' }).count()
      )
      .toBe(0)
  }, 90_000)

  it('shows whom to look at, who becomes 25 and the caseload of teams', async () => {
    const { page } = program()
    await page.getByRole('link', { name: /^Übergaben/ }).click()
    for (const [name, datei] of [
      ['Übergabe prüfen', 'pruefen'],
      ['Wechsel mit 25', 'wechsel'],
      ['Auslastung', 'auslastung']
    ] as const) {
      await page.getByRole('tab', { name }).click()
      await page.getByRole('tabpanel', { name }).getByRole('table').first().waitFor()
      await screenshots(page, `uebergaben-${datei}`)
      await screenshot(page, `uebergaben-${datei}`, { zoom: 200 })
      expect(await axeInBothSchemes(page)).toEqual([])
      expect(await scrollsSideways(page)).toBe(false)
    }
  }, 90_000)

  it('keeps teams and criteria in the settings', async () => {
    const { page } = program()
    await page.evaluate(() => {
      location.hash = '/einstellungen/teams'
    })
    await page.getByRole('button', { name: 'Team anlegen' }).click()
    await page.getByLabel(/^Name/).fill('Team Hafen')
    await page.getByLabel(/^Stellen/).fill('4,5')
    await page.getByRole('dialog').getByRole('button', { name: 'Team anlegen' }).click()
    await page.getByRole('cell', { name: 'Team Hafen', exact: true }).waitFor()
    await screenshots(page, 'teams')
    expect(await axeInBothSchemes(page)).toEqual([])

    await page.getByRole('link', { name: 'Übergabekriterien' }).click()
    await page.getByRole('combobox', { name: 'Vorlage übernehmen' }).click()
    await page.getByRole('option', { name: /Krefeld/ }).click()
    await page.getByRole('group', { name: 'Kriterium U-7' }).waitFor()
    await screenshots(page, 'uebergaberegeln')
    await screenshot(page, 'uebergaberegeln', { zoom: 200 })
    expect(await axeInBothSchemes(page)).toEqual([])
    await page.getByRole('button', { name: 'Kriterien speichern' }).click()
    await page.getByText('Übergabekriterien gespeichert').waitFor()
  }, 90_000)
})

const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
