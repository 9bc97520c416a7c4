import type { Mangel } from '../domain/austausch/maengel'
import { befundText } from './befunde'
import { feldTexts } from './listenfelder'
import { grundText } from './uebernahme'

const UNKLARE_PERSON =
  'Die Person ließ sich nicht sicher zuordnen. Bitte prüfen Sie TN-Kennung oder Kundennummer, Name und Geburtsdatum.'

/** The faults of a row as sentences for its sender. */
export function mangelTexte({ befunde, gruende, unklarePerson }: Mangel): string[] {
  return [
    ...gruende.map(grundText),
    ...befunde.map((befund) => {
      const feld =
        befund.field !== null && befund.field in feldTexts ? feldTexts[befund.field as keyof typeof feldTexts] : null
      return feld === null ? befundText(befund) : `${feld}: ${befundText(befund)}`
    }),
    ...(unklarePerson ? [UNKLARE_PERSON] : [])
  ]
}
