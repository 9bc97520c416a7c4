import type { Befund } from '../befund'
import type { Tag } from '../zeitraum'

/** Two fields whose days stand in this order; with `hinweis` the other way round is only unlikely. */
export type Datumspaar<W> = readonly [frueher: keyof W & string, spaeter: keyof W & string, stufe?: 'hinweis']

/** Days that stand the wrong way round; the same day is right. */
export function inOrder<W extends object>(werte: Partial<W>, paare: readonly Datumspaar<W>[]): Befund[] {
  return paare.flatMap(([frueher, spaeter, stufe]) => {
    const [von, bis] = [werte[frueher], werte[spaeter]]
    if (typeof von !== 'string' || typeof bis !== 'string' || von <= bis) return []
    const details = { feld: spaeter, tag: bis, anderes: frueher, andererTag: von }
    return [
      { field: spaeter, error: { code: 'befund.reihenfolge', details }, ...(stufe && { hinweis: true as const }) }
    ]
  })
}

/** Days that tell of something that has happened, and have not come yet. */
export function notInFuture<W extends object>(
  werte: Partial<W>,
  felder: readonly (keyof W & string)[],
  heute: Tag
): Befund[] {
  return felder.flatMap((field) => {
    const tag = werte[field]
    if (typeof tag !== 'string' || tag <= heute) return []
    return [{ field, error: { code: 'befund.zukunft', details: { feld: field, tag } } }]
  })
}
