import { planungskriterienVorgabe } from '@shared/domain/planung/kriterien'
import { withWert } from '@shared/domain/planung/kriterienfeld'
import { expect, it } from 'vitest'
import { refusalOf } from '../../../support/refusal'
import { startTestApp } from '../../../support/startTestApp'

const strenger = withWert(planungskriterienVorgabe, 'gewichte.nahtlos', 40)
const neue = { vereinbartAm: '2026-11-03', grund: 'Mit dem Personalrat', kriterien: strenger }
const runde = { stichtag: '2026-11-22' }

it('keeps every version of the criteria; new rounds begin with the last one, begun ones keep theirs', async () => {
  await using app = await startTestApp()
  const { einstellungen, planung } = app.api
  const erste = await planung.anlegen({ name: 'Davor', ...runde })
  const { version } = await einstellungen.readPlanungskriterien()

  const { wert } = await einstellungen.addPlanungskriterien({ version, wert: neue })

  expect(wert).toEqual([{ nummer: 1, ...neue }])
  const zweite = await planung.anlegen({ name: 'Danach', ...runde })
  expect((await planung.read(erste)).kriterien).toEqual({ ...planungskriterienVorgabe, fassung: 0 })
  expect((await planung.read(zweite)).kriterien).toEqual({ ...strenger, fassung: 1 })
})

it('refuses a version beside one somebody else has saved meanwhile', async () => {
  await using app = await startTestApp()
  const { einstellungen } = app.api
  const { version } = await einstellungen.readPlanungskriterien()
  await einstellungen.addPlanungskriterien({ version, wert: neue })

  expect(await refusalOf(() => einstellungen.addPlanungskriterien({ version, wert: neue }))).toBe('satz.geaendert')
  expect((await einstellungen.readPlanungskriterien()).wert).toHaveLength(1)
})

it('keeps seats of a single run for a group in the round of it, never in the criteria of the office', async () => {
  await using app = await startTestApp()
  const { einstellungen } = app.api
  const { version } = await einstellungen.readPlanungskriterien()
  const lauf = '00000000-0000-4000-8000-000000000001'
  const quoten = [{ name: 'Frauen', gruppe: 'frauen' as const, lauf, mindestAnteil: 0.4 }]

  const add = () =>
    einstellungen.addPlanungskriterien({ version, wert: { ...neue, kriterien: { ...strenger, quoten } } })

  expect(await refusalOf(add)).toBe('quote.laufFehlt')
})
