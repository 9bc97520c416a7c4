/**
 * The part of Electron this program uses, on top of an ordinary Chromium driven by Playwright.
 *
 * For machines where Electron's own binary cannot be had: the built main, preload and window run unchanged.
 * It is no sandbox and no security boundary; what it cannot show is checked in real Electron.
 */
import type * as Electron from 'electron'
import { obeyParent } from './control.ts'
import { app, dialog, ipcMain, Menu, powerMonitor, protocol } from './machine.ts'
import { type Session, session } from './session.ts'
import { type UtilityProcess, utilityProcess } from './utilityProcess.ts'
import { BrowserWindow } from './window.ts'

if (process.env['STAND_IN_DRIVEN']) obeyParent()

export { app, BrowserWindow, dialog, ipcMain, Menu, powerMonitor, protocol, session, utilityProcess }

/** The stand-in takes every call Electron takes, and gives back something of the same kind. */
type Fits<Own, Real> = [Real] extends [(...parameters: infer P) => infer Result]
  ? Own extends (...parameters: P) => infer OwnResult
    ? Result extends OwnResult
      ? true
      : OwnResult extends Result
        ? true
        : false
    : false
  : Own extends Real
    ? true
    : false

/** Names that drifted away from Electron. A name that Electron does not know is refused by the constraint. */
type Drift<Own, Real, Names extends keyof Own & keyof Real> = {
  [N in Names]: Fits<Own[N], Real[N]> extends true ? never : N
}[Names]

type Nothing<T extends never> = T

/** Everything of Electron the program calls. Drift does not compile. */
export type Check = Nothing<
  | Drift<
      typeof app,
      Electron.App,
      | 'isPackaged'
      | 'whenReady'
      | 'enableSandbox'
      | 'requestSingleInstanceLock'
      | 'getAppPath'
      | 'getVersion'
      | 'getPath'
      | 'quit'
      | 'exit'
    >
  | Drift<typeof ipcMain, Electron.IpcMain, 'handle'>
  | Drift<typeof protocol, Electron.Protocol, 'registerSchemesAsPrivileged'>
  | Drift<typeof dialog, Electron.Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showErrorBox'>
  | Drift<typeof Menu, typeof Electron.Menu, 'buildFromTemplate' | 'setApplicationMenu'>
  | Drift<typeof powerMonitor, Electron.PowerMonitor, 'getSystemIdleTime'>
  | Drift<typeof session, typeof Electron.session, 'fromPartition'>
  | Drift<
      Session,
      Electron.Session,
      | 'setPermissionRequestHandler'
      | 'setPermissionCheckHandler'
      | 'setDevicePermissionHandler'
      | 'setDisplayMediaRequestHandler'
      | 'enableNetworkEmulation'
      | 'setProxy'
    >
  | Drift<Session['protocol'], Electron.Protocol, 'handle'>
  | Drift<
      BrowserWindow,
      Electron.BrowserWindow,
      'loadURL' | 'isDestroyed' | 'isMinimized' | 'restore' | 'focus' | 'show' | 'close' | 'destroy'
    >
  | Drift<
      BrowserWindow['webContents'],
      Electron.WebContents,
      'send' | 'reload' | 'executeJavaScript' | 'setWindowOpenHandler' | 'printToPDF' | 'print'
    >
  | Drift<UtilityProcess, Electron.UtilityProcess, 'postMessage' | 'kill'>
>
