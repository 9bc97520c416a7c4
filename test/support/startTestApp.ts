import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { type AppContract, contract } from '@shared/contract'
import { createClient } from '@shared/contract/createClient'
import type { Client } from '@shared/contract/define'
import { loopback } from '../../electron/core/loopback'
import { afterOpening } from '../../electron/core/session/afterOpening'
import type { Session } from '../../electron/core/session/session'
import { startApp } from '../../electron/core/startApp'
import { readForeignList } from '../../electron/excel/readForeignList'
import { readWegetabelle } from '../../electron/excel/readWegetabelle'
import type { Ports } from '../../electron/ports'
import { openStore } from '../../electron/store/openStore'
import type { Db } from '../../electron/store/tables'
import { planeHier } from './planeHier'

/** The program as a test speaks to it. */
export interface TestProgram {
  api: Client<AppContract>
  log: unknown[]
  [Symbol.asyncDispose](): Promise<void>
}

/** The same with its store, for arranging. */
export interface TestApp extends TestProgram {
  /** For arranging only: what is tested goes through `api`. */
  db: Db
  /** The program as it stands after locking and unlocking: nothing is in memory any more but the store. */
  afterLock(): Client<AppContract>
}

/** The real program on an empty store in memory, spoken to as the window speaks to it. */
export async function startTestApp(ports: Partial<Ports> = {}): Promise<TestApp> {
  const store = await openStore({ file: ':memory:' })
  const { db } = store
  await afterOpening(db, '2026-11-22')
  const konto = { id: randomUUID(), name: 'Test Koordination', rolle: 'KOORD' } as const
  const session = {
    current: { store, konto, bestand: 'uebung', recovery: undefined, untrusted: false }
  } satisfies Session
  const started = startTestProgram(tmpdir(), ports, session)
  return { db, ...started, afterLock: () => startTestProgram(tmpdir(), ports, session).api }
}

/** The real program on the files of a folder, nobody signed in. */
export function startTestProgram(home: string, ports: Partial<Ports> = {}, session?: Session): TestProgram {
  const log: unknown[] = []
  const app = startApp(testPorts(log, ports), { home, kdf: testKdf, ...(session && { session }) })
  return { api: createClient(contract, loopback(app)), log, [Symbol.asyncDispose]: () => app.close() }
}

/** A machine that offers nothing but a clock that stands still. What it is told to log goes into the list. */
export function testPorts(log: unknown[], ports: Partial<Ports> = {}): Ports {
  return {
    version: '0.0.0',
    today: () => '2026-11-22',
    openFile: async () => undefined,
    saveFile: async () => undefined,
    pickFolder: async () => undefined,
    print: async () => false,
    printToPdf: async () => new Uint8Array(),
    readForeign: async (request, { report }) => readForeignList(request, report),
    readWege: async (request, { report }) => readWegetabelle(request, report),
    solvePlan: planeHier,
    setIdleMinutes: () => {},
    emit: () => {},
    log: (entry) => log.push(entry),
    ...ports
  }
}

/** Cheap on purpose: tests are not about guessing passwords. */
export const testKdf = { memory: 1024, passes: 1, lanes: 1 }
