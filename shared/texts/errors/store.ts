import { formatZeitpunkt } from '../format'
import type { ErrorSentences } from './errorSentences'

/** The store, its keys, its copies, and the session. */
export const storeErrors = {
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
  'call.cancelled': () => 'Der Vorgang wurde abgebrochen. Es wurde nichts gespeichert.',
  'call.invalid': ({ field }) =>
    `Die Angabe „${field}“ fehlt oder ist ungültig. Es wurde nichts gespeichert. Bitte prüfen Sie Ihre Eingabe.`,
  'call.unexpected': ({ reference }) =>
    `Etwas Unerwartetes ist geschehen, und dieser Schritt wurde nicht zu Ende geführt. Was vorher gespeichert war, ist unverändert. Bitte versuchen Sie es noch einmal; geschieht es wieder, melden Sie es mit der Kennung ${reference}.`,
  'engine.restarted': () =>
    'Der Programmteil, der die Daten verwaltet, musste neu gestartet werden. Was gespeichert war, ist da; die letzte Eingabe vielleicht nicht. Bitte melden Sie sich wieder an.',
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
  'store.ordnerBelegt': ({ datei }) =>
    `In diesem Ordner liegt schon ein anderer Datenbestand („${datei}“); zwei in einem Ordner würden sich die Schlüsseldatei teilen, und der erste ließe sich nicht mehr öffnen. Es wurde nichts angelegt. Bitte wählen Sie einen eigenen Ordner.`,
  'store.readOnly': () =>
    'In diesem Ordner darf das Programm nicht schreiben. Es wurde nichts verändert. Lassen Sie sich Schreibrechte für den Ordner geben, oder legen Sie den Datenbestand in einen anderen Ordner.',
  'store.untrusted': () =>
    'Dieser Datenbestand ist älter als der zuletzt gespeicherte Stand, oder das lässt sich nicht feststellen. Es wurde nichts gespeichert. Bitte melden Sie sich im Fenster an und bestätigen Sie den Stand, oder stellen Sie die jüngste Sicherung wieder her.',
  'uebung.nichtLeer': () =>
    'In diesem Bestand stehen schon Personen. Erfundene Personen werden nie daneben angelegt; es wurde nichts geändert. Bitte legen Sie den Übungskreis in einem neuen Bestand an.'
} as const satisfies ErrorSentences
