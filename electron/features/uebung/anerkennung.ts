import type { FallWerte } from '@shared/domain/faelle/felder'
import { addDays } from '@shared/domain/kalender'
import type { Tag } from '@shared/domain/zeitraum'
import type { Zufall } from '@shared/domain/zufall'

const beantragt = ['ANTRAG_GESTELLT', 'UNTERLAGEN_FEHLEN', 'EINGANG_BESTAETIGT']

/** The days of a recognition that was applied for; some of them lie long ago (R-33, Q13). */
export function anerkennungTageOf(
  zufall: Zufall,
  heute: Tag,
  { anerkennung, fallSeit }: Pick<FallWerte, 'anerkennung' | 'fallSeit'>
): Partial<FallWerte> {
  if (!beantragt.includes(anerkennung ?? '')) return {}
  const frueh = addDays(heute, -zufall.int(5, 260))
  const antrag = fallSeit !== null && frueh < fallSeit ? fallSeit : frueh
  const vollstaendig = addDays(antrag, zufall.int(10, 60))
  const unterlagen = anerkennung !== 'UNTERLAGEN_FEHLEN' && vollstaendig <= heute && zufall.chance(0.6)
  return { anerkennungAntragAm: antrag, ...(unterlagen && { anerkennungUnterlagenAm: vollstaendig }) }
}
