import { expect, it } from 'vitest'
import { addLauf } from '../support/addLauf'
import { addFall, addSatz } from '../support/someFall'
import { axeInBothSchemes } from './axe'
import { screenshot, screenshots } from './screenshot'
import { sharedProgram } from './sharedProgram'

const program = sharedProgram(async ({ db }) => {
  const personen = [
    ['Anders', '2026-01-05'],
    ['Berg', '2026-10-01'],
    ['Cole', '2026-11-01']
  ] as const
  for (const [nachname, seit] of personen) {
    const werte = { ort: 'Kranichwerder', rechtskreis: 'SGB2', niveau: 'A2', geburtsdatum: '1990-05-05' }
    const fall = await addFall(db, { nachname, vorname: 'Kim', ...werte })
    await addSatz(db, 'bedarf', fall, { art: 'KOMBINATION', seit, status: 'OFFEN' })
  }
  const offen = { beginn: '2030-01-07', ende: '2030-06-28', plaetzeFrei: 2 }
  await addLauf(db, { titel: 'Werkstatt', instrument: 'MAT', ...offen }, '13', '12:30', '15:30')
  await addLauf(db, { titel: 'BSK B1', kursart: 'BSK_B1', instrument: null, ...offen }, '1234', '08:30', '11:45')
})

it('plans a round: begins it, sees criteria and runs, plans, accepts by keyboard, rejects, changes, locks, compares, removes', {
  timeout: 180_000
}, async () => {
  const { page } = program()
  await page.getByRole('link', { name: 'Planung', exact: true }).click()
  await page.getByRole('heading', { name: 'Noch keine Planungsrunde' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await page.getByRole('button', { name: 'Neue Planungsrunde' }).click()
  await page.getByRole('button', { name: 'Runde anlegen' }).click()

  await page.getByRole('tab', { name: 'Wer und was' }).click()
  await page.getByText(/3 Personen warten/).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await page.getByRole('tab', { name: 'Kriterien' }).click()
  await page.getByRole('heading', { name: 'Wer Vorrang hat (Zuschläge zu 1)' }).waitFor()
  await page.getByRole('button', { name: 'Durchrechnen' }).click()
  await page.getByRole('button', { name: 'So gewichten: 2,5 Plätze' }).click({ timeout: 60_000 })
  await page.getByRole('row', { name: /^2,5 Plätze.*gilt jetzt/ }).waitFor()
  await screenshots(page, 'planung-abwaegung')
  expect(await axeInBothSchemes(page)).toEqual([])

  await page.getByRole('tab', { name: /^Pläne/ }).click()
  await page.getByRole('textbox', { name: 'Höchstens Sekunden' }).fill('5')
  await page.getByRole('button', { name: 'Planen', exact: true }).click()
  await page.getByText(/Niemand bekommt etwas zugewiesen/).waitFor()
  await page.getByRole('row', { name: 'Anders, Kim' }).waitFor({ timeout: 30_000 })
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'planung-board')
  await screenshot(page, 'planung-board', { zoom: 200 })

  await page.getByRole('table', { name: 'Mit Platz nach Wohnort' }).getByText('Kranichwerder').waitFor()
  await page.getByRole('button', { name: 'Berechnen' }).click()
  await page
    .getByText(/^Ein Platz mehr: .* in „(Werkstatt|BSK B1)“/)
    .first()
    .waitFor({ timeout: 60_000 })
  expect(await axeInBothSchemes(page)).toEqual([])
  await page.getByRole('combobox', { name: 'Angebot' }).fill('Werkstatt')
  await page.getByRole('option', { name: 'Werkstatt' }).click()
  await page.getByRole('button', { name: 'Neu planen' }).click()
  await page.getByText(/mit Platz statt/).waitFor({ timeout: 60_000 })
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'planung-hilft')

  await page.getByRole('row', { name: 'Anders, Kim' }).press('a')
  await page.getByRole('row', { name: 'Anders, Kim' }).waitFor({ state: 'detached' })
  await page.getByRole('row', { name: 'Berg, Kim' }).press('x')
  await page.getByRole('button', { name: 'Schon anders geklärt' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ablehnen' }).click()
  await page.getByText('Entschieden (2)').click()
  await page.getByText('Grund: Schon anders geklärt').waitFor()
  await page.getByText('angenommen', { exact: true }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])

  await page.getByRole('button', { name: 'Wieder öffnen: Berg, Kim' }).click()
  await page.getByText('Zu entscheiden (1)').click()
  await page.getByRole('button', { name: 'Für den nächsten Plan festlegen: Berg, Kim' }).click()
  await page.getByRole('menuitem', { name: 'Jetzt nicht fragen' }).waitFor()
  await screenshot(page, 'planung-festlegen')
  expect(await axeInBothSchemes(page)).toEqual([])
  await page.getByRole('menuitem', { name: 'Jetzt nicht fragen' }).click()
  await page.getByText(/^Ohne Platz/).click()
  await page.getByRole('row', { name: 'Cole, Kim' }).press('c')
  const anderes = page.getByRole('dialog', { name: 'Anderes für Cole, Kim' })
  await anderes.getByRole('radio').first().check()
  await anderes.getByRole('textbox', { name: 'Grund' }).fill('So mit der Person besprochen')
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'planung-aendern')
  await anderes.getByRole('button', { name: 'Geändert annehmen' }).click()
  await page.getByText('Entschieden (2)').click()
  await page.getByText(/^geändert angenommen: /).waitFor()
  await page.getByText('Grund: So mit der Person besprochen').waitFor()

  await page.getByRole('link', { name: /^Planung \d/ }).click()
  await page.getByText('2 angenommen, 0 abgelehnt, 1 offen').waitFor()
  await page.getByRole('tab', { name: 'Festgelegt (1)' }).click()
  await page.getByRole('cell', { name: 'jetzt nicht fragen' }).waitFor()
  await page.getByRole('tab', { name: 'Kriterien' }).click()
  await page.getByRole('button', { name: 'Quote hinzufügen' }).click()
  await page.getByRole('combobox', { name: 'Plätze' }).click()
  await page.getByRole('option', { name: 'Werkstatt' }).click()
  await page.getByText('Davon weicht diese Runde ab').waitFor()
  await screenshots(page, 'planung-rundenkriterien')
  expect(await axeInBothSchemes(page)).toEqual([])
  await page.getByRole('button', { name: 'Kriterien speichern' }).click()
  await page.getByRole('button', { name: 'Verwerfen' }).waitFor({ state: 'detached' })
  await page.getByRole('tab', { name: /^Pläne/ }).click()
  await page.getByRole('textbox', { name: 'Höchstens Sekunden' }).fill('10')
  await page.getByRole('button', { name: 'Planen', exact: true }).click()
  await page.getByText('Zu entscheiden (0)').waitFor({ timeout: 30_000 })
  await page.getByRole('link', { name: /^Planung \d/ }).click()
  await page.getByText('mitgelieferte Fassung, 2 abweichend').waitFor()
  await page.getByRole('table', { name: 'Personen mit Platz nach Wohnort' }).getByText('Kranichwerder').waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'planung-vergleich')
  await screenshot(page, 'planung-vergleich', { zoom: 200 })

  await page.getByRole('button', { name: 'Entfernen: Plan 1' }).click()
  const frage = page.getByRole('dialog', { name: '„Plan 1“ entfernen?' })
  await frage.getByText(/2 angenommene Vorschläge bleiben in der Förderkette/).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await frage.getByRole('button', { name: 'Plan entfernen' }).click()
  await page.getByRole('tab', { name: 'Pläne (1)' }).waitFor()
  await page.getByRole('tab', { name: 'Protokoll' }).click()
  await page.getByText('Plan entfernt').waitFor()
  await page.getByText('Vorschlag abgelehnt').waitFor()
  await page.getByRole('button', { name: 'Runde entfernen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Runde entfernen' }).click()
  await page.getByRole('heading', { name: 'Entfernte Runden' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])

  await page.getByRole('link', { name: 'Fehlende Kurse' }).click()
  await page.getByRole('heading', { name: 'Kein Bedarf, der für eine Gruppe reicht' }).waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
})

it('agrees on criteria: changes them with day and reason, sees the version before, keeps half the seats for a group', {
  timeout: 120_000
}, async () => {
  const { page } = program()
  await page.evaluate(() => {
    location.hash = '/einstellungen/planung'
  })
  await page.getByText('Es gilt: mitgelieferte Fassung').waitFor()
  const mitgeliefert = page.getByRole('button', { name: 'Mitgelieferte Werte eintragen' })
  expect(await mitgeliefert.isDisabled()).toBe(true)
  expect(await axeInBothSchemes(page)).toEqual([])
  await page.getByRole('textbox', { name: 'Nahtloser Anschluss' }).fill('40')
  await page.getByRole('button', { name: 'Quote hinzufügen' }).click()
  await page.getByRole('textbox', { name: 'Mindestens %' }).fill('120')
  await page.getByText('Eine Quote braucht einen Anteil von 1 bis 100 %').waitFor()
  await page.getByRole('textbox', { name: 'Mit wem und warum' }).fill('Mit dem Personalrat abgestimmt')
  const speichern = page.getByRole('button', { name: 'Als neue Fassung speichern' })
  expect(await speichern.isDisabled()).toBe(true)
  expect(await axeInBothSchemes(page)).toEqual([])
  await page.getByRole('textbox', { name: 'Mindestens %' }).fill('50')
  await speichern.click()
  await page.getByText(/^Es gilt: Fassung 1, vereinbart am .*: Mit dem Personalrat abgestimmt$/).waitFor()
  await screenshots(page, 'planungskriterien')
  await screenshot(page, 'planungskriterien', { zoom: 200 })
  await page.getByRole('button', { name: 'Ansehen: Fassung 1' }).click()
  await page.getByRole('dialog').getByText('Nahtloser Anschluss: 40 statt 25').waitFor()
  expect(await axeInBothSchemes(page)).toEqual([])
  await screenshots(page, 'planungskriterien-fassung')
  await page.getByRole('dialog').getByRole('button', { name: 'Schließen' }).last().click()
  await mitgeliefert.click()
  await page.getByText('Nahtloser Anschluss: 25 statt 40').waitFor()
  await page.getByRole('button', { name: 'Mitgelieferte Werte eintragen' }).scrollIntoViewIfNeeded()
  await screenshot(page, 'planungskriterien-unten')
})
