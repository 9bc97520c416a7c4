import { erfolgreichBeendet, laufend } from '../saetze/zustaende'
import type { Tag } from '../zeitraum'
import type { Monat } from './auftrag'
import type { Ausgabeart } from './vorlagen'

/** States of a participation that a list of each kind is about; the monthly one is about a month instead. */
const betroffen: Readonly<Record<Exclude<Ausgabeart, 'fehlzeitenliste' | 'kursplanungsliste'>, readonly string[]>> = {
  zuweisungsliste: ['VORGEMERKT', 'VORGESCHLAGEN', 'ZUGEWIESEN', 'ANGEMELDET', 'EINGETRETEN'],
  teilnehmerliste: ['ZUGEWIESEN', 'ANGEMELDET', ...laufend],
  einstufungsliste: ['VORGEMERKT', 'VORGESCHLAGEN', 'ZUGEWIESEN', 'ANGEMELDET', 'WARTELISTE'],
  ergebnisliste: [...laufend, ...erfolgreichBeendet],
  warteliste: ['VORGEMERKT', 'WARTELISTE', 'VERSCHOBEN'],
  austrittsmeldung: laufend,
  uebergabeliste: laufend
}

interface Dauer {
  status: string
  eintrittPlan: Tag | null
  eintrittIst: Tag | null
  austrittIst: Tag | null
}

/** Whether a list of this kind is about this participation. */
export function belongsOn(art: Ausgabeart, monat: Monat | null, teilnahme: Dauer): boolean {
  switch (art) {
    case 'kursplanungsliste':
      return false
    case 'fehlzeitenliste':
      return monat !== null && wasThereIn(monat, teilnahme)
    default:
      return betroffen[art].includes(teilnahme.status)
  }
}

/** Whoever took part for at least one day of the month; who never came was not absent either. */
function wasThereIn(monat: Monat, { status, eintrittPlan, eintrittIst, austrittIst }: Dauer): boolean {
  const began = eintrittIst ?? ((laufend as readonly string[]).includes(status) ? eintrittPlan : null)
  const isRunning = (laufend as readonly string[]).includes(status)
  if (began === null) return isRunning
  return began.slice(0, 7) <= monat && (austrittIst === null ? isRunning : austrittIst.slice(0, 7) >= monat)
}
