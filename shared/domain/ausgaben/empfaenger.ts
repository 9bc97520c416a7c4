import { z } from 'zod'

/** Groups of data as the rules for recipients name them (DOMAIN 7.3). */
export const datengruppen = [
  'kennung',
  'name',
  'geburtsdatum',
  'kundennummer',
  'kontakt',
  'sprachniveau',
  'teilnahme',
  'zeiten',
  'kinderbetreuung',
  'aufenthalt',
  'arbeitserlaubnis',
  'bildungsstand',
  'beruf',
  'leistung',
  'notizen',
  'angebot',
  'rueckmeldung'
] as const
export const Datengruppe = z.enum(datengruppen)
export type Datengruppe = z.infer<typeof Datengruppe>

/** Who may be given a list (DOMAIN 7.3). */
export const profile = [
  'traeger',
  'sprachkurstraeger',
  'agentur',
  'jobcenter',
  'auslaenderbehoerde',
  'ehrenamt',
  'person',
  'oeffentlichkeit'
] as const
export const Profil = z.enum(profile)
export type Profil = z.infer<typeof Profil>

/** Always, only where it is needed or agreed to (with a reason), never. */
export type Zulassung = 'ja' | 'bedarf' | 'nein'

const immer = { angebot: 'ja', rueckmeldung: 'ja' } as const

/**
 * What each recipient may be told. What is `nein` cannot be chosen. Health and the needs of a case stand in no group: no list
 * transmits them (§ 67b Abs. 1 S. 3 SGB X).
 */
export const zulassungen: Readonly<Record<Profil, Readonly<Record<Datengruppe, Zulassung>>>> = {
  traeger: {
    ...immer,
    kennung: 'ja',
    name: 'ja',
    geburtsdatum: 'ja',
    kundennummer: 'bedarf',
    kontakt: 'bedarf',
    sprachniveau: 'ja',
    teilnahme: 'ja',
    zeiten: 'ja',
    kinderbetreuung: 'nein',
    aufenthalt: 'nein',
    arbeitserlaubnis: 'ja',
    bildungsstand: 'bedarf',
    beruf: 'bedarf',
    leistung: 'nein',
    notizen: 'nein'
  },
  sprachkurstraeger: {
    ...immer,
    kennung: 'ja',
    name: 'ja',
    geburtsdatum: 'ja',
    kundennummer: 'ja',
    kontakt: 'bedarf',
    sprachniveau: 'ja',
    teilnahme: 'ja',
    zeiten: 'ja',
    kinderbetreuung: 'nein',
    aufenthalt: 'nein',
    arbeitserlaubnis: 'nein',
    bildungsstand: 'bedarf',
    beruf: 'nein',
    leistung: 'nein',
    notizen: 'nein'
  },
  agentur: {
    ...immer,
    kennung: 'nein',
    name: 'ja',
    geburtsdatum: 'ja',
    kundennummer: 'ja',
    kontakt: 'bedarf',
    sprachniveau: 'ja',
    teilnahme: 'bedarf',
    zeiten: 'bedarf',
    kinderbetreuung: 'bedarf',
    aufenthalt: 'ja',
    arbeitserlaubnis: 'ja',
    bildungsstand: 'ja',
    beruf: 'ja',
    leistung: 'nein',
    notizen: 'nein'
  },
  jobcenter: {
    ...immer,
    kennung: 'nein',
    name: 'ja',
    geburtsdatum: 'ja',
    kundennummer: 'ja',
    kontakt: 'ja',
    sprachniveau: 'ja',
    teilnahme: 'ja',
    zeiten: 'ja',
    kinderbetreuung: 'ja',
    aufenthalt: 'ja',
    arbeitserlaubnis: 'ja',
    bildungsstand: 'ja',
    beruf: 'ja',
    leistung: 'bedarf',
    notizen: 'bedarf'
  },
  // Only whether somebody obliged attends the Integrationskurs (§ 44a AufenthG): `teilnahmenFor` sees to that.
  auslaenderbehoerde: {
    ...immer,
    kennung: 'nein',
    name: 'ja',
    geburtsdatum: 'ja',
    kundennummer: 'nein',
    kontakt: 'nein',
    sprachniveau: 'nein',
    teilnahme: 'bedarf',
    zeiten: 'nein',
    kinderbetreuung: 'nein',
    aufenthalt: 'nein',
    arbeitserlaubnis: 'nein',
    bildungsstand: 'nein',
    beruf: 'nein',
    leistung: 'nein',
    notizen: 'nein'
  },
  ehrenamt: {
    ...immer,
    kennung: 'nein',
    name: 'bedarf',
    geburtsdatum: 'nein',
    kundennummer: 'nein',
    kontakt: 'bedarf',
    sprachniveau: 'bedarf',
    teilnahme: 'nein',
    zeiten: 'bedarf',
    kinderbetreuung: 'bedarf',
    aufenthalt: 'nein',
    arbeitserlaubnis: 'nein',
    bildungsstand: 'nein',
    beruf: 'nein',
    leistung: 'nein',
    notizen: 'nein'
  },
  person: {
    ...immer,
    kennung: 'nein',
    name: 'ja',
    geburtsdatum: 'ja',
    kundennummer: 'ja',
    kontakt: 'ja',
    sprachniveau: 'ja',
    teilnahme: 'ja',
    zeiten: 'ja',
    kinderbetreuung: 'ja',
    aufenthalt: 'ja',
    arbeitserlaubnis: 'ja',
    bildungsstand: 'ja',
    beruf: 'ja',
    leistung: 'ja',
    notizen: 'ja'
  },
  // Counts only, and those in no list of persons.
  oeffentlichkeit: {
    angebot: 'ja',
    rueckmeldung: 'nein',
    kennung: 'nein',
    name: 'nein',
    geburtsdatum: 'nein',
    kundennummer: 'nein',
    kontakt: 'nein',
    sprachniveau: 'nein',
    teilnahme: 'nein',
    zeiten: 'nein',
    kinderbetreuung: 'nein',
    aufenthalt: 'nein',
    arbeitserlaubnis: 'nein',
    bildungsstand: 'nein',
    beruf: 'nein',
    leistung: 'nein',
    notizen: 'nein'
  }
}
