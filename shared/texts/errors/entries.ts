import type { Hartregel } from '../../domain/kombination/kandidat'
import type { VerboteneArt } from '../../errors/details'
import { feldLabel } from '../feldLabel'
import { formatTag } from '../format'
import { beispielfragen, nichtsVerstanden } from '../frage'
import { hartregelLabels } from '../kombination'
import { parameterArtLabels, parameterLabel } from '../parameter'
import type { ErrorSentences } from './errorSentences'

const verbotenWorte: Record<VerboteneArt, string> = {
  versicherungsnummer: 'Versicherungsnummer, § 18f SGB IV',
  azr: 'AZR-Nummer, § 10 Abs. 4 AZRG',
  iban: 'Kontoverbindung',
  steuerId: 'Steuer-Identifikationsnummer',
  krankenversichertennummer: 'Krankenversichertennummer',
  gesundheit: 'Angabe zur Gesundheit'
}

const kombinationWorte: Readonly<Record<string, string>> = {
  VORSCHLAG: 'Vorschlag',
  BESPROCHEN: 'besprochen',
  BEANTRAGT: 'beantragt',
  AKTIV: 'läuft',
  BEENDET: 'beendet',
  VERWORFEN: 'verworfen'
}

const uebergabeStatusWorte: Readonly<Record<string, string>> = {
  VORBEREITET: 'in Vorbereitung',
  UEBERGEBEN: 'übergeben, wartet auf Annahme',
  ANGENOMMEN: 'angenommen',
  ZURUECKGEGEBEN: 'zurückgegeben',
  ZURUECKGEZOGEN: 'zurückgezogen'
}

/** What people enter, ask for and issue. */
export const entryErrors = {
  'frist.nichtSpaeter': () =>
    'Zurückstellen geht nur auf einen späteren Tag. Es wurde nichts geändert. Bitte wählen Sie einen Tag nach heute.',
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
  'befund.alterGrenzen': ({ von, bis }) =>
    `Das Höchstalter (${bis}) liegt unter dem Mindestalter (${von}). Es wurde nichts gespeichert. Bitte prüfen Sie beide.`,
  'befund.bgNummer': () => 'Ungewöhnliche BG-Nummer: üblich sind fünf Ziffern, BG und sieben Ziffern (31702BG0012345).',
  'befund.email': () => 'Das sieht nicht wie eine E-Mail-Adresse aus.',
  'befund.geburtsjahr': () =>
    'Das Geburtsdatum liegt vor 1900. Es wurde nichts gespeichert. Bitte prüfen Sie das Jahr.',
  'befund.kundennummer': () =>
    'Ungewöhnliche Kundennummer: üblich sind drei Ziffern, ein Buchstabe und sechs Ziffern (317D004512).',
  'befund.pflicht': ({ feld }) => `„${feldLabel(feld)}“ muss ausgefüllt sein. Es wurde nichts gespeichert.`,
  'befund.plaetzeFrei': ({ plaetze, plaetzeFrei }) =>
    `Es können nicht ${plaetzeFrei} Plätze frei sein, wenn es ${plaetze} gibt. Es wurde nichts gespeichert. Bitte prüfen Sie beide Zahlen.`,
  'befund.gesundheit': ({ woerter }) =>
    `Bitte keine Diagnosen (${woerter.map((wort) => `„${wort}“`).join(', ')}): Es genügt „gesundheitliche Einschränkung: ja“ oder „nein“. Speichern können Sie trotzdem.`,
  'befund.plz': () => 'Ungewöhnliche PLZ: in Deutschland sind es fünf Ziffern.',
  'befund.reihenfolge': ({ feld, tag, anderes, andererTag }) =>
    `„${feldLabel(feld)}“ (${formatTag(tag)}) liegt vor „${feldLabel(anderes)}“ (${formatTag(andererTag)}). Bitte prüfen Sie beide Tage.`,
  'befund.statusFolge': () => 'Dieser Status folgt sonst nicht auf den bisherigen. Bitte prüfen Sie, ob er stimmt.',
  'befund.tagesliste': ({ feld, teile }) =>
    `„${feldLabel(feld)}“: ${teile.map((teil) => `„${teil}“`).join(', ')} ist kein Tag und kein Zeitraum. Es wurde nichts gespeichert. Bitte schreiben Sie zum Beispiel: 11.01.2027, 15.02.2027–20.02.2027.`,
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
  'code.vergeben': ({ code, label }) =>
    `Den Code ${code} gibt es in dieser Liste schon: „${label}“. Es wurde nichts gespeichert. Bitte wählen Sie einen anderen Code oder ändern Sie den vorhandenen Eintrag.`,
  'fall.fehlt': () =>
    'Diesen Fall gibt es nicht mehr. Ihre letzte Eingabe wurde nicht gespeichert. Er wurde gelöscht oder mit einer Liste zurückgenommen; sehen Sie unter „Fälle“ nach.',
  'fall.kundennummerUnbekannt': ({ kundennummer }) =>
    `Niemand im Bestand hat die Kundennummer ${kundennummer}. Es wurde nichts geschrieben. Bitte prüfen Sie die Nummer.`,
  'fall.kundennummerVergeben': ({ kundennummer, name }) =>
    `Die Kundennummer ${kundennummer} gehört schon zu ${name}. Es wurde nichts gespeichert. Bitte prüfen Sie die Nummer oder öffnen Sie den vorhandenen Fall.`,
  'filter.feldUnbekannt': ({ feld }) =>
    `Die Zielgruppe fragt nach „${feld}“; dieses Feld gibt es nicht. Es wurde nichts gezählt und nichts gespeichert. Bitte entfernen Sie die Bedingung.`,
  'filter.vergleichPasstNicht': ({ feld }) =>
    `Dieser Vergleich passt nicht zum Feld „${feld}“. Es wurde nichts gezählt und nichts gespeichert. Bitte wählen Sie einen anderen.`,
  'filter.wertPasstNicht': ({ feld }) =>
    `Beim Feld „${feld}“ fehlt der Vergleichswert, oder er passt nicht. Es wurde nichts gezählt und nichts gespeichert. Bitte tragen Sie ihn ein.`,
  'filter.zuGross': () =>
    'Die Zielgruppe hat zu viele oder zu tief verschachtelte Bedingungen. Es wurde nichts gespeichert. Bitte teilen Sie sie auf.',
  'ort.vergeben': ({ name }) =>
    `Den Ort „${name}“ gibt es schon. Es wurde nichts gespeichert. Bitte wählen Sie einen anderen Namen, oder ändern Sie den vorhandenen.`,
  'parameter.fehlt': ({ name, tag }) =>
    `Für „${parameterLabel(name)}“ ist am ${formatTag(tag)} kein Wert hinterlegt. Gerechnet wurde deshalb nicht; Ihre Daten sind unverändert. Bitte ergänzen Sie den Wert unter Einstellungen › Werte mit Datum.`,
  'parameter.unpassend': ({ art }) =>
    `Dieser Wert passt nicht: erwartet wird ${parameterArtLabels[art]}. Es wurde nichts gespeichert.`,
  'parameter.vergeben': ({ tag }) =>
    `Ab dem ${formatTag(tag)} gibt es schon einen Wert. Es wurde nichts gespeichert. Bitte ändern Sie den vorhandenen oder wählen Sie einen anderen Tag.`,
  'planung.abgebrochen': () =>
    'Die Planung ist abgebrochen, bevor es einen Plan gab. Es wurde nichts gespeichert. Bitte starten Sie sie noch einmal; bricht sie wieder ab, planen Sie mit weniger Personen oder Kursen.',
  'planung.keinPlan': ({ seconds }) =>
    `In ${seconds} Sekunden fand sich kein Plan, der alle Festlegungen und Quoten einhält. Es wurde nichts gespeichert. Bitte geben Sie mehr Zeit oder lösen Sie einzelne Festlegungen.`,
  'planung.quoteOhnePersonen': ({ name }) =>
    `Aus der Gruppe der Quote „${name}“ wartet in dieser Runde niemand. Mit ihr dürfte kein einziger Platz vergeben werden; es wurde deshalb nichts geplant. Bitte entfernen Sie die Quote unter „Kriterien“ oder nehmen Sie unter „Wer und was“ mehr Personen hinein.`,
  'planung.unerfuellbar': () =>
    'Die Festlegungen und Quoten lassen sich nicht gemeinsam einhalten: Plätze oder Mindestgrößen reichen dafür nicht. Es wurde nichts gespeichert. Bitte lösen Sie einzelne Festlegungen oder senken Sie eine Quote.',
  'kette.schonVorgemerkt': () =>
    'Dieser Schritt ist schon eine Teilnahme. Es wurde nichts angelegt. Sie finden sie unter „Teilnahmen“.',
  'kette.verworfen': () =>
    'Dieser Schritt wurde verworfen. Es wurde nichts angelegt. Setzen Sie ihn zuerst wieder auf „geplant“.',
  'kombination.grundFehlt': () =>
    'Zum Verwerfen gehört ein Grund. Es wurde nichts geändert. Bitte tragen Sie ein, warum die Kombination nicht weitergeht.',
  'kombination.schritt': ({ von, nach }) =>
    `Eine Kombination kann von „${kombinationWorte[von] ?? von}“ nicht nach „${kombinationWorte[nach] ?? nach}“ wechseln. Es wurde nichts geändert. Bitte laden Sie die Seite neu und wählen Sie einen der angebotenen Schritte.`,
  'kombination.verletzt': ({ regeln }) =>
    `Der Kombination steht etwas entgegen (${regeln.map((regel) => hartregelLabels[regel as Hartregel] ?? regel).join(', ')}). Es wurde nichts angelegt. Bitte wählen Sie etwas anderes, oder planen Sie trotzdem und nennen Sie zu jedem Punkt den Grund.`,
  'satz.fehlt': () =>
    'Dieser Eintrag wurde inzwischen entfernt. Ihre Änderung wurde nicht gespeichert. Bitte laden Sie die Seite neu.',
  'satz.geaendert': ({ felder }) =>
    felder.length === 1
      ? 'Dieses Feld wurde inzwischen an anderer Stelle geändert. Gespeichert ist der andere Wert; Ihrer ist noch nicht verloren. Bitte wählen Sie, welcher gelten soll.'
      : 'Dieser Eintrag wurde inzwischen an anderer Stelle geändert. Ihre Änderung ist noch nicht gespeichert. Bitte sehen Sie sich den neuen Stand an und entscheiden Sie.',
  'standort.vergeben': ({ name }) =>
    `Einen Standort „${name}“ hat dieser Träger schon. Es wurde nichts gespeichert. Bitte wählen Sie einen anderen Namen, oder ändern Sie den vorhandenen.`,
  'textbaustein.vergeben': ({ kuerzel }) =>
    `Das Kürzel „${kuerzel}“ hat schon ein anderer Textbaustein. Es wurde nichts gespeichert. Bitte wählen Sie ein anderes.`,
  'team.nameInFaellen': ({ faelle }) =>
    `Der Name dieses Teams steht in ${faelle === 1 ? 'einem Fall' : `${faelle} Fällen`} und bleibt deshalb, wie er ist. Es wurde nichts gespeichert. Legen Sie für einen neuen Namen ein neues Team an, und geben Sie die Fälle dorthin.`,
  'team.vergeben': ({ name }) =>
    `Ein Team „${name}“ gibt es schon. Es wurde nichts gespeichert. Bitte wählen Sie einen anderen Namen, oder ändern Sie das vorhandene.`,
  'teilnahme.schritt': () =>
    'Dieser Schritt folgt nicht auf den Status, der gespeichert ist. Es wurde nichts geändert. Bitte prüfen Sie den Status; berichtigen lässt er sich in der Zeile selbst.',
  'teilnahme.wiederholungOhneGrund': ({ titel, bis }) =>
    `Diese Person hat schon Ähnliches besucht${titel && `: „${titel}“`}${bis && `, zuletzt ${formatTag(bis)}`}. Es wurde nichts gespeichert. Bitte schreiben Sie kurz dazu, warum noch einmal.`,
  'teilnahme.wiederholungenOhneGrund': ({ anzahl }) =>
    `${anzahl === 1 ? 'Eine der Personen hat' : `${anzahl} der Personen haben`} schon Ähnliches besucht. Es wurde niemand vorgemerkt. Bitte schreiben Sie kurz dazu, warum noch einmal.`,
  'traeger.hatDurchfuehrungen': ({ anzahl }) =>
    `Dieser Träger hat ${anzahl === 1 ? 'eine Durchführung' : `${anzahl} Durchführungen`}. Er wurde nicht entfernt. Entfernen Sie zuerst die Durchführungen.`,
  'traeger.unbekannt': ({ name }) =>
    `Einen Träger „${name}“ gibt es im Bestand nicht. Es wurde nichts gelesen und nichts geändert. Bitte prüfen Sie den Namen, oder legen Sie den Träger unter Angebote an.`,
  'uebergabe.gleichesTeam': ({ team }) =>
    `Der Fall ist schon bei „${team}“. Es wurde nichts geändert. Bitte wählen Sie das Team, das ihn bekommen soll.`,
  'uebergabe.kriteriumDoppelt': ({ id }) =>
    `Das Kriterium ${id} steht zweimal in den Regeln. Es wurde nichts gespeichert. Bitte lassen Sie eines weg.`,
  'uebergabe.kriteriumOhneBedingung': ({ id }) =>
    `Das Kriterium ${id} fragt nach nichts. Es wurde nichts gespeichert. Bitte geben Sie Niveau, Alter, Monate oder Mehrwert an, oder schalten Sie es aus.`,
  'uebergabe.laeuftSchon': () =>
    'Für diesen Fall ist schon eine Übergabe in Arbeit. Es wurde keine zweite angelegt. Sie finden die erste in der Akte unter „Übergabe“.',
  'uebergabe.ohneGrund': () =>
    'Es fehlt, warum der Fall zurückgeht. Es wurde nichts geändert. Bitte nennen Sie den Grund, damit das andere Team weiterarbeiten kann.',
  'uebergabe.ohneTeam': () =>
    'Es fehlt, welches Team den Fall bekommen soll. Es wurde nichts übergeben. Bitte wählen Sie das Team und übergeben Sie dann.',
  'uebergabe.statusPasstNicht': ({ status }) =>
    `Diese Übergabe steht inzwischen anders (${uebergabeStatusWorte[status] ?? status}). Es wurde nichts geändert. Bitte sehen Sie sich den neuen Stand an.`,
  'zielgruppe.geaendert': () =>
    'Diese Zielgruppe wurde inzwischen an anderer Stelle geändert oder entfernt. Ihre Änderung ist noch nicht gespeichert. Bitte speichern Sie sie unter einem neuen Namen, oder öffnen Sie die Liste neu.',
  'zielgruppe.frageUnverstanden': ({ woerter }) =>
    woerter.length === 0
      ? `${nichtsVerstanden.titel} Es wurde nichts gezählt. ${nichtsVerstanden.text} ${beispielfragen.map((frage) => `„${frage}“`).join(', ')}.`
      : `Nicht verstanden: ${woerter.map((wort) => `„${wort}“`).join(', ')}. Es wurde nichts gezählt, damit die Zahl nichts anderes sagt als die Frage. Bitte fragen Sie mit anderen Wörtern; mit --trotzdem zählt nur das Verstandene.`,
  'zielgruppe.unbekannt': ({ name }) =>
    `Eine Zielgruppe „${name}“ gibt es nicht. Es wurde nichts gezählt. Bitte nennen Sie die Nummer (Q1, Q2, …) oder den Namen, wie er in der Liste der Zielgruppen steht.`
} as const satisfies ErrorSentences
