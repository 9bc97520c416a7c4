import type { Tag } from '../zeitraum'
import type { Block, Minute, Wege } from './lauf'
import type { Betreuung, Planperson } from './planperson'
import { wegdauer } from './tagesweg'

interface Zeit {
  von: Minute
  bis: Minute
}

/** When all children are cared for on a weekday; care that is only promised counts from its day. */
export function gemeinsameBetreuung(kinder: readonly Betreuung[], wochentag: number, am: Tag): Zeit[] {
  if (kinder.length === 0) return []
  const zeiten = kinder.map((kind) => zeitOf(kind, wochentag, am))
  const von = Math.max(...zeiten.map((zeit) => zeit?.von ?? Number.POSITIVE_INFINITY))
  const bis = Math.min(...zeiten.map((zeit) => zeit?.bis ?? Number.NEGATIVE_INFINITY))
  return von < bis ? [{ von, bis }] : []
}

/**
 * Times of a weekday in which somebody would have to be with a child and is on the way or in lessons: from leaving the place
 * of care before the first lesson until being back there after the last. Nothing where hours or ways are unknown.
 */
export function betreuungFehlt(
  { kinder, wohnort }: Pick<Planperson, 'kinder' | 'wohnort'>,
  bloecke: readonly Block[],
  wege: Wege,
  wochentag: number,
  am: Tag
): Zeit[] {
  const erster = bloecke.toSorted((a, b) => a.von - b.von)[0]
  const letzter = bloecke.toSorted((a, b) => b.bis - a.bis)[0]
  if (!erster || !letzter) return []
  const offen = kinder.flatMap((kind) => {
    if (kind.zeit === null) return []
    const ort = kind.zeit.ort ?? wohnort
    const weg = (nach: string | null, um: Minute) => {
      if (ort === null || nach === null || nach === ort) return 0
      const gefunden = wege(ort, nach)
      return gefunden ? wegdauer(gefunden, um) : 0
    }
    const von = erster.von - weg(erster.ort ?? wohnort, erster.von)
    const bis = letzter.bis + weg(letzter.ort ?? wohnort, letzter.bis)
    const zeit = zeitOf(kind, wochentag, am) ?? { von: bis, bis }
    return [
      { von, bis: Math.min(bis, zeit.von) },
      { von: Math.max(von, zeit.bis), bis }
    ]
  })
  return merged(offen.filter(({ von, bis }) => von < bis))
}

function zeitOf({ zeit }: Betreuung, wochentag: number, am: Tag): Zeit | undefined {
  if (zeit === null || !zeit.tage.includes(wochentag)) return undefined
  return zeit.ab !== null && zeit.ab > am ? undefined : zeit
}

function merged(zeiten: readonly Zeit[]): Zeit[] {
  const alle: Zeit[] = []
  for (const zeit of zeiten.toSorted((a, b) => a.von - b.von)) {
    const letzte = alle.at(-1)
    if (letzte && zeit.von <= letzte.bis) letzte.bis = Math.max(letzte.bis, zeit.bis)
    else alle.push({ ...zeit })
  }
  return alle
}
