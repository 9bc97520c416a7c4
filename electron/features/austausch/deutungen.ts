import type { FremdesWort as Ansicht } from '@shared/contract/austausch'
import type { Deutungen, FremdesWort } from '@shared/domain/austausch/fremdeWoerter'
import { wortKey } from '@shared/domain/austausch/werte/woerter/wortliste'
import type { OffeneListe } from './offeneListen'

type Fremd = Pick<OffeneListe, 'fremd' | 'deutungen'>

/** Words of a list that nobody confirmed before, each with what was said about it meanwhile, however it is spelt. */
export function gedeuteteWoerter({ fremd, deutungen }: Fremd): Ansicht[] {
  const byKey = new Map(
    Object.entries(deutungen).flatMap(([feld, woerter]) =>
      Object.entries(woerter).map(([wort, deutung]) => [`${feld} ${wortKey(wort)}`, deutung] as const)
    )
  )
  return fremd.map((wort) => ({ ...wort, deutung: byKey.get(`${wort.feld} ${wortKey(wort.wort)}`) ?? null }))
}

/** Those that nobody has settled. */
export const offeneWoerter = (fremd: Fremd): FremdesWort[] =>
  gedeuteteWoerter(fremd).filter(({ deutung }) => deutung === null)

/** What is said after some more; `null` takes back what was said about a word. */
export function withMore(bisher: Deutungen, weitere: readonly Pick<Ansicht, 'feld' | 'wort' | 'deutung'>[]): Deutungen {
  const result: Record<string, Deutungen[string]> = { ...bisher }
  for (const { feld, wort, deutung } of weitere) {
    const andere = Object.entries(result[feld] ?? {}).filter(([other]) => wortKey(other) !== wortKey(wort))
    result[feld] = Object.fromEntries(deutung === null ? andere : [...andere, [wort, deutung]])
  }
  return result
}
