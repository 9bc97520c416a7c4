import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('closes every rule of the style sheet of print-outs before the next begins: an open one swallows all that follow', () => {
  const css = readFileSync('resources/print.css', 'utf8').replace(/\/\*.*?\*\//gs, '')
  let depth = 0
  let inPage = false
  for (const line of css.split('\n')) {
    if (depth === 0 && line.startsWith('@')) inPage = true
    for (const sign of line) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
    expect(depth, line).toBeLessThanOrEqual(inPage ? 2 : 1)
    if (depth === 0) inPage = false
  }
  expect(depth).toBe(0)
})
