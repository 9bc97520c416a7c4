import { alterOn } from '../../kalender'
import { betreuungFehlt } from '../betreuungszeit'
import type { Urteil } from '../kandidat'
import { uhrzeitOf } from '../minute'
import type { Phase } from '../phase'
import type { Betreuung, Planperson } from '../planperson'
import { jeTag, type Pruefung, urteilIn } from './pruefung'

const sagt = urteilIn('H9')

/** Up to this birthday somebody has to be with a child. */
const BIS_ALTER = 14

/** The children somebody has to be with on a day; one without a day of birth counts. */
export const zuBetreuende = ({ kinder }: Pick<Planperson, 'kinder'>, am: string): Betreuung[] =>
  kinder.filter(({ geburt }) => geburt === null || alterOn(am, geburt) < BIS_ALTER)

/** H9: each child is cared for while its parent is away, ways included, or the offer has care of its own. */
export function kinderbetreuung({ person, welt, phasen }: Pruefung): Urteil[] {
  if (person.kinder.length === 0) return []
  const gefunden = phasen.flatMap((phase) => inPhase(phase, person, welt))
  return [...unbekannt(phasen, person), ...jeTag(gefunden)]
}

function inPhase(phase: Phase, person: Planperson, { wege }: Pruefung['welt']) {
  const kinder = zuBetreuende(person, phase.von)
  if (kinder.length === 0) return []
  return phase.tage.flatMap(({ wochentag, termine }) => {
    const eigene = termine.filter(({ teil }) => !teil?.lauf.kinderbetreuung)
    if (eigene.length === 0) return []
    const fehlt = betreuungFehlt({ kinder, wohnort: person.wohnort }, eigene, wege, wochentag, phase.von)
    const ab =
      kinder
        .flatMap(({ zeit }) => (zeit?.ab && zeit.ab > phase.von ? zeit.ab : []))
        .sort()
        .at(-1) ?? null
    if (fehlt.length > 0)
      return fehlt.map(({ von, bis }) => ({
        wochentag,
        urteil: sagt('verletzt', 'fehlt', { von: uhrzeitOf(von), bis: uhrzeitOf(bis), ab })
      }))
    const zugesagt = kinder.filter(({ zeit, sicher }) => zeit !== null && !sicher)
    return zugesagt.length > 0
      ? [{ wochentag, urteil: sagt('auflage', 'geplant', { ab: zugesagt[0]?.zeit?.ab ?? null }) }]
      : []
  })
}

/** Children nobody knows the hours of, and those known to have none. */
function unbekannt(phasen: readonly Phase[], person: Planperson): Urteil[] {
  const betroffen = phasen.filter(({ tage, teile }) =>
    tage.length > 0
      ? tage.some(({ termine }) => termine.some(({ teil }) => !teil?.lauf.kinderbetreuung))
      : teile.some(({ lauf }) => !lauf.kinderbetreuung)
  )
  const kinder = betroffen.flatMap(({ von }) => zuBetreuende(person, von)).filter(({ zeit }) => zeit === null)
  if (kinder.length === 0) return []
  const ohne = kinder.some(({ keine }) => keine)
  return [ohne ? sagt('verletzt', 'keine') : sagt('unklar', 'zeitenUnbekannt')]
}
