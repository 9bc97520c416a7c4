import { absolventen } from './absolventen'
import { akte } from './akte'
import { angebote } from './angebote'
import { ansichten } from './ansichten'
import { ausgaben } from './ausgaben'
import { austausch } from './austausch'
import { codes } from './codes'
import type { Contract } from './define'
import { druck } from './druck'
import { dubletten } from './dubletten'
import { einladungen } from './einladungen'
import { einstellungen } from './einstellungen'
import { entwuerfe } from './entwuerfe'
import { faelle } from './faelle'
import { fristen } from './fristen'
import { heute } from './heute'
import { kette } from './kette'
import { kombination } from './kombination'
import { kontakte } from './kontakte'
import { konten } from './konten'
import { parameter } from './parameter'
import { planung } from './planung'
import { quellen } from './quellen'
import { radar } from './radar'
import { session } from './session'
import { sicherung } from './sicherung'
import { suche } from './suche'
import { teams } from './teams'
import { teilnahmen } from './teilnahmen'
import { textbausteine } from './textbausteine'
import { uebergaben } from './uebergaben'
import { wege } from './wege'
import { zielgruppen } from './zielgruppen'

/** Everything the window may ask of the engine. Nothing else crosses. */
export const contract = {
  absolventen,
  akte,
  angebote,
  ansichten,
  ausgaben,
  austausch,
  codes,
  druck,
  dubletten,
  einladungen,
  einstellungen,
  entwuerfe,
  faelle,
  fristen,
  heute,
  kette,
  kombination,
  kontakte,
  konten,
  parameter,
  planung,
  quellen,
  radar,
  session,
  sicherung,
  suche,
  textbausteine,
  teams,
  uebergaben,
  teilnahmen,
  wege,
  zielgruppen
} satisfies Contract
export type AppContract = typeof contract
