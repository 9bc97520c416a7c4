import type { WebPreferences } from 'electron'

/** The window's own address. `file:` would grant it every file of the machine. */
export const windowOrigin = 'app://window'

/** Not `persist:`: nothing of the window is ever written to disk. */
export const partition = 'app'

/** What every window of this program is: sandboxed, isolated, without Node, tools, spelling service or foreign pages. */
export const webPreferences = {
  partition,
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
} as const satisfies WebPreferences

/** What the window may load: its own files, and styles that carry the number of this load (Mantine writes style tags). */
export const windowPolicy = (nonce: string) =>
  policy({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': `'self' 'nonce-${nonce}'`,
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'none'",
    'worker-src': "'self'",
    'frame-src': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'default'
  })

/** What a page to be printed may load: its own styles, our fonts, pictures inside the page. No script at all. */
export const printPolicy = policy({
  'default-src': "'none'",
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self' data:",
  'img-src': 'data:',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'"
})

function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
