import { join } from 'node:path'
import { utilityProcess } from 'electron'
import { type PlanProcess, planerArgs } from '../core/planung/solvePlan'
import type { PlanMessage } from '../ports'

/** A planning process that has neither key nor store nor names: see `solvePlan` for who watches it. */
export const planProcess: PlanProcess = (packed, { signal, report }) =>
  new Promise((resolve) => {
    const planer = utilityProcess.fork(join(import.meta.dirname, 'planer.js'), [], {
      serviceName: 'Förderkette Planer',
      execArgv: planerArgs,
      env: {},
      stdio: 'ignore'
    })
    const kill = () => void planer.kill()
    signal.addEventListener('abort', kill)
    planer.on('message', (message: PlanMessage) => report(message))
    planer.on('exit', () => {
      signal.removeEventListener('abort', kill)
      resolve()
    })
    planer.postMessage(packed)
    if (signal.aborted) kill()
  })
