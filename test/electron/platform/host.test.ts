import { expect, it } from 'vitest'
import { isCall } from '../../../electron/platform/host'

const mib = 1024 * 1024
const callWith = (input: unknown) => ({ id: '1', procedure: 'austausch.openBytes', input })

it('lets a dropped list of many megabytes through without looking into it', () => {
  const start = performance.now()

  expect(isCall(callWith({ file: 'liste.xlsx', bytes: new Uint8Array(30 * mib) }))).toBe(true)

  expect(performance.now() - start).toBeLessThan(50)
})

it('refuses what no window of ours would say', () => {
  expect(isCall(callWith({ file: 'liste.xlsx', bytes: new Uint8Array(33 * mib) }))).toBe(false)
  expect(isCall(callWith('x'.repeat(mib)))).toBe(false)
  expect(isCall({ procedure: 'austausch.openBytes' })).toBe(false)
  expect(isCall('austausch.openBytes')).toBe(false)
  expect(isCall(null)).toBe(false)
})
