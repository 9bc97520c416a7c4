import { AppError } from '@shared/errors'
import { expect, it } from 'vitest'
import type { FromEngine } from '../../../electron/platform/engineMessages'
import { enginePorts } from '../../../electron/platform/enginePorts'

function start() {
  const posted: FromEngine[] = []
  const ports = enginePorts({ post: (message) => void posted.push(message), version: '1', log: () => {} })
  const idOf = (message: FromEngine | undefined) => (message && 'id' in message ? message.id : '')
  return { ports, posted, lastId: () => idOf(posted.at(-1)) }
}

it('hands the answer of main to the one who asked', async () => {
  const { ports, lastId } = start()

  const first = ports.openFile({ title: 'eins', filters: [] })
  const firstId = lastId()
  const second = ports.openFile({ title: 'zwei', filters: [] })
  ports.receive({ type: 'portReply', id: lastId(), outcome: { kind: 'value', value: '/zwei' } })
  ports.receive({ type: 'portReply', id: firstId, outcome: { kind: 'value', value: '/eins' } })

  expect(await Promise.all([first, second])).toEqual(['/eins', '/zwei'])
})

it('throws a refusal of main again', async () => {
  const { ports, lastId } = start()

  const printing = ports.print('<p>')
  ports.receive({
    type: 'portReply',
    id: lastId(),
    outcome: { kind: 'refused', error: { code: 'call.cancelled', details: {} } }
  })

  await expect(printing).rejects.toBeInstanceOf(AppError)
})

it('throws the reason of a cancelled run, whatever main answers', async () => {
  const { ports, posted, lastId } = start()
  const controller = new AbortController()

  const reading = ports.readForeign(
    { file: 'liste.xlsx', bytes: new Uint8Array(), today: '2026-11-22' },
    { signal: controller.signal, report: () => {} }
  )
  const id = lastId()
  controller.abort()
  ports.receive({ type: 'portReply', id, outcome: { kind: 'failed', name: 'Error', stack: '' } })

  await expect(reading).rejects.toBe(controller.signal.reason)
  expect(posted.at(-1)).toEqual({ type: 'portCancel', id })
})
