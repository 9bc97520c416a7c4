import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type {} from '../../renderer/api/client'
import { homeWithStore, signIn } from './homeWithStore'
import { openProgram, type Program } from './openProgram'

let home: string
let program: Program
beforeAll(async () => {
  home = await homeWithStore()
  program = await openProgram({ home })
})
// Every test ends on the lock page, or with a program closed.
beforeEach(() => signIn(program.page))
afterAll(async () => {
  await program.close()
  await rm(home, { recursive: true, maxRetries: 5 })
})

it.each(['lock-screen', 'suspend', 'shutdown'] as const)('locks itself on %s of the machine', async (event) => {
  await program.raise(event)

  await program.page.getByRole('heading', { name: 'Anmelden' }).waitFor()
  expect(program.complaints).toEqual([])
})

it('locks even when the window does not answer, and the store survives', async () => {
  // A window that hangs: whatever it is told, it does nothing.
  await program.page.evaluate(() => Object.assign(globalThis, { __receive: () => {} }))

  await program.raise('suspend')

  await program.page.getByRole('heading', { name: 'Anmelden' }).waitFor()
  await signIn(program.page)
  await program.page.keyboard.press('Control+l')
})

it('says so when the engine died, and lets the person sign in again', async () => {
  await program.killEngine()

  await program.page.getByText('musste neu gestartet werden').waitFor()
  await program.page.getByRole('heading', { name: 'Anmelden' }).waitFor()
})

it('shows nothing of the pages from the moment Strg+L is pressed', async () => {
  const seen = await program.page.evaluate(async () => {
    const event = new KeyboardEvent('keydown', { key: 'l', code: 'KeyL', ctrlKey: true, bubbles: true })
    document.documentElement.dispatchEvent(event)
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    return document.body.textContent
  })

  expect(seen).toContain('Wird gesperrt')
  expect(seen).not.toContain('Kim Beispiel')
  await program.page.getByRole('heading', { name: 'Anmelden' }).waitFor()
})

it('keeps what was just typed when the window is closed, and is open again right after', async () => {
  await program.page.evaluate(() =>
    window.bridge.onMessage((message) => {
      if ('event' in message && message.event === 'program.closing') {
        void window.bridge.call({
          id: 'entwurf',
          procedure: 'entwuerfe.save',
          input: { schluessel: 'probe', inhalt: 'gerade getippt' }
        })
      }
    })
  )
  await program.close()
  program = await openProgram({ home })
  await signIn(program.page)

  const reply = await program.page.evaluate(() =>
    window.bridge.call({ id: '1', procedure: 'entwuerfe.read', input: { schluessel: 'probe' } })
  )

  expect(reply).toMatchObject({ ok: true, value: 'gerade getippt' })
})
