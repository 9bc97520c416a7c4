import type { Teilnahme } from '@shared/domain/saetze/satzarten'
import type { Zeitraum } from '@shared/domain/zeitraum'

/** A language course with its days: as it went, else as it is planned. */
export interface Kurs extends Zeitraum {
  teilnahme: Teilnahme
  geplant: boolean
}

/** The language courses that have a day, in the order of their beginning. What has not ended runs until today. */
export function kurseOf(teilnahmen: readonly Teilnahme[], heute: string): Kurs[] {
  const kurse = teilnahmen.flatMap((teilnahme) => {
    const { kursart, eintrittIst, austrittIst, eintrittPlan, austrittPlan } = teilnahme
    const beginn = eintrittIst ?? eintrittPlan
    if (kursart === null || beginn === null) return []
    const ende = eintrittIst ? (austrittIst ?? heute) : (austrittPlan ?? beginn)
    return [{ teilnahme, beginn, ende: [beginn, ende].toSorted()[1] ?? ende, geplant: eintrittIst === null }]
  })
  return kurse.toSorted((a, b) => a.beginn.localeCompare(b.beginn))
}
