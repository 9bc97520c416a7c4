import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from 'vite'
import { onTestFinished } from 'vitest'

const bundles = new Map<string, Promise<string>>()

/** Starts a script of `children/` in a Node of its own, on the sources as they are. */
export async function startChild(script: string, ...parameters: string[]): Promise<ChildProcess> {
  if (!bundles.has(script)) bundles.set(script, bundle(script))
  const file = await bundles.get(script)!
  const child = spawn(process.execPath, [file, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** One file starts four times as fast as the sources: what is killed two hundred times is started as often. */
async function bundle(script: string): Promise<string> {
  const outDir = resolve(`out/children/${process.pid}-${basename(script, '.ts')}`)
  process.on('exit', () => rmSync(outDir, { recursive: true, force: true }))
  await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@shared': resolve('shared') } },
    ssr: { noExternal: ['kysely', 'zod'] },
    build: { ssr: join(import.meta.dirname, 'children', script), outDir, target: 'node24', minify: false }
  })
  return join(outDir, script.replace('.ts', '.js'))
}

/** What a script printed until it ended by itself. */
export async function outputOf(child: ChildProcess): Promise<string> {
  let text = ''
  child.stdout?.on('data', (part) => {
    text += part
  })
  await once(child, 'close')
  return text
}

/** Waits for the first sign of life, lets so many milliseconds pass and kills. Returns everything that was printed. */
export async function killAfter(child: ChildProcess, milliseconds: number): Promise<string> {
  const closed = once(child, 'close')
  let text = ''
  child.stdout?.on('data', (part) => {
    text += part
  })
  await Promise.race([once(child.stdout!, 'data'), closed])
  await pause(milliseconds)
  child.kill('SIGKILL')
  await closed
  return text
}
