import { z } from 'zod'
import { Briefkopf, Sperre } from '../domain/einstellungen/einstellungen'
import { reads, writes } from './define'

const Stored = <S extends z.ZodType>(wert: S) => z.object({ version: z.int(), wert })

export const einstellungen = {
  readBriefkopf: reads(z.void(), Stored(Briefkopf)),
  saveBriefkopf: writes(Stored(Briefkopf), Stored(Briefkopf)),
  readSperre: reads(z.void(), Stored(Sperre)),
  saveSperre: writes(Stored(Sperre), Stored(Sperre))
}
