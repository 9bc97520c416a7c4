import type { BefundCode, BefundFacts, ZeilenBefund } from '../domain/austausch/befunde'
import { formatZahl } from './format'
import { verboteneAngaben } from './verboten'

const sentences: { [C in BefundCode]: (facts: BefundFacts[C]) => string } = {
  'betrag.unklar': ({ roh }) => `„${roh}“ ist kein Betrag und wird nicht übernommen.`,
  'bgNummer.ergaenzt': ({ roh }) => `Führende Nullen der BG-Nummer ergänzt (in der Liste: „${roh}“).`,
  'bgNummer.ungueltig': ({ roh }) => `„${roh}“ hat nicht die Form einer BG-Nummer. Bitte prüfen.`,
  'datum.jahrErgaenzt': ({ roh, jahr }) => `„${roh}“ steht ohne Jahr in der Liste; ${jahr} angenommen. Bitte prüfen.`,
  'datum.kalenderwoche': ({ roh }) => `„${roh}“ nennt nur eine Kalenderwoche und wird nicht übernommen.`,
  'datum.kein': ({ roh }) => `„${roh}“ ist kein Datum und wird nicht übernommen.`,
  'datum.nurJahr': ({ roh, jahr }) => `„${roh}“: Der Tag ist unbekannt, nur das Jahr ${jahr}. Nicht übernommen.`,
  'datum.nurMonat': ({ roh }) => `„${roh}“ nennt nur den Monat. Bitte prüfen.`,
  'datum.ungefaehr': ({ roh }) => `„${roh}“ ist kein genaues Datum und wird nicht übernommen.`,
  'datum.ungueltig': ({ roh }) => `„${roh}“ ist kein gültiges Datum (Tag vor Monat) und wird nicht übernommen.`,
  'datum.unwahrscheinlich': ({ roh }) => `„${roh}“ kann als Datum hier nicht stimmen und wird nicht übernommen.`,
  'datum.zeitraum': ({ roh }) => `„${roh}“ ist ein Zeitraum in einer Zelle. Bitte prüfen.`,
  'datum.zusatz': ({ roh }) => `„${roh}“: Neben dem Datum steht noch etwas. Bitte prüfen.`,
  'email.ungueltig': ({ roh }) => `„${roh}“ ist keine E-Mail-Adresse und wird nicht übernommen.`,
  'inhalt.verboten': ({ art }) => `Die Zelle enthält ${verboteneAngaben[art]} und wird nicht übernommen.`,
  'jaNein.unklar': ({ roh }) => `„${roh}“ ist weder ja noch nein und wird nicht übernommen.`,
  'jaNein.zusatz': ({ roh }) => `„${roh}“: Neben ja oder nein steht noch etwas. Bitte prüfen.`,
  'kundennummer.beschaedigt': ({ roh }) =>
    `Die Kundennummer wurde von Excel verändert („${roh}“) und wird nicht übernommen.`,
  'kundennummer.ungueltig': ({ roh }) => `„${roh}“ hat nicht die Form einer Kundennummer. Bitte prüfen.`,
  'massnahmeNr.beschaedigt': ({ roh }) =>
    `Excel hat aus der Maßnahmenummer ein Datum gemacht (${roh}). Nicht übernommen.`,
  'monat.unklar': ({ roh }) => `„${roh}“ ist kein Monat und wird nicht übernommen.`,
  'name.beschaedigt': ({ roh }) => `Der Name enthält beschädigte Zeichen (?): „${roh}“. Bitte prüfen.`,
  'name.einzeln': ({ roh }) => `„${roh}“: Vor- oder Nachname fehlt.`,
  'name.mehrere': ({ roh }) => `„${roh}“ nennt mehr als eine Person und wird nicht übernommen.`,
  'name.reihenfolge': ({ roh }) => `„${roh}“: Was Vor- und was Nachname ist, lässt sich nicht sicher sagen.`,
  'name.zusatz': ({ roh }) => `„${roh}“: Was neben dem Namen steht, wird nicht übernommen.`,
  'niveau.bereich': ({ roh }) => `„${roh}“ ist ein Bereich; das untere Niveau gilt.`,
  'niveau.mehrdeutig': ({ roh }) => `„${roh}“ lässt sich als Niveau verschieden lesen. Bitte prüfen.`,
  'niveau.modul': ({ roh }) => `„${roh}“ ist ein Kursabschnitt, kein Niveau, und wird nicht übernommen.`,
  'niveau.unbekannt': ({ roh }) => `„${roh}“ ist kein Niveau und wird nicht übernommen.`,
  'plaetze.unklar': ({ roh }) => `„${roh}“ nennt keine Zahl freier Plätze; die gespeicherte bleibt.`,
  'plaetze.ungefaehr': ({ roh }) => `„${roh}“ ist nur ungefähr; die Zahl wird so übernommen.`,
  'plz.ergaenzt': ({ roh }) => `Führende Null der Postleitzahl ergänzt (in der Liste: „${roh}“).`,
  'plz.ungueltig': ({ roh }) => `„${roh}“ ist keine gültige Postleitzahl und wird nicht übernommen.`,
  'stundenplan.ohneTag': ({ roh }) => `Zu „${roh}“ fehlen die Wochentage; der Stundenplan bleibt, wie er ist.`,
  'stundenplan.ohneZeit': ({ roh }) => `Zu „${roh}“ fehlen die Uhrzeiten; der Stundenplan bleibt, wie er ist.`,
  'stundenplan.unklar': ({ roh }) => `Der Stundenplan „${roh}“ ist nicht eindeutig; er bleibt, wie er ist.`,
  'summe.weichtAb': ({ summe, gezaehlt }) =>
    `Die Summe der Liste (${formatZahl(summe)}) stimmt nicht mit den Tageszeichen überein (${formatZahl(gezaehlt)}). Bitte fragen Sie nach.`,
  'telefon.ergaenzt': ({ roh }) => `Führende Null der Telefonnummer ergänzt (in der Liste: „${roh}“).`,
  'telefon.ungueltig': ({ roh }) => `„${roh}“ ist keine Telefonnummer und wird nicht übernommen.`,
  'text.berichtigt': ({ roh }) => `Verfälschte Umlaute richtiggestellt (in der Liste: „${roh}“).`,
  'text.beschaedigt': ({ roh }) => `„${roh}“ enthält beschädigte Zeichen. Bitte prüfen.`,
  'wort.mehrdeutig': ({ roh }) => `„${roh}“ kann Verschiedenes heißen. Bitte prüfen.`,
  'wort.unbekannt': ({ roh }) => `„${roh}“ ist dem Programm unbekannt und wird nicht übernommen.`,
  'zahl.unklar': ({ roh }) => `„${roh}“ ist keine Zahl und wird nicht übernommen.`,
  'zeile.ausgeblendet': () => 'Die Zeile ist von Hand ausgeblendet. Bitte entscheiden Sie, ob sie zur Liste gehört.',
  'zeile.doppelt': ({ wieZeile }) => `Doppelt, wie Zeile ${wieZeile}.`,
  'zeile.durchgestrichen': () => 'Die Zeile ist durchgestrichen. Bitte fragen Sie nach, was das heißt.',
  'zeile.farbe': ({ farbe, legende }) =>
    legende
      ? `Die Zeile ist ${farbe} markiert. In der Liste steht dazu: „${legende}“.`
      : `Die Zeile ist ${farbe} markiert. Die Bedeutung ist unbekannt.`,
  'zeile.gefiltert': () => 'Die Zeile ist ausgeblendet, während ein Filter aktiv ist; sie gehört zur Liste.',
  'zeile.ohneKennung': () =>
    'Die Person steht ohne TN-Kennung in der Liste, anders als alle anderen. Bitte klären Sie, ob sie dazugehört.',
  'zeile.kommentar': ({ spalte, text }) =>
    text
      ? `Kommentar an Spalte ${spalte}: „${text}“`
      : `An Spalte ${spalte} hängt ein Kommentar, den das Programm nicht anzeigt (geschützte Angaben).`,
  'zelle.farbe': ({ spalte, farbe, legende }) =>
    legende
      ? `Die Zelle in Spalte ${spalte} ist ${farbe} markiert. In der Liste steht dazu: „${legende}“.`
      : `Die Zelle in Spalte ${spalte} ist ${farbe} markiert. Die Bedeutung ist unbekannt.`,
  'zelle.fehler': ({ fehler }) => `Die Zelle enthält den Excel-Fehler ${fehler} und wird nicht übernommen.`,
  'zelle.formelOhneWert': () =>
    'Die Zelle enthält eine Formel ohne Ergebnis. Bitte öffnen und speichern Sie die Datei einmal in Excel.'
}

/** The sentence beside a cell or row of the preview. */
export function befundText({ code, facts }: Pick<ZeilenBefund, 'code' | 'facts'>): string {
  return (sentences[code] as (facts: unknown) => string)(facts)
}
