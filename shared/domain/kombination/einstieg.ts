import { addDays, wochentagOf } from '../kalender'
import type { Tag } from '../zeitraum'
import type { Lauf } from './lauf'

/** Of runs that may be begun at any time, one more day than the earliest is looked at: after what goes on already. */
const HOECHSTENS = 2

/** The days one may still begin, the earliest first; `danach`: days after what the person attends now. */
export function einstiegeOf(lauf: Lauf, heute: Tag, danach: readonly Tag[] = []): Tag[] {
  return daysOf(lauf, heute, danach).slice(0, HOECHSTENS)
}

function daysOf(lauf: Lauf, heute: Tag, danach: readonly Tag[]): Tag[] {
  const { beginn, einstieg, einstiegstage } = lauf
  if (beginn === null) return []
  const tage =
    einstieg === 'LAUFEND'
      ? [earliest(beginn, heute), ...danach.map((tag) => earliest(beginn, tag))]
      : einstieg === 'ABSCHNITT'
        ? [beginn, ...einstiegstage]
        : [beginn]
  return [...new Set(tage)].filter((tag) => tag >= heute && mayEnter(lauf, tag, heute)).sort()
}

/** Whether one may begin on that day (H5). */
export function mayEnter(lauf: Lauf, eintritt: Tag, heute: Tag): boolean {
  const { beginn, ende, einstieg, einstiegstage, letzterEinstieg, anmeldeschluss } = lauf
  if (beginn === null || eintritt < beginn || eintritt > (letzterEinstieg ?? ende ?? eintritt)) return false
  // The last day to register is for the beginning; later entries follow rules of their own.
  if (eintritt === beginn && anmeldeschluss !== null && anmeldeschluss < heute) return false
  switch (einstieg) {
    case 'FEST':
      return eintritt === beginn
    case 'ABSCHNITT':
      return eintritt === beginn || einstiegstage.includes(eintritt)
    case 'LAUFEND':
      return true
  }
}

/** The beginning, or the Monday after a day where the run is on its way. */
const earliest = (beginn: Tag, heute: Tag): Tag =>
  beginn > heute ? beginn : addDays(heute, (8 - wochentagOf(heute)) % 7 || 7)
