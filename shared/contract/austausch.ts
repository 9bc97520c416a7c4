import { z } from 'zod'
import { Rueckstand } from '../domain/ausgaben/zellvergleich'
import { Traegerwahl } from '../domain/austausch/angebote/bezug'
import { Entscheidung } from '../domain/austausch/entscheidungen'
import { Listenart } from '../domain/austausch/listenart'
import { Listenfeld, ziele } from '../domain/austausch/ziele'
import { Monat } from '../domain/zeitraum'
import type { ErrorData } from '../errors'
import { reads, runs, writes } from './define'
import { Betroffene, Fehlerliste, Person, Ruecknahme, Uebernahme, Unterschiede, Vorhaben, Zaehler } from './uebernahme'
import { Angebotskandidat, Ausgang, Grund, VorschauZeile } from './vorschau'

/** How far a list is: being read, recognised, compared, written, taken back. */
export const UebernahmeProgress = z.object({
  phase: z.enum(['lesen', 'erkennen', 'abgleichen', 'sichern', 'schreiben', 'zuruecknehmen']),
  done: z.number(),
  total: z.number()
})
export type UebernahmeProgress = z.infer<typeof UebernahmeProgress>

const Spalte = z.object({
  column: z.string(),
  heading: z.string(),
  field: Listenfeld.nullable(),
  how: z.string().nullable(),
  /** Where its values go in a list of this kind; `null` where this import does not keep them. */
  ziel: z.enum(ziele).nullable(),
  forbidden: z.string().optional(),
  hidden: z.boolean(),
  examples: z.array(z.string()),
  /** The last list of this source did not have it. */
  neu: z.boolean(),
  /** The column of the last list it most likely is, under another heading. */
  umbenannt: z.object({ heading: z.string(), field: Listenfeld.nullable() }).nullable()
})
export type Spalte = z.infer<typeof Spalte>

const FremdesWort = z.object({
  feld: Listenfeld,
  wort: z.string(),
  /** How many rows use it. */
  anzahl: z.int(),
  /** What the reader took it for, where it has a second meaning. */
  vorschlag: z.string().nullable(),
  /** What a person said; `code: null`: it is not taken over. */
  deutung: z.object({ code: z.string().nullable(), immer: z.boolean() }).nullable()
})
export type FremdesWort = z.infer<typeof FremdesWort>

/** A list that was opened and not yet taken over or put aside. */
export const OffeneListe = z.object({
  id: z.uuid(),
  file: z.string(),
  format: z.string(),
  sheet: z.string().nullable(),
  sheets: z.array(z.object({ name: z.string(), visibility: z.string(), rows: z.int() })),
  /** Further sheets of the same form, each a list of its own: one per month or group. */
  gleicheForm: z.array(z.object({ sheet: z.string(), rows: z.int(), monat: z.string().nullable() })),
  /** Those that follow one after the other when this one is taken over. */
  weitere: z.array(z.string()),
  /** Rows hidden by hand: not decided, said to belong to the list, left out. */
  versteckt: z.object({ offen: z.int(), dazu: z.int(), ausgelassen: z.int() }),
  headerRows: z.array(z.int()),
  columns: z.array(Spalte),
  /** Headings the last list of this source had and this one has not. */
  fehlendeSpalten: z.array(z.object({ heading: z.string(), field: Listenfeld.nullable() })),
  /** Words of code fields that nobody has confirmed before, the most frequent first. */
  woerter: z.array(FremdesWort),
  /** How many of all such words are not settled; as long as there are any, the list cannot be taken over. */
  woerterOffen: z.int(),
  hinweise: z.array(Grund),
  stand: z.string().nullable(),
  /** The month the list speaks of, as `JJJJ-MM`. */
  monat: z.string().nullable(),
  art: Listenart,
  /** Nobody said or remembered the kind: columns and title suggest it. */
  artGeraten: z.boolean(),
  /** Whose list it is, where it comes from a provider. */
  traeger: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  /** The list that left here and that this one answers. */
  ausgabe: z
    .object({
      id: z.uuid(),
      zeit: z.string(),
      empfaenger: z.string(),
      art: Listenart,
      zeilen: z.object({ zurueck: z.int(), fehlend: z.int(), dazu: z.int(), doppelt: z.int() }),
      zellen: z.record(Rueckstand, z.int())
    })
    .nullable(),
  /** Fields an empty cell of which means: no entry any more. Empty cells of all others change nothing. */
  leer: z.array(Listenfeld),
  quelle: z.string(),
  /** When the source was taken over last, `null` if never. */
  letzteUebernahme: z.string().nullable(),
  /** The last list of this source was of a later day: this one is older. */
  aelterAls: z.string().nullable(),
  /** Sources taken over before, to choose from. */
  quellen: z.array(z.string()),
  /** The same bytes were taken over before. */
  schonUebernommen: z.array(z.object({ zeit: z.string(), konto: z.string() })),
  zaehler: Zaehler,
  vorhaben: Vorhaben,
  /** In lists of courses: names of providers that somebody must place, or has placed. */
  traegerfragen: z
    .array(
      z.object({
        schluessel: z.string(),
        /** As the list calls it; empty where it names nobody. */
        name: z.string(),
        zeilen: z.int(),
        kandidaten: z.array(Angebotskandidat),
        wahl: Traegerwahl.nullable()
      })
    )
    .optional(),
  /** In lists of courses: no day is named, so the place figures count as of today. */
  standAngenommen: z.boolean().optional(),
  /** Fields with open conflicts, for „für alle“. */
  konflikte: z.array(z.object({ tabelle: z.string(), feld: z.string(), anzahl: z.int() })),
  probleme: z.int()
})
export type OffeneListe = z.infer<typeof OffeneListe>

const FehlendesAngebot = z.object({
  id: z.uuid(),
  titel: z.string(),
  traegerName: z.string(),
  beginn: z.string().nullable()
})

/** What a word of a field means from now on; `null` as `deutung` takes back what was said. */
const Wortdeutung = FremdesWort.pick({ feld: true, wort: true, deutung: true })

const MOST_BYTES = 30 * 1024 * 1024
const Id = z.object({ id: z.uuid() })
const quelle = z.string().trim().min(1).max(80).optional()
/** What somebody may say of a list that it does not tell, or tells wrongly. */
const vorgaben = {
  quelle,
  art: Listenart.optional(),
  /** `null`: of no provider. */
  traeger: z.uuid().nullable().optional(),
  /** The month its days belong to. */
  monat: Monat.optional()
}
/** Opens a locked file; kept as long as the list is open. */
const kennwort = z.string().min(1).max(255).optional()

/** Written by the engine alone; its sentence is made in the window. */
const refusedData = z.custom<ErrorData>((value) => typeof value === 'object' && value !== null && 'code' in value)

/** Which rows of the preview are meant; `rueckstaende`: with a returned cell that stands so. */
const zeilenfilter = {
  ausgaenge: z.array(Ausgang).optional(),
  nurProbleme: z.boolean().optional(),
  rueckstaende: z.array(Rueckstand).optional()
}

/** Taking over lists of others: open, correct, look, decide, take over, take back. */
export const austausch = {
  /** Asks for the file, or takes the one chosen last, which asked for a password. `null` when nobody chose one. */
  open: runs(
    z.object({ ...vorgaben, kennwort, dieselbe: z.boolean().optional() }),
    UebernahmeProgress,
    OffeneListe.nullable()
  ),
  /** A file that was dropped on the window, or that the command line names. */
  openBytes: runs(
    z.object({
      file: z.string().min(1).max(255),
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= MOST_BYTES),
      sheet: z.string().optional(),
      ...vorgaben,
      kennwort,
      /** Only to look at: nothing of it is kept, not even for after the lock. */
      fluechtig: z.boolean().optional()
    }),
    UebernahmeProgress,
    OffeneListe
  ),
  /** Lists that were opened and neither taken over nor put aside, also before the last lock. */
  offene: reads(z.void(), z.array(OffeneListe)),
  /** Those among them that could not be read again, and why. `read` tries once more. */
  nichtLesbar: reads(z.void(), z.array(z.object({ id: z.string(), file: z.string(), error: refusedData }))),
  /** Those removed because they lay longer than 31 days, until somebody has seen it. */
  verfallene: reads(z.void(), z.array(z.object({ datei: z.string(), zeit: z.string() }))),
  verfalleneGesehen: writes(z.void(), z.void()),
  read: reads(Id, OffeneListe),
  /** Reads the file again with what a person corrected. */
  configure: runs(
    Id.extend({
      ...vorgaben,
      sheet: z.string().optional(),
      /** Further sheets to follow, in this order. */
      weitere: z.array(z.string()).max(100).optional(),
      headerRows: z.array(z.int().positive()).min(1).max(5).optional(),
      /** By column letter; `null` = do not take over. */
      columns: z.record(z.string(), Listenfeld.nullable()).optional(),
      nameOrder: z.enum(['vorname', 'nachname']).optional()
    }),
    UebernahmeProgress,
    OffeneListe
  ),
  rows: reads(
    Id.extend({
      ...zeilenfilter,
      offset: z.int().min(0),
      limit: z.int().min(1).max(200)
    }),
    z.object({ total: z.int(), zeilen: z.array(VorschauZeile) })
  ),
  fehlende: reads(
    Id.extend({ offset: z.int().min(0) }),
    z.object({ total: z.int(), personen: z.array(Person), angebote: z.array(FehlendesAngebot).optional() })
  ),
  /** Row numbers of everything that passes the filter, to decide about all of it. */
  rowNumbers: reads(Id.extend(zeilenfilter), z.array(z.int())),
  /** Says what words of the list mean. */
  translate: writes(Id.extend({ woerter: z.array(Wortdeutung).min(1).max(1000) }), OffeneListe),
  decide: writes(Id.extend({ entscheidungen: z.array(Entscheidung).min(1).max(1000) }), OffeneListe),
  /** Compares again with the store as it stands now; decisions are kept. */
  compareAgain: runs(Id, UebernahmeProgress, OffeneListe),
  /** `ungedeutet`: words nobody has confirmed are taken as the preview shows them, instead of a refusal. */
  apply: runs(Id.extend({ ungedeutet: z.boolean().optional() }), UebernahmeProgress, Uebernahme),
  /** Asks where to and writes the rows their sender would have to mend, locked; `datei: null` when nobody chose a place. */
  saveFehlerliste: runs(Id, UebernahmeProgress, Fehlerliste),
  discard: writes(Id, z.void()),
  list: reads(z.void(), z.array(Uebernahme)),
  /** Whom a finished import added or changed. */
  betroffene: reads(Id.extend({ limit: z.int().min(1).max(100_000) }), Betroffene),
  undo: runs(Id, UebernahmeProgress, Ruecknahme),
  /** „Was hat sich seit dem letzten Abzug geändert?“ Of an open list or of a finished import. */
  seitLetztem: reads(Id, Unterschiede)
}
