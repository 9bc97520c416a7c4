import { mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Sicherung, SicherungVorschau } from '@shared/contract/sicherung'
import { AppError } from '@shared/errors'
import { errorText } from '@shared/texts/errors'
import type { Ports } from '../../ports'
import { type Backup, createBackup, listBackups } from '../../store/backup'
import { changeCounter } from '../../store/changeCounter'
import { readEinstellung, saveEinstellung } from '../../store/einstellungen'
import type { Manifest } from '../../store/manifest'
import type { Store } from '../../store/openStore'
import type { Kdf } from '../../store/passwordHash'
import { anmeldung, type OpenSession } from './session'

type Backed = Pick<OpenSession, 'store' | 'konto'>

/** What making a backup needs of the host. */
export interface Maker {
  ports: Pick<Ports, 'version'>
  kdf: Kdf
}

/** Where backups go: the chosen folder, or beside the store as long as nobody chose one. */
export async function backupFolderOf(store: Store): Promise<{ folder: string; chosen: boolean }> {
  const { wert } = await readEinstellung(store.db, 'sicherungsordner')
  return { folder: wert ?? join(dirname(store.file), 'Sicherungen'), chosen: wert !== null }
}

/** Counters of written rows at which nothing was unsaved: after signing in, and after every backup. */
const gesichert = new WeakMap<Store, number>()

/** What was written until now (signing in, what follows from the day) needs no backup of its own. */
export async function noteNothingNew(store: Store): Promise<void> {
  gesichert.set(store, await changeCounter(store.db))
}

/** Makes a backup now. Refuses where it cannot be made or does not prove itself. */
export async function backupNow({ store, konto }: Backed, { ports, kdf }: Maker): Promise<Backup> {
  const { folder, chosen } = await backupFolderOf(store)
  if (!chosen) mkdirSync(folder, { recursive: true })
  const backup = await createBackup(store, { folder, programVersion: ports.version, createdBy: konto.name, kdf })
  await saveEinstellung(store.db, 'sicherungsfehlschlag', null)
  await noteNothingNew(store)
  return backup
}

/** At the end of the work: a backup if a folder was chosen and something changed since the last one. A failure is told at the next start. */
export async function backupAtEnd(session: Backed, maker: Maker): Promise<void> {
  const { folder, chosen } = await backupFolderOf(session.store)
  if (!chosen) return
  try {
    const [last] = listBackups(folder)
    if (await hasNews(session.store, last?.manifest)) await backupNow(session, maker)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const wert = { zeit: new Date().toISOString(), satz: errorText(error.data) }
    await saveEinstellung(session.store.db, 'sicherungsfehlschlag', wert)
  }
}

/** Something was written since the last backup, now or before: the last session may have ended without one. */
async function hasNews(store: Store, last: Manifest | undefined): Promise<boolean> {
  if (!last || (await changeCounter(store.db)) !== gesichert.get(store)) return true
  const deed = await store.db
    .selectFrom('protokoll')
    .select('nummer')
    .where('nummer', '>', last.head.nummer)
    .where('aktion', '!=', anmeldung)
    .limit(1)
    .executeTakeFirst()
  return deed !== undefined
}

/** A listed backup as the window sees it. */
export function toSicherung({ name, manifest }: { name: string; manifest?: Manifest }): Sicherung {
  return {
    name,
    zeit: manifest?.createdAt ?? null,
    personen: manifest?.counts['fall'] ?? null,
    erstelltVon: manifest?.createdBy ?? null
  }
}

/** What a proven backup holds, in the words of the office. */
export function toVorschau(folder: string, { createdAt, createdBy, counts }: Manifest): SicherungVorschau {
  return {
    name: basename(folder),
    zeit: createdAt,
    erstelltVon: createdBy,
    personen: counts['fall'] ?? 0,
    teilnahmen: counts['teilnahme'] ?? 0,
    kontakte: counts['kontakt'] ?? 0,
    uebernahmen: counts['uebernahme'] ?? 0
  }
}
