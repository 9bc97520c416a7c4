import type { Planwelt } from '../kombination/planwelt'
import { anfahrtTo, type Wartebedarf } from './bedarfe'

/** People with the same need who could meet at one place. */
export interface Ortsgruppe {
  ort: string
  dabei: readonly Wartebedarf[]
}

/** So many minutes less under way a day are worth a group of its own. */
const DEUTLICH = 30

/**
 * Where a course could be held for people who need the same: the place most can come to, by bus and before the care of their
 * children ends; where that is equal, the one with the shortest ways. Again for who is left, down to groups of `kleinste`. A
 * group large enough for two is parted where one half has clearly shorter ways to another place.
 */
export function ortsgruppenOf(
  bedarfe: readonly Wartebedarf[],
  { laeufe, wege, heute }: Planwelt,
  { mindestens, kleinste }: { mindestens: number; kleinste: number }
): Ortsgruppe[] {
  const wohnorte = bedarfe.flatMap(({ person }) => person.wohnort ?? [])
  const orte = [...new Set([...wohnorte, ...laeufe.flatMap(({ ort }) => ort ?? [])])].sort()
  const anfahrten = new Map(
    orte.map((ort) => [ort, new Map(bedarfe.map((einer) => [einer, anfahrtTo(ort, einer, wege, heute)]))])
  )
  const minutes = (ort: string, einer: Wartebedarf) => anfahrten.get(ort)?.get(einer) ?? null

  const genug = Math.max(mindestens, kleinste)
  const gruppen: Ortsgruppe[] = []
  let rest: readonly Wartebedarf[] = bedarfe
  for (;;) {
    const beste = best(orte.map((ort) => ({ ort, dabei: rest.filter((einer) => minutes(ort, einer) !== null) })))
    if (!beste || beste.dabei.length < kleinste) return gruppen
    gruppen.push(...parted(beste))
    const dabei = new Set(beste.dabei)
    rest = rest.filter((einer) => !dabei.has(einer))
  }

  function best(wahl: readonly Ortsgruppe[]): Ortsgruppe | undefined {
    const dauer = ({ ort, dabei }: Ortsgruppe) => dabei.reduce((summe, einer) => summe + (minutes(ort, einer) ?? 0), 0)
    const most = Math.max(0, ...wahl.map(({ dabei }) => dabei.length))
    return wahl.filter(({ dabei }) => dabei.length === most).toSorted((a, b) => dauer(a) - dauer(b))[0]
  }

  function parted(gruppe: Ortsgruppe): Ortsgruppe[] {
    const saved = (ort: string, einer: Wartebedarf) =>
      (minutes(gruppe.ort, einer) ?? 0) - (minutes(ort, einer) ?? Number.POSITIVE_INFINITY)
    const naeher = best(
      orte
        .map((ort) => ({ ort, dabei: gruppe.dabei.filter((einer) => saved(ort, einer) >= DEUTLICH) }))
        .filter(({ dabei }) => dabei.length >= genug && gruppe.dabei.length - dabei.length >= genug)
    )
    if (!naeher) return [gruppe]
    const dort = new Set(naeher.dabei)
    return [{ ort: gruppe.ort, dabei: gruppe.dabei.filter((einer) => !dort.has(einer)) }, naeher].flatMap(parted)
  }
}
