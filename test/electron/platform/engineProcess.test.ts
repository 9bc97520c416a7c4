import { EventEmitter } from 'node:events'
import type { Message, Reply } from '@shared/contract/bridge'
import { AppError } from '@shared/errors'
import { expect, it } from 'vitest'
import {
  type FromEngine,
  lockedExitCode,
  type MainPorts,
  type ToEngine
} from '../../../electron/platform/engineMessages'
import { type EngineProcess, engineProcess } from '../../../electron/platform/engineProcess'

class Child extends EventEmitter {
  readonly told: ToEngine[] = []
  postMessage = (message: ToEngine) => void this.told.push(message)
  kill = () => this.emit('exit', 1)
  says = (message: FromEngine) => this.emit('message', message)
}

function start(ports: Partial<MainPorts> = {}) {
  const children: Child[] = []
  const heard: (Message | 'locked' | 'restarted' | 'hopeless')[] = []
  const fork = () => {
    const child = new Child()
    children.push(child)
    return child
  }
  const engine: EngineProcess = engineProcess(fork, ports as MainPorts, {
    message: (message) => heard.push(message),
    closed: (why) => heard.push(why),
    hopeless: () => heard.push('hopeless')
  })
  return { engine, heard, children, child: () => children.at(-1)! }
}

const call = { id: 'a', procedure: 'faelle.list', input: {} }
const done: Reply = { ok: true, value: 1 }

it('passes a call to the engine and its answer back', async () => {
  const { engine, child } = start()

  const reply = engine.call(call)
  child().says({ type: 'reply', id: 'a', reply: done })

  expect(child().told).toEqual([{ type: 'call', call }])
  expect(await reply).toEqual(done)
})

it('answers what was under way and starts anew when the engine dies', async () => {
  const { engine, child, children, heard } = start()

  const reply = engine.call(call)
  child().emit('exit', 139)

  expect(await reply).toEqual({ ok: false, error: { code: 'engine.restarted', details: {} } })
  expect(children).toHaveLength(2)
  expect(heard).toEqual(['restarted'])
})

it('takes the end after a lock for what it is', () => {
  const { child, children, heard } = start()

  child().emit('exit', lockedExitCode)

  expect(children).toHaveLength(2)
  expect(heard).toEqual(['locked'])
})

it('locks by force when the engine does not end by itself', () => {
  const { engine, heard } = start()

  engine.killAsLocked()

  expect(heard).toEqual(['locked'])
})

it('does not start a further engine when the program closes', async () => {
  const { engine, child, children } = start()

  const closed = engine.close()
  expect(child().told).toEqual([{ type: 'close' }])
  child().emit('exit', 0)

  await closed
  expect(children).toHaveLength(1)
})

it('gives up on an engine that dies three times without a word', () => {
  const { child, children, heard } = start()

  for (let time = 0; time < 3; time++) child().emit('exit', 1)

  expect(children).toHaveLength(3)
  expect(heard).toEqual(['restarted', 'restarted', 'hopeless'])
})

it('asks the machine for the engine and brings back a refusal with its code', async () => {
  const { child } = start({
    openFile: async ({ title }) => `/${title}`,
    print: () => Promise.reject(new AppError({ code: 'call.cancelled', details: {} }))
  })

  child().says({ type: 'portCall', id: '1', port: 'openFile', input: { title: 'Liste', filters: [] } })
  child().says({ type: 'portCall', id: '2', port: 'print', input: '<p>' })
  await new Promise(setImmediate)

  expect(child().told).toEqual([
    { type: 'portReply', id: '1', outcome: { kind: 'value', value: '/Liste' } },
    { type: 'portReply', id: '2', outcome: { kind: 'refused', error: { code: 'call.cancelled', details: {} } } }
  ])
})

it('passes progress on and ends the work of a port when the engine cancels it', async () => {
  const { child } = start({
    readForeign: (_request, { signal, report }) =>
      new Promise((_resolve, reject) => {
        report({ phase: 'lesen', done: 1, total: 2 })
        signal.addEventListener('abort', () => reject(new AppError({ code: 'call.cancelled', details: {} })))
      })
  })

  child().says({ type: 'portCall', id: '1', port: 'readForeign', input: {} })
  await new Promise(setImmediate)
  child().says({ type: 'portCancel', id: '1' })
  await new Promise(setImmediate)

  expect(child().told).toEqual([
    { type: 'portProgress', id: '1', progress: { phase: 'lesen', done: 1, total: 2 } },
    { type: 'portReply', id: '1', outcome: { kind: 'refused', error: { code: 'call.cancelled', details: {} } } }
  ])
})
