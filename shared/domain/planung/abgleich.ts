import type { Grundlage } from './plan'
import type { Planungsproblem } from './problem'

/** What is other than when a plan was made: ids of persons and of runs. */
export interface Abgleich {
  /** They do not wait any more. */
  gegangen: readonly string[]
  neu: readonly string[]
  wegfallendeLaeufe: readonly string[]
  neueLaeufe: readonly string[]
  /** Seats to give, then and now. */
  plaetze: readonly { lauf: string; vorher: number; jetzt: number }[]
}

/** What changed between the plan's day and now. Seats the plan's own accepted rows took (by run) are no change. */
export function abgleichOf(
  vorher: Grundlage,
  jetzt: Planungsproblem,
  angenommen: ReadonlyMap<string, number> = new Map()
): Abgleich {
  const [damals, heute] = [ids(vorher.personen), ids(jetzt.personen)]
  const laeufeJetzt = new Map(jetzt.laeufe.map((lauf) => [lauf.id, lauf]))
  const laeufeVorher = ids(vorher.laeufe)
  return {
    gegangen: [...damals].filter((id) => !heute.has(id)),
    neu: [...heute].filter((id) => !damals.has(id)),
    wegfallendeLaeufe: [...laeufeVorher].filter((id) => !laeufeJetzt.has(id)),
    neueLaeufe: [...laeufeJetzt.keys()].filter((id) => !laeufeVorher.has(id)),
    plaetze: vorher.laeufe.flatMap(({ id, frei }) => {
      const jetzige = laeufeJetzt.get(id)?.frei
      const erwartet = Math.max(0, frei - (angenommen.get(id) ?? 0))
      return jetzige === undefined || jetzige === frei || jetzige === erwartet
        ? []
        : [{ lauf: id, vorher: frei, jetzt: jetzige }]
    })
  }
}

const ids = (alle: readonly { id: string }[]): ReadonlySet<string> => new Set(alle.map(({ id }) => id))
