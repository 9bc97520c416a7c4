import { z } from 'zod'
import { addDays, daysBetween } from '../kalender'
import type { Block, Lauf } from '../kombination/lauf'
import { Tag } from '../zeitraum'

const Wohin = z.object({
  beginn: Tag.nullable(),
  /** Minutes since midnight the first lesson of a day begins at; the others move along. */
  um: z.int().min(0).max(1439).nullable(),
  ort: z.string().max(80).nullable(),
  frei: z.int().min(0).max(500).nullable(),
  kinderbetreuung: z.boolean().nullable()
})

/** What might be other than it is: a run like another one, cancelled, moved, or put together with another. */
export const Aenderung = z.discriminatedUnion('art', [
  Wohin.extend({ art: z.literal('neu'), wie: z.string() }),
  z.object({ art: z.literal('absage'), lauf: z.string() }),
  Wohin.extend({ art: z.literal('verlegung'), lauf: z.string() }),
  z.object({ art: z.literal('zusammen'), lauf: z.string(), mit: z.string() })
])
export type Aenderung = z.infer<typeof Aenderung>

/** The id of a run that does not exist yet. */
export const hypothetisch = (nummer: number): string => `neu:${nummer}`

/** The runs as they would be; an unknown run changes nothing. `null` in a change leaves things as they are. */
export function applyAenderungen(laeufe: readonly Lauf[], aenderungen: readonly Aenderung[]): Lauf[] {
  return aenderungen.reduce<Lauf[]>((now, aenderung, nummer) => applied(now, aenderung, nummer + 1), [...laeufe])
}

function applied(laeufe: Lauf[], aenderung: Aenderung, nummer: number): Lauf[] {
  switch (aenderung.art) {
    case 'absage':
      return laeufe.filter(({ id }) => id !== aenderung.lauf)
    case 'verlegung':
      return laeufe.map((lauf) => (lauf.id === aenderung.lauf ? moved(lauf, aenderung) : lauf))
    case 'zusammen': {
      const anderer = laeufe.find(({ id }) => id === aenderung.mit)
      if (!anderer || aenderung.mit === aenderung.lauf) return laeufe
      return laeufe
        .filter(({ id }) => id !== aenderung.mit)
        .map((lauf) => (lauf.id === aenderung.lauf ? joined(lauf, anderer) : lauf))
    }
    case 'neu': {
      const vorbild = laeufe.find(({ id }) => id === aenderung.wie)
      if (!vorbild) return laeufe
      const frei = aenderung.frei ?? vorbild.plaetze ?? vorbild.frei
      const leer = {
        id: hypothetisch(nummer),
        belegt: 0,
        plaetze: frei,
        frei,
        warteliste: false,
        letzterEinstieg: null
      }
      return [...laeufe, moved({ ...vorbild, ...leer, anmeldeschluss: null }, { ...aenderung, frei })]
    }
  }
}

function moved(lauf: Lauf, { beginn, um, ort, frei, kinderbetreuung }: z.infer<typeof Wohin>): Lauf {
  const tage = beginn && lauf.beginn ? daysBetween(lauf.beginn, beginn) : 0
  const shift = <T extends Tag | null>(tag: T) => (tag === null ? tag : (addDays(tag, tage) as T))
  return {
    ...lauf,
    beginn: beginn ?? lauf.beginn,
    ende: shift(lauf.ende),
    einstiegstage: lauf.einstiegstage.map(shift),
    letzterEinstieg: shift(lauf.letzterEinstieg),
    anmeldeschluss: shift(lauf.anmeldeschluss),
    bloecke: elsewhere(um === null ? lauf.bloecke : at(lauf.bloecke, um), ort).map((block) => ({
      ...block,
      gueltigVon: shift(block.gueltigVon ?? null),
      gueltigBis: shift(block.gueltigBis ?? null)
    })),
    ort: ort ?? lauf.ort,
    frei: frei ?? lauf.frei,
    kinderbetreuung: kinderbetreuung ?? lauf.kinderbetreuung
  }
}

/** The lessons of each day, the first one at that minute. */
function at(bloecke: readonly Block[], um: number): Block[] {
  const erste = Map.groupBy(bloecke, ({ wochentag }) => wochentag)
  return bloecke.map((block) => {
    const um0 = Math.min(...(erste.get(block.wochentag) ?? [block]).map(({ von }) => von))
    return { ...block, von: block.von - um0 + um, bis: block.bis - um0 + um }
  })
}

/** Online lessons stay online. */
const elsewhere = (bloecke: readonly Block[], ort: string | null): readonly Block[] =>
  ort === null ? bloecke : bloecke.map((block) => (block.ort === null ? block : { ...block, ort }))

/** The seats and the persons of both. */
function joined(lauf: Lauf, anderer: Lauf): Lauf {
  const sum = (a: number | null, b: number | null) => (a === null || b === null ? (a ?? b) : a + b)
  return {
    ...lauf,
    belegt: lauf.belegt + anderer.belegt,
    frei: sum(lauf.frei, anderer.frei),
    plaetze: sum(lauf.plaetze, anderer.plaetze)
  }
}
