import { z } from 'zod'
import { Listenart } from '../domain/austausch/listenart'
import { ausgaenge } from '../domain/austausch/plan'
import { Listenfeld } from '../domain/austausch/ziele'
import { Wert } from '../domain/feld'

/** Rows of a list by what becomes of them. */
export const Zaehler = z.record(z.enum([...ausgaenge, 'rows', 'missing']), z.int())

/** A person as a list of names shows it. */
export const Person = z.object({ fall: z.uuid(), name: z.string(), kundennummer: z.string().nullable() })

/** What applying the plan as shown will do. */
export const Vorhaben = z.object({
  neuePersonen: z.int(),
  geaendertePersonen: z.int(),
  felder: z.int(),
  saetze: z.int(),
  /** Only of lists of courses without persons: runs that are added and changed, providers that are added. */
  angebote: z.object({ neu: z.int(), geaendert: z.int(), traeger: z.int() }).optional()
})
export type Vorhaben = z.infer<typeof Vorhaben>

/** One finished import. */
export const Uebernahme = z.object({
  id: z.uuid(),
  /** `null` for lists taken over before kinds were told apart. */
  art: Listenart.nullable(),
  quelle: z.string().nullable(),
  datei: z.string(),
  hash: z.string(),
  blatt: z.string().nullable(),
  stand: z.string().nullable(),
  zeit: z.string(),
  konto: z.string(),
  zaehler: Zaehler,
  vorhaben: Vorhaben,
  zurueckgenommen: z.object({ zeit: z.string(), konto: z.string() }).nullable()
})
export type Uebernahme = z.infer<typeof Uebernahme>

/** Something that stayed when an import was taken back, because it was changed later. */
const Verschont = Person.extend({
  tabelle: z.string(),
  feld: z.string().nullable(),
  jetzt: Wert,
  vorher: Wert,
  grund: z.string(),
  konto: z.string().nullable(),
  zeit: z.string().nullable()
})

export const Ruecknahme = z.object({ reverted: z.int(), verschont: z.array(Verschont) })
export type Ruecknahme = z.infer<typeof Ruecknahme>

/** What two lists of a source say differently. */
export const Unterschiede = z.object({
  /** In lists of courses a run stands in the place of the person: `fall` is its id, `name` its title. */
  wovon: z.enum(['personen', 'angebote']),
  neu: z.int(),
  weg: z.int(),
  geaendert: z.int(),
  felder: z.array(z.object({ feld: Listenfeld, anzahl: z.int() })),
  liste: z.array(
    Person.extend({
      art: z.enum(['neu', 'weg', 'geaendert']),
      felder: z.array(z.object({ feld: Listenfeld, von: Wert, nach: Wert }))
    })
  )
})
export type Unterschiede = z.infer<typeof Unterschiede>

/** Whom a finished import added or changed. */
export const Betroffene = z.object({ total: z.int(), personen: z.array(Person.extend({ neu: z.boolean() })) })
export type Betroffene = z.infer<typeof Betroffene>

/** A list of faults for the sender; its password is told this once and kept nowhere. */
export const Fehlerliste = z.object({ datei: z.string().nullable(), zeilen: z.int(), kennwort: z.string().nullable() })
export type Fehlerliste = z.infer<typeof Fehlerliste>
