import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { printPolicy, windowOrigin, windowPolicy } from './windowSettings'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png'
}

export interface WindowFiles {
  /** Answers `app://window/…` from a table made at start. No part of an address ever becomes a path. */
  answer(request: { url: string }): Promise<Response>
  /** Puts up a page for printing. Its address works once. */
  offer(html: string): string
}

/** The built window files; for pages to be printed `resources/fonts` under `/fonts/`, `resources/print` under `/print/`. */
export function windowFiles(rendererFolder: string, resourceFolder: string): WindowFiles {
  const table = new Map([
    ...filesIn(rendererFolder, '/'),
    ...filesIn(join(resourceFolder, 'fonts'), '/fonts/'),
    ...filesIn(join(resourceFolder, 'print'), '/print/')
  ])
  const pages = new Map<string, string>()

  return {
    async answer({ url }) {
      const { pathname } = new URL(url)
      const page = pages.get(pathname)
      if (page !== undefined) {
        pages.delete(pathname)
        return respond(page, '.html', printPolicy)
      }
      const file = table.get(pathname)
      if (!file) return new Response(null, { status: 404 })
      const nonce = randomBytes(16).toString('base64')
      const content = await readFile(file)
      if (extname(file) !== '.html') return respond(content, extname(file))
      return respond(content.toString('utf8').replaceAll('__NONCE__', nonce), '.html', windowPolicy(nonce))
    },
    offer(html) {
      const pathname = `/print/${randomUUID()}`
      pages.set(pathname, html)
      return windowOrigin + pathname
    }
  }
}

function filesIn(folder: string, prefix: string): [string, string][] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [prefix + file.slice(folder.length + 1).replaceAll('\\', '/'), file])
}

function respond(body: string | Uint8Array<ArrayBuffer>, extension: string, policy?: string): Response {
  return new Response(body, {
    headers: {
      'content-type': types[extension] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      ...(policy && { 'content-security-policy': policy })
    }
  })
}
