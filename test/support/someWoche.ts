import type { Block, Wege } from '@shared/domain/kombination/lauf'
import { minuteOf } from '@shared/domain/kombination/minute'
import type { Planperson } from '@shared/domain/kombination/planperson'
import type { wochenbildOf } from '@shared/domain/kombination/wochenbild'

type Wer = Parameters<typeof wochenbildOf>[0]
type Was = Parameters<typeof wochenbildOf>[1][number]

/** Times of several weekdays: `zeiten([1, 3], '13:30', '16:00', 'Vlotho')`. */
export const zeiten = (tage: readonly number[], von: string, bis: string, ort: string | null): Block[] =>
  tage.map((wochentag) => ({ wochentag, von: minuteOf(von), bis: minuteOf(bis), ort }))

/** An hour by bus between any two places. */
export const stundenwege: Wege = () => ({ frueh: 60, mittag: 60, spaet: 60, letzteRueckfahrt: null, geschaetzt: false })

/** Somebody who lives in Vlotho and has nothing to do yet. */
export const someWoche = (eigenes: Partial<Wer> = {}): Wer => ({
  ...{ wohnort: 'Vlotho', fenster: [], kinder: [], belegungen: [] },
  ...eigenes
})

/** The Berufssprachkurs of DOMAIN 5.6: mornings in Herford. */
export const someKurs = (eigenes: Partial<Was> = {}): Was => ({
  ...{ titel: 'BSK B1 Herford', art: 'sprache', kinderbetreuung: false },
  ...{ bloecke: zeiten([1, 2, 3, 4, 5], '09:00', '12:15', 'Herford') },
  ...eigenes
})

/** Care of a child in a place, Monday to Friday. */
export const someBetreuung = (von: string, bis: string, ort: string): Planperson['kinder'][number] => ({
  ...{ geburt: null, sicher: true },
  zeit: { von: minuteOf(von), bis: minuteOf(bis), tage: [1, 2, 3, 4, 5], ort, ab: null }
})
