import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext } from 'playwright-core'
import { findChromium } from './findChromium.ts'

const hasDisplay = Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] || process.platform !== 'linux')

/** Whether a person sees the windows. Tests and machines without a display do not show them. */
export const visible = hasDisplay && !process.env['STAND_IN_HEADLESS']

let shared: Promise<BrowserContext> | undefined

/** The one browser of this program, started when the first window needs it. */
export const browser = () => (shared ??= start())

async function start(): Promise<BrowserContext> {
  const { executable, env } = await findChromium()
  const given = process.env['STAND_IN_PROFILE']
  const profile = given ?? mkdtempSync(join(tmpdir(), 'window-'))
  const args = [
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    '--no-sandbox',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--font-render-hinting=none',
    '--lang=de-DE',
    '--window-size=1440,900',
    ...(visible ? ['--app=about:blank'] : ['--headless', 'about:blank'])
  ]
  const process_ = spawn(executable, args, { stdio: 'ignore', env: { ...process.env, ...env } })
  process.on('exit', () => {
    process_.kill('SIGKILL')
    if (!given) rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => process.exit())
  // Loaded late: a command line that prints nothing needs no browser.
  const { chromium } = await import('playwright-core')
  return (await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(profile)}`)).contexts()[0]!
}

/** Where a Chromium with this profile folder listens for its driver. Waits a minute for it to start. */
export async function debuggingPort(profile: string): Promise<number> {
  for (let tries = 0; tries < 600; tries++) {
    const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n')
    if (port) return Number(port)
    await pause(100)
  }
  throw new Error('Chromium did not start within a minute')
}
