import type { Wochenstueck } from './wochenbild'

/** A piece with its place beside others at the same time: which lane of how many. */
export interface Gelegt {
  stueck: Wochenstueck
  bahn: number
  bahnen: number
}

/** Pieces of one day side by side where they meet, each over the full width where it is alone. In order of time. */
export function bahnenOf(stuecke: readonly Wochenstueck[]): Gelegt[] {
  const gruppen: Wochenstueck[][] = []
  let ende = Number.NEGATIVE_INFINITY
  for (const stueck of stuecke.toSorted((a, b) => a.von - b.von || b.bis - a.bis)) {
    if (stueck.von >= ende) gruppen.push([])
    gruppen.at(-1)?.push(stueck)
    ende = Math.max(ende, stueck.bis)
  }
  return gruppen.flatMap(beside)
}

function beside(gruppe: readonly Wochenstueck[]): Gelegt[] {
  const enden: number[] = []
  const gelegt = gruppe.map((stueck) => {
    const frei = enden.findIndex((ende) => ende <= stueck.von)
    const bahn = frei === -1 ? enden.length : frei
    enden[bahn] = stueck.bis
    return { stueck, bahn }
  })
  return gelegt.map((einer) => ({ ...einer, bahnen: enden.length }))
}
