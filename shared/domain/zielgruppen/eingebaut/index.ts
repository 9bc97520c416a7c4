import type { EingebauteZielgruppe } from './bausteine'
import { begleitung } from './begleitung'
import { bielefeld } from './bielefeld'
import { familie } from './familie'
import { fristen } from './fristen'
import { qualifikation } from './qualifikation'
import { uebergaenge } from './uebergaenge'

export type { EingebauteZielgruppe } from './bausteine'

const nummer = ({ id }: EingebauteZielgruppe) => Number(id.slice(1))

/** The queries of DOMAIN 9, by number. */
export const eingebauteZielgruppen: readonly EingebauteZielgruppe[] = [
  ...begleitung,
  ...bielefeld,
  ...familie,
  ...fristen,
  ...qualifikation,
  ...uebergaenge
].toSorted((a, b) => nummer(a) - nummer(b))
