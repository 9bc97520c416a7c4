import type { Fristart } from './fristenOf'

/** The part of the Fallakte where something is settled. */
export type Bereich = 'ueberblick' | 'foerderkette' | 'sprache' | 'profil' | 'teilnahmen' | 'kontakte' | 'uebergabe'

/** Where each Frist is settled: one click from Heute. */
export const bereichOf: Readonly<Record<Fristart, Bereich>> = {
  ikAnspruch: 'sprache',
  ikZulassung: 'sprache',
  ikNichtbeginn: 'sprache',
  ikUnterbrechung: 'sprache',
  ikStart: 'sprache',
  bskAnmeldung: 'sprache',
  bskAnsage: 'sprache',
  bskVerweis: 'sprache',
  kostenbeitrag: 'sprache',
  ueAufgebraucht: 'sprache',
  neuerTest: 'sprache',
  plan: 'profil',
  alter25: 'uebergabe',
  kindAlt: 'profil',
  titel: 'ueberblick',
  wohnsitz: 'ueberblick',
  anerkennungEingang: 'profil',
  anerkennungBescheid: 'profil',
  anschluss: 'foerderkette',
  besuch: 'kontakte',
  anschlussgespraech: 'kontakte',
  anschlussGebucht: 'foerderkette',
  zertifikat: 'sprache',
  fahrtkostenIk: 'teilnahmen',
  fahrtkostenBsk: 'teilnahmen',
  nachweis: 'sprache',
  meldung: 'teilnahmen',
  fehlzeiten: 'teilnahmen',
  nachbetreuung: 'teilnahmen',
  zeitdauer: 'uebergabe',
  annahme: 'uebergabe'
}
