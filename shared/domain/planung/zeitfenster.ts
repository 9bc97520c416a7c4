import type { Planperson } from '../kombination/planperson'

export const zeitfenster = ['vormittag', 'nachmittag', 'abend', 'offen'] as const
export type Zeitfenster = (typeof zeitfenster)[number]

/** The first half of the day in which most days of the week are free; `offen` where nothing is said. */
export function zeitfensterOf({ fenster }: Pick<Planperson, 'fenster'>): Zeitfenster {
  const frei = fenster.filter(({ art }) => art !== 'GESPERRT')
  if (frei.length === 0) return 'offen'
  const spannen: [Zeitfenster, number, number][] = [
    ['vormittag', 9 * 60, 12 * 60],
    ['nachmittag', 13 * 60, 16 * 60],
    ['abend', 17 * 60, 19 * 60]
  ]
  const passend = spannen.find(
    ([, von, bis]) =>
      new Set(frei.flatMap((eines) => (eines.von <= von && eines.bis >= bis ? eines.wochentag : []))).size >= 3
  )
  return passend?.[0] ?? 'offen'
}
