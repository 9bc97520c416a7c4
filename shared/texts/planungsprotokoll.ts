import { lueckeOf } from '../domain/planung/loesung'
import type { Vorschlag } from '../domain/planung/plan'
import type { Ereignis, Protokolleintrag } from '../domain/planung/protokoll'
import { formatAnzahl, formatTag, formatZahl } from './format'
import { type Laufname, lueckeText, punkteText } from './planung'

/** What happened in a round. */
export const ereignisTexts: Readonly<Record<Ereignis, string>> = {
  angelegt: 'Runde angelegt',
  geaendert: 'Runde geändert',
  geplant: 'Plan erstellt',
  planEntfernt: 'Plan entfernt',
  entfernt: 'Runde entfernt',
  angenommen: 'Vorschlag angenommen',
  anders: 'Anderes angenommen',
  abgelehnt: 'Vorschlag abgelehnt',
  geoeffnet: 'Entscheidung zurückgenommen'
}

const feldTexts: Readonly<Record<string, string>> = {
  name: 'Name',
  stichtag: 'Stichtag',
  status: 'abgeschlossen oder wieder geöffnet',
  umfang: 'wer und was',
  sperren: 'was festgelegt ist',
  kriterien: 'Kriterien'
}

const vorschlagText = (vorschlag: Vorschlag, laufname: Laufname): string =>
  vorschlag.map(({ lauf, eintritt }) => `${laufname(lauf)} ab ${formatTag(eintritt)}`).join(' und ')

/** What the protocol says of an event, in short parts. */
export function angabenTexts(eintrag: Protokolleintrag, laufname: Laufname): string[] {
  const { name, felder, zahlen, vorschlag, gewaehlt, grund } = eintrag
  return [
    name,
    felder.length > 0 && felder.map((feld) => feldTexts[feld] ?? feld).join(', '),
    zahlen &&
      `Wert ${punkteText(zahlen.wert)}, ${lueckeText(lueckeOf(zahlen))}; ${formatAnzahl(zahlen.vermittelt, 'Person', 'Personen')} mit Platz, ${formatZahl(zahlen.kombinationen)} mit Sprache und Arbeit`,
    vorschlag.length > 0 && `vorgeschlagen: ${vorschlagText(vorschlag, laufname)}`,
    gewaehlt.length > 0 && `angenommen: ${vorschlagText(gewaehlt, laufname)}`,
    grund && `Grund: ${grund}`
  ].filter((teil) => typeof teil === 'string')
}
