import { z } from 'zod'
import { indizien, vergleichsfelder } from '../domain/austausch/personen/person'
import { FallId } from '../domain/faelle/fall'
import { fallFeldNamen } from '../domain/faelle/felder'
import { Wert } from '../domain/feld'
import { Satzart } from '../domain/saetze/satzarten'
import { reads, runs, writes } from './define'
import { Ruecknahme } from './uebernahme'

/** How far the search is: reading everybody, comparing them. */
export const DublettenProgress = z.object({ phase: z.enum(['lesen', 'vergleichen']), done: z.int(), total: z.int() })
export type DublettenProgress = z.infer<typeof DublettenProgress>

const Seite = z.object({
  fall: FallId,
  name: z.string(),
  werte: z.record(z.enum(vergleichsfelder), z.string().nullable())
})

/** Two cases that look like one person. */
export const Paar = z.object({
  a: Seite,
  b: Seite,
  /** From 0 to 1. */
  score: z.number(),
  indizien: z.array(z.enum(indizien)).readonly(),
  abweichend: z.array(z.enum(vergleichsfelder)).readonly()
})
export type Paar = z.infer<typeof Paar>

const Welche = z.enum(['a', 'b'])
const Fallstand = z.object({
  fall: FallId,
  version: z.int(),
  name: z.string(),
  kundennummer: z.string().nullable(),
  /** Records of each kind. */
  saetze: z.partialRecord(Satzart, z.int())
})

/** Two cases field by field. */
export const Gegenueber = z.object({
  a: Fallstand,
  b: Fallstand,
  score: z.number(),
  indizien: z.array(z.enum(indizien)).readonly(),
  /** The case that should stay: with more records, or the older one. */
  bleibt: Welche,
  /** Every field that either fills in; where both differ, which value should hold. */
  felder: z.array(z.object({ feld: z.enum(fallFeldNamen as [string, ...string[]]), a: Wert, b: Wert, nimm: Welche }))
})
export type Gegenueber = z.infer<typeof Gegenueber>

const Benannt = z.object({ fall: FallId, name: z.string() })
const Paarwahl = z.object({ a: FallId, b: FallId })

export const Zusammenfuehrung = z.object({
  id: z.uuid(),
  zeit: z.string(),
  konto: z.string(),
  bleibt: Benannt,
  geht: z.object({ name: z.string(), kundennummer: z.string().nullable() }),
  /** The case that stayed is still there. */
  da: z.boolean(),
  zurueckgenommen: z.object({ zeit: z.string(), konto: z.string() }).nullable()
})
export type Zusammenfuehrung = z.infer<typeof Zusammenfuehrung>

/** Persons who stand in the store twice: find them, make one of two, or remember that they are two. */
export const dubletten = {
  search: runs(z.void(), DublettenProgress, z.object({ paare: z.int() })),
  /** What the last search found and nobody decided; nothing as long as nobody searched. */
  list: reads(
    z.object({ offset: z.int().min(0), limit: z.int().min(1).max(100) }),
    z.object({ gesucht: z.boolean(), total: z.int(), paare: z.array(Paar) })
  ),
  /** Cases that resemble this one; `a` is always the case itself. */
  similarTo: reads(z.object({ fall: FallId }), z.array(Paar)),
  compare: reads(Paarwahl, Gegenueber),
  merge: writes(
    z.object({
      bleibt: z.object({ id: FallId, version: z.int() }),
      geht: z.object({ id: FallId, version: z.int() }),
      /** Fields whose value comes from the case that goes. */
      ausGeht: z.array(z.enum(fallFeldNamen as [string, ...string[]]))
    }),
    z.object({ id: z.uuid() })
  ),
  merges: reads(z.void(), z.array(Zusammenfuehrung)),
  undo: writes(z.object({ id: z.uuid() }), Ruecknahme),
  /** Remembers that two cases are two persons. */
  keepApart: writes(Paarwahl, z.void()),
  apart: reads(z.void(), z.array(z.object({ a: Benannt, b: Benannt, zeit: z.string(), konto: z.string() }))),
  forgetApart: writes(Paarwahl, z.void())
}
