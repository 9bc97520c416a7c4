import { berufsvorlagen } from './beruf'
import { sprachvorlagen } from './sprache'
import type { Kettenvorlage } from './vorlage'

/** The templates of the program. They cannot be changed; a copy can. */
export const mitgelieferteVorlagen: readonly Kettenvorlage[] = [...sprachvorlagen, ...berufsvorlagen]
