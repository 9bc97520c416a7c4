import { createClient } from '@shared/contract/createClient'
import { reads } from '@shared/contract/define'
import { expect, it, vi } from 'vitest'
import { z } from 'zod'

const contract = { feature: { read: reads(z.void(), z.string()) } }

it('does not begin what was cancelled before', async () => {
  const call = vi.fn(async () => ({ ok: true as const, value: 'read' }))
  const api = createClient(contract, { call, cancel: vi.fn(), onMessage: vi.fn() } as never)

  await expect(api.feature.read(undefined, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    data: { code: 'call.cancelled' }
  })
  expect(call).not.toHaveBeenCalled()
  expect(await api.feature.read(undefined)).toBe('read')
})
