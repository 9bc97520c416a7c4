import type { Hartregel } from '../kandidat'
import { zeitplan } from './h1Zeitplan'
import { wohnweg } from './h2Wohnweg'
import { niveau } from './h3Niveau'
import { berechtigung } from './h4Berechtigung'
import { einstieg } from './h5Einstieg'
import { platz } from './h6Platz'
import { ausschluss } from './h7Ausschluss'
import { zielgruppe } from './h8Zielgruppe'
import { kinderbetreuung } from './h9Kinderbetreuung'
import { belastung } from './h10Belastung'
import { fahrzeit } from './h11Fahrzeit'
import { barrierefreiheit } from './h12Barrierefreiheit'
import type { Regel } from './pruefung'

/** What concerns each run by itself: it is the same in every combination. */
export const eigenregeln: Partial<Record<Hartregel, Regel>> = {
  H3: niveau,
  H4: berechtigung,
  H5: einstieg,
  H6: platz,
  H8: zielgruppe,
  H12: barrierefreiheit
}

/** What concerns the week and what runs side by side. */
export const wochenregeln: Partial<Record<Hartregel, Regel>> = {
  H1: zeitplan,
  H2: wohnweg,
  H7: ausschluss,
  H9: kinderbetreuung,
  H10: belastung,
  H11: fahrzeit
}
