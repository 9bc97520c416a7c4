import type { TerminWerte } from '../domain/angebote/angebot'
import { isOnline } from '../domain/angebote/termine'
import type { Tag } from '../domain/zeitraum'
import { formatTag } from './format'

const kurz = ['', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']

/** Days of the week (1 = Monday): `Mo–Fr`, `Di, Do`, `Mo–Mi, Fr`. */
export function wochentageText(wochentage: readonly number[]): string {
  const tage = [...new Set(wochentage)].sort()
  const gruppen: number[][] = []
  for (const tag of tage) {
    const letzte = gruppen.at(-1)
    if (letzte && letzte.at(-1) === tag - 1) letzte.push(tag)
    else gruppen.push([tag])
  }
  return gruppen
    .map((gruppe) =>
      gruppe.length > 2 ? `${kurz[gruppe[0]!]}–${kurz[gruppe.at(-1)!]}` : gruppe.map((tag) => kurz[tag]).join(', ')
    )
    .join(', ')
}

/**
 * A week as words: `Mo–Fr 08:45–13:00`, `Mo, Mi 09:00–12:15; Do 13:30–16:45 (bis 18.12.2026)`. Beside the place of the run
 * each other one is named: `Mo–Do 08:45–13:00; Fr 08:45–13:00 online`.
 */
export function wocheText(zeiten: readonly Woche[], ortDesLaufs?: string | null): string {
  const gleiche = Map.groupBy(zeiten, ({ von, bis, ort, gueltigVon, gueltigBis }) => {
    const woanders = ortDesLaufs !== undefined && ort && ort !== ortDesLaufs && ortText(ort, ortDesLaufs)
    return [`${von}–${bis}`, woanders, gueltigText(gueltigVon ?? null, gueltigBis ?? null)].filter(Boolean).join(' ')
  })
  return [...gleiche]
    .map(([zeit, tage]) => ({ zeit, tage: tage.map(({ wochentag }) => wochentag) }))
    .sort((a, b) => Math.min(...a.tage) - Math.min(...b.tage) || a.zeit.localeCompare(b.zeit))
    .map(({ zeit, tage }) => `${wochentageText(tage)} ${zeit}`)
    .join('; ')
}

type Zeit = Pick<TerminWerte, 'wochentag' | 'von' | 'bis'>
type Woche = Zeit & Partial<Pick<TerminWerte, 'ort' | 'gueltigVon' | 'gueltigBis'>>

function ortText(ort: string, ortDesLaufs: string | null): string {
  if (!isOnline({ ort })) return `in ${ort}`
  return ortDesLaufs === 'online' ? '' : 'online'
}

function gueltigText(von: Tag | null, bis: Tag | null): string {
  if (von === null && bis === null) return ''
  return `(${[von && `ab ${formatTag(von)}`, bis && `bis ${formatTag(bis)}`].filter(Boolean).join(' ')})`
}

/**
 * The times of a week for a column of their own beside `wochentageText`: `08:45–13:00` where every day has the same one, else
 * the whole week. From when to when a meeting is held does not stand in lists.
 */
export function uhrzeitText(zeiten: readonly Zeit[]): string {
  const [erste, ...weitere] = new Set(zeiten.map(({ von, bis }) => `${von}–${bis}`))
  const ohneTage = zeiten.map(({ wochentag, von, bis }) => ({ wochentag, von, bis }))
  return weitere.length === 0 ? (erste ?? '') : wocheText(ohneTage)
}

/** When in the week somebody can and cannot: `nur Mo–Do 08:00–13:00`. A wish is no restriction; the reason stays here. */
export function einschraenkungText(zeiten: readonly (Zeit & { art: string })[]): string {
  const frei = wocheText(zeiten.filter(({ art }) => art === 'FREI'))
  const gesperrt = wocheText(zeiten.filter(({ art }) => art === 'GESPERRT'))
  return [frei && `nur ${frei}`, gesperrt && `nicht ${gesperrt}`].filter(Boolean).join('; ')
}
