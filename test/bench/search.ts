import type { Page } from 'playwright-core'
import { createAbfrage } from '../../electron/features/faelle/abfrage'
import { createBestand } from '../../electron/features/faelle/bestand'
import { faelleHandlers } from '../../electron/features/faelle/handlers'
import { readFilterKontext } from '../../electron/store/filterKontext'
import type { Db } from '../../electron/store/tables'
import { homeWithManyCases, PERSONEN, p95 } from '../support/manyCases'
import { signIn } from '../window/homeWithStore'
import { openProgram } from '../window/openProgram'
import type { Figure } from './figure'

const target = 100
/** Names with and without marks, a swapped and a mistyped one, numbers, dates: typed letter by letter. */
const eingaben = ['Müller Anna', 'yildiz', 'Anna Schmdit', '22.11.19', 'Djordjevic', '12345', 'mohamed al', 'Kowalsky']
const prefixes = eingaben.flatMap((eingabe) => [...eingabe].map((_, i) => eingabe.slice(0, i + 1)))

/** Search as one types, per keystroke, over 50 000 persons: the engine alone, and from the key to the rendered row. */
export async function measure(): Promise<Figure[]> {
  let engine: Awaited<ReturnType<typeof engineSide>> | undefined
  await using many = await homeWithManyCases(async (db) => {
    engine = await engineSide(db)
  })
  const window = await inTheWindow(many.home)
  const figure = (what: string, values: readonly number[]): Figure => {
    const measured = Math.round(p95(values) * 10) / 10
    return { what, measured, unit: 'ms', target: `≤ ${target}`, met: measured <= target }
  }
  return [
    {
      what: `Erste Suche nach dem Öffnen, ${PERSONEN.toLocaleString('de-DE')} Personen`,
      measured: Math.round(engine?.first ?? Number.NaN),
      unit: 'ms',
      target: '–',
      met: true
    },
    figure('Suche je Tastendruck, nur Kern, p95', engine?.later ?? []),
    figure('Suche je Tastendruck, Taste bis Zeile im Bild, p95', window)
  ]
}

async function engineSide(db: Db): Promise<{ first: number; later: number[] }> {
  const ports = { today: () => '2026-11-22' }
  const kontext = () => readFilterKontext(db, ports.today())
  const find = createAbfrage({ db, kontext, bestand: createBestand(db) })
  const faelle = faelleHandlers({ db, konto: { id: 'Kim Beispiel' }, ports, find })
  const run = { report: () => {}, signal: new AbortController().signal }
  const search = async (suche: string) => {
    const start = performance.now()
    const spalten = ['nachname', 'vorname', 'geburtsdatum', 'kundennummer', 'ort', 'niveau', 'team'] as const
    await faelle.list({ suche, filter: null, sort: [], spalten: [...spalten], offset: 0, limit: 100 }, run)
    return performance.now() - start
  }
  const first = await search('a')
  const later: number[] = []
  for (const prefix of prefixes) later.push(await search(prefix))
  return { first, later }
}

async function inTheWindow(home: string): Promise<number[]> {
  await using program = await openProgram({ home })
  const { page } = program
  await signIn(page)
  await page.getByRole('link', { name: 'Fälle', exact: true }).click()
  await page.getByRole('grid', { name: 'Fälle' }).waitFor({ timeout: 60_000 })
  await typeAndWait(page, 'a')
  const times: number[] = []
  for (const prefix of prefixes) times.push(await typeAndWait(page, prefix))
  return times
}

/** Milliseconds from the key until the frame that shows the answer to it. */
function typeAndWait(page: Page, text: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('input[aria-label="Fälle suchen"]')!
    const start = performance.now()
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, typed)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    while (document.querySelector<HTMLElement>('[role=grid]')?.dataset['suche'] !== typed) await frame()
    return performance.now() - start
  }, text)
}
