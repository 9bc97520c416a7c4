import type { Lage } from '../fristen/frist'
import { type Frist, type Fristart, fristenOf } from '../fristen/fristenOf'
import type { Satz } from '../saetze/satzarten'
import type { Tag } from '../zeitraum'

/** Something of a case that has to be settled by a day. */
export interface Naechstes {
  art: 'wiedervorlage' | Fristart
  /** `null` where an input is missing: it is shown, not hidden. */
  tag: Tag | null
  /** Subject of a reminder, name of a course. */
  text: string | null
  /** The record it comes from. */
  satz: string | null
  /** What the day was worked out from; a reminder was set by a person. */
  warum: Pick<Frist, 'paragraf' | 'eingaben' | 'ruhetag'> | null
}

/** What is due, near or unclear in a case, the most urgent first; reminders whatever their day. */
export function naechstesOf(lage: Lage, wiedervorlagen: readonly Satz<'wiedervorlage'>[]): Naechstes[] {
  const offen = wiedervorlagen.filter(({ erledigtAm }) => erledigtAm === null)
  const faellig = fristenOf(lage).filter(({ ampel }) => ampel !== 'OK')
  const alle: Naechstes[] = [
    ...offen.map(({ id, faelligAm, betreff }) => ({
      ...{ art: 'wiedervorlage' as const, tag: faelligAm, text: betreff, satz: id, warum: null }
    })),
    ...faellig.map(({ art, datum, satz, paragraf, eingaben, ruhetag }) => ({
      ...{
        art,
        tag: datum,
        text: textOf(eingaben['titel']),
        satz: satz?.id ?? null,
        warum: { paragraf, eingaben, ruhetag }
      }
    }))
  ]
  return alle.toSorted((a, b) => (a.tag ?? '9999').localeCompare(b.tag ?? '9999'))
}

const textOf = (titel: unknown) => (typeof titel === 'string' ? titel : null)
