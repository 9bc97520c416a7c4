import type { ErrorCode, ErrorData, ErrorDetails, FremdeArt, VerboteneArt } from '../errors'
import { feldLabel } from './feldLabel'
import { formatTag, formatZeitpunkt } from './format'
import { parameterArtLabels, parameterLabel } from './parameter'

const verbotenWorte: Record<VerboteneArt, string> = {
  versicherungsnummer: 'Versicherungsnummer, § 18f SGB IV',
  azr: 'AZR-Nummer, § 10 Abs. 4 AZRG',
  iban: 'Kontoverbindung',
  steuerId: 'Steuer-Identifikationsnummer',
  krankenversichertennummer: 'Krankenversichertennummer',
  gesundheit: 'Angabe zur Gesundheit'
}

const saveInExcel = 'Bitte öffnen Sie sie in Excel und wählen Sie „Speichern unter“ und „Excel-Arbeitsmappe (.xlsx)“.'
const copyToExcel = 'Bitte kopieren Sie die Tabelle in Excel und speichern Sie sie als .xlsx.'
const askSender = 'Bitte lassen Sie sich die Liste als Excel-Arbeitsmappe (.xlsx) schicken.'

/** What the file is, and the way to a list. */
const fremdeArten: Record<FremdeArt, [what: string, wayOut: string]> = {
  archiv: ['ein Archiv (ZIP oder Ähnliches)', 'Bitte entpacken Sie es und öffnen Sie die Liste darin.'],
  bild: ['ein Bild', askSender],
  datenbank: ['eine Datenbank', askSender],
  email: ['eine gespeicherte E-Mail', 'Bitte öffnen Sie die E-Mail und speichern Sie die angehängte Liste.'],
  excelAlt: ['eine Tabelle aus Excel 4 oder älter', saveInExcel],
  excelXml: ['eine Tabelle im XML-Format von Excel 2003', saveInExcel],
  html: ['eine Webseite (HTML), auch wenn ihr Name auf .xls enden sollte', saveInExcel],
  numbers: ['eine Tabelle aus Apple Numbers', 'Bitte exportieren Sie sie dort als Excel-Datei (.xlsx).'],
  pdf: ['ein PDF', askSender],
  praesentation: ['eine Präsentation', askSender],
  rtf: ['ein Textdokument (RTF)', copyToExcel],
  sylk: ['eine Tabelle in einem alten Austauschformat (SYLK oder DIF)', saveInExcel],
  word: ['ein Textdokument (Word)', copyToExcel],
  xml: ['eine XML-Datei', saveInExcel]
}

const sentences: { [C in ErrorCode]: (details: ErrorDetails[C]) => string } = {
  'akte.nichtsRueckgaengig': () =>
    'In dieser Akte gibt es nichts mehr, was von Hand geändert wurde und sich zurücknehmen lässt. Es wurde nichts geändert. Übernahmen aus Listen nehmen Sie unter „Austausch“ zurück.',
  'angebot.fehlt': () =>
    'Diesen Träger oder diese Durchführung gibt es nicht mehr. Es wurde nichts gespeichert. Die anderen stehen unter „Angebote“.',
  'angebot.hatTeilnahmen': ({ anzahl }) =>
    `Diese Durchführung hat ${anzahl === 1 ? 'eine Teilnahme' : `${anzahl} Teilnahmen`}, auch frühere zählen. Sie wurde nicht entfernt. Ist sie zu Ende, tragen Sie das Ende ein; dann steht sie unter „Beendet“.`,
  'ausgabe.begruendungFehlt': ({ spalten }) =>
    `Diese Spalten darf der Empfänger nur bei Bedarf oder mit Einwilligung bekommen: ${spalten.join(', ')}. Es ist keine Liste entstanden. Bitte geben Sie dazu einen Grund an, oder lassen Sie sie weg.`,
  'ausgabe.empfaengerFehlt': () =>
    'Es fehlt, an wen die Liste geht. Es ist keine Liste entstanden. Bitte nennen Sie den Empfänger, so wie er im Verzeichnis stehen soll.',
  'ausgabe.empfaengerPasstNicht': () =>
    'Diese Art von Liste gibt es für diesen Empfänger nicht. Es ist keine Liste entstanden. Bitte wählen Sie eine andere Liste oder einen anderen Empfänger.',
  'ausgabe.fehlt': () =>
    'Diese Liste steht nicht mehr im Verzeichnis. Es wurde nichts geändert. Die anderen stehen unter „Austausch“, „Ausgegebene Listen“.',
  'ausgabe.gegenprobe': ({ zellen }) =>
    `Die fertige Datei wurde zur Gegenprobe wieder eingelesen, und ${zellen === 1 ? 'eine Zelle sagt' : `${zellen} Zellen sagen`} etwas anderes als gemeint. Die Datei wurde verworfen, und im Verzeichnis steht nichts. Bitte melden Sie das dem Hersteller; die Angaben der Personen brauchen Sie dafür nicht weiterzugeben.`,
  'ausgabe.keinePersonenliste': () =>
    'Kreistag, Presse und Öffentlichkeit bekommen keine Listen mit Personen, nur Zahlen ohne kleine Fälle. Es ist keine Liste entstanden. Zahlen finden Sie unter „Zielgruppen“.',
  'ausgabe.kennwortKurz': ({ mindestens }) =>
    `Das Kennwort für die Liste ist zu kurz; es braucht mindestens ${mindestens} Zeichen. Es ist keine Liste entstanden. Am sichersten ist ein Kennwort, das das Programm erzeugt.`,
  'ausgabe.leer': () =>
    'Auf dieser Liste stünde niemand. Es ist keine Liste entstanden. Prüfen Sie, ob Personen vorgemerkt oder eingetreten sind, oder wählen Sie die leere Vorlage.',
  'ausgabe.loeschfristFehlt': () =>
    'Es fehlt, bis wann der Empfänger die Liste löscht. Es ist keine Liste entstanden. Bitte tragen Sie den vereinbarten Tag ein.',
  'ausgabe.monatFehlt': () =>
    'Diese Liste gilt für einen Kalendermonat. Es ist keine Liste entstanden. Bitte wählen Sie den Monat.',
  'ausgabe.nurEinePerson': ({ personen }) =>
    `Eine Person bekommt nur ihre eigenen Angaben, ausgewählt sind ${personen} Personen. Es ist keine Liste entstanden. Bitte wählen Sie genau eine Person.`,
  'ausgabe.nurMappeVerschluesselt': () =>
    'Eine Textdatei (CSV) lässt sich nicht mit einem Kennwort verschließen. Es ist keine Liste entstanden. Wählen Sie die Excel-Datei, oder begründen Sie, warum die Liste ohne Kennwort gehen darf.',
  'ausgabe.ohneKennwortOhneGrund': () =>
    'Ohne Kennwort darf eine Liste nur mit einem Grund aus dem Haus. Es ist keine Liste entstanden. Bitte geben Sie den Grund an, oder lassen Sie das Kennwort eingeschaltet.',
  'ausgabe.spalteUnzulaessig': ({ spalten }) =>
    `Diese Angaben darf der Empfänger nicht bekommen: ${spalten.join(', ')}. Es ist keine Liste entstanden. Bitte lassen Sie sie weg.`,
  'ausgabe.viele': ({ personen }) =>
    `Auf der Liste stehen ${personen} Personen. Es ist noch keine Liste entstanden. Bitte bestätigen Sie, dass alle darauf gehören.`,
  'ausgabe.zielFehlt': () =>
    'Es fehlt, worum es in der Liste geht. Es ist keine Liste entstanden. Bitte wählen Sie eine Durchführung, einen Träger oder Personen.',
  'ausgabe.zuViele': ({ personen, hoechstens }) =>
    `Auf eine Liste passen höchstens ${hoechstens} Personen, es wären ${personen}. Es ist keine Liste entstanden. Bitte verkleinern Sie die Auswahl.`,
  'ausgabe.zweckFehlt': () =>
    'Es fehlen Zweck oder Rechtsgrundlage. Es ist keine Liste entstanden. Ohne beides dürfen Sozialdaten nicht übermittelt werden (§ 67d SGB X).',
  'backup.damaged': ({ name }) =>
    `Die Sicherung „${name}“ ist beschädigt oder unvollständig und wird nicht verwendet. Ihr jetziger Datenbestand ist unverändert. Nehmen Sie eine andere Sicherung.`,
  'backup.diskFull': () =>
    'Im Ordner für die Sicherung ist zu wenig Platz. Es wurde keine Sicherung angelegt; frühere Sicherungen und Ihre Daten sind unverändert. Geben Sie dort Platz frei, oder wählen Sie einen anderen Ordner.',
  'backup.folderUnreachable': () =>
    'Der Ordner für die Sicherung ist nicht erreichbar oder schreibgeschützt. Es wurde keine Sicherung angelegt; Ihre Daten sind unverändert. Stecken Sie den Datenträger ein, oder wählen Sie einen anderen Ordner.',
  'backup.istUebungskreis': () =>
    'Diese Sicherung gehört zum Übungskreis und enthält erfundene Personen. Ihr Bestand wurde nicht geändert. Bitte wählen Sie eine Sicherung des eigenen Bestands.',
  'backup.keyMismatch': ({ name }) =>
    `Der Schlüssel passt nicht zur Sicherung „${name}“. Es wurde nichts verändert. Öffnen Sie sie mit einem Kennwort, das damals galt.`,
  'backup.newer': ({ name }) =>
    `Die Sicherung „${name}“ stammt von einer neueren Programmversion. Es wurde nichts verändert. Bitte aktualisieren Sie zuerst das Programm.`,
  'backup.nichtUebungskreis': () =>
    'Diese Sicherung gehört nicht zum Übungskreis. Es wurde nichts verändert. Sperren Sie (Strg+L), wählen Sie „Zum eigenen Bestand“ und stellen Sie sie dort wieder her.',
  'backup.notABackup': () =>
    'In diesem Ordner liegt keine Sicherung dieses Programms. Es wurde nichts verändert. Wählen Sie einen Ordner „Sicherung_…“ mit den Dateien „daten.db“, „schluessel.json“ und „manifest.json“.',
  'backup.notPicked': () =>
    'Es ist keine Sicherung gewählt. Am Bestand wurde nichts geändert. Bitte wählen Sie den Ordner der Sicherung noch einmal.',
  'backup.unlikeStore': () =>
    'Die neue Sicherung stimmt nicht mit dem Datenbestand überein und wurde verworfen. Frühere Sicherungen und Ihre Daten sind unverändert. Versuchen Sie es noch einmal auf einem anderen Datenträger.',
  'befund.bgNummer': () => 'Ungewöhnliche BG-Nummer: üblich sind fünf Ziffern, BG und sieben Ziffern (31702BG0012345).',
  'befund.email': () => 'Das sieht nicht wie eine E-Mail-Adresse aus.',
  'befund.geburtsjahr': () =>
    'Das Geburtsdatum liegt vor 1900. Es wurde nichts gespeichert. Bitte prüfen Sie das Jahr.',
  'befund.kundennummer': () =>
    'Ungewöhnliche Kundennummer: üblich sind drei Ziffern, ein Buchstabe und sechs Ziffern (317D004512).',
  'befund.pflicht': ({ feld }) => `„${feldLabel(feld)}“ muss ausgefüllt sein. Es wurde nichts gespeichert.`,
  'befund.plaetzeFrei': ({ plaetze, plaetzeFrei }) =>
    `Es können nicht ${plaetzeFrei} Plätze frei sein, wenn es ${plaetze} gibt. Es wurde nichts gespeichert. Bitte prüfen Sie beide Zahlen.`,
  'befund.plz': () => 'Ungewöhnliche PLZ: in Deutschland sind es fünf Ziffern.',
  'befund.reihenfolge': ({ feld, tag, anderes, andererTag }) =>
    `„${feldLabel(feld)}“ (${formatTag(tag)}) liegt vor „${feldLabel(anderes)}“ (${formatTag(andererTag)}). Bitte prüfen Sie beide Tage.`,
  'befund.statusFolge': () => 'Dieser Status folgt sonst nicht auf den bisherigen. Bitte prüfen Sie, ob er stimmt.',
  'befund.tagZumStatus': ({ feld }) => `Zu diesem Status fehlt noch „${feldLabel(feld)}“.`,
  'befund.ueUeberzogen': () => 'Es sind mehr Unterrichtseinheiten verbraucht als bewilligt.',
  'befund.uhrzeiten': ({ von, bis }) => `Das Ende (${bis}) muss nach dem Anfang (${von}) liegen.`,
  'befund.verboten': ({ art }) =>
    art === 'gesundheit'
      ? 'Das klingt nach einer Angabe zur Gesundheit. Bitte schreiben Sie keine Diagnosen auf, nur was daraus für die Planung folgt.'
      : `Hier steht eine Angabe, die nicht gespeichert werden darf (${verbotenWorte[art]}). Es wurde nichts gespeichert. Bitte nehmen Sie sie heraus.`,
  'befund.zertifikatOhneNiveau': () => 'Ein Zertifikat ohne Niveau: Bitte tragen Sie das bescheinigte Niveau ein.',
  'befund.zukunft': ({ feld, tag }) =>
    `„${feldLabel(feld)}“ (${formatTag(tag)}) liegt in der Zukunft. Es wurde nichts gespeichert. Bitte prüfen Sie den Tag.`,
  'call.cancelled': () => 'Der Vorgang wurde abgebrochen. Es wurde nichts gespeichert.',
  'call.invalid': ({ field }) =>
    `Die Angabe „${field}“ fehlt oder ist ungültig. Es wurde nichts gespeichert. Bitte prüfen Sie Ihre Eingabe.`,
  'call.unexpected': ({ reference }) =>
    `Etwas Unerwartetes ist geschehen, und dieser Schritt wurde nicht zu Ende geführt. Was vorher gespeichert war, ist unverändert. Bitte versuchen Sie es noch einmal; geschieht es wieder, melden Sie es mit der Kennung ${reference}.`,
  'code.vergeben': ({ code, label }) =>
    `Den Code ${code} gibt es in dieser Liste schon: „${label}“. Es wurde nichts gespeichert. Bitte wählen Sie einen anderen Code oder ändern Sie den vorhandenen Eintrag.`,
  'datei.nichtGeschrieben': ({ datei }) =>
    `Die Datei „${datei}“ ließ sich nicht schreiben. Sie ist nicht entstanden, und Ihre Daten sind unverändert. Ist sie noch in einem anderen Programm geöffnet, schließen Sie sie dort, oder wählen Sie einen anderen Ordner.`,
  'datei.nichtLesbar': ({ datei }) =>
    `Die Datei „${datei}“ gibt es an diesem Ort nicht, oder sie darf nicht gelesen werden. Am Bestand wurde nichts geändert. Bitte prüfen Sie Namen und Ordner; ist sie noch in einem anderen Programm geöffnet, schließen Sie sie dort.`,
  'datei.vorhanden': ({ datei }) =>
    `Die Datei „${datei}“ gibt es schon; sie wurde nicht überschrieben, und am Bestand hat sich nichts geändert. Bitte wählen Sie einen anderen Namen.`,
  'dublette.bleibtFehlt': () =>
    'Der Fall, in den zusammengeführt wurde, ist nicht mehr da: Er wurde gelöscht oder selbst mit einem anderen zusammengeführt. Es wurde nichts geändert. Nehmen Sie zuerst die spätere Zusammenführung zurück.',
  'dublette.geaendert': () =>
    'Einer der beiden Fälle wurde inzwischen geändert. Es wurde nichts zusammengeführt. Bitte sehen Sie sich beide noch einmal an.',
  'dublette.schonZurueckgenommen': ({ zeit }) =>
    `Diese Zusammenführung wurde schon am ${formatZeitpunkt(zeit)} zurückgenommen. Es gibt nichts mehr zu tun.`,
  'dublette.unbekannt': () =>
    'Diese Zusammenführung gibt es nicht mehr, der Fall dazu wurde gelöscht. Es wurde nichts geändert. Die anderen stehen unter „Doppelte Personen“.',
  'engine.restarted': () =>
    'Der Programmteil, der die Daten verwaltet, musste neu gestartet werden. Was gespeichert war, ist da; die letzte Eingabe vielleicht nicht. Bitte melden Sie sich wieder an.',
  'fall.fehlt': () =>
    'Diesen Fall gibt es nicht mehr. Ihre letzte Eingabe wurde nicht gespeichert. Er wurde gelöscht oder mit einer Liste zurückgenommen; sehen Sie unter „Fälle“ nach.',
  'fall.kundennummerUnbekannt': ({ kundennummer }) =>
    `Niemand im Bestand hat die Kundennummer ${kundennummer}. Es wurde nichts geschrieben. Bitte prüfen Sie die Nummer.`,
  'fall.kundennummerVergeben': ({ kundennummer, name }) =>
    `Die Kundennummer ${kundennummer} gehört schon zu ${name}. Es wurde nichts gespeichert. Bitte prüfen Sie die Nummer oder öffnen Sie den vorhandenen Fall.`,
  'fehlerliste.leer': () =>
    'In dieser Liste gibt es nichts, was der Absender berichtigen müsste. Es wurde keine Datei geschrieben, und am Bestand hat sich nichts geändert.',
  'filter.feldUnbekannt': ({ feld }) =>
    `Die Zielgruppe fragt nach „${feld}“; dieses Feld gibt es nicht. Es wurde nichts gezählt und nichts gespeichert. Bitte entfernen Sie die Bedingung.`,
  'filter.vergleichPasstNicht': ({ feld }) =>
    `Dieser Vergleich passt nicht zum Feld „${feld}“. Es wurde nichts gezählt und nichts gespeichert. Bitte wählen Sie einen anderen.`,
  'filter.wertPasstNicht': ({ feld }) =>
    `Beim Feld „${feld}“ fehlt der Vergleichswert, oder er passt nicht. Es wurde nichts gezählt und nichts gespeichert. Bitte tragen Sie ihn ein.`,
  'filter.zuGross': () =>
    'Die Zielgruppe hat zu viele oder zu tief verschachtelte Bedingungen. Es wurde nichts gespeichert. Bitte teilen Sie sie auf.',
  'kennwort.zuEinfach': () =>
    'Dieses Kennwort ist zu leicht zu erraten. Es wurde nichts geändert. Bitte nehmen Sie mehrere Wörter, die nicht zusammengehören.',
  'kennwort.zuKurz': ({ laenge, mindestens }) =>
    `Das Kennwort hat ${laenge} Zeichen, nötig sind mindestens ${mindestens}. Es wurde nichts geändert. Vier zufällige Wörter sind leicht zu merken und lang genug.`,
  'keyFile.damaged': () =>
    'Die Schlüsseldatei „schluessel.json“ ist beschädigt oder wurde verändert. Ihre Daten sind davon nicht betroffen, lassen sich so aber nicht öffnen. Holen Sie die Schlüsseldatei aus der jüngsten Sicherung zurück, oder benennen Sie „schluessel.json.1“ (den Stand davor) in „schluessel.json“ um.',
  'keyFile.exists': () =>
    'In diesem Ordner liegt schon eine Schlüsseldatei. Es wurde nichts verändert. Wählen Sie einen leeren Ordner, oder öffnen Sie den vorhandenen Datenbestand.',
  'keyFile.full': ({ persons }) =>
    `Es haben schon ${persons} Personen ein Kennwort für diesen Datenbestand. Es wurde nichts geändert. Nehmen Sie zuerst jemandem den Zugang, der ihn nicht mehr braucht.`,
  'keyFile.lastPassword': () =>
    'Das ist das letzte Kennwort für diesen Datenbestand. Es wurde nicht entfernt. Geben Sie zuerst einer anderen Person ein Kennwort.',
  'keyFile.missing': () =>
    'Neben dem Datenbestand fehlt die Schlüsseldatei „schluessel.json“. Ohne sie lassen sich die Daten nicht öffnen. Legen Sie sie aus der jüngsten Sicherung in denselben Ordner zurück.',
  'keyFile.newer': () =>
    'Die Schlüsseldatei wurde mit einer neueren Version des Programms geschrieben. Bitte aktualisieren Sie das Programm. Ihre Daten sind unverändert.',
  'keyFile.unknownPerson': () =>
    'Für diese Person gibt es bei diesem Datenbestand kein Kennwort. Wählen Sie einen anderen Namen, oder lassen Sie sich von einer Person mit Zugang ein Kennwort einrichten.',
  'konto.eigenes': () =>
    'Sie können sich nicht selbst entfernen. Es wurde nichts geändert. Bitte lassen Sie das eine andere Person tun, die angemeldet ist.',
  'liste.anfuehrungszeichen': ({ row }) =>
    `In der Textdatei ist ab Datensatz ${row} ein Anführungszeichen nicht geschlossen; Zeilen könnten verloren gehen. Es wurde nichts übernommen. Bitte öffnen Sie die Datei in Excel und speichern Sie sie als .xlsx.`,
  'liste.beschaedigt': () =>
    'Die Datei ist beschädigt oder ungewöhnlich aufgebaut und wurde nicht geöffnet. Es wurde nichts übernommen. Bitte öffnen Sie sie in Excel und speichern Sie sie neu.',
  'liste.blattFehlt': ({ sheet }) =>
    `Das Blatt „${sheet}“ gibt es in dieser Datei nicht oder es ist nicht lesbar. Es wurde nichts übernommen. Bitte wählen Sie ein anderes Blatt.`,
  'liste.dauertZuLange': ({ seconds }) =>
    `Das Lesen der Datei hat länger als ${seconds} Sekunden gedauert und wurde beendet. Am Bestand wurde nichts geändert. Bitte speichern Sie die Liste in Excel neu als .xlsx, ohne leere Zeilen und Bilder, und versuchen Sie es noch einmal.`,
  'liste.fremdeArt': ({ art }) =>
    `Die Datei ist ${fremdeArten[art][0]}. Es wurde nichts übernommen. ${fremdeArten[art][1]}`,
  'liste.keineTabelle': () =>
    'Die Datei ist keine Tabelle, die das Programm lesen kann. Es wurde nichts übernommen. Bitte wählen Sie eine Excel-Arbeitsmappe (.xlsx) oder eine Textdatei (.csv, .txt).',
  'liste.kennwort': () =>
    'Die Datei ist mit einem Kennwort geschützt. Es wurde nichts übernommen. Bitte geben Sie das Kennwort ein, das der Absender Ihnen genannt hat.',
  'liste.kennwortFalsch': () =>
    'Dieses Kennwort öffnet die Datei nicht. Es wurde nichts übernommen. Bitte prüfen Sie Groß- und Kleinschreibung, oder fragen Sie den Absender.',
  'liste.kennwortLaenge': ({ max }) =>
    `Ein Kennwort für eine Excel-Datei hat 1 bis ${max} Zeichen. Es wurde keine Datei geschrieben. Bitte wählen Sie ein anderes Kennwort.`,
  'liste.kennwortOds': () =>
    'Die Datei ist eine mit Kennwort geschützte OpenDocument-Tabelle; diese Verschlüsselung öffnet das Programm nicht. Es wurde nichts übernommen. Bitte öffnen Sie sie in LibreOffice und speichern Sie sie als .xlsx, gern wieder mit Kennwort.',
  'liste.leer': () =>
    'Die Datei enthält keine ausgefüllte Zeile. Es wurde nichts übernommen. Bitte prüfen Sie, ob es die richtige Datei ist.',
  'liste.nichtLesbar': () =>
    'Die Datei ließ sich nicht lesen; das Lesen wurde beendet. Am Bestand wurde nichts geändert. Bitte öffnen Sie die Datei in Excel, speichern Sie sie neu als .xlsx und versuchen Sie es noch einmal.',
  'liste.unterbrochen': () =>
    'Das Lesen dieser Liste wurde beim letzten Mal nicht fertig. Am Bestand wurde nichts geändert. Bitte lesen Sie sie noch einmal, oder legen Sie sie weg.',
  'liste.verschluesselung': () =>
    'Die Datei ist auf eine Weise verschlüsselt, die das Programm nicht öffnen kann. Es wurde nichts übernommen. Bitte öffnen Sie sie mit dem Programm, aus dem sie stammt, und speichern Sie sie als .xlsx.',
  'liste.zuGross': ({ mib }) =>
    `Die Datei ist zu groß (Grenze: ${mib} MB). Es wurde nichts übernommen. Bitte teilen Sie die Liste auf oder entfernen Sie Bilder und leere Bereiche.`,
  'liste.zuVieleBlaetter': ({ sheets }) =>
    `Die Datei hat mehr als ${sheets} Blätter. Es wurde nichts übernommen. Bitte speichern Sie nur das gewünschte Blatt.`,
  'liste.zuVieleZeilen': ({ rows }) =>
    `Die Liste hat mehr als ${rows.toLocaleString('de-DE')} Zeilen. Es wurde nichts übernommen. Bitte teilen Sie sie auf.`,
  'liste.zuVieleZellen': ({ cells }) =>
    `Die Datei hat mehr als ${cells.toLocaleString('de-DE')} Zellen, auch wenn die meisten leer sind. Es wurde nichts übernommen. Bitte kopieren Sie die Liste in eine neue Arbeitsmappe.`,
  'parameter.fehlt': ({ name, tag }) =>
    `Für „${parameterLabel(name)}“ ist am ${formatTag(tag)} kein Wert hinterlegt. Gerechnet wurde deshalb nicht; Ihre Daten sind unverändert. Bitte ergänzen Sie den Wert unter Einstellungen › Werte mit Datum.`,
  'parameter.unpassend': ({ art }) =>
    `Dieser Wert passt nicht: erwartet wird ${parameterArtLabels[art]}. Es wurde nichts gespeichert.`,
  'parameter.vergeben': ({ tag }) =>
    `Ab dem ${formatTag(tag)} gibt es schon einen Wert. Es wurde nichts gespeichert. Bitte ändern Sie den vorhandenen oder wählen Sie einen anderen Tag.`,
  'quelle.datei': ({ datei }) =>
    `„${datei}“ ist keine Quelle dieses Programms oder stammt aus einer neueren Version. Es wurde nichts gespeichert. Nehmen Sie eine Datei, die hier unter „Quellen“ gespeichert wurde.`,
  'quelle.fehlt': () =>
    'Diese Quelle gibt es nicht mehr. Es wurde nichts geändert. Die anderen stehen unter „Austausch“, „Quellen“.',
  'quelle.geaendert': () =>
    'Diese Quelle wurde inzwischen geändert, von jemand anderem oder durch eine Übernahme. Ihre Änderung wurde nicht gespeichert. Bitte sehen Sie die neue Fassung an und ändern Sie noch einmal.',
  'quelle.vergeben': ({ name }) =>
    `Eine Quelle „${name}“ gibt es schon. Es wurde nichts gespeichert. Bitte wählen Sie einen anderen Namen.`,
  'satz.fehlt': () =>
    'Dieser Eintrag wurde inzwischen entfernt. Ihre Änderung wurde nicht gespeichert. Bitte laden Sie die Seite neu.',
  'satz.geaendert': ({ felder }) =>
    felder.length === 1
      ? 'Dieses Feld wurde inzwischen an anderer Stelle geändert. Gespeichert ist der andere Wert; Ihrer ist noch nicht verloren. Bitte wählen Sie, welcher gelten soll.'
      : 'Dieser Eintrag wurde inzwischen an anderer Stelle geändert. Ihre Änderung ist noch nicht gespeichert. Bitte sehen Sie sich den neuen Stand an und entscheiden Sie.',
  'session.alreadyOpen': () =>
    'Es ist schon ein Bestand geöffnet. Es wurde nichts geändert. Bitte sperren Sie zuerst (Strg+L).',
  'session.kontoInaktiv': () =>
    'Für diese Person ist der Zugang abgeschaltet. Der Bestand ist unverändert. Bitte wenden Sie sich an jemanden, der noch Zugang hat.',
  'session.locked': () => 'Der Bestand ist gesperrt. Bitte melden Sie sich an; was gespeichert war, ist unverändert.',
  'session.noRecoveryDue': () =>
    'Gerade ist kein Wiederherstellungsblatt zu bestätigen. Es wurde nichts geändert. Ein neues Blatt gibt es unter Einstellungen › Personen und Zugang.',
  'session.recoveryKeyMistyped': () =>
    'Der Schlüssel vom Wiederherstellungsblatt enthält einen Tippfehler. Er besteht aus acht Gruppen zu vier Zeichen und einem Prüfzeichen. Bitte vergleichen Sie Ihre Eingabe mit dem Blatt.',
  'session.recoveryMismatch': ({ gruppen }) =>
    `Die Gruppen ${gruppen.join(' und ')} stimmen nicht mit dem Blatt überein. Der Bestand ist unverändert. Bitte lesen Sie sie noch einmal vom gedruckten Blatt ab.`,
  'session.recoveryOpen': () =>
    'Die Einrichtung dieses Bestands ist noch nicht abgeschlossen: Das Wiederherstellungsblatt wurde nicht bestätigt. Es wurde nichts verändert. Bitte melden Sie sich einmal im Fenster an und bestätigen Sie es.',
  'session.wrongPassword': () =>
    'Das Kennwort ist nicht richtig. Prüfen Sie die Feststelltaste und geben Sie es noch einmal ein. Ist es vergessen, hilft das Wiederherstellungsblatt oder eine andere Person mit Zugang.',
  'session.wrongRecoveryKey': () =>
    'Dieser Schlüssel gehört nicht zu diesem Datenbestand oder wurde durch einen neueren ersetzt. Bitte nehmen Sie das zuletzt gedruckte Wiederherstellungsblatt.',
  'store.busy': () =>
    'Der Datenbestand ist gerade beschäftigt. Es wurde nichts gespeichert. Bitte versuchen Sie es gleich noch einmal.',
  'store.checkFailed': ({ maengel }) =>
    `Die Prüfung hat Mängel gefunden (${maengel.join('; ')}). Am Bestand wurde nichts geändert. Sichern Sie ihn unter neuem Namen und stellen Sie die jüngste geprüfte Sicherung wieder her.`,
  'store.damaged': () =>
    'Der Datenbestand ist beschädigt. Das Programm verändert ihn nicht weiter. Stellen Sie die jüngste geprüfte Sicherung wieder her; der jetzige Stand wird dabei beiseitegelegt und nicht überschrieben.',
  'store.diskError': ({ reason }) =>
    `Der Datenträger meldet einen Fehler (${reason}). Was zuletzt als gespeichert gemeldet wurde, ist gespeichert, diese Änderung nicht. Legen Sie bald eine Sicherung auf einem anderen Datenträger an und lassen Sie diesen prüfen.`,
  'store.diskFull': () =>
    'Der Datenträger ist voll. Diese Änderung wurde nicht gespeichert, alles davor ist unversehrt. Geben Sie Platz frei und speichern Sie noch einmal.',
  'store.exists': () =>
    'Unter diesem Namen gibt es schon einen Datenbestand. Er wurde nicht verändert. Öffnen Sie ihn, oder wählen Sie einen anderen Ordner.',
  'store.inUse': ({ person, since, machine }) =>
    `Der Datenbestand ist schon geöffnet${person ? `, und zwar von ${person}` : ''}${since ? ` seit ${formatZeitpunkt(since)}` : ''}${machine ? ` am Rechner „${machine}“` : ''}. Schließen oder sperren Sie das Programm dort und versuchen Sie es noch einmal.`,
  'store.keyMismatch': () =>
    'Der Schlüssel passt nicht zu diesem Datenbestand: Die Schlüsseldatei gehört zu einem anderen Bestand, oder der Anfang der Datei ist beschädigt. Es wurde nichts verändert. Legen Sie beide Dateien gemeinsam aus derselben Sicherung zurück.',
  'store.migrationFailed': () =>
    'Der Datenbestand ließ sich nicht auf die neue Programmversion umstellen. Er ist unverändert auf dem Stand davor, und eine Kopie liegt im Ordner „vor-Aktualisierung-…“ daneben. Arbeiten Sie mit der bisherigen Programmversion weiter und melden Sie das Problem.',
  'store.missing': () =>
    'An diesem Ort gibt es keinen Datenbestand. Prüfen Sie, ob der Ordner verschoben oder das Laufwerk getrennt wurde, oder stellen Sie eine Sicherung wieder her.',
  'store.newerThanApp': () =>
    'Diese Datei wurde mit einer neueren Version des Programms gespeichert. Bitte aktualisieren Sie das Programm. Ihre Daten sind unverändert.',
  'store.notEncrypted': () =>
    'Diese Datei ist nicht verschlüsselt und deshalb kein Datenbestand dieses Programms. Sie wurde nicht verändert. Bitte prüfen Sie, ob eine andere Datei an ihre Stelle kopiert wurde, oder stellen Sie eine Sicherung wieder her.',
  'store.notLocal': () =>
    'Der Datenbestand muss auf einer Festplatte dieses Rechners liegen. Netzlaufwerke und abgeglichene Ordner (OneDrive, Dropbox, Nextcloud) können ihn beschädigen. Wählen Sie einen anderen Ordner; Sicherungen dürfen dort liegen.',
  'store.readOnly': () =>
    'In diesem Ordner darf das Programm nicht schreiben. Es wurde nichts verändert. Lassen Sie sich Schreibrechte für den Ordner geben, oder legen Sie den Datenbestand in einen anderen Ordner.',
  'store.untrusted': () =>
    'Dieser Datenbestand ist älter als der zuletzt gespeicherte Stand, oder das lässt sich nicht feststellen. Es wurde nichts gespeichert. Bitte melden Sie sich im Fenster an und bestätigen Sie den Stand, oder stellen Sie die jüngste Sicherung wieder her.',
  'traeger.hatDurchfuehrungen': ({ anzahl }) =>
    `Dieser Träger hat ${anzahl === 1 ? 'eine Durchführung' : `${anzahl} Durchführungen`}. Er wurde nicht entfernt. Entfernen Sie zuerst die Durchführungen.`,
  'traeger.unbekannt': ({ name }) =>
    `Einen Träger „${name}“ gibt es im Bestand nicht. Es wurde nichts gelesen und nichts geändert. Bitte prüfen Sie den Namen, oder legen Sie den Träger unter Angebote an.`,
  'uebernahme.bestandGeaendert': ({ anzahl }) =>
    `${anzahl === 1 ? 'Ein Eintrag wurde' : `${anzahl} Einträge wurden`} geändert, während diese Vorschau offen war. Es wurde nichts übernommen. Bitte gleichen Sie die Liste neu ab; Ihre Entscheidungen bleiben erhalten.`,
  'uebernahme.laeuft': () =>
    'Diese Liste wird gerade übernommen. Ein zweites Mal wurde nicht begonnen. Bitte warten Sie auf das Ergebnis.',
  'uebernahme.nichtOffen': () =>
    'Diese Liste ist nicht mehr geöffnet: Sie wurde übernommen oder weggelegt. Geändert wurde jetzt nichts. Was übernommen wurde, steht unter Austausch; sonst öffnen Sie bitte die Datei noch einmal.',
  'uebernahme.quelleWeiter': ({ quelle }) =>
    `Aus der Quelle „${quelle}“ wurde eine andere Liste übernommen oder zurückgenommen, während diese Vorschau offen war. Es wurde nichts übernommen. Bitte gleichen Sie die Liste neu ab; Ihre Entscheidungen bleiben erhalten.`,
  'uebernahme.schonZurueckgenommen': ({ zeit }) =>
    `Diese Übernahme wurde schon am ${formatZeitpunkt(zeit)} zurückgenommen. Es gibt nichts mehr zu tun.`,
  'uebernahme.unbekannt': () =>
    'Eine Übernahme mit dieser Kennung gibt es nicht. Es wurde nichts geändert. Bitte sehen Sie in der Liste der Übernahmen nach der Kennung.',
  'uebung.nichtLeer': () =>
    'In diesem Bestand stehen schon Personen. Erfundene Personen werden nie daneben angelegt; es wurde nichts geändert. Bitte legen Sie den Übungskreis in einem neuen Bestand an.',
  'zielgruppe.geaendert': () =>
    'Diese Zielgruppe wurde inzwischen an anderer Stelle geändert oder entfernt. Ihre Änderung ist noch nicht gespeichert. Bitte speichern Sie sie unter einem neuen Namen, oder öffnen Sie die Liste neu.',
  'uebernahme.woerterOffen': ({ anzahl, wort }) =>
    anzahl === 1
      ? `Das Wort „${wort}“ kennt das Programm nicht, oder es hat mehrere Bedeutungen. Es wurde nichts übernommen. Bitte sagen Sie unter „Spalten“, was es heißt, oder dass es nicht übernommen wird.`
      : `${anzahl} Wörter der Liste kennt das Programm nicht, oder sie haben mehrere Bedeutungen, zum Beispiel „${wort}“. Es wurde nichts übernommen. Bitte sagen Sie unter „Spalten“, was sie heißen, oder dass sie nicht übernommen werden.`,
  'zielgruppe.unbekannt': ({ name }) =>
    `Eine Zielgruppe „${name}“ gibt es nicht. Es wurde nichts gezählt. Bitte nennen Sie die Nummer (Q1, Q2, …) oder den Namen, wie er in der Liste der Zielgruppen steht.`
}

/** The sentence shown for a refusal, be it in a notification, an Excel cell or a dialog. */
export function errorText({ code, details }: ErrorData): string {
  return (sentences[code] as (details: unknown) => string)(details)
}
