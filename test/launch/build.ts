import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, statSync } from 'node:fs'
import { resolve } from 'node:path'

const sources = [
  'electron/**',
  'renderer/**',
  'shared/**',
  'resources/**',
  'electron.vite.config.ts',
  'package-lock.json'
]
const results = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html']

/** Builds the program if a source is newer than it. Says nothing on stdout: that belongs to the command line. */
export async function buildIfStale(): Promise<void> {
  const built = Math.min(...results.map(changedAt))
  const changed = Math.max(...globSync(sources).map(changedAt))
  if (built > changed) return
  const vite = resolve('node_modules/electron-vite/bin/electron-vite.js')
  const build = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], { stdio: ['ignore', 2, 2] })
  const [code] = await once(build, 'exit')
  if (code !== 0) throw new Error('The build failed')
}

const changedAt = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

if (import.meta.main) await buildIfStale()
