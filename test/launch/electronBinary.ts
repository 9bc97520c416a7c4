import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
const probeSeconds = 10
const downloadSeconds = 300

/** Electron's own program, if it is there. */
export function electronBinary(): string | undefined {
  const name = join(folder, 'path.txt')
  if (!existsSync(name)) return undefined
  const binary = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), readFileSync(name, 'utf8'))
  return existsSync(binary) ? binary : undefined
}

/** Electron's own program, fetched if need be. Where it cannot be had, that is known after ten seconds. */
export async function fetchElectron(): Promise<string | undefined> {
  const found = electronBinary()
  if (found || process.env['STAND_IN']) return found
  if (!(await succeeds(['--input-type=module', '--eval', probe], probeSeconds))) return undefined
  console.error('Electron wird einmalig heruntergeladen …')
  await succeeds([join(folder, 'install.js')], downloadSeconds)
  return electronBinary()
}

/** One small question before a download of more than 100 MB. */
const probe = `
const from = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com/electron/electron/releases'
process.exit((await fetch(from, { method: 'HEAD' })).ok ? 0 : 1)`

/** Runs Node with the proxy of the environment, as npm does. */
async function succeeds(parameters: string[], seconds: number): Promise<boolean> {
  const env = { ...process.env, NODE_USE_ENV_PROXY: '1', ELECTRON_GET_USE_PROXY: '1' }
  const child = spawn(process.execPath, parameters, { stdio: 'ignore', timeout: seconds * 1000, env })
  const [code] = await once(child, 'exit')
  return code === 0
}
