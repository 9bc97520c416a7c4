import type { Feld, Felder, Wert } from '../feld'
import { type FallWerte, fallFelder } from './felder'

/**
 * Values as they are kept: text without blanks around it and in one spelling of its letters (NFC), empty text as not known,
 * numbers in their written-together form (DOMAIN 2).
 */
export function normalizeFall(werte: Partial<FallWerte>): Partial<FallWerte> {
  const texte = normalizeTexte(fallFelder, werte)
  const { kundennummer, bgNummer, plz } = texte
  return {
    ...texte,
    ...(kundennummer && { kundennummer: kundennummer.toUpperCase().replace(/[\s.-]/g, '') }),
    ...(bgNummer && {
      bgNummer: bgNummer
        .toUpperCase()
        .replace(/\s/g, '')
        .replace(/^(\d{5})\/{1,2}(\d+)$/, '$1BG$2')
    }),
    ...(plz && { plz: plz.replace(/^D-\s*/i, '') })
  }
}

/** Text without blanks around it, in NFC; empty text as not known. */
export function normalizeTexte<W extends object>(felder: Felder, werte: W): W {
  const entries = Object.entries(werte).map(([name, wert]) => [name, normalizeText(felder[name], wert)])
  return Object.fromEntries(entries)
}

function normalizeText(feld: Feld | undefined, wert: Wert): Wert {
  if (typeof wert !== 'string' || (feld?.art !== 'text' && feld?.art !== 'langtext')) return wert
  return wert.normalize('NFC').trim() || null
}
