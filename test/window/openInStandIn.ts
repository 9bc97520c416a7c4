import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { debuggingPort } from '../standIn/browser.ts'
import type { Control } from '../standIn/control.ts'
import type { Machine } from './openProgram.ts'

interface Opened {
  page: Page
  machine: Machine
  close(): Promise<void>
}

/** The built program on Node, with an ordinary Chromium as its window. */
export async function openInStandIn(home: string, printer: string): Promise<Opened> {
  const profile = await mkdtemp(join(tmpdir(), 'profile-'))
  const program = spawn(process.execPath, ['--import', './test/standIn/register.ts', 'out/main/main.js'], {
    env: {
      ...process.env,
      STAND_IN_PROFILE: profile,
      STAND_IN_USERDATA: home,
      STAND_IN_PRINTER: printer,
      STAND_IN_HEADLESS: '1',
      STAND_IN_DRIVEN: '1'
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc']
  })
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(profile)}`)
  const context = browser.contexts()[0]!
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))

  const ask = (control: Control) => obeyed(program, control)
  return {
    page,
    machine: {
      answer: (answers) => ask({ do: 'answer', answers }),
      raise: (event) => ask({ do: 'raise', event }),
      killEngine: () => ask({ do: 'kill', name: 'Förderkette Daten' })
    },
    async close() {
      if (program.exitCode === null) {
        const ended = new Promise((resolve) => program.once('exit', resolve))
        program.send({ do: 'closeWindow' } satisfies Control)
        await ended
      }
      await browser.close().catch(() => undefined)
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

function obeyed(program: ChildProcess, control: Control): Promise<void> {
  return new Promise((resolve, reject) => {
    program.once('message', () => resolve())
    program.send(control, (error) => error && reject(error))
  })
}
