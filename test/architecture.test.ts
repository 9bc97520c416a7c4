import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Who may import whom, most specific folder first. What a row does not name, it may not use. */
const mayImport: Record<string, readonly string[]> = {
  'shared/domain': ['shared/errors', 'zod'],
  'shared/texts': ['shared/errors', 'shared/domain'],
  'shared/contract': ['shared/domain', 'shared/errors', 'zod'],
  'shared/errors': [],
  'electron/platform': ['electron/core', 'electron/ports', 'shared/contract', 'shared/errors', 'electron', 'node:'],
  'electron/core': ['electron/features', 'electron/store', 'electron/print', 'electron/ports', 'shared', 'node:'],
  'electron/features': [
    'electron/ports',
    'electron/store',
    'electron/excel',
    'electron/print',
    'shared',
    'zod',
    'kysely',
    'node:'
  ],
  'electron/store': [
    'shared/domain',
    'shared/errors',
    'kysely',
    'better-sqlite3-multiple-ciphers',
    'argon2',
    'hash-wasm',
    'zod',
    'node:'
  ],
  'electron/excel': [
    'shared/errors',
    'shared/domain',
    'exceljs',
    'xlsx',
    'papaparse',
    'cfb',
    'officecrypto-tool',
    'zod',
    'node:'
  ],
  'electron/print': ['resources', 'shared/texts', 'hyphen', 'node:'],
  'electron/main': ['electron/platform', 'electron/cli', 'electron', 'node:'],
  'electron/engine': ['electron/core', 'electron/platform', 'shared/contract', 'node:'],
  'electron/planung': ['shared/domain', 'shared/errors', 'highs'],
  'electron/planer': ['electron/planung', 'electron/ports', 'shared', 'highs', 'node:'],
  'electron/reader': ['electron/excel', 'electron/ports', 'shared', 'node:'],
  'electron/cli': ['electron/core', 'electron/platform', 'electron', 'node:'],
  'electron/ports': ['shared/domain', 'shared/contract', 'shared/errors'],
  'electron/preload': ['shared/contract', 'electron'],
  renderer: [
    'shared',
    'react',
    'react-dom',
    'react-router',
    '@mantine',
    '@tanstack',
    '@tabler',
    '@fontsource',
    'recharts',
    'pdfjs-dist',
    'dayjs',
    'zod'
  ]
}

const rows = Object.keys(mayImport)
const rowOf = (path: string) =>
  rows.find((row) => path === row || path.startsWith(`${row}/`) || path.startsWith(`${row}.`))
const files = globSync('{shared,electron,renderer}/**/*.{ts,tsx}', { exclude: ['**/*.d.ts'] })

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:^import|\bfrom|\bimport\() ?'([^'\n]+)'/gm)].map(
    ([, path = '']) => {
      if (path.startsWith('.')) return normalize(join(dirname(file), path))
      return path.startsWith('@shared') ? path.slice(1) : path
    }
  )
}

describe('imports', () => {
  it.each(files)('%s keeps to its neighbours', (file) => {
    const row = rowOf(file)
    expect(row, `${file} belongs to no row of the table`).toBeDefined()
    const strangers = importsOf(file).filter(
      (path) =>
        rowOf(path) !== row &&
        !mayImport[row!]!.some(
          (allowed) => path === allowed || path.startsWith(allowed.endsWith(':') ? allowed : `${allowed}/`)
        )
    )
    expect(strangers).toEqual([])
  })

  it('keeps features apart', () => {
    const crossings = files.flatMap((file) => {
      const feature = /features\/([^/]+)/.exec(file)?.[1]
      return importsOf(file).filter((path) => {
        const other = /features\/([^/]+)/.exec(path)?.[1]
        return feature && other && other !== feature
      })
    })
    expect(crossings).toEqual([])
  })
})
