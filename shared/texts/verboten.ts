import type { VerboteneArt } from '../domain/austausch/befunde'

/** What lists may not bring, in the plural, with the paragraph. */
export const verboteneAngaben: Record<VerboteneArt, string> = {
  versicherungsnummer: 'Versicherungsnummern (§ 18f SGB IV)',
  azr: 'AZR-Nummern (§ 10 Abs. 4 AZRG)',
  iban: 'Kontoverbindungen',
  steuerId: 'Steuer-Identifikationsnummern',
  krankenversichertennummer: 'Krankenversichertennummern',
  gesundheit: 'Angaben zur Gesundheit'
}
