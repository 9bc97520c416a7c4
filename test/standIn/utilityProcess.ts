import { type ChildProcess, fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'

/** A process of Node in the place of Electron's utility process; `process.parentPort` is there by `register.ts`. */
export class UtilityProcess extends EventEmitter {
  readonly name: string
  private readonly child: ChildProcess
  constructor(module: string, args: string[], { execArgv = [], env, stdio, serviceName }: Electron.ForkOptions) {
    super()
    this.name = serviceName ?? ''
    const output = stdio === 'ignore' ? 'ignore' : 'inherit'
    this.child = fork(module, args, {
      execArgv: [...process.execArgv, ...execArgv],
      env: { ...(env ?? process.env), STAND_IN_UTILITY: '1' },
      serialization: 'advanced',
      stdio: ['ignore', output, output, 'ipc']
    })
    running.add(this)
    this.child.on('spawn', () => this.emit('spawn'))
    this.child.on('message', (message) => this.emit('message', message))
    this.child.on('exit', (code, signal) => {
      running.delete(this)
      this.emit('exit', code ?? (signal ? 1 : 0))
    })
  }
  get pid() {
    return this.child.pid
  }
  postMessage(message: unknown) {
    if (this.child.connected) this.child.send(message as object)
  }
  kill = () => this.child.kill('SIGKILL')
}

const running = new Set<UtilityProcess>()
process.on('exit', () => {
  for (const child of running) child.kill()
})

/** Ends processes of this name without asking, as a crash would. */
export function killByName(name: string): void {
  for (const child of running) if (child.name === name) child.kill()
}

export const utilityProcess = {
  fork: (module: string, args: string[] = [], options: Electron.ForkOptions = {}) =>
    new UtilityProcess(module, args, options)
}
