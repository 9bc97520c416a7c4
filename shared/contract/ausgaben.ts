import { z } from 'zod'
import { Auftrag, Freigabe } from '../domain/ausgaben/auftrag'
import { Datengruppe, Profil } from '../domain/ausgaben/empfaenger'
import { Ausgabespalte } from '../domain/ausgaben/spalten'
import { Ausgabeart } from '../domain/ausgaben/vorlagen'
import { FallId } from '../domain/faelle/fall'
import { Tag } from '../domain/zeitraum'
import { reads, runs, writes } from './define'

const Anzahl = z.int().min(0)

export const AusgabeProgress = z.object({ phase: z.enum(['schreiben', 'gegenprobe', 'verschluesseln']) })
export type AusgabeProgress = z.infer<typeof AusgabeProgress>

/** Runs and providers a list can be for. */
const Ausgabeziele = z.object({
  heute: Tag,
  durchfuehrungen: z.array(
    z.object({
      id: z.uuid(),
      titel: z.string(),
      traeger: z.string(),
      beginn: Tag.nullable(),
      ende: Tag.nullable(),
      profil: Profil
    })
  ),
  /** With the kinds of courses they have. */
  traeger: z.array(z.object({ id: z.uuid(), name: z.string(), profile: z.array(Profil) }))
})

/** What would leave the office, and what somebody has to decide before. */
export const Zollpruefung = z.object({
  heute: Tag,
  titel: z.string(),
  empfaenger: z.string(),
  profil: Profil,
  zweck: z.string(),
  rechtsgrundlage: z.string(),
  rueckmeldungBis: Tag,
  loeschenBis: Tag,
  datei: z.string(),
  personen: z.array(
    z.object({
      fall: FallId,
      nachname: z.string().nullable(),
      vorname: z.string().nullable(),
      geburtsdatum: Tag.nullable(),
      /** Code of the participation the list is about; `null` without one. */
      status: z.string().nullable(),
      besondersSchuetzenswert: z.boolean(),
      aufListe: z.boolean()
    })
  ),
  /** Chosen cases that are gone. */
  fehlend: Anzahl,
  zeilen: Anzahl,
  /** Every column this recipient may have. */
  spalten: z.array(
    z.object({
      spalte: Ausgabespalte,
      zulassung: z.enum(['ja', 'bedarf']),
      gewaehlt: z.boolean(),
      ausfuellbar: z.boolean(),
      ausgefuellt: Anzahl,
      beispiele: z.array(z.string())
    })
  ),
  /** Filled cells of the chosen columns. */
  zellen: Anzahl,
  /** Cells emptied because they speak of somebody's health or of numbers that must not be passed on. */
  zurueckgehalten: z.array(z.object({ fall: FallId.nullable(), name: z.string(), spalte: Ausgabespalte }))
})
export type Zollpruefung = z.infer<typeof Zollpruefung>

export const Ausgegeben = z.object({
  id: z.uuid(),
  datei: z.string(),
  personen: Anzahl,
  /** Made for this list, shown once, kept nowhere. */
  kennwort: z.string().nullable()
})
export type Ausgegeben = z.infer<typeof Ausgegeben>

/** Where a list stands that is outside. */
export const Listenstand = z.enum(['offen', 'ueberfaellig', 'beantwortet', 'ohneRueckmeldung'])
export type Listenstand = z.infer<typeof Listenstand>

/** One line of the register. */
export const AusgabeEintrag = z.object({
  id: z.uuid(),
  version: z.int(),
  art: Ausgabeart,
  empfaenger: z.string(),
  profil: Profil,
  /** The run it was about, as it is called now. */
  angebot: z.string().nullable(),
  zweck: z.string(),
  rechtsgrundlage: z.string(),
  zeitraum: z.string().nullable(),
  zeit: z.string(),
  konto: z.string(),
  datei: z.string(),
  spalten: z.array(z.string()),
  begruendungen: z.partialRecord(z.union([Datengruppe, z.literal('kennwort')]), z.string()),
  personen: Anzahl,
  zellen: Anzahl,
  verschluesselt: z.boolean(),
  rueckmeldungBis: Tag.nullable(),
  rueckmeldungAm: Tag.nullable(),
  loeschenBis: Tag.nullable(),
  geloeschtAm: Tag.nullable(),
  stand: Listenstand,
  /** The agreed day has passed and nobody has said that the list is deleted. */
  loeschungOffen: z.boolean()
})
export type AusgabeEintrag = z.infer<typeof AusgabeEintrag>

/** A provider to be asked for free places, with the runs and a mail to copy. */
export const Platzanfrage = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string().nullable(),
  telefon: z.string().nullable(),
  durchfuehrungen: z.array(
    z.object({
      id: z.uuid(),
      titel: z.string(),
      beginn: Tag.nullable(),
      plaetze: z.number().nullable(),
      plaetzeFrei: z.number().nullable(),
      plaetzeStand: Tag.nullable()
    })
  ),
  text: z.string()
})
export type Platzanfrage = z.infer<typeof Platzanfrage>

const Registerfilter = z.enum(['alle', 'ohneAntwort', 'ueberfaellig', 'loeschung'])
export type Registerfilter = z.infer<typeof Registerfilter>

const Vermerk = z.object({ id: z.uuid(), version: z.int(), am: Tag.nullable() })

/** Everything that leaves the office as a list, and the register of it. */
export const ausgaben = {
  ziele: reads(z.void(), Ausgabeziele),
  pruefen: reads(Auftrag, Zollpruefung),
  /** Asks where to put the file, writes it, reads it back, locks it, registers it. `null`: no place was chosen. */
  ausgeben: runs(z.object({ auftrag: Auftrag, freigabe: Freigabe }), AusgabeProgress, Ausgegeben.nullable()),
  /** Whose figures of places are missing or older than 14 days. */
  platzanfragen: reads(z.void(), z.object({ heute: Tag, anfragen: z.array(Platzanfrage) })),
  /** The list of runs for each of them, written to a folder it asks for and registered. `null`: no folder was chosen. */
  erfragePlaetze: runs(
    z.void(),
    z.object({ done: Anzahl, total: Anzahl }),
    z.object({ dateien: z.array(z.string()) }).nullable()
  ),
  list: reads(
    z.object({ text: z.string().max(200), filter: Registerfilter, limit: z.int().min(1).max(1000) }),
    z.object({
      heute: Tag,
      eintraege: z.array(AusgabeEintrag),
      total: Anzahl,
      gesamt: Anzahl,
      ueberfaellig: Anzahl,
      loeschungOffen: Anzahl
    })
  ),
  read: reads(
    z.object({ id: z.uuid() }),
    z.object({
      heute: Tag,
      eintrag: AusgabeEintrag,
      /** The people of the list that are still there, by name. */
      personen: z.array(
        z.object({
          fall: FallId,
          name: z.string(),
          /** What the rows of the person said, by column. */
          zeilen: z.array(z.array(z.object({ spalte: z.string(), text: z.string() })))
        })
      ),
      erinnerung: z.string().nullable()
    })
  ),
  /** Every list a person stood on, the latest first, with what it said of the person (Art. 15 DSGVO). */
  ofFall: reads(
    z.object({ fall: FallId }),
    z.array(z.object({ eintrag: AusgabeEintrag, angaben: z.array(z.object({ spalte: z.string(), text: z.string() })) }))
  ),
  /** The answer came on another way than as a list; `am: null` takes it back. */
  beantwortet: writes(Vermerk, z.void()),
  /** The recipient said on which day the list was deleted. */
  geloescht: writes(Vermerk, z.void())
}
