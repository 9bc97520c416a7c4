import type { EingebauteZielgruppe } from './bausteine'
import { bielefeld } from './bielefeld'
import { familie } from './familie'
import { fristen } from './fristen'
import { qualifikation } from './qualifikation'
import { uebergaenge } from './uebergaenge'

export type { EingebauteZielgruppe } from './bausteine'

const nummer = ({ id }: EingebauteZielgruppe) => Number(id.slice(1))

/**
 * The queries of DOMAIN 9 whose data are kept by now, by number. Q8 (needs), Q9 (handover), Q15 (attendance), Q17
 * (follow-up) and Q19 (timetables) come with the records they ask for.
 */
export const eingebauteZielgruppen: readonly EingebauteZielgruppe[] = [
  ...bielefeld,
  ...familie,
  ...fristen,
  ...qualifikation,
  ...uebergaenge
].toSorted((a, b) => nummer(a) - nummer(b))
