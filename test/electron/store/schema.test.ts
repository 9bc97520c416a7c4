import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeSchema, schemaFile } from '../../support/describeSchema'

it('is written down as the migrations make it (else: node test/launch/schema.ts)', async () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(await describeSchema())
})
