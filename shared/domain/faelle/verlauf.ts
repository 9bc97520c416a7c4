import { z } from 'zod'
import { Wert } from '../feld'
import { satzarten } from '../saetze/satzarten'

/** What of a person has a history: the case itself and each kind of record. */
export const Tabelle = z.enum(['fall', ...satzarten])
export type Tabelle = z.infer<typeof Tabelle>

/** One change in the history of a case. With `WEG`, `zeile` is what was removed. */
export const Verlaufseintrag = z.object({
  tabelle: Tabelle,
  satz: z.uuid(),
  art: z.enum(['NEU', 'FELD', 'WEG']),
  feld: z.string().nullable(),
  von: Wert,
  nach: Wert,
  zeile: z.record(z.string(), Wert).nullable()
})
export type Verlaufseintrag = z.infer<typeof Verlaufseintrag>

/** What one click or one import changed in a case. */
export const Verlaufsvorgang = z.object({
  vorgang: z.string(),
  zeit: z.string(),
  /** Name of the person, or nothing where the account is gone. */
  person: z.string().nullable(),
  herkunft: z.enum(['HAND', 'UEBERNAHME', 'PROGRAMM', 'RUECKNAHME']),
  /** File name of the list, where it came from one. */
  datei: z.string().nullable(),
  /** Was itself taken back later. */
  zurueckgenommen: z.boolean(),
  eintraege: z.array(Verlaufseintrag)
})
export type Verlaufsvorgang = z.infer<typeof Verlaufsvorgang>

/** Something a Rücknahme left as it is, and why. */
export const Verschontes = z.object({
  tabelle: Tabelle,
  feld: z.string().nullable(),
  jetzt: Wert,
  vorher: Wert,
  grund: z.enum(['spaeterGeaendert', 'spaeterEntfernt', 'hatAnhang', 'fallFehlt', 'nummerVergeben'])
})
export type Verschontes = z.infer<typeof Verschontes>
