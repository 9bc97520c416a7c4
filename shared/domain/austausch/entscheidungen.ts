import { z } from 'zod'
import type { FallId } from '../faelle/fall'
import { type Angebotsbezug, Traegerwahl } from './angebote/bezug'
import { type Entscheidungen, Personenwahl, type Plan, type PlanZeile, zellenSchluessel } from './plan'
import { zellenTabellen } from './zellen'

const Vorzug = z.enum(['liste', 'bestand'])

/** One decision of a person, for one row, one cell or all of a kind. `null` takes a former decision back. */
export const Entscheidung = z.discriminatedUnion('art', [
  z.object({ art: z.literal('person'), row: z.int(), wahl: Personenwahl.nullable() }),
  z.object({ art: z.literal('zelle'), satz: z.uuid(), feld: z.string(), vorzug: Vorzug.nullable() }),
  /** All conflicts, or those of one field. */
  z.object({ art: z.literal('alleKonflikte'), feld: z.string().nullable(), vorzug: Vorzug.nullable() }),
  /** Several rows at once: leave out, take back what was decided about them, or decide all their cells. */
  z.object({
    art: z.literal('zeilen'),
    rows: z.array(z.int()).min(1).max(100_000),
    wahl: z.enum(['auslassen', 'nehmen', 'zurueck', 'liste', 'bestand'])
  }),
  /** All rows that are hidden by hand. */
  z.object({ art: z.literal('alleVersteckten'), wahl: z.enum(['nehmen', 'auslassen']).nullable() }),
  /** From now on for this field of the source; `null` takes it back. */
  z.object({
    art: z.literal('immer'),
    tabelle: z.enum(zellenTabellen),
    feld: z.string(),
    vorzug: Vorzug.nullable()
  }),
  /** Whom a provider's name means, by `Angebotsbezug.schluessel`. */
  z.object({ art: z.literal('traeger'), schluessel: z.string().max(160), wahl: Traegerwahl.nullable() }),
  /** All unclear rows: make new cases, leave out, or take the one candidate where there is only one. */
  z.object({ art: z.literal('alleUnklaren'), wahl: z.enum(['neu', 'auslassen', 'kandidat']) })
])
export type Entscheidung = z.infer<typeof Entscheidung>

/** The decisions after one more. What is decided for all holds for the rows the plan shows now. */
export function decide(bisher: Entscheidungen, entscheidung: Entscheidung, plan: Plan): Entscheidungen {
  const { personen, zellen, traeger = {} } = bisher
  switch (entscheidung.art) {
    case 'person':
      return { ...bisher, personen: withEntry(personen, [[String(entscheidung.row), entscheidung.wahl]]) }
    case 'zelle':
      return { ...bisher, zellen: withEntry(zellen, [[zellenSchluessel(entscheidung), entscheidung.vorzug]]) }
    case 'traeger':
      return { ...bisher, traeger: withEntry(traeger, [[entscheidung.schluessel, entscheidung.wahl]]) }
    case 'alleKonflikte': {
      const konflikte = plan.zeilen
        .flatMap((zeile) => zeile.zellen)
        .filter(({ zustand, feld }) => zustand === 'konflikt' && (entscheidung.feld ?? feld) === feld)
      const keys = konflikte.map((zelle) => [zellenSchluessel(zelle), entscheidung.vorzug] as const)
      return { ...bisher, zellen: withEntry(zellen, keys) }
    }
    case 'zeilen':
      return decideRows(bisher, entscheidung, plan)
    case 'alleVersteckten': {
      const { wahl } = entscheidung
      return withPersonen(bisher, plan.zeilen.filter(isHidden), wahl && { art: wahl })
    }
    case 'immer': {
      const { tabelle, feld, vorzug } = entscheidung
      return { ...bisher, vorrang: withEntry(bisher.vorrang, [[`${tabelle}.${feld}`, vorzug]]) }
    }
    case 'alleUnklaren': {
      const unklare = plan.zeilen.filter(({ ausgang }) => ausgang === 'unclear')
      const wahlen = unklare.map((zeile) => [String(zeile.row), wahlFor(zeile, entscheidung.wahl)] as const)
      const traegerwahlen = unklare.flatMap((zeile) => traegerwahlFor(zeile, entscheidung.wahl))
      return { ...bisher, personen: withEntry(personen, wahlen), traeger: withEntry(traeger, traegerwahlen) }
    }
  }
}

function decideRows(
  bisher: Entscheidungen,
  { rows, wahl }: Extract<Entscheidung, { art: 'zeilen' }>,
  plan: Plan
): Entscheidungen {
  const gemeint = new Set(rows)
  const zeilen = plan.zeilen.filter(({ row }) => gemeint.has(row))
  if (wahl === 'auslassen') return withPersonen(bisher, zeilen, { art: 'auslassen' })
  if (wahl === 'nehmen') return withPersonen(bisher, zeilen.filter(isHidden), { art: 'nehmen' })
  const vorzug = wahl === 'zurueck' ? null : wahl
  const zellen = zeilen.flatMap((zeile) => zeile.zellen.map(zellenSchluessel))
  const entschieden = {
    ...bisher,
    zellen: withEntry(
      bisher.zellen,
      zellen.map((key) => [key, vorzug] as const)
    )
  }
  return wahl === 'zurueck' ? withPersonen(entschieden, zeilen, null) : entschieden
}

const withPersonen = (bisher: Entscheidungen, zeilen: readonly PlanZeile[], wahl: Personenwahl | null) => ({
  ...bisher,
  personen: withEntry(
    bisher.personen,
    zeilen.map(({ row }) => [String(row), wahl] as const)
  )
})

/** Hidden by hand: a person says whether it belongs to the list. */
const isHidden = ({ versteckt }: PlanZeile) => versteckt

type WahlFuerAlle = 'neu' | 'auslassen' | 'kandidat'

function wahlFor({ kandidaten, angebot }: PlanZeile, wahl: WahlFuerAlle): Personenwahl | null {
  if (wahl === 'auslassen') return { art: wahl }
  if (angebot) return angebotswahlFor(angebot, wahl)
  if (wahl === 'neu') return { art: wahl }
  const [einer, weiterer] = kandidaten
  return einer && !weiterer ? { art: 'fall', fall: einer.fall } : null
}

/** A course nobody can place yet waits for its provider; one that is hidden or struck out is taken. */
function angebotswahlFor({ traeger, kandidaten }: Angebotsbezug, wahl: 'neu' | 'kandidat'): Personenwahl | null {
  if (traeger === null) return null
  if (kandidaten.length === 0) return { art: 'nehmen' }
  if (wahl === 'neu') return { art: wahl }
  const [einer, weiterer] = kandidaten
  return einer && !weiterer ? { art: 'durchfuehrung', durchfuehrung: einer.id } : null
}

function traegerwahlFor({ angebot }: PlanZeile, wahl: WahlFuerAlle): [string, Traegerwahl][] {
  if (!angebot || angebot.traeger !== null || wahl === 'auslassen') return []
  const { schluessel, kandidaten } = angebot
  if (wahl === 'neu') return schluessel === '' ? [] : [[schluessel, { art: wahl }]]
  const [einer, weiterer] = kandidaten
  return einer && !weiterer ? [[schluessel, { art: 'traeger', traeger: einer.id }]] : []
}

function withEntry<T>(
  bisher: Readonly<Record<string, T>>,
  entries: readonly (readonly [string, T | null])[]
): Record<string, T> {
  const result = new Map(Object.entries(bisher))
  for (const [key, wert] of entries) {
    if (wert === null) result.delete(key)
    else result.set(key, wert)
  }
  return Object.fromEntries(result)
}

/** Everybody who was chosen for a row, on this sheet or on one before it: also persons nobody proposed. */
export function chosenPersons({ personen, wieZuvor = {} }: Pick<Entscheidungen, 'personen' | 'wieZuvor'>): FallId[] {
  return [...Object.values(personen), ...Object.values(wieZuvor)].flatMap((wahl) =>
    wahl.art === 'fall' ? [wahl.fall] : []
  )
}
