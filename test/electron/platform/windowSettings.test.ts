import { expect, it } from 'vitest'
import { menu } from '../../../electron/platform/menu'
import { partition, printPolicy, webPreferences, windowPolicy } from '../../../electron/platform/windowSettings'

it('gives no window Node, tools, foreign pages or a place on the disk', () => {
  expect(webPreferences).toEqual({
    partition: 'app',
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    spellcheck: false,
    devTools: false,
    navigateOnDragDrop: false,
    enableWebSQL: false,
    disableDialogs: true
  })
  expect(partition).not.toMatch(/^persist:/)
})

it('lets the window load its own files and styles of this load, and speak to nobody', () => {
  expect(windowPolicy('abc').split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'nonce-abc'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default'
  ])
})

it('runs no script on a page to be printed', () => {
  expect(printPolicy).toContain("default-src 'none'")
  expect(printPolicy).not.toContain('script-src')
})

it('offers neither reload nor developer tools in the menu', () => {
  const roles = menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu.map(({ role }) => role) : []))

  expect(roles).not.toContain('reload')
  expect(roles).not.toContain('forceReload')
  expect(roles).not.toContain('toggleDevTools')
})
