import { rufnummer } from './ansicht'
import type { Gesuchter } from './person'
import { isOneSlip } from './tagvergleich'

/** How two Kundennummern stand to each other; `aehnlich`: one figure another, or two exchanged. */
export type Nummernvergleich = 'gleich' | 'aehnlich' | 'fehlt' | 'anders'

type Vielleicht = string | null | undefined

export function compareNummern(a: Vielleicht, b: Vielleicht): Nummernvergleich {
  if (!a || !b) return 'fehlt'
  if (a === b) return 'gleich'
  return isOneSlip(a, b) ? 'aehnlich' : 'anders'
}

/** What else two entries share or tell apart. Families share number, telephone and place: small evidence each. */
export type Nebensache = 'bg' | 'telefon' | 'anschrift' | 'bgAnders' | 'geschlechtAnders'

export function compareNebensachen(a: Gesuchter, b: Gesuchter): Nebensache[] {
  const gefunden: Nebensache[] = []
  if (a.bgNummer && b.bgNummer) gefunden.push(a.bgNummer === b.bgNummer ? 'bg' : 'bgAnders')
  if (a.telefon && b.telefon && rufnummer(a.telefon) === rufnummer(b.telefon)) gefunden.push('telefon')
  if (same(a.plz, b.plz) || same(a.ort, b.ort)) gefunden.push('anschrift')
  if (isMannUndFrau(a.geschlecht, b.geschlecht)) gefunden.push('geschlechtAnders')
  return gefunden
}

const same = (a: Vielleicht, b: Vielleicht) => !!a && !!b && a.toLowerCase() === b.toLowerCase()

const isMannUndFrau = (a: Vielleicht, b: Vielleicht) => (a === 'M' && b === 'W') || (a === 'W' && b === 'M')
