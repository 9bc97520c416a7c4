import type { VerboteneArt } from '../../errors/details'

/**
 * Everything the reader has to tell about a cell or a row, by code, with the facts its German sentence needs.
 *
 * A code without a sentence in `texts/austausch/befunde.ts` does not compile. `roh` is what stood in the cell.
 */
export interface BefundFacts {
  'betrag.unklar': { roh: string }
  'bgNummer.ergaenzt': { roh: string }
  'bgNummer.ungueltig': { roh: string }
  'datum.jahrErgaenzt': { roh: string; jahr: number }
  'datum.kein': { roh: string }
  'datum.nurJahr': { roh: string; jahr: number }
  'datum.nurMonat': { roh: string }
  'datum.kalenderwoche': { roh: string }
  'datum.ungefaehr': { roh: string }
  'datum.ungueltig': { roh: string }
  'datum.unwahrscheinlich': { roh: string }
  'datum.zeitraum': { roh: string }
  'datum.zusatz': { roh: string }
  'email.ungueltig': { roh: string }
  'inhalt.verboten': { art: VerboteneArt }
  'jaNein.unklar': { roh: string }
  'jaNein.zusatz': { roh: string }
  'kundennummer.beschaedigt': { roh: string }
  'kundennummer.ungueltig': { roh: string }
  'massnahmeNr.beschaedigt': { roh: string }
  'monat.unklar': { roh: string }
  'name.beschaedigt': { roh: string }
  'name.einzeln': { roh: string }
  'name.mehrere': { roh: string }
  'name.reihenfolge': { roh: string }
  'name.zusatz': { roh: string }
  'niveau.bereich': { roh: string }
  'niveau.mehrdeutig': { roh: string }
  'niveau.modul': { roh: string }
  'niveau.unbekannt': { roh: string }
  'plaetze.unklar': { roh: string }
  'plaetze.ungefaehr': { roh: string }
  'plz.ergaenzt': { roh: string }
  'plz.ungueltig': { roh: string }
  'stundenplan.ohneTag': { roh: string }
  'stundenplan.ohneZeit': { roh: string }
  'stundenplan.unklar': { roh: string }
  'summe.weichtAb': { summe: number; gezaehlt: number }
  'telefon.ergaenzt': { roh: string }
  'telefon.ungueltig': { roh: string }
  'text.berichtigt': { roh: string }
  'text.beschaedigt': { roh: string }
  'wort.mehrdeutig': { roh: string }
  'wort.unbekannt': { roh: string }
  'zahl.unklar': { roh: string }
  'zeile.ausgeblendet': Facts
  'zeile.durchgestrichen': Facts
  'zeile.doppelt': { wieZeile: number }
  'zeile.farbe': { farbe: string; legende: string }
  'zeile.gefiltert': Facts
  'zeile.kommentar': { spalte: string; text: string }
  'zeile.ohneKennung': Facts
  'zelle.farbe': { spalte: string; farbe: string; legende: string }
  'zelle.fehler': { fehler: string }
  'zelle.formelOhneWert': Facts
}

type Facts = Record<never, never>

/** Kinds of content that must not be taken over at all. */
export type { VerboteneArt }

export type BefundCode = keyof BefundFacts

/** One finding at a field of a row; `field: null` speaks of the whole row. */
export type ZeilenBefund = {
  [C in BefundCode]: { field: string | null; code: C; facts: BefundFacts[C] }
}[BefundCode]
