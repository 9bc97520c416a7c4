import type { Artregel, Teilnahmeangabe } from './artregel'
import { fortschritt, kursangabe, kursnamen, statusByEnd, verlauf } from './teilnahmen'

/** Who left, when, why and where to. */
export const austrittsmeldung: Artregel = {
  stammdaten: false,
  sprachstand: {},
  teilnahme: { ...kursnamen, ...verlauf, ...fortschritt },
  anwesenheit: {},
  vermerk: ['bemerkung', 'rueckfrage', 'empfehlung'],
  deute: ({ teilnahme }, genannt, kontext) => {
    const status = statusOf(teilnahme)
    return { teilnahmen: [kursangabe({ ...teilnahme, status }, genannt, kontext, () => status)] }
  }
}

/** A message of leaving that names no status means an end; before the planned one and without a reason, a breaking off. */
function statusOf(teilnahme: Teilnahmeangabe): string {
  const { status, austrittsgrund, austrittIst, austrittPlan } = teilnahme
  if (status && status !== 'UNB') return status
  const vorzeitig = austrittIst && austrittPlan && austrittIst < austrittPlan
  return !austrittsgrund && vorzeitig ? 'ABGEBROCHEN' : statusByEnd(teilnahme)
}
