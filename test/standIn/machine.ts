import { EventEmitter } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as Electron from 'electron'

type Handler = Parameters<Electron.IpcMain['handle']>[1]

const folders = new Map<string, string>()

/** `STAND_IN_USERDATA` and the like name a folder; otherwise it is a fresh one. */
function folderOf(name: string): string {
  const folder =
    folders.get(name) ?? process.env[`STAND_IN_${name.toUpperCase()}`] ?? mkdtempSync(join(tmpdir(), `${name}-`))
  folders.set(name, folder)
  return folder
}

class App extends EventEmitter {
  readonly isPackaged = false
  whenReady = async () => {}
  enableSandbox() {}
  requestSingleInstanceLock = () => true
  getAppPath = () => process.cwd()
  getVersion = () => JSON.parse(readFileSync('package.json', 'utf8')).version as string
  getPath = (name: Parameters<Electron.App['getPath']>[0]) => folderOf(name)
  quit = () => process.exit(0)
  exit = (code = 0) => process.exit(code)
}
export const app = new App()

class IpcMain extends EventEmitter {
  private readonly handlers = new Map<string, Handler>()
  handle(channel: string, handler: Handler) {
    this.handlers.set(channel, handler)
  }
  /** A message of a page. Crosses as a copy, as in Electron. */
  async deliver(event: object, channel: string, parameters: unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel)
    return handler
      ? structuredClone(await handler(event as Electron.IpcMainInvokeEvent, ...parameters))
      : void this.emit(channel, event, ...parameters)
  }
}
export const ipcMain = new IpcMain()

export const protocol = { registerSchemesAsPrivileged: () => {} }

interface Answers {
  open?: string | null
  save?: string | null
  folder?: string | null
}

/** What the next dialogs answer: from the environment, or as a test last said. Nothing named means "Abbrechen". */
export const answers: Answers = {
  open: process.env['STAND_IN_OPEN'] ?? null,
  save: process.env['STAND_IN_SAVE'] ?? null,
  folder: process.env['STAND_IN_FOLDER'] ?? null
}

const optionsIn = <T>(parameters: unknown[]) => parameters.at(-1) as T

export const dialog = {
  async showOpenDialog(...parameters: unknown[]): Promise<Electron.OpenDialogReturnValue> {
    const { properties = [] } = optionsIn<Electron.OpenDialogOptions>(parameters)
    const path = properties.includes('openDirectory') ? answers.folder : answers.open
    return { canceled: !path, filePaths: path ? [path] : [] }
  },
  async showSaveDialog(..._parameters: unknown[]): Promise<Electron.SaveDialogReturnValue> {
    return { canceled: !answers.save, filePath: answers.save ?? '' }
  },
  showErrorBox: (title: string, content: string) => console.error(`${title}: ${content}`)
}

export const Menu = {
  buildFromTemplate: (template: unknown) => template as Electron.Menu,
  setApplicationMenu: (_menu: Electron.Menu | null) => {}
}

class PowerMonitor extends EventEmitter {
  private lastTouch = Date.now()
  /** Seconds a test pretends nobody was there. */
  pretended: number | undefined
  touched() {
    this.lastTouch = Date.now()
  }
  getSystemIdleTime = () => this.pretended ?? (Date.now() - this.lastTouch) / 1000
}
export const powerMonitor = new PowerMonitor()
