import { z } from 'zod'
import type { Zellstand, Zellwert } from './beleg'

/** How a returned cell stands to what was issued and to what is stored here now (DOMAIN 6.5). */
export const rueckstaende = [
  'unveraendert',
  /** Changed by the recipient. */
  'dort',
  /** Changed here since the list left. */
  'hier',
  /** Changed on both sides, to different values: a person decides. */
  'beide',
  /** Changed by the recipient, who may not change it: told and ignored. */
  'unzulaessig'
] as const
export const Rueckstand = z.enum(rueckstaende)
export type Rueckstand = z.infer<typeof Rueckstand>

/** The three values of one cell. */
export interface Zellvergleich {
  /** As it left; `undefined` where the store no longer knows and only the fingerprint tells. */
  ausgegeben: Zellstand | undefined
  dort: Zellstand
  hier: Hier
  /** Whether its fingerprint is still the one of what it says; asked only where `ausgegeben` is unknown. */
  isSealed: boolean
  /** Whether the recipient may change it. */
  isAusfuellbar: boolean
}

/** What the store says now. */
export interface Hier {
  wert: Zellwert
  /** Whether it says something else than when the list left, other than by an earlier answer to the same list. */
  geaendert: boolean
  /** An earlier answer to the same list brought it. */
  ausAntwort?: boolean
  /** The stored row it stands in, where there is one. */
  satz?: string
}

/** One cell of the three values, and what follows. Both sides having come to the same value is no change. */
export function compareZellen({ ausgegeben, dort, hier, isSealed, isAusfuellbar }: Zellvergleich): Rueckstand {
  const isChangedThere = ausgegeben ? !saysTheSame(ausgegeben, dort) : !isSealed
  if (!isChangedThere) return hier.geaendert ? 'hier' : 'unveraendert'
  if ((hier.geaendert || hier.ausAntwort) && sameWert(dort.wert, hier.wert)) return 'unveraendert'
  if (!isAusfuellbar) return 'unzulaessig'
  return hier.geaendert ? 'beide' : 'dort'
}

/** The same to the eye, or the same once understood: 5.10.26 is 05.10.2026. */
function saysTheSame(a: Zellstand, b: Zellstand): boolean {
  if (b.unlesbar && b.roh === '') return a.roh === ''
  return a.roh === b.roh || sameWert(a.wert, b.wert)
}

/** A number typed as text is the same number. */
const sameWert = (a: Zellwert, b: Zellwert) => a === b || (a !== null && b !== null && String(a) === String(b))
