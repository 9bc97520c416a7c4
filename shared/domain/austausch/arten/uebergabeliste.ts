import type { Artregel } from './artregel'
import { controlling } from './controlling'

/** A hand-over between teams or offices: what the controlling list brings, and why the case changes hands. */
export const uebergabeliste: Artregel = {
  ...controlling,
  vermerk: ['uebergabe_am', 'uebergabe_an', 'uebergabegrund']
}
