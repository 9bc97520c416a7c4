import { addMonths } from '../../kalender'
import type { Tag } from '../../zeitraum'
import type { Leser } from './muster'
import { zahlOf } from './zahlen'

/** A length of time, in days or in months. */
export interface Dauer {
  readonly anzahl: number
  readonly einheit: 'tage' | 'monate'
}

const einheiten: Record<string, readonly [faktor: number, einheit: Dauer['einheit']]> = {
  tag: [1, 'tage'],
  tage: [1, 'tage'],
  woch: [7, 'tage'],
  monat: [1, 'monate'],
  quartal: [3, 'monate'],
  jahr: [12, 'monate']
}

/** „60 Tage“, „sechs Wochen“, „einem Jahr“, „2 Jahren“; „Monat“ alone is one. */
export const dauerLeser: Leser<Dauer> = (woerter, ab) => {
  const halb = woerter[ab]?.form === 'ein' ? ab + 1 : ab
  if (woerter[halb]?.stamm === 'halb' && woerter[halb + 1]?.stamm === 'jahr') {
    return { bis: halb + 2, wert: { anzahl: 6, einheit: 'monate' } }
  }
  const erstes = woerter[ab]
  const anzahl = erstes && zahlOf(erstes)
  const einheit = einheiten[woerter[anzahl === undefined ? ab : ab + 1]?.stamm ?? '']
  if (!einheit || (anzahl !== undefined && !Number.isInteger(anzahl))) return undefined
  const wert = { anzahl: (anzahl ?? 1) * einheit[0], einheit: einheit[1] }
  return wert.anzahl > 5000 ? undefined : { bis: ab + (anzahl === undefined ? 1 : 2), wert }
}

/** As a day of a filter, so many days or months from today; `mehr` days further away. */
export function tagVon({ anzahl, einheit }: Dauer, richtung: '+' | '-', mehr = 0): string {
  if (einheit === 'tage') return `heute${richtung}${anzahl + mehr}`
  return `heute${richtung}${anzahl}M`
}

/** In completed months, where it can be said so. */
export const inMonaten = ({ anzahl, einheit }: Dauer): number =>
  einheit === 'monate' ? anzahl : Math.floor(anzahl / 30.4)

/** In days. */
export const inTagen = ({ anzahl, einheit }: Dauer): number =>
  einheit === 'tage' ? anzahl : Math.round(anzahl * 30.44)

const monate = [
  'januar',
  'februar',
  'marz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember'
]

/** Names of months, for knowing them from slips. */
export const monatsnamen: readonly string[] = monate

/** A date; without a year the nearest one that has come (`vorbei`) or is still to come. */
export function datumLeser(heute: Tag, vorbei: boolean): Leser<Tag> {
  return (woerter, ab) => {
    const wort = woerter[ab]
    if (!wort) return undefined
    if (wort.form === 'heute') return { bis: ab + 1, wert: 'heute' }
    if (/^\d{4}-\d{2}-\d{2}$/.test(wort.form)) return valid(wort.form, ab + 1)
    const [, t, m, j] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2,4})?$/.exec(wort.form) ?? []
    if (t && m) return valid(dayOf(heute, vorbei, Number(t), Number(m), j), ab + 1)
    const monat = monate.indexOf(woerter[ab + 1]?.form ?? '')
    if (/^\d{1,2}$/.test(wort.form) && monat >= 0) {
      const jahr = woerter[ab + 2]?.form ?? ''
      const mitJahr = /^\d{4}$/.test(jahr)
      const tag = dayOf(heute, vorbei, Number(wort.form), monat + 1, mitJahr ? jahr : undefined)
      return valid(tag, ab + (mitJahr ? 3 : 2))
    }
    return undefined
  }
}

const valid = (tag: Tag, bis: number) =>
  Number.isNaN(Date.parse(tag)) || new Date(Date.parse(tag)).toISOString().slice(0, 10) !== tag
    ? undefined
    : { bis, wert: tag }

function dayOf(heute: Tag, vorbei: boolean, tag: number, monat: number, jahr: string | undefined): Tag {
  const asTag = (j: number) => `${j}-${String(monat).padStart(2, '0')}-${String(tag).padStart(2, '0')}`
  if (jahr) return asTag(Number(jahr.length === 2 ? `20${jahr}` : jahr))
  const diesesJahr = asTag(Number(heute.slice(0, 4)))
  if (vorbei) return diesesJahr <= heute ? diesesJahr : asTag(Number(heute.slice(0, 4)) - 1)
  return diesesJahr >= heute ? diesesJahr : asTag(Number(addMonths(heute, 12).slice(0, 4)))
}
