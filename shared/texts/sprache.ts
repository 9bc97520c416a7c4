import type { Vertrauensstufe } from '../domain/sprache/vertrauensfolge'
import type { CodeLabel } from './format'

/** The kinds of records one step of the order of trust speaks of: „Einstufungstest Integrationskurs, Test- und Meldestelle“. */
export const stufeText = ({ arten }: Vertrauensstufe, codeLabel: CodeLabel): string =>
  arten.map((art) => codeLabel('sprachstandArt', art)).join(', ')
