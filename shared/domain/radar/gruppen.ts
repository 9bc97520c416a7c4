/** What ends can be put together by. */
export const radargruppen = ['ort', 'traeger', 'niveau', 'team'] as const
export type Radargruppe = (typeof radargruppen)[number]

type Zeile = { readonly [G in Radargruppe]: string | null } & { readonly anschluss: object | null }

/** One group of ends: how many, and how many of them with nothing after. */
export interface Gruppe<Z> {
  name: string | null
  zeilen: readonly Z[]
  ohne: number
}

/** The ends by a field, the group with the most people without a next step first. */
export function groupEnden<Z extends Zeile>(zeilen: readonly Z[], by: Radargruppe): Gruppe<Z>[] {
  return [...Map.groupBy(zeilen, (zeile) => zeile[by])]
    .map(([name, deren]) => ({ name, zeilen: deren, ohne: countOhne(deren) }))
    .toSorted((a, b) => b.ohne - a.ohne || (a.name ?? '').localeCompare(b.name ?? '', 'de'))
}

/** How many have no next step. */
export const countOhne = (zeilen: readonly Pick<Zeile, 'anschluss'>[]): number =>
  zeilen.filter(({ anschluss }) => anschluss === null).length
