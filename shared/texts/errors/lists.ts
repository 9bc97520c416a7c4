import type { FremdeArt } from '../../errors/details'
import { formatZeitpunkt } from '../format'
import type { ErrorSentences } from './errorSentences'

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

/** Lists that come, from the file to its place in the journal. */
export const listErrors = {
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
  'fehlerliste.leer': () =>
    'In dieser Liste gibt es nichts, was der Absender berichtigen müsste. Es wurde keine Datei geschrieben, und am Bestand hat sich nichts geändert.',
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
    'Die Datei ist keine Tabelle, die das Programm lesen kann. Es wurde nichts übernommen. Bitte wählen Sie eine Tabelle aus Excel (.xlsx, .xlsm, .xlsb, .xls), aus LibreOffice (.ods) oder als Text (.csv, .txt).',
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
  'quelle.datei': ({ datei }) =>
    `„${datei}“ ist keine Quelle dieses Programms oder stammt aus einer neueren Version. Es wurde nichts gespeichert. Nehmen Sie eine Datei, die hier unter „Quellen“ gespeichert wurde.`,
  'quelle.fehlt': () =>
    'Diese Quelle gibt es nicht mehr. Es wurde nichts geändert. Die anderen stehen unter „Austausch“, „Quellen“.',
  'quelle.geaendert': () =>
    'Diese Quelle wurde inzwischen geändert, von jemand anderem oder durch eine Übernahme. Ihre Änderung wurde nicht gespeichert. Bitte sehen Sie die neue Fassung an und ändern Sie noch einmal.',
  'quelle.vergeben': ({ name }) =>
    `Eine Quelle „${name}“ gibt es schon. Es wurde nichts gespeichert. Bitte wählen Sie einen anderen Namen.`,
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
  'uebernahme.woerterOffen': ({ anzahl, wort }) =>
    anzahl === 1
      ? `Das Wort „${wort}“ kennt das Programm nicht, oder es hat mehrere Bedeutungen. Es wurde nichts übernommen. Bitte sagen Sie unter „Spalten“, was es heißt, oder dass es nicht übernommen wird.`
      : `${anzahl} Wörter der Liste kennt das Programm nicht, oder sie haben mehrere Bedeutungen, zum Beispiel „${wort}“. Es wurde nichts übernommen. Bitte sagen Sie unter „Spalten“, was sie heißen, oder dass sie nicht übernommen werden.`,
  'wege.kennwort': () =>
    'Die Datei ist mit einem Kennwort geschützt. Es wurde nichts gelesen, die Wegzeiten sind unverändert. Bitte öffnen Sie sie in Excel und speichern Sie sie ohne Kennwort; in einer Bus-Tabelle stehen keine Personen.',
  'wege.nichtErkannt': () =>
    'In der Datei ist keine Bus-Tabelle zu erkennen. Es wurde nichts gelesen, die Wegzeiten sind unverändert. Lesbar ist eine Liste mit den Spalten „von“, „nach“ und „Minuten“ (oder „früh“, „mittags“, „abends“), oder ein Blatt mit den Orten in der ersten Spalte und den Standorten in der Zeile darüber. Am sichersten ist die Vorlage.',
  'wege.nichtsZuTun': () =>
    'In dieser Tabelle ist nichts neu und nichts anders. Es wurde nichts geschrieben. Sie können sie weglegen.',
  'wege.nichtsZuZuruecknehmen': () =>
    'Diese Tabelle wurde schon zurückgenommen, oder danach wurde eine andere übernommen. Es wurde nichts geändert.',
  'wege.ohneZiele': () =>
    'Es ist noch kein Ort bekannt, zu dem man fahren könnte. Es wurde keine Datei geschrieben. Legen Sie zuerst Träger mit Standorten an, oder lesen Sie eine eigene Bus-Tabelle ein.',
  'wege.ortOffen': ({ ort, weitere }) =>
    `Den Ort „${ort}“ kennt das Programm nicht${weitere > 0 ? `, und ${weitere} weitere ebenso wenig` : ''}. Es wurde nichts übernommen. Bitte sagen Sie, welcher Ort gemeint ist, ob er neu ist oder wegbleibt.`,
  'wege.zuViele': ({ anzahl, grenze }) =>
    `Die Tabelle nennt ${anzahl.toLocaleString('de-DE')} Wege, mehr als ${grenze.toLocaleString('de-DE')}. Es wurde nichts gelesen, die Wegzeiten sind unverändert. Bitte teilen Sie sie auf.`
} as const satisfies ErrorSentences
