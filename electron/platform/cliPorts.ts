import { join } from 'node:path'
import { app } from 'electron'
import { solvePlan } from '../core/planung/solvePlan'
import type { Ports } from '../ports'
import { hardenSession } from './hardenSession'
import { traceOf } from './logFile'
import { planProcess } from './planProcess'
import { printing } from './printing'
import { readForeign, readWege } from './readForeign'
import { windowFiles } from './windowFiles'

/** The machine as a command line sees it: nobody to ask, no window to tell, the log on the error output. */
export function cliPorts(): Ports {
  const files = windowFiles(join(import.meta.dirname, '../renderer'), join(app.getAppPath(), 'resources'))
  // The hidden window for printing comes and goes; the command ends when it is done.
  app.on('window-all-closed', () => {})
  hardenSession(undefined).protocol.handle('app', files.answer)
  return {
    version: app.getVersion(),
    today: () => new Date().toLocaleDateString('sv-SE'),
    openFile: async () => undefined,
    saveFile: async () => undefined,
    pickFolder: async () => undefined,
    ...printing(files),
    readForeign,
    readWege,
    solvePlan: solvePlan(planProcess),
    setIdleMinutes: () => {},
    emit: () => {},
    log: ({ reference, procedure, error }) => console.error([`${reference} ${procedure}`, ...traceOf(error)].join('\n'))
  }
}
