import type { Urteil } from '../kandidat'
import type { Phase } from '../phase'
import { wochenstundenOf, wochenstundenOn } from '../stundenplan'
import { jeTag, type Pruefung, urteilIn } from './pruefung'

const sagt = urteilIn('H10')

/** H10: hours present a week, and hours a day with the ways, as far as the person can. */
export function belastung({ person, welt: { kriterien }, teile, phasen }: Pruefung): Urteil[] {
  const { maxWoche, maxTag } = grenzenOf(person, kriterien)
  const ohne = teile.filter(({ lauf }) => wochenstundenOf(lauf) === null)
  const stunden = Math.max(0, ...phasen.map(hoursOf))
  const zuLang = phasen.flatMap(({ tage }) =>
    tage.flatMap(({ wochentag, anwesend, unterwegs }) => {
      const summe = (anwesend + unterwegs) / 60
      if (summe <= maxTag) return []
      return { wochentag, urteil: sagt('verletzt', 'tag', { stunden: round(summe), hoechstens: maxTag }) }
    })
  )
  return [
    ...ohne.map(({ lauf }) => sagt('unklar', 'stundenUnbekannt', { titel: lauf.titel })),
    ...(stunden > maxWoche ? [sagt('verletzt', 'woche', { stunden: round(stunden), hoechstens: maxWoche })] : []),
    ...jeTag(zuLang)
  ]
}

/** Hours a week of all that runs in a phase, as far as known. */
export const hoursOf = ({ von, teile, belegungen }: Phase): number =>
  [...teile.map(({ lauf }) => lauf), ...belegungen].reduce(
    (summe, eines) => summe + (wochenstundenOn(eines, von) ?? 0),
    0
  )

const grenzenOf = (person: Pruefung['person'], { maxWoche, maxTag }: Pruefung['welt']['kriterien']) => ({
  maxWoche: person.maxWochenstunden ?? maxWoche,
  maxTag: person.maxTagesstunden ?? maxTag
})

/** Minutes of the longest day, ways included. */
export const longestDayOf = (phasen: readonly Phase[]): number =>
  Math.max(0, ...phasen.flatMap(({ tage }) => tage.map(({ anwesend, unterwegs }) => anwesend + unterwegs)))

/** Whether so many hours a week or minutes on the longest day are more than the person can. */
export function isZuViel(
  { stunden, tag }: { stunden: number; tag: number },
  person: Pruefung['person'],
  kriterien: Pruefung['welt']['kriterien']
): boolean {
  const { maxWoche, maxTag } = grenzenOf(person, kriterien)
  return stunden > maxWoche || tag / 60 > maxTag
}

const round = (stunden: number) => Math.round(stunden * 100) / 100
