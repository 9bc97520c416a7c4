import type { TerminWerte } from '@shared/domain/angebote/angebot'
import { immer } from '@shared/domain/angebote/termine'

/** A weekly timetable as courses have it. */
export interface Stundenplan {
  zeitmodell: 'VZ' | 'TZ' | 'ABEND'
  tage: readonly number[]
  von: string
  bis: string
}

const moBisFr = [1, 2, 3, 4, 5] as const
const moBisDo = [1, 2, 3, 4] as const

export const plaene = {
  vormittag: { zeitmodell: 'VZ', tage: moBisFr, von: '08:45', bis: '13:00' },
  vormittagKurz: { zeitmodell: 'TZ', tage: moBisDo, von: '08:30', bis: '11:45' },
  vormittagDrei: { zeitmodell: 'TZ', tage: [1, 2, 4], von: '09:00', bis: '12:15' },
  nachmittag: { zeitmodell: 'TZ', tage: moBisDo, von: '13:30', bis: '16:45' },
  nachmittagZwei: { zeitmodell: 'TZ', tage: [2, 4], von: '13:30', bis: '16:30' },
  abend: { zeitmodell: 'ABEND', tage: [1, 2, 4], von: '17:30', bis: '20:00' },
  ganztags: { zeitmodell: 'VZ', tage: moBisFr, von: '08:00', bis: '15:00' },
  einzeltermin: { zeitmodell: 'TZ', tage: [3], von: '14:00', bis: '16:00' }
} as const satisfies Record<string, Stundenplan>

export type Planname = keyof typeof plaene

/** Hours present per week, breaks included. */
export function wochenstundenOf({ tage, von, bis }: Stundenplan): number {
  return (tage.length * (minuten(bis) - minuten(von))) / 60
}

export function termineOf({ tage, von, bis }: Stundenplan, ort: string): TerminWerte[] {
  return tage.map((wochentag) => ({ wochentag, von, bis, ort, ...immer }))
}

/** Whether somebody could attend both in one week, with an hour for the way between. */
export function passen(a: Stundenplan, b: Stundenplan): boolean {
  return a.tage.every((tag) => {
    if (!b.tage.includes(tag)) return true
    return minuten(a.bis) + 45 <= minuten(b.von) || minuten(b.bis) + 45 <= minuten(a.von)
  })
}

const minuten = (uhrzeit: string) => Number(uhrzeit.slice(0, 2)) * 60 + Number(uhrzeit.slice(3))
