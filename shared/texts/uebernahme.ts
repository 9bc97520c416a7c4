import { inStoreUnits } from '../domain/austausch/angaben'
import type { AngebotsGrund } from '../domain/austausch/angebote/bezug'
import type { VerboteneArt } from '../domain/austausch/befunde'
import type { Ausgang, Grund, Zaehler } from '../domain/austausch/plan'
import type { HandAenderung, Juengeres, Konfliktgrund, ZellenZustand } from '../domain/austausch/zellen'
import { fallZiele, type Listenfeld, sprachstandZiele, teilnahmeZiele, type Ziel } from '../domain/austausch/ziele'
import { fallFelder } from '../domain/faelle/felder'
import type { Wert } from '../domain/feld'
import { satzFelder } from '../domain/saetze/satzFelder'
import { skipTexts } from './austausch'
import { type CodeLabel, formatAnzahl, formatTag, formatWert, formatZahl, formatZeitpunkt } from './format'
import { type Angebotszahlen, angebotsergebnisText, angebotsgruende, angebotsvorhabenText } from './kursplanung'
import { feldTexts } from './listenfelder'

/** Rows whose values cannot be chosen yet, and what comes first. */
export const unklarText = (anzahl: number): string =>
  `${formatAnzahl(anzahl, 'Zeile ist', 'Zeilen sind')} noch unklar, dort war nichts zu wählen. Sagen Sie zuerst unter „Personen“, wer gemeint ist, oder lassen Sie sie aus.`

/** What becomes of a row, as a word. */
export const ausgangLabels: Record<Ausgang | 'missing', string> = {
  new: 'neu',
  changed: 'geändert',
  unchanged: 'unverändert',
  conflict: 'Konflikt',
  unclear: 'unklar',
  rejected: 'abgelehnt',
  skipped: 'übersprungen',
  missing: 'fehlt in der Liste'
}

/** What these words say, for the legend. */
export const ausgangErklaerungen: Record<Ausgang | 'missing', string> = {
  new: 'Die Person ist im Bestand unbekannt und wird angelegt.',
  changed: 'Die Person ist bekannt; die Liste ändert oder ergänzt etwas.',
  unchanged: 'Die Liste sagt nichts Neues.',
  conflict: 'Ein Wert wartet auf Ihre Entscheidung; bis dahin bleibt der gespeicherte.',
  unclear: 'Nicht sicher, wer gemeint ist. Wird erst übernommen, wenn Sie es sagen.',
  rejected: 'Lässt sich nicht übernehmen; der Grund steht daneben.',
  skipped: 'Kein Eintrag der Liste, oder von Ihnen ausgelassen.',
  missing: 'Stand in der letzten Liste dieser Quelle und fehlt jetzt. An der Person ändert sich nichts.'
}

/** How a value of the list stands to the stored one. */
export const zustandLabels: Record<ZellenZustand, string> = {
  neu: 'neu',
  geaendert: 'geändert',
  konflikt: 'Konflikt',
  bleibt: 'bleibt'
}

const gruende: {
  [C in Exclude<Grund['code'], AngebotsGrund['code']>]: (facts: Extract<Grund, { code: C }>['facts']) => string
} = {
  uebersprungen: ({ grund }) => `Kein Eintrag der Liste: ${skipTexts[grund]}.`,
  ausgelassen: () => 'Auf Ihren Wunsch ausgelassen.',
  doppelt: ({ wieZeile }) => `Dieselbe Person wie in Zeile ${wieZeile}; von dort gelten die Angaben zur Person.`,
  ohneAngaben: () => 'Die Zeile nennt weder Kundennummer noch Namen. Sie wird nicht übernommen.',
  ohneName: ({ kundennummer }) =>
    `Die Kundennummer ${kundennummer} ist im Bestand unbekannt, und ohne Namen wird keine Person angelegt.`,
  nummerVergeben: ({ wieZeile }) =>
    `Zeile ${wieZeile} nennt dieselbe Kundennummer für eine andere Person. Bitte prüfen Sie die Nummer in der Liste.`,
  mehrere: ({ anzahl }) => `${anzahl} Personen im Bestand könnten gemeint sein. Bitte entscheiden Sie.`,
  vielleicht: ({ hinweis }) => vielleicht[hinweis],
  nurName: () => 'Ohne Kundennummer und Geburtsdatum lässt sich die Person nicht sicher wiederfinden.',
  ausgeblendet: () => 'Die Zeile ist in der Datei von Hand ausgeblendet. Bitte entscheiden Sie, ob sie dazugehört.',
  unbekannt: () =>
    'Die Person ist im Bestand nicht bekannt. Aus Listen von Trägern wird niemand angelegt, solange Sie es nicht entscheiden.',
  rueckVerrutscht: () =>
    'Neben der Person steht die Kennung einer anderen Zeile: Die Liste wurde ohne ihre unsichtbare Spalte sortiert. Es gilt die Zeile, die zur Person gehört.',
  rueckDazu: () =>
    'Diese Zeile steht nicht in der ausgegebenen Liste. Der Absender hat sie hinzugefügt oder überschrieben.',
  rueckGeloescht: () => 'Die Zeile gehörte zu einer Person, die es in diesem Bestand nicht mehr gibt.',
  rueckDoppelt: ({ wieZeile }) => `Die ausgegebene Zeile steht mehrfach in der Datei. Es gilt Zeile ${wieZeile}.`,
  rueckMehrdeutig: ({ zeilen }) =>
    `Die ausgegebene Zeile steht mehrfach in der Datei und jedes Mal anders (Zeilen ${zeilen}). Bitte entscheiden Sie, welche gilt.`,
  rueckTeilnahmeFort: () =>
    'Die Teilnahme, zu der die Zeile ausgegeben wurde, gibt es nicht mehr. Angaben zum Kurs werden nicht übernommen.',
  rueckUnzulaessig: ({ spalten }) => `Darf der Empfänger nicht ändern und wird nicht übernommen: ${spalten}.`,
  rueckGeleert: ({ spalten }) => `Geleert: ${spalten}. Von sich aus ändert das nichts.`,
  ohneKurs: () =>
    'Von welchem Kurs die Zeile spricht, steht nicht in der Liste. Ihre Angaben zur Teilnahme werden nicht übernommen.',
  kursUnbekannt: ({ kurs }) =>
    `Eine Teilnahme an „${kurs}“ ist im Bestand nicht bekannt. Die Angaben dazu werden nicht übernommen.`,
  ohneMonat: () =>
    'Für welchen Monat die Tage gelten, steht nicht in der Liste. Bitte nennen Sie den Monat, damit sie übernommen werden.',
  niveauBerechnet: ({ niveau }) =>
    `Das Gesamtniveau ${niveau} steht nicht in der Liste; es folgt aus den Prüfungsteilen (§ 10 Abs. 1 IntTestV).`,
  kennungVertippt: ({ kennung }) =>
    `Die TN-Kennung „${kennung}“ ist falsch abgeschrieben: Ihr Prüfzeichen stimmt nicht. Die Person wurde ohne sie gesucht.`,
  kennungUnbekannt: ({ kennung }) =>
    `Die TN-Kennung „${kennung}“ hat niemand im Bestand. Die Person wurde ohne sie gesucht.`,
  kennungFremd: ({ kennung }) =>
    `Die TN-Kennung „${kennung}“ wurde einem anderen Träger mitgeteilt. Die Person wurde ohne sie gesucht.`,
  kennungAnders: ({ kennung }) =>
    `Die TN-Kennung „${kennung}“ gehört einer Person mit anderem Namen und Geburtsdatum. Bitte entscheiden Sie.`,
  unzulaessig: ({ feld }) =>
    `„${feldTexts[feld]}“ wird nicht übernommen: Der Wert passt nicht zu diesem Feld oder zu einer anderen Person.`
}

const vielleicht: Record<Extract<Grund, { code: 'vielleicht' }>['facts']['hinweis'], string> = {
  kennung: 'Die TN-Kennung gehört im Bestand zu einer Person mit anderem Namen oder Geburtsdatum.',
  nummer: 'Die Kundennummer gehört im Bestand zu einer Person mit anderem Namen oder Geburtsdatum.',
  nameUndTag:
    'Name und Geburtsdatum stimmen überein, aber die Kundennummer oder ein ungenaues Geburtsdatum spricht dagegen.',
  aehnlichUndTag: 'Geburtsdatum gleich, Name ähnlich geschrieben.',
  name: 'Gleicher Name; das Geburtsdatum fehlt oder weicht leicht ab.',
  aehnlich: 'Eine Person im Bestand ist ähnlich; gleich ist nicht alles.'
}

/** Why a row is skipped, rejected or waits. */
export function grundText({ code, facts }: { code: string; facts: unknown }): string {
  const alle: Record<string, (facts: never) => string> = { ...gruende, ...angebotsgruende }
  return alle[code]?.(facts as never) ?? code
}

interface Zahlen {
  neuePersonen: number
  geaendertePersonen: number
  /** Of lists of courses without persons. */
  angebote?: Angebotszahlen | undefined
}

/**
 * What pressing the button will do, in numbers: „212 neue Personen anlegen, 88 ändern“. Where nothing but unclear rows
 * is left it must not look as if all were well.
 */
export function vorhabenText({ neuePersonen, geaendertePersonen, angebote }: Zahlen, unklare = 0): string {
  const summe = neuePersonen + geaendertePersonen
  const kurse = angebote ? angebote.neu + angebote.geaendert + angebote.traeger : 0
  if (summe + kurse === 0 && unklare > 0) {
    return `Ohne ${formatAnzahl(unklare, 'unklare Zeile', 'unklare Zeilen')} abschließen`
  }
  if (angebote) return angebotsvorhabenText(angebote)
  const teile = [
    neuePersonen > 0 && `${formatAnzahl(neuePersonen, 'neue Person', 'neue Personen')} anlegen`,
    geaendertePersonen > 0 &&
      `${formatZahl(geaendertePersonen)} ${neuePersonen > 0 ? '' : geaendertePersonen === 1 ? 'Person ' : 'Personen '}ändern`
  ].filter(Boolean)
  return teile.length > 0 ? teile.join(', ') : 'Nichts zu ändern: Liste als übernommen vermerken'
}

/** The sum check: rows of the file and what became of them. */
export function summenText(zaehler: Zaehler, ausgaenge: readonly Ausgang[]): string {
  const teile = ausgaenge.filter((ausgang) => zaehler[ausgang] > 0)
  const summe = ausgaenge.reduce((sum, ausgang) => sum + zaehler[ausgang], 0)
  const rechnung = teile.map((ausgang) => `${formatZahl(zaehler[ausgang])} ${ausgangLabels[ausgang]}`).join(' + ')
  const stimmt = summe === zaehler.rows ? '' : ` – das sind ${formatZahl(summe)}, es fehlen Zeilen!`
  return `${formatAnzahl(zaehler.rows, 'Zeile', 'Zeilen')} in der Datei = ${rechnung || 'keine'}${stimmt}`
}

/** What was done, in numbers: „212 neue Personen angelegt, 88 geändert“. */
export function ergebnisText({ neuePersonen, geaendertePersonen, angebote }: Zahlen): string {
  if (angebote) return angebotsergebnisText(angebote)
  if (neuePersonen + geaendertePersonen === 0) return 'Nichts geändert; die Liste ist als übernommen vermerkt'
  return `${formatAnzahl(neuePersonen, 'Person', 'Personen')} neu angelegt, ${formatZahl(geaendertePersonen)} geändert`
}

/** Where the values of a column go. */
export const spaltenZielTexts: Record<NonNullable<Ziel> | 'keins', string> = {
  fall: 'wird übernommen',
  sprachstand: 'wird als Sprachstand übernommen',
  teilnahme: 'wird als Teilnahme übernommen',
  anwesenheit: 'wird als Anwesenheit übernommen',
  kontakt: 'kommt in den Vermerk zur Liste',
  angebot: 'wird in die Angebote übernommen',
  person: 'nur zum Erkennen der Person',
  hilfe: 'hilft beim Lesen der Liste',
  keins: 'wird aus Listen dieser Art nicht übernommen'
}

const verboten: Record<VerboteneArt, string> = {
  versicherungsnummer: 'Versicherungsnummer, § 18f SGB IV',
  azr: 'AZR-Nummer, § 10 Abs. 4 AZRG',
  iban: 'Kontoverbindung',
  steuerId: 'Steuer-Identifikationsnummer',
  krankenversichertennummer: 'Krankenversichertennummer',
  gesundheit: 'Angaben zur Gesundheit'
}

/** Why a column stays out. */
export function verbotenText(art: string): string {
  return `wird nicht übernommen: ${verboten[art as VerboteneArt] ?? 'geschützte Angaben'}`
}

/** Why something stayed when an import was taken back. */
export const gruendeDesBleibens: Record<string, string> = {
  spaeterGeaendert: 'später geändert',
  spaeterEntfernt: 'später entfernt',
  hatAnhang: 'hat später eigene Einträge bekommen',
  fallFehlt: 'der Fall ist nicht mehr da',
  nummerVergeben: 'die frühere Kundennummer gehört inzwischen zu einer anderen Person'
}

/** A value as a list named it, for people. */
export function genanntText(feld: Listenfeld, wert: Wert, codeLabel: CodeLabel): string {
  if (wert === null) return ''
  const ziel = fallZiele[feld as keyof typeof fallZiele]
  if (ziel) return formatWert(fallFelder[ziel], inStoreUnits(feld, wert), codeLabel)
  const sprache = sprachstandZiele[feld as keyof typeof sprachstandZiele]
  if (sprache) return formatWert(satzFelder.sprachstand[sprache], wert, codeLabel)
  const kurs = teilnahmeZiele[feld as keyof typeof teilnahmeZiele]
  if (kurs) return formatWert(satzFelder.teilnahme[kurs], wert, codeLabel)
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein'
  return /^\d{4}-\d{2}-\d{2}$/.test(String(wert)) ? formatTag(String(wert)) : String(wert)
}

/** Why somebody must decide between the list's value and the stored one. */
export function konfliktText({ konflikt, hand, juenger }: Konfliktfakten): string {
  switch (konflikt) {
    case 'hand':
      return hand ? `von ${hand.konto} am ${formatZeitpunkt(hand.zeit)} von Hand geändert` : 'von Hand geändert'
    case 'juenger':
      return juenger
        ? `gespeichert mit neuerem Stand vom ${formatTag(juenger.stand)}${juenger.quelle ? ` aus „${juenger.quelle}“` : ''}`
        : 'gespeichert mit neuerem Stand'
    case 'beide':
      return hand
        ? `seit der Ausgabe auch hier geändert, von ${hand.konto} am ${formatZeitpunkt(hand.zeit)}`
        : 'seit der Ausgabe auch hier geändert'
    case 'schritt':
      return 'auf den gespeicherten Status folgt dieser nicht'
  }
}

interface Konfliktfakten {
  konflikt: Konfliktgrund
  hand?: HandAenderung | undefined
  juenger?: Juengeres | undefined
}
