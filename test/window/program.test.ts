import { afterAll, beforeAll, expect, it } from 'vitest'
import type {} from '../../renderer/api/client'
import { axe } from './axe'
import { openProgram, type Program } from './openProgram'
import { screenshots } from './screenshot'

// One program for all: the first test sees it fresh, the last ones kill its engine.
let program: Program
beforeAll(async () => {
  program = await openProgram()
})
afterAll(() => program.close())

it('opens without a complaint of the content security policy', async () => {
  await program.page.locator('#root > *').first().waitFor({ state: 'attached' })

  expect(await program.page.title()).toContain('Förderkette')
  expect(program.complaints).toEqual([])
})

it('answers the window over three functions and nothing else', async () => {
  const functions = await program.page.evaluate(() => Object.keys(window.bridge))
  const reply = await program.page.evaluate(() =>
    window.bridge.call({ id: '1', procedure: 'session.status', input: undefined })
  )

  expect(functions).toEqual(['call', 'cancel', 'onMessage'])
  expect(reply).toMatchObject({ ok: true })
})

it('refuses a call that is too large', async () => {
  const reply = await program.page.evaluate(() =>
    window.bridge.call({ id: '1', procedure: 'session.status', input: 'x'.repeat(1024 * 1024) })
  )

  expect(reply).toMatchObject({ ok: false, error: { code: 'call.invalid' } })
})

it('stays on its page and opens no other', async () => {
  const { page } = program
  const address = page.url()

  const opened = await page.evaluate(() => window.open('https://example.org/') === null)
  await page.evaluate(() => location.assign('https://example.org/'))
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'https://example.org/'
    link.target = '_blank'
    document.body.append(link)
    link.click()
  })

  expect(opened).toBe(true)
  expect(page.url()).toBe(address)
  await expect.poll(() => page.context().pages().length).toBe(1)
})

it('speaks to nobody and runs no script that came as text', async () => {
  const outcomes = await program.page.evaluate(async () => {
    const tries = [
      () => fetch('https://example.org/'),
      () => fetch('/index.html'),
      () => new Function('return 1')(),
      () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>')
    ]
    // Later: what the debugger runs itself is exempt from the policy.
    const later = (attempt: () => unknown) =>
      new Promise((resolve) => setTimeout(() => resolve(Promise.resolve().then(attempt))))
    const outcome = (attempt: () => unknown) =>
      later(attempt).then(
        () => 'done',
        () => 'refused'
      )
    return Promise.all(tries.map(outcome))
  })

  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused'])
})

it('can be looked at in light and dark', async () => {
  await screenshots(program.page, 'leer')

  expect(Array.isArray(await axe(program.page))).toBe(true)
})

it('survives the death of its engine, says so, and goes on', async () => {
  await program.page.evaluate(() => {
    const { heard } = Object.assign(globalThis, { heard: [] as unknown[] })
    window.bridge.onMessage((message) => heard.push(message))
  })

  await program.killEngine()

  const heard = () => program.page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)
  await expect.poll(heard).toEqual([{ event: 'engine.restarted', facts: {} }])
  const reply = await program.page.evaluate(() =>
    window.bridge.call({ id: '2', procedure: 'session.status', input: undefined })
  )
  expect(reply).toMatchObject({ ok: true })
})
