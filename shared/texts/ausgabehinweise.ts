import { ansprechstelleText, formatMonat } from './ausgaben'
import { formatTag } from './format'

/** What the help sheet of a list must know. */
export interface Hinweislage {
  titel: string
  /** Whether it names persons. */
  mitPersonen: boolean
  empfaenger: string
  zweck: string
  rechtsgrundlage: string
  monat: string | null
  /** Headings of the columns the recipient fills in. */
  ausfuellbar: readonly string[]
  rueckmeldungBis: string | null
  loeschenBis: string | null
  briefkopf: { behoerde: string; telefon: string; email: string }
}

/** Above each printed page of a list. */
export const LEGENDE = 'Bitte die hell hinterlegten Spalten mit schräger Überschrift ausfüllen'

/** The help sheet: a word and what it means, short enough to be read. */
export function hinweiseOf(lage: Hinweislage): readonly (readonly [string, string])[] {
  const { briefkopf, monat, rueckmeldungBis, loeschenBis, ausfuellbar } = lage
  const zeilen: (readonly [string, string] | false)[] = [
    ['Liste', lage.titel],
    ['Für', lage.empfaenger],
    monat !== null && ['Monat', formatMonat(monat)],
    ['Zweck', lage.zweck],
    ['Rechtsgrundlage', lage.rechtsgrundlage],
    ['Bitte ausfüllen', `Nur diese Spalten (hell hinterlegt): ${ausfuellbar.join(', ')}.`],
    [
      'Nicht ändern',
      'Alle anderen Spalten. Änderungen dort werden nicht übernommen; schreiben Sie sie in die Bemerkung.'
    ],
    ['Zeilen', 'Sortieren, filtern und eigene Spalten anfügen ist möglich. Bitte kopieren Sie keine Zeilen.'],
    lage.mitPersonen && ['Gesundheit', 'Bitte keine Angaben zu Krankheiten oder Diagnosen, auch nicht in Bemerkungen.'],
    rueckmeldungBis !== null && ['Rückmeldung bis', formatTag(rueckmeldungBis)],
    loeschenBis !== null && ['Löschen bis', `${formatTag(loeschenBis)}, auch Kopien und Ausdrucke.`],
    lage.mitPersonen && [
      'Zweckbindung',
      'Die Angaben sind Sozialdaten. Sie dürfen nur für den genannten Zweck verwendet und nicht weitergegeben werden (§ 78 SGB X); wer damit arbeitet, ist darauf hinzuweisen.'
    ],
    ['Fragen', [ansprechstelleText(null, briefkopf), briefkopf.email].filter(Boolean).join(', ')]
  ]
  return zeilen.filter((zeile) => zeile !== false)
}

/** A message to a recipient who has not answered: no person is named in it. */
export function erinnerungText(lage: {
  liste: string
  datei: string
  /** As it is to stand there. */
  ausgegebenAm: string
  rueckmeldungBis: string
  loeschenBis: string | null
  briefkopf: { behoerde: string; telefon: string }
}): string {
  const { liste, datei, ausgegebenAm, rueckmeldungBis, loeschenBis, briefkopf } = lage
  return [
    'Guten Tag,',
    '',
    `am ${ausgegebenAm} haben wir Ihnen die Liste „${liste}“ (Datei „${datei}“) geschickt und um Rückmeldung bis ${formatTag(rueckmeldungBis)} gebeten. Bei uns ist sie noch nicht eingegangen.`,
    '',
    'Bitte schicken Sie uns dieselbe Datei ausgefüllt auf dem vereinbarten sicheren Weg zurück. Bitte nennen Sie in der Antwort auf diese Nachricht keine Namen von Teilnehmenden.',
    ...(loeschenBis === null ? [] : ['', `Vereinbart ist, dass Sie die Liste bis ${formatTag(loeschenBis)} löschen.`]),
    '',
    'Mit freundlichen Grüßen',
    ansprechstelleText(null, briefkopf)
  ].join('\n')
}
