import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol } from 'electron'

const root = join(import.meta.dirname, '../renderer')
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml'
}

/** The window's own address. `file:` would grant it every file of the machine. */
export const windowAddress = 'app://window/index.html'

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])

/** Answers `app://window/…` from the built window files, and from nowhere else. */
export function serveWindowFiles(): void {
  protocol.handle('app', async ({ url }) => {
    const file = normalize(join(root, decodeURIComponent(new URL(url).pathname)))
    if (!file.startsWith(root + sep)) return new Response(null, { status: 404 })
    return new Response(await readFile(file), {
      headers: {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'"
      }
    })
  })
}
