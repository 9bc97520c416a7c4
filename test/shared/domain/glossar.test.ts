import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const namesInCode = readFileSync('shared/domain/GLOSSAR.md', 'utf8')
  .split('\n')
  .flatMap((line) => line.split('|')[2]?.split(',') ?? [])
  .map((name) => name.trim())

const folders = readdirSync('shared/domain', { withFileTypes: true }).filter((entry) => entry.isDirectory())

it.each(folders.map(({ name }) => name))('explains %s', (name) => {
  expect(namesInCode).toContain(name)
})
