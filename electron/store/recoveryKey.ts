import { randomBytes } from 'node:crypto'
import { refuse } from '@shared/errors'
import { erase } from './erase'

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Crockford's 37 check characters: every wrong and every swapped character changes the remainder. */
const checks = `${digits}*~$=U`

/** A new recovery key: 160 bits as 32 characters and one to check them, in groups of four for the printed sheet. */
export function newRecoveryKey(): string {
  const random = randomBytes(20)
  const characters = encode(BigInt(`0x${random.toString('hex')}`))
  erase(random)
  return `${characters.match(/.{4}/g)?.join('-')}-${checkOf(characters)}`
}

/** What was typed, brought to its one spelling: case, blanks, O for 0 and I or L for 1 do not matter. */
export function readRecoveryKey(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
  const characters = plain.slice(0, 32).replaceAll('O', '0').replace(/[IL]/g, '1')
  const check = plain.slice(32).replaceAll('O', '0').replace(/[IL]/g, '1')
  const legible = characters.length === 32 && [...characters].every((character) => digits.includes(character))
  if (!legible || check !== checkOf(characters)) refuse('session.recoveryKeyMistyped', {})
  return characters
}

function encode(value: bigint): string {
  return Array.from({ length: 32 }, (_, place) => digits[Number((value >> BigInt(5 * (31 - place))) & 31n)]).join('')
}

function checkOf(characters: string): string {
  const remainder = [...characters].reduce((sum, character) => (sum * 32 + digits.indexOf(character)) % 37, 0)
  return checks[remainder] ?? ''
}
