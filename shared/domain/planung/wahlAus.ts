import type { Vorschlag } from './plan'
import type { Planungsproblem } from './problem'

/** The choice that kept rows of a plan mean in a problem; who or what is not in it any more is without a place. */
export function wahlAus(
  problem: Planungsproblem,
  zeilen: readonly { fall: string; vorschlag: Vorschlag }[]
): (number | null)[] {
  const jeFall = new Map(zeilen.map(({ fall, vorschlag }) => [fall, keyOf(vorschlag)]))
  return problem.personen.map(({ id, buendel }) => {
    const gesucht = jeFall.get(id)
    if (!gesucht) return null
    const at = buendel.findIndex(({ laeufe, eintritte }) => {
      const elemente = laeufe.map((lauf, i) => ({ lauf: problem.laeufe[lauf]?.id ?? '', eintritt: eintritte[i] ?? '' }))
      return keyOf(elemente) === gesucht
    })
    return at < 0 ? null : at
  })
}

const keyOf = (elemente: Vorschlag): string =>
  elemente
    .map(({ lauf, eintritt }) => `${lauf} ${eintritt}`)
    .sort()
    .join()
