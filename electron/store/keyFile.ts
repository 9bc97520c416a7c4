import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { refuse } from '@shared/errors'
import { z } from 'zod'
import { type Kdf, standardKdf } from './passwordHash'
import { Slot } from './slot'
import { writeSafely } from './writeSafely'

const KeyFile = z.strictObject({
  format: z.literal(1),
  storeId: z.uuid(),
  slots: z.array(Slot).min(1).max(41)
})

/** The slots of a store: everyone who can open it, and how. Holds nothing that opens it by itself. */
export type KeyFile = z.infer<typeof KeyFile>

/** 40 persons with long names and the recovery key stay below. */
const maxBytes = 32_768

/** Bounds outside which parameters are not believed: a changed file must neither weaken nor exhaust the machine. */
const bounds = { memory: [65_536, 1_048_576], passes: [1, 10], lanes: [1, 8] } as const

/** Where the key file of a store lies. */
export const keyFileOf = (store: string) => join(dirname(store), 'schluessel.json')

/** Reads a key file. `weakest` lowers the bounds for tests with a cheaper derivation, never below it. */
export function readKeyFile(file: string, weakest: Kdf = standardKdf): KeyFile {
  const size = statSync(file, { throwIfNoEntry: false })?.size
  if (size === undefined) refuse('keyFile.missing', {})
  if (size > maxBytes) refuse('keyFile.damaged', {})
  const text = readFileSync(file, 'utf8')
  const content = parse(text)
  if (typeof content === 'object' && content !== null && 'format' in content && Number(content.format) > 1) {
    refuse('keyFile.newer', {})
  }
  const { data } = KeyFile.safeParse(content)
  // Only the one spelling this program writes: no byte can be changed without being noticed.
  const sound = data && spell(data) === text && data.slots.every((slot) => isWithinBounds(slot, weakest))
  if (!sound) refuse('keyFile.damaged', {})
  return data
}

/** Writes a key file whole or not at all; the one before stays as `.1`. */
export function writeKeyFile(file: string, keyFile: KeyFile): void {
  writeSafely(file, spell(keyFile), { keep: true })
}

const spell = (keyFile: KeyFile) => JSON.stringify(keyFile)

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isWithinBounds(slot: Slot, weakest: Kdf): boolean {
  return (['memory', 'passes', 'lanes'] as const).every((field) => {
    const [low, high] = bounds[field]
    return Math.min(low, weakest[field]) <= slot[field] && slot[field] <= high
  })
}
