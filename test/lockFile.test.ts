import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Package {
  optionalDependencies?: Record<string, string>
  gypfile?: boolean
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> }
const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))

/** A registry that holds some platforms only makes npm leave out the others, and then `npm ci` refuses the file. */
it('names the packages of every platform', () => {
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))

  expect(wanted.filter((name) => !names.has(name))).toEqual([])
})

/** npm forgets it when it writes the file anew, and then tries to compile the driver. */
it('takes the store driver as it is delivered', () => {
  expect(packages['node_modules/better-sqlite3-multiple-ciphers']?.gypfile).toBe(false)
})
