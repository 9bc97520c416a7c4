import { z } from 'zod'
import { reads, writes } from './define'

/** A backup as it is listed, without opening it. */
export const Sicherung = z.object({
  name: z.string(),
  /** `null` where the manifest cannot be read. */
  zeit: z.string().nullable(),
  personen: z.int().nullable(),
  erstelltVon: z.string().nullable()
})
export type Sicherung = z.infer<typeof Sicherung>

export const SicherungStatus = z.object({
  /** The chosen folder as people say it; `null` while backups lie beside the store only. */
  ordner: z.string().nullable(),
  sicherungen: z.array(Sicherung),
  /** Why the last automatic backup did not come about; `null` if it did. */
  letzterFehlschlag: z.object({ zeit: z.string(), satz: z.string() }).nullable()
})
export type SicherungStatus = z.infer<typeof SicherungStatus>

/** What a backup holds, after it was opened and read to the last page. */
export const SicherungVorschau = z.object({
  name: z.string(),
  zeit: z.string(),
  erstelltVon: z.string(),
  personen: z.int(),
  teilnahmen: z.int(),
  kontakte: z.int(),
  uebernahmen: z.int()
})
export type SicherungVorschau = z.infer<typeof SicherungVorschau>

export const sicherung = {
  status: reads(z.void(), SicherungStatus),
  /** Asks for the folder itself; `null` when nobody chose one. */
  pickFolder: writes(z.void(), SicherungStatus.nullable()),
  create: writes(z.void(), Sicherung)
}
