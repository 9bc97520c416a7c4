import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { onTestFinished } from 'vitest'

const folder = import.meta.dirname

/** Starts a script of `children/` in a Node of its own, on the sources as they are. */
export function startChild(script: string, ...parameters: string[]): ChildProcess {
  const hook = join(folder, 'resolveSources.ts')
  const child = spawn(process.execPath, ['--import', hook, join(folder, 'children', script), ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'foerderkette-compiled') }
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** What a script printed until it ended by itself. */
export async function outputOf(child: ChildProcess): Promise<string> {
  let text = ''
  child.stdout?.on('data', (part) => (text += part))
  await once(child, 'close')
  return text
}

/** Waits for the first sign of life, lets so many milliseconds pass and kills. Returns everything that was printed. */
export async function killAfter(child: ChildProcess, milliseconds: number): Promise<string> {
  let text = ''
  child.stdout?.on('data', (part) => (text += part))
  const closed = once(child, 'close')
  await Promise.race([once(child.stdout!, 'data'), closed])
  await pause(milliseconds)
  child.kill('SIGKILL')
  await closed
  return text
}
