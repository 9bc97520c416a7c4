import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { expect, it } from 'vitest'
import { hardenContents } from '../../../electron/platform/hardenContents'
import { hardenSession, mayLoad } from '../../../electron/platform/hardenSession'
import type { Session } from '../../standIn/session'

const told = (devServer?: string) => (hardenSession(devServer) as unknown as Session).told as Record<string, never>

it('grants no permission but to copy, and no device', () => {
  const { permissionRequest, permissionCheck, devicePermission, displayMedia } = told() as unknown as {
    permissionRequest: (contents: null, permission: string, grant: (granted: boolean) => void) => void
    permissionCheck: (contents: null, permission: string) => boolean
    devicePermission: () => boolean
    displayMedia: null
  }
  const asked = ['geolocation', 'media', 'notifications', 'clipboard-read', 'clipboard-sanitized-write', 'openExternal']
  const granted: string[] = []

  for (const permission of asked) permissionRequest(null, permission, (yes) => yes && granted.push(permission))

  expect(granted).toEqual(['clipboard-sanitized-write'])
  expect(asked.filter((permission) => permissionCheck(null, permission))).toEqual(granted)
  expect(devicePermission()).toBe(false)
  expect(displayMedia).toBeNull()
})

it('has no network', () => {
  expect(told()).toMatchObject({
    network: { offline: true },
    proxy: { mode: 'fixed_servers', proxyRules: 'http://127.0.0.1:9' }
  })
})

it.each([
  ['app://window/index.html', true],
  ['data:image/png;base64,AA==', true],
  ['blob:app://window/1', true],
  ['app://windows/index.html', false],
  ['app://other/index.html', false],
  ['https://example.org/', false],
  ['http://localhost:5173/', false],
  ['file:///etc/passwd', false],
  ['ws://127.0.0.1/', false]
])('loads %s: %s', (url, allowed) => {
  expect(mayLoad(url, undefined)).toBe(allowed)
})

it('asks the development server in development', () => {
  expect(mayLoad('http://localhost:5173/main.tsx', 'http://localhost:5173')).toBe(true)
  expect(mayLoad('https://example.org/', 'http://localhost:5173')).toBe(false)
})

it('prevents every way to leave the page', () => {
  const prevented: string[] = []
  let opener: (() => { action: string }) | undefined
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: () => { action: string }) => {
      opener = handler
    }
  })
  hardenContents(contents as unknown as WebContents)

  const ways = ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview']
  for (const way of ways) contents.emit(way, { preventDefault: () => prevented.push(way) })

  expect(prevented).toEqual(ways)
  expect(opener?.()).toEqual({ action: 'deny' })
})
