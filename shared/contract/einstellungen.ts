import { z } from 'zod'
import { Absolventenplan } from '../domain/absolventen/plan'
import { AusgesetzteZugangswege, Briefkopf, Sperre } from '../domain/einstellungen/einstellungen'
import { Lueckengrenzen } from '../domain/kette/luecken'
import { Ausschlussregeln } from '../domain/kombination/ausschluss'
import { Kriterienkatalog, NeueFassung } from '../domain/planung/katalog'
import { Vertrauensfolge } from '../domain/sprache/vertrauensfolge'
import { Uebergaberegeln } from '../domain/uebergabe/regeln'
import { reads, runs, writes } from './define'

const Stored = <S extends z.ZodType>(wert: S) => z.object({ version: z.int(), wert })

export const einstellungen = {
  readBriefkopf: reads(z.void(), Stored(Briefkopf)),
  saveBriefkopf: writes(Stored(Briefkopf), Stored(Briefkopf)),
  readSperre: reads(z.void(), Stored(Sperre)),
  saveSperre: writes(Stored(Sperre), Stored(Sperre)),
  readAbsolventenplan: reads(z.void(), Stored(Absolventenplan)),
  saveAbsolventenplan: writes(Stored(Absolventenplan), Stored(Absolventenplan)),
  readLuecken: reads(z.void(), Stored(Lueckengrenzen)),
  saveLuecken: writes(Stored(Lueckengrenzen), Stored(Lueckengrenzen)),
  readAusgesetzteZugangswege: reads(z.void(), Stored(AusgesetzteZugangswege)),
  saveAusgesetzteZugangswege: writes(Stored(AusgesetzteZugangswege), Stored(AusgesetzteZugangswege)),
  readVertrauensfolge: reads(z.void(), Stored(Vertrauensfolge)),
  /** Saves the order of trust and brings the levels of all cases up to it; tells how many changed. */
  saveVertrauensfolge: runs(
    Stored(Vertrauensfolge),
    z.object({ done: z.int(), total: z.int() }),
    z.object({ version: z.int(), wert: Vertrauensfolge, geaendert: z.int() })
  ),
  readAusschlussregeln: reads(z.void(), Stored(Ausschlussregeln)),
  saveAusschlussregeln: writes(Stored(Ausschlussregeln), Stored(Ausschlussregeln)),
  /** Every version of the criteria of planning. */
  readPlanungskriterien: reads(z.void(), Stored(Kriterienkatalog)),
  /** Adds a version, which is in force for new rounds; the ones before stay. */
  addPlanungskriterien: writes(Stored(NeueFassung), Stored(Kriterienkatalog)),
  readUebergaberegeln: reads(z.void(), Stored(Uebergaberegeln)),
  saveUebergaberegeln: writes(Stored(Uebergaberegeln), Stored(Uebergaberegeln))
}
