import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
const downloadSeconds = 60
const silentSeconds = 15

/** Electron's own program, if it is there. */
export function electronBinary(): string | undefined {
  const name = join(folder, 'path.txt')
  if (!existsSync(name)) return undefined
  const binary = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), readFileSync(name, 'utf8'))
  return existsSync(binary) ? binary : undefined
}

/** Electron's own program, fetched if need be. Without a network it is known after a quarter of a minute. */
export async function fetchElectron(): Promise<string | undefined> {
  const found = electronBinary()
  if (found || process.env['STAND_IN']) return found
  if (!(await isReachable())) return undefined
  console.error('Electron wird einmalig heruntergeladen …')
  await ended([join(folder, 'install.js')], downloadSeconds)
  return electronBinary()
}

/** One small question before a download of 120 MB. */
async function isReachable(): Promise<boolean> {
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror']
  const address = mirror ?? 'https://github.com/electron/electron/releases'
  return fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(silentSeconds * 1000) }).then(
    ({ ok }) => ok,
    () => false
  )
}

function ended(program: string[], seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, program, { stdio: 'ignore', timeout: seconds * 1000 })
    child.on('exit', () => resolve())
  })
}
