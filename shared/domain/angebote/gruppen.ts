import type { DurchfuehrungWerte } from './angebot'

type Feldname = keyof DurchfuehrungWerte

/** The fields of a run as a form shows them: what nearly every run needs first, the rest folded. */
export const angebotsgruppen = {
  wesentlich: [
    'titel',
    'kursart',
    'instrument',
    'standort',
    'beginn',
    'ende',
    'niveauVon',
    'niveauZiel',
    'einstieg',
    'plaetze',
    'plaetzeFrei',
    'plaetzeStand',
    'mindestTn',
    'kinderbetreuung',
    'zeitmodell',
    'wochenstunden'
  ],
  einstieg: ['einstiegstage', 'letzterEinstieg', 'anmeldeschluss', 'ausfalltage', 'abgesagtAm'],
  fuerWen: ['niveauMax', 'mindestAlter', 'hoechstAlter', 'geschlechtFilter', 'zielgruppe', 'ziel'],
  sonst: [
    'kostentraeger',
    'massnahmeNr',
    'kursKennung',
    'abschnitt',
    'ueWoche',
    'format',
    'zertifikat',
    'fahrkosten',
    'wartende',
    'kontakt',
    'quelle'
  ]
} as const satisfies Record<string, readonly Feldname[]>

export type Angebotsgruppe = keyof typeof angebotsgruppen
/** What is folded, in this order. */
export const weitereGruppen = ['einstieg', 'fuerWen', 'sonst'] as const satisfies readonly Angebotsgruppe[]
