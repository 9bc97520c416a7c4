import type { Uebergaberegeln } from '../../uebergabe/regeln'
import type { Team } from '../../uebergabe/team'
import { uebergabeFilter } from '../../uebergabe/uebergabeFilter'
import type { EingebauteZielgruppe } from './bausteine'
import { begleitung } from './begleitung'
import { bielefeld } from './bielefeld'
import { familie } from './familie'
import { fristen } from './fristen'
import { qualifikation } from './qualifikation'
import { uebergaenge } from './uebergaenge'

export type { EingebauteZielgruppe } from './bausteine'

const nummer = ({ id }: EingebauteZielgruppe) => Number(id.slice(1))

/** The queries of DOMAIN 9, by number, as shipped. */
export const eingebauteZielgruppen: readonly EingebauteZielgruppe[] = [
  ...begleitung,
  ...bielefeld,
  ...familie,
  ...fristen,
  ...qualifikation,
  ...uebergaenge
].toSorted((a, b) => nummer(a) - nummer(b))

/** Asks for who meets a criterion of handover. */
export const UEBERGABE_PRUEFEN = 'Q9'

/** The same for an office: handover is asked for by its own criteria and teams. */
export const eingebauteOf = (regeln: Uebergaberegeln, teams: readonly Team[]): readonly EingebauteZielgruppe[] =>
  eingebauteZielgruppen.map((eine) =>
    eine.id === UEBERGABE_PRUEFEN ? { ...eine, filter: uebergabeFilter(regeln, teams) } : eine
  )
