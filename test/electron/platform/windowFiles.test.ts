import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { windowFiles } from '../../../electron/platform/windowFiles'
import { printPolicy } from '../../../electron/platform/windowSettings'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'))
  const files = {
    'renderer/index.html': '<meta property="csp-nonce" nonce="__NONCE__">',
    'renderer/assets/a.js': '1',
    'resources/fonts/n.woff2': 'f',
    'resources/print/print.css': 'c',
    'resources/vorlage.xlsx': 'x',
    'geheim.txt': 'g'
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

const start = () => windowFiles(join(folder, 'renderer'), join(folder, 'resources'))

it.each([
  ['/assets/a.js', 'text/javascript; charset=utf-8'],
  ['/fonts/n.woff2', 'font/woff2'],
  ['/print/print.css', 'text/css; charset=utf-8']
])('serves %s', async (path, type) => {
  const response = await start().answer({ url: `app://window${path}` })

  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe(type)
})

it.each(['/../geheim.txt', '/%2e%2e/geheim.txt', '/..%2fgeheim.txt', '/vorlage.xlsx', '/assets', '/', '/nichts'])(
  'does not serve %s',
  async (path) => {
    expect((await start().answer({ url: `app://window${path}` })).status).toBe(404)
  }
)

it('gives every load of the page a number of its own, in the page and in its policy', async () => {
  const { answer } = start()
  const load = async () => {
    const response = await answer({ url: 'app://window/index.html' })
    return { policy: response.headers.get('content-security-policy'), text: await response.text() }
  }

  const [first, second] = [await load(), await load()]

  const nonce = /nonce="(.+)"/.exec(first.text)?.[1]
  expect(first.policy).toContain(`'nonce-${nonce}'`)
  expect(second.text).not.toBe(first.text)
})

it('serves a page for printing once, without scripts', async () => {
  const { answer, offer } = start()

  const url = offer('<p>Übersicht</p>')
  const first = await answer({ url })

  expect(await first.text()).toBe('<p>Übersicht</p>')
  expect(first.headers.get('content-security-policy')).toBe(printPolicy)
  expect((await answer({ url })).status).toBe(404)
})
