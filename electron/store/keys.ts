import { randomFillSync, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { refuse } from '@shared/errors'
import { secretBytes, withSecret } from './erase'
import { type KeyFile, readKeyFile, writeKeyFile } from './keyFile'
import { type Kdf, standardKdf } from './passwordHash'
import { newRecoveryKey, readRecoveryKey } from './recoveryKey'
import { openSlot, sealSlot } from './slot'

/** A person who may open the store: id in the store, and the name shown on the lock page. */
export interface KeyHolder {
  konto: string
  name: string
}

/** The key file of a new store with its first person. The key is the caller's to erase, the recovery key to print. */
export async function createKeys(
  file: string,
  holder: KeyHolder,
  password: string,
  kdf: Kdf = standardKdf
): Promise<{ key: Buffer; recoveryKey: string }> {
  if (existsSync(file)) refuse('keyFile.exists', {})
  const key = randomFillSync(secretBytes(32))
  const storeId = randomUUID()
  const recoveryKey = newRecoveryKey()
  const slots = [
    await sealSlot({ kind: 'kennwort', ...holder }, storeId, key, password, kdf),
    await sealSlot(recoveryHolder, storeId, key, readRecoveryKey(recoveryKey), kdf)
  ]
  // Again: deriving took its time. Two clicks must not end in a store whose keys are another's.
  if (existsSync(file)) refuse('keyFile.exists', {})
  writeKeyFile(file, { format: 1, storeId, slots })
  return { key, recoveryKey }
}

/** Everyone with a password, for the lock page. Needs no secret; trust the store itself about roles. */
export function listKeyHolders(file: string, kdf: Kdf = standardKdf): KeyHolder[] {
  return passwordSlots(readKeyFile(file, kdf)).map(({ konto, name }) => ({ konto, name }))
}

/** The store key for a person's password. Only the seal decides whether the password is right. */
export async function unlock(file: string, konto: string, password: string, kdf: Kdf = standardKdf): Promise<Buffer> {
  const { storeId, slots } = readKeyFile(file, kdf)
  const slot = slots.find((slot) => slot.kind === 'kennwort' && slot.konto === konto)
  if (!slot) refuse('keyFile.unknownPerson', {})
  return (await openSlot(slot, storeId, password)) ?? refuse('session.wrongPassword', {})
}

/** The store key for the printed recovery key. Whoever used it prints a new one afterwards. */
export async function unlockByRecoveryKey(file: string, typed: string, kdf: Kdf = standardKdf): Promise<Buffer> {
  const { storeId, slots } = readKeyFile(file, kdf)
  const slot = slots.find(({ kind }) => kind === 'notfall')
  const secret = readRecoveryKey(typed)
  return (slot && (await openSlot(slot, storeId, secret))) ?? refuse('session.wrongRecoveryKey', {})
}

/** Gives a person a password, or another one in the place of a forgotten one. `key` is the open store's. */
export async function setPassword(
  file: string,
  key: Uint8Array,
  holder: KeyHolder,
  password: string,
  kdf: Kdf = standardKdf
): Promise<void> {
  const { storeId } = readKeyFile(file, kdf)
  const slot = await sealSlot({ kind: 'kennwort', ...holder }, storeId, key, password, kdf)
  // Read again: deriving took its time, and others may have changed their passwords meanwhile.
  const keyFile = readKeyFile(file, kdf)
  const others = keyFile.slots.filter(({ kind, konto }) => kind !== 'kennwort' || konto !== holder.konto)
  if (passwordSlots({ ...keyFile, slots: others }).length >= 40) refuse('keyFile.full', { persons: 40 })
  writeKeyFile(file, { ...keyFile, slots: [...others, slot] })
}

/** A person's own change of password: the old one must be right. */
export async function changePassword(
  file: string,
  konto: string,
  passwords: { old: string; new: string },
  kdf: Kdf = standardKdf
): Promise<void> {
  const name = listKeyHolders(file, kdf).find((holder) => holder.konto === konto)?.name ?? ''
  await withSecret(await unlock(file, konto, passwords.old, kdf), (key) =>
    setPassword(file, key, { konto, name }, passwords.new, kdf)
  )
}

/** Takes a person's way in. Never the last one: a store whose passwords are all gone hangs on one sheet of paper. */
export function removeKeyHolder(file: string, konto: string, kdf: Kdf = standardKdf): void {
  const keyFile = readKeyFile(file, kdf)
  const slots = keyFile.slots.filter((slot) => slot.kind !== 'kennwort' || slot.konto !== konto)
  if (slots.length === keyFile.slots.length) refuse('keyFile.unknownPerson', {})
  if (passwordSlots({ ...keyFile, slots }).length === 0) refuse('keyFile.lastPassword', {})
  writeKeyFile(file, { ...keyFile, slots })
}

/** Makes a new recovery key; the sheet printed before no longer opens anything. */
export async function renewRecoveryKey(file: string, key: Uint8Array, kdf: Kdf = standardKdf): Promise<string> {
  const recoveryKey = newRecoveryKey()
  const { storeId } = readKeyFile(file, kdf)
  const slot = await sealSlot(recoveryHolder, storeId, key, readRecoveryKey(recoveryKey), kdf)
  const keyFile = readKeyFile(file, kdf)
  writeKeyFile(file, { ...keyFile, slots: [...keyFile.slots.filter(({ kind }) => kind !== 'notfall'), slot] })
  return recoveryKey
}

const recoveryHolder = { kind: 'notfall', konto: '', name: '' } as const

const passwordSlots = ({ slots }: KeyFile) => slots.filter(({ kind }) => kind === 'kennwort')
