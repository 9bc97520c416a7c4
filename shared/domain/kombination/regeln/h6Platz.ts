import { isVeraltet, plaetzeAlterOn } from '../../angebote/plaetze'
import type { Urteil } from '../kandidat'
import { type Pruefung, urteilIn } from './pruefung'

const sagt = urteilIn('H6')

/** H6: a seat is free at entry, or there is a waiting list. A figure that is old or missing is to be asked for. */
export function platz({ teile, welt: { heute } }: Pruefung): Urteil[] {
  return teile.flatMap(({ lauf: { titel, frei, freiStand, warteliste } }) => {
    if (frei === null) return [sagt('unklar', 'unbekannt', { titel })]
    if (frei <= 0) return [warteliste ? sagt('auflage', 'warteliste', { titel }) : sagt('verletzt', 'voll', { titel })]
    const alter = plaetzeAlterOn(heute, freiStand)
    return isVeraltet(alter) ? [sagt('unklar', 'veraltet', { titel, frei, alter })] : []
  })
}
