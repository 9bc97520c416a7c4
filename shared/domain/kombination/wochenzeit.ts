import type { TerminWerte } from '../angebote/angebot'
import { isOnline } from '../angebote/termine'
import type { Satz } from '../saetze/satzarten'
import type { Block } from './lauf'
import { minuteOf } from './minute'
import type { Betreuung, Fenster } from './planperson'

const werktage = [1, 2, 3, 4, 5]

/** Days of the week out of `1,3,5`; empty is Monday to Friday. */
export function wochentageOf(tage: string | null): number[] {
  const genannt = [...new Set((tage ?? '').match(/[1-7]/g) ?? [])].map(Number).sort()
  return genannt.length > 0 ? genannt : werktage
}

/** A record of availability as planning sees it; wherever the person is then, it is no place to go to. */
export const fensterOf = ({
  wochentag,
  von,
  bis,
  art,
  gueltigVon,
  gueltigBis
}: Omit<Satz<'verfuegbarkeit'>, 'grund'>): Fenster => ({
  ...{ wochentag, von: minuteOf(von), bis: minuteOf(bis), ort: null, gueltigVon, gueltigBis },
  art: art === 'GESPERRT' || art === 'WUNSCH' ? art : 'FREI'
})

/** The care of a child as planning sees it: certain from its first hour on, unless a day is still to come. */
export function betreuungOf(
  kind: Pick<
    Satz<'kind'>,
    'geburt' | 'betreuungVon' | 'betreuungBis' | 'betreuungTage' | 'betreuungOrt' | 'betreuungAb'
  >,
  heute: string
): Betreuung {
  const { geburt, betreuungVon, betreuungBis, betreuungTage, betreuungOrt, betreuungAb } = kind
  const bekannt = betreuungVon !== null && betreuungBis !== null
  return {
    geburt,
    zeit: bekannt
      ? {
          ...{ von: minuteOf(betreuungVon), bis: minuteOf(betreuungBis), tage: wochentageOf(betreuungTage) },
          ...{ ort: betreuungOrt, ab: betreuungAb }
        }
      : null,
    sicher: bekannt && (betreuungAb === null || betreuungAb <= heute)
  }
}

/** A meeting as planning sees it, where it names no place at that of its run; `ONLINE` is nowhere to go to. */
export const blockOf = (
  { wochentag, von, bis, ort, gueltigVon, gueltigBis }: TerminWerte,
  standort: string | null
): Block => ({
  ...{ wochentag, von: minuteOf(von), bis: minuteOf(bis), gueltigVon, gueltigBis },
  ort: isOnline({ ort: ort ?? standort }) ? null : (ort ?? standort)
})
