/**
 * Every refusal the user can meet, by code, with the facts its German sentence needs.
 *
 * A code without a sentence in `texts/errors.ts` does not compile.
 */
export interface ErrorDetails {
  'akte.nichtsRueckgaengig': Facts
  'angebot.fehlt': Facts
  'angebot.hatTeilnahmen': { anzahl: number }
  'ausgabe.begruendungFehlt': { spalten: string[] }
  'ausgabe.empfaengerFehlt': Facts
  'ausgabe.empfaengerPasstNicht': Facts
  'ausgabe.fehlt': Facts
  /** Cells that the written file says otherwise than meant. */
  'ausgabe.gegenprobe': { zellen: number }
  'ausgabe.keinePersonenliste': Facts
  'ausgabe.kennwortKurz': { mindestens: number }
  'ausgabe.leer': Facts
  'ausgabe.loeschfristFehlt': Facts
  'ausgabe.monatFehlt': Facts
  'ausgabe.nurEinePerson': { personen: number }
  'ausgabe.nurMappeVerschluesselt': Facts
  'ausgabe.ohneKennwortOhneGrund': Facts
  'ausgabe.spalteUnzulaessig': { spalten: string[] }
  'ausgabe.viele': { personen: number }
  'ausgabe.zielFehlt': Facts
  'ausgabe.zuViele': { personen: number; hoechstens: number }
  'ausgabe.zweckFehlt': Facts
  'backup.damaged': { name: string }
  'backup.diskFull': Facts
  'backup.folderUnreachable': Facts
  'backup.istUebungskreis': Facts
  'backup.keyMismatch': { name: string }
  'backup.newer': { name: string }
  'backup.nichtUebungskreis': Facts
  'backup.notABackup': Facts
  'backup.notPicked': Facts
  'backup.unlikeStore': Facts
  'befund.alterGrenzen': { von: number; bis: number }
  'befund.bgNummer': Facts
  'befund.email': Facts
  'befund.geburtsjahr': Facts
  'befund.kundennummer': Facts
  'befund.pflicht': { feld: string }
  'befund.gesundheit': { woerter: string[] }
  'befund.plaetzeFrei': { plaetze: number; plaetzeFrei: number }
  'befund.plz': Facts
  'befund.reihenfolge': { feld: string; tag: string; anderes: string; andererTag: string }
  'befund.statusFolge': Facts
  'befund.tagesliste': { feld: string; teile: string[] }
  'befund.tagZumStatus': { feld: string }
  'befund.ueUeberzogen': Facts
  'befund.uhrzeiten': { von: string; bis: string }
  'befund.verboten': { art: VerboteneArt }
  'befund.zertifikatOhneNiveau': Facts
  'befund.zukunft': { feld: string; tag: string }
  'call.cancelled': Facts
  'call.invalid': { field: string }
  'call.unexpected': { reference: string }
  'code.vergeben': { code: string; label: string }
  'datei.nichtGeschrieben': { datei: string }
  'datei.nichtLesbar': { datei: string }
  'datei.vorhanden': { datei: string }
  'dublette.bleibtFehlt': Facts
  'dublette.geaendert': Facts
  /** Moment of the Rücknahme, ISO 8601. */
  'dublette.schonZurueckgenommen': { zeit: string }
  'dublette.unbekannt': Facts
  'engine.restarted': Facts
  'fall.fehlt': Facts
  'fall.kundennummerUnbekannt': { kundennummer: string }
  'fall.kundennummerVergeben': { kundennummer: string; name: string }
  'fehlerliste.leer': Facts
  'filter.feldUnbekannt': { feld: string }
  'filter.vergleichPasstNicht': { feld: string }
  'filter.wertPasstNicht': { feld: string }
  'filter.zuGross': { feld: string }
  'frist.nichtSpaeter': Facts
  'kennwort.zuEinfach': Facts
  'kennwort.zuKurz': { laenge: number; mindestens: number }
  'keyFile.damaged': Facts
  'keyFile.exists': Facts
  'keyFile.full': { persons: number }
  'keyFile.lastPassword': Facts
  'keyFile.missing': Facts
  'keyFile.newer': Facts
  'keyFile.unknownPerson': Facts
  'kette.schonVorgemerkt': Facts
  'kette.verworfen': Facts
  'kombination.grundFehlt': Facts
  'kombination.schritt': { von: string; nach: string }
  /** Constraints nobody overrode: H1 to H12. */
  'kombination.verletzt': { regeln: string[] }
  'konto.eigenes': Facts
  'liste.anfuehrungszeichen': { row: number }
  'liste.beschaedigt': Facts
  'liste.blattFehlt': { sheet: string }
  'liste.dauertZuLange': { seconds: number }
  'liste.fremdeArt': { art: FremdeArt }
  'liste.keineTabelle': Facts
  'liste.kennwort': Facts
  'liste.kennwortFalsch': Facts
  'liste.kennwortLaenge': { max: number }
  'liste.kennwortOds': Facts
  'liste.leer': Facts
  'liste.nichtLesbar': Facts
  'liste.unterbrochen': Facts
  'liste.verschluesselung': Facts
  'liste.zuGross': { mib: number }
  'liste.zuVieleBlaetter': { sheets: number }
  'liste.zuVieleZeilen': { rows: number }
  'liste.zuVieleZellen': { cells: number }
  'ort.vergeben': { name: string }
  'parameter.fehlt': { name: string; tag: string }
  'parameter.unpassend': { art: 'text' | 'tag' | 'zahl' | 'betrag' | 'jaNein' }
  'parameter.vergeben': { tag: string }
  /** The planning process died before it had a plan. */
  'planung.abgebrochen': Facts
  'planung.abgeschlossen': Facts
  /** Time was up before any plan was found that keeps what is fixed. */
  'planung.keinPlan': { seconds: number }
  'planung.laeuftSchon': Facts
  'planung.ohneVorschlag': Facts
  'planung.planFehlt': Facts
  'planung.rundeFehlt': Facts
  'planung.schonInKette': Facts
  'planung.schonVergeben': Facts
  'planung.quoteOhnePersonen': { name: string }
  'planung.unerfuellbar': Facts
  'planung.wirdGeplant': Facts
  'planung.zeileFehlt': Facts
  'planung.zielgruppeFehlt': Facts
  'quelle.datei': { datei: string }
  'quelle.fehlt': Facts
  'quelle.geaendert': Facts
  'quelle.vergeben': { name: string }
  'quote.anteil': Facts
  'quote.doppelt': { name: string; andere: string }
  'quote.laufFehlt': { name: string }
  'quote.name': Facts
  /** Women and men together, of the same seats. */
  'quote.summe': { prozent: number }
  'satz.fehlt': Facts
  'satz.geaendert': { felder: { feld: string; ihrWert: Value; gespeichert: Value; konto: string; zeit: string }[] }
  'session.alreadyOpen': Facts
  'session.kontoInaktiv': Facts
  'session.locked': Facts
  'session.noRecoveryDue': Facts
  'session.recoveryKeyMistyped': Facts
  'session.recoveryMismatch': { gruppen: number[] }
  'session.recoveryOpen': Facts
  'session.wrongPassword': Facts
  'session.wrongRecoveryKey': Facts
  'standort.vergeben': { name: string }
  'store.busy': Facts
  'store.checkFailed': { maengel: string[] }
  'store.damaged': Facts
  'store.diskError': { reason: string }
  'store.diskFull': Facts
  'store.exists': Facts
  'store.inUse': { person?: string; since?: string; machine?: string }
  'store.keyMismatch': Facts
  'store.migrationFailed': { storeVersion: number; appVersion: number }
  'store.missing': Facts
  'store.newerThanApp': { storeVersion: number; appVersion: number }
  'store.notEncrypted': Facts
  'store.notLocal': Facts
  'store.ordnerBelegt': { datei: string }
  'store.readOnly': Facts
  'store.untrusted': Facts
  'textbaustein.vergeben': { kuerzel: string }
  /** A name that stands in so many cases. */
  'team.nameInFaellen': { faelle: number }
  'team.vergeben': { name: string }
  /** A status that may not follow on the one there is. */
  'teilnahme.schritt': Facts
  /** A similar participation and its last day; either may be empty. */
  'teilnahme.wiederholungOhneGrund': { titel: string; bis: string }
  'teilnahme.wiederholungenOhneGrund': { anzahl: number }
  'traeger.hatDurchfuehrungen': { anzahl: number }
  'traeger.unbekannt': { name: string }
  'uebung.nichtLeer': Facts
  'uebergabe.gleichesTeam': { team: string }
  'uebergabe.kriteriumDoppelt': { id: string }
  'uebergabe.kriteriumOhneBedingung': { id: string }
  'uebergabe.laeuftSchon': Facts
  'uebergabe.ohneGrund': Facts
  'uebergabe.ohneTeam': Facts
  /** The state it is in by now. */
  'uebergabe.statusPasstNicht': { status: string }
  'zielgruppe.geaendert': Facts
  /** Rows a plan would touch that somebody changed since it was made. */
  'uebernahme.bestandGeaendert': { anzahl: number }
  'uebernahme.laeuft': Facts
  'uebernahme.nichtOffen': Facts
  'uebernahme.quelleWeiter': { quelle: string }
  /** Moment of the Rücknahme, ISO 8601. */
  'uebernahme.schonZurueckgenommen': { zeit: string }
  'uebernahme.unbekannt': Facts
  /** Words of code fields nobody has given a meaning, and the most frequent one. */
  'uebernahme.woerterOffen': { anzahl: number; wort: string }
  /** A place nobody knows, and how many more. */
  'wege.ortOffen': { ort: string; weitere: number }
  'wege.kennwort': Facts
  'wege.nichtErkannt': Facts
  'wege.nichtsZuTun': Facts
  'wege.nichtsZuZuruecknehmen': Facts
  'wege.ohneZiele': Facts
  'wege.zuViele': { anzahl: number; grenze: number }
  'zielgruppe.frageUnverstanden': { woerter: string[] }
  'zielgruppe.unbekannt': { name: string }
}

/** Kinds of content that must not be kept at all. */
export type VerboteneArt =
  | 'versicherungsnummer'
  | 'azr'
  | 'iban'
  | 'steuerId'
  | 'krankenversichertennummer'
  | 'gesundheit'

/** What a file is that was taken for a list: people send many things by mistake, and systems give them wrong names. */
export type FremdeArt =
  | 'archiv'
  | 'bild'
  | 'datenbank'
  | 'email'
  | 'excelAlt'
  | 'excelXml'
  | 'html'
  | 'numbers'
  | 'pdf'
  | 'praesentation'
  | 'rtf'
  | 'sylk'
  | 'word'
  | 'xml'

type Value = string | number | boolean | null

/** Nothing to add to the code. */
type Facts = Record<never, never>
