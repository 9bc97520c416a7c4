import { z } from 'zod'
import { UnbekannterOrt, Wegeentscheidungen, Wegeplanzeile, wegzustaende } from '../domain/wege/tabelle/wegeplan'
import { spaltenbedeutungen } from '../domain/wege/tabelle/wegetabelle'
import { Tag } from '../domain/zeitraum'
import { reads, runs, writes } from './define'

const Anzahl = z.int().min(0)
const Id = z.object({ id: z.uuid() })

/** A table of ways that was read and compared, and how it was understood; nothing of it is written yet. */
export const Wegevorschau = Id.extend({
  datei: z.string(),
  /** `null` for text files. */
  blatt: z.string().nullable(),
  blaetter: z.array(z.string()),
  form: z.enum(['liste', 'matrix']),
  spalten: z.array(
    z.object({ spalte: z.string(), kopf: z.string(), bedeutung: z.enum(spaltenbedeutungen).nullable() })
  ),
  stand: Tag.nullable(),
  ausgeblendet: Anzahl,
  unbekannte: z.array(UnbekannterOrt),
  bekannte: z.array(z.string()),
  /** Every way of the table once: together they are all of them. */
  zaehler: z.record(z.enum(wegzustaende), Anzahl),
  ueberschreiben: z.boolean(),
  /** Ways that differ from a correction by hand, kept or overwritten. */
  eigene: Anzahl
})
export type Wegevorschau = z.infer<typeof Wegevorschau>

/** What the last table changed that was not taken back. */
export const Wegeuebernahme = z.object({
  vorgang: z.uuid(),
  zeit: z.string(),
  konto: z.string(),
  neu: Anzahl,
  geaendert: Anzahl,
  orte: Anzahl
})
export type Wegeuebernahme = z.infer<typeof Wegeuebernahme>

const Fortschritt = z.object({ done: Anzahl, total: Anzahl })

/** The matrix of ways as a workbook: out as a template, in with a preview. */
export const wegetabelle = {
  /** Writes one row for every place and every place to go to; `null`: no file was chosen. */
  saveVorlage: writes(z.void(), z.object({ datei: z.string(), zeilen: Anzahl }).nullable()),
  /** Reads a table that a person chooses, in the place of one that was open; `null`: none was chosen. */
  openTabelle: runs(z.void(), Fortschritt, Wegevorschau.nullable()),
  /** The same file again, another sheet of it. */
  chooseBlatt: runs(Id.extend({ blatt: z.string() }), Fortschritt, Wegevorschau),
  /** The table that is open, `null` where there is none. */
  tabelle: reads(z.void(), Wegevorschau.nullable()),
  tabellenzeilen: reads(
    Id.extend({ zustand: z.enum(wegzustaende), limit: z.int().min(1).max(50_000) }),
    z.array(Wegeplanzeile)
  ),
  /** Compares with the store as it stands now, with what was decided. */
  entscheide: writes(Id.extend({ entscheidungen: Wegeentscheidungen }), Wegevorschau),
  /** Writes what the preview shows, all of it or nothing. */
  uebernimm: writes(Id, Wegeuebernahme),
  discardTabelle: writes(Id, z.void()),
  letzteUebernahme: reads(z.void(), Wegeuebernahme.nullable()),
  /** Takes the last table back; ways that somebody changed since stay and are named. */
  nimmZurueck: writes(
    z.object({ vorgang: z.uuid() }),
    z.object({ zurueckgenommen: Anzahl, verschont: z.array(z.string()) })
  )
}
