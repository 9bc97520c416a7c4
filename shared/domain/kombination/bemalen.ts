import type { Minute } from './lauf'
import type { Fenster } from './planperson'

/** A stretch of the week somebody can, cannot or would like to use; without an id it is not stored yet. */
export interface Wochenzeit extends Pick<Fenster, 'wochentag' | 'von' | 'bis' | 'art'> {
  id: string | null
  grund: string | null
}

/** What is drawn over the week; `art: null` wipes it out. */
export interface Pinselstrich {
  wochentage: readonly number[]
  von: Minute
  bis: Minute
  art: Fenster['art'] | null
}

/**
 * The week after a stroke. „Can“ and „cannot“ take each other's place, a wish lies over both. A stretch that is drawn on grows
 * and keeps its id and reason; one that is cut keeps them for its first part.
 */
export function bemalt(zeiten: readonly Wochenzeit[], strich: Pinselstrich): Wochenzeit[] {
  return strich.wochentage.reduce((bisher, wochentag) => amTag(bisher, { ...strich, wochentag }), [...zeiten])
}

interface Strich extends Omit<Pinselstrich, 'wochentage'> {
  wochentag: number
}

function amTag(zeiten: readonly Wochenzeit[], strich: Strich): Wochenzeit[] {
  const { art, von, bis, wochentag } = strich
  const betroffen = zeiten.filter((zeit) => zeit.wochentag === wochentag && sameLayer(zeit, art))
  const uebrige = zeiten.filter((zeit) => !betroffen.includes(zeit))
  if (art === null) return [...uebrige, ...betroffen.flatMap((zeit) => without(zeit, strich))]
  const gleiche = betroffen.filter((zeit) => zeit.art === art && zeit.von <= bis && zeit.bis >= von)
  const grund = gleiche.find((zeit) => zeit.grund !== null)?.grund ?? null
  const eine = gleiche.filter((zeit) => zeit.grund === null || zeit.grund === grund)
  const neu: Wochenzeit = {
    ...{ id: eine.find(({ id }) => id !== null)?.id ?? null, wochentag, art, grund },
    von: Math.min(von, ...eine.map((zeit) => zeit.von)),
    bis: Math.max(bis, ...eine.map((zeit) => zeit.bis))
  }
  const rest = betroffen.filter((zeit) => !eine.includes(zeit)).flatMap((zeit) => without(zeit, strich))
  return [...uebrige, ...rest, neu]
}

const sameLayer = ({ art }: Wochenzeit, gemalt: Strich['art']) =>
  gemalt === null || (art === 'WUNSCH') === (gemalt === 'WUNSCH')

/** What is left of a stretch beside the stroke. */
function without(zeit: Wochenzeit, { von, bis }: Strich): Wochenzeit[] {
  if (zeit.bis <= von || zeit.von >= bis) return [zeit]
  const davor = { ...zeit, bis: von }
  const danach = { ...zeit, von: bis }
  const teile = [davor, danach].filter((teil) => teil.von < teil.bis)
  return teile.map((teil, index) => (index === 0 ? teil : { ...teil, id: null }))
}
