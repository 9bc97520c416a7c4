import { z } from 'zod'
import { Rolle } from '../domain/konten/konto'
import { reads, runs, writes } from './define'
import { SicherungVorschau } from './sicherung'

/** Where the program stands. */
export const SessionState = z.enum([
  /** Nothing there yet: the first steps. */
  'noStore',
  'locked',
  /** Open, but nobody has confirmed the recovery sheet: nothing else goes on before. */
  'recovery',
  /** Open to read, but not what the program saw last: someone must look at it. */
  'untrusted',
  'open'
])
export type SessionState = z.infer<typeof SessionState>

const Name = z.string().trim().min(1).max(80)
const Kennwort = z.string().min(1).max(200)

export const SessionStatus = z.object({
  state: SessionState,
  /** The office's own store, or the practice county beside it. */
  bestand: z.enum(['eigener', 'uebung']),
  hatEigenen: z.boolean(),
  /** Where the store lies, as people say it; never a path to use. */
  ort: z.string(),
  /** Who can sign in, for the lock page. */
  personen: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Who is signed in. */
  konto: z.object({ id: z.string(), name: z.string(), rolle: Rolle }).nullable(),
  /** Which groups of the recovery sheet are to be typed, counted from 1. */
  gefragteGruppen: z.array(z.int())
})
export type SessionStatus = z.infer<typeof SessionStatus>

export const PracticeProgress = z.object({ done: z.int(), total: z.int() })

/** Which backup: one of the known folder by name, or (`null`) the one picked last. And whose password opens it. */
const BackupKey = z.object({ name: z.string().max(200).nullable(), konto: z.string().max(64), kennwort: Kennwort })

export const session = {
  status: reads(z.void(), SessionStatus),
  /** Asks for the folder of the new store itself; `null` when nobody chose one. */
  pickFolder: writes(z.void(), z.object({ ort: z.string() }).nullable()),
  create: writes(z.object({ name: Name, kennwort: Kennwort }), SessionStatus),
  printRecoverySheet: writes(z.void(), z.boolean()),
  saveRecoverySheet: writes(z.void(), z.boolean()),
  confirmRecovery: writes(z.object({ gruppen: z.array(z.string().max(10)).length(2) }), SessionStatus),
  unlock: writes(z.object({ konto: z.string().max(64), kennwort: Kennwort }), SessionStatus),
  /** With the printed key: sets a new password for that person, and a new sheet is due. */
  unlockByRecovery: writes(
    z.object({ schluessel: z.string().max(80), konto: z.string().max(64), kennwort: Kennwort }),
    SessionStatus
  ),
  /** Someone answers for the present state of the store. */
  acceptState: writes(z.void(), SessionStatus),
  lock: writes(z.void(), z.void()),
  /** A new recovery key: the sheet printed before opens nothing any more, a new one is due at once. */
  renewRecovery: writes(z.void(), SessionStatus),
  /** Opens the practice county; makes it first where it is missing. A cancelled making leaves nothing. */
  openPractice: runs(z.object({ personen: z.int().min(10).max(50_000) }), PracticeProgress, SessionStatus),
  /** From the lock page to the other store. */
  switchTo: writes(z.object({ bestand: z.enum(['eigener', 'uebung']) }), SessionStatus),
  /** Asks for the folder of a backup itself; tells who can open it. */
  pickBackup: writes(
    z.void(),
    z.object({ name: z.string(), personen: z.array(z.object({ id: z.string(), name: z.string() })) }).nullable()
  ),
  /** Who can open a backup of the known folder. */
  readBackup: writes(
    z.object({ name: z.string().max(200) }),
    z.object({ name: z.string(), personen: z.array(z.object({ id: z.string(), name: z.string() })) })
  ),
  /** Opens a backup, reads it to the last page and says what it holds. Changes nothing. */
  previewBackup: writes(BackupKey, SicherungVorschau),
  /** Sets the present store aside, never overwrites it, and puts the backup in its place. */
  restore: writes(BackupKey, SessionStatus)
}
