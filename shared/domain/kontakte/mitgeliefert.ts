import type { Textbaustein } from './textbaustein'

const baustein = (kuerzel: string, anlass: string | null, inhalt: string, nummer: number): Textbaustein => ({
  id: `mitgeliefert-${kuerzel}`,
  version: null,
  kuerzel,
  anlass,
  inhalt,
  sort: nummer * 10
})

/** Text modules that come with the program: neutral, without a judgement, without illness. */
export const mitgelieferteBausteine: readonly Textbaustein[] = (
  [
    ['erst', 'ERSTGESPRAECH', 'Erstgespräch am {datum}. Anliegen: . Vereinbart: .'],
    ['folge', 'FOLGE', 'Folgegespräch am {datum}. Stand: . Nächster Schritt: .'],
    ['kp', 'KOOPERATIONSPLAN', 'Kooperationsplan gemeinsam besprochen und fortgeschrieben. Vereinbart: .'],
    ['ne', null, 'Telefonisch nicht erreicht. Erneuter Versuch am .'],
    ['rr', null, 'Rückruf erbeten. Anliegen: .'],
    ['term', null, 'Termin vereinbart für den . Mitzubringen: .'],
    ['verl', null, 'Termin auf Wunsch der Person verlegt auf den .'],
    ['kurs', 'SPRACHBERATUNG', 'Zu Sprachkursen beraten. Passende Zeiten: . Nächster Schritt: Einstufung am .'],
    ['anm', 'SPRACHBERATUNG', 'Anmeldung zum Sprachkurs besprochen. Träger: . Beginn voraussichtlich am .'],
    ['abs', 'ABSOLVENTEN', 'Gespräch vor dem Kursende. Ergebnis der Prüfung steht noch aus. Anschluss: .'],
    ['betr', null, 'Kinderbetreuung besprochen. Gesichert ab: . Offen: .'],
    ['nach', 'NACHBETREUUNG', 'Nachfrage zum Arbeitsverhältnis. Besteht weiter: . Unterstützung gewünscht: .'],
    ['gesu', null, 'Gesundheitliche Einschränkung: ja/nein.']
  ] as const
).map(([kuerzel, anlass, inhalt], nummer) => baustein(kuerzel, anlass, inhalt, nummer + 1))
