import type { Planungskriterien } from '../planung/kriterien'
import type { Tag } from '../zeitraum'
import type { Ausschlussregel } from './ausschluss'
import type { Lauf, Wege } from './lauf'

/** Everything beside the person that candidates follow from. */
export interface Planwelt {
  heute: Tag
  laeufe: readonly Lauf[]
  wege: Wege
  regeln: readonly Ausschlussregel[]
  kriterien: Planungskriterien
}
