import { belegungOf } from '@shared/domain/planung/belegung'
import type { Loesung } from '@shared/domain/planung/loesung'
import type { Planungsproblem } from '@shared/domain/planung/problem'
import type { Wahl } from '@shared/domain/planung/wahl'
import { wertOf, zahlenOf } from '@shared/domain/planung/wert'

/** A choice as a solver would hand it back, nothing proven. */
export function someLoesung(problem: Planungsproblem, wahl: Wahl, werte: Partial<Loesung> = {}): Loesung {
  const zahlen = { wert: wertOf(problem, wahl), ...zahlenOf(problem, wahl) }
  return {
    wahl: [...wahl],
    findetStatt: belegungOf(problem, wahl).map(({ findetStatt }) => findetStatt),
    ...zahlen,
    schranke: null,
    regel: { name: 'wartezeit', ...zahlen },
    sekunden: 0,
    schritte: 0,
    platzwert: [],
    ...werte
  }
}
