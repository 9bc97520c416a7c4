import type { AngebotsGrund } from '../domain/austausch/angebote/bezug'
import { feldLabel } from './feldLabel'
import { formatAnzahl, formatTag } from './format'

type Satz<C extends AngebotsGrund['code']> = (facts: Extract<AngebotsGrund, { code: C }>['facts']) => string

/** Why a row about a course waits or stays out, and what should be known of it. */
export const angebotsgruende: { [C in AngebotsGrund['code']]: Satz<C> } = {
  traegerFehlt: () =>
    'Weder die Zeile noch die Quelle nennt einen Träger. Bitte entscheiden Sie, wessen Liste das ist.',
  traegerUnbekannt: ({ name }) =>
    `„${name}“ ist im Bestand unbekannt. Bitte entscheiden Sie, welcher Träger gemeint ist.`,
  angebotVielleicht: ({ anzahl }) =>
    anzahl === 1
      ? 'Ein ähnlicher Kurs dieses Trägers ist gespeichert. Bitte entscheiden Sie, ob er gemeint ist.'
      : `${anzahl} ähnliche Kurse dieses Trägers sind gespeichert. Bitte entscheiden Sie, welcher gemeint ist.`,
  angebotDoppelt: ({ wieZeile }) => `Derselbe Kurs wie in Zeile ${wieZeile}; von dort gelten die Angaben.`,
  ohneAngebot: () => 'Die Zeile nennt weder Kursart noch Bezeichnung noch Nummer. Sie wird nicht übernommen.',
  durchgestrichen: () =>
    'Die Zeile ist durchgestrichen: Der Kurs fällt vermutlich aus. Bitte entscheiden Sie, ob er übernommen wird.',
  kursartAlt: ({ bis }) =>
    `Kurse dieser Art konnten nur bis ${formatTag(bis)} beginnen. Bitte fragen Sie beim Träger nach.`,
  widerspruch: ({ feld }) =>
    `„${feldLabel(feld)}“ passt nicht zu den übrigen Angaben des Kurses und wird nicht übernommen.`,
  rueckKursVerrutscht: () =>
    'Neben dem Kurs steht die Kennung einer anderen Zeile: Die Liste wurde ohne ihre unsichtbare Spalte sortiert. Es gilt die Zeile, die zum Kurs gehört.',
  rueckKursFort: () => 'Die Zeile gehörte zu einem Kurs, den es in diesem Bestand nicht mehr gibt.'
}

/** Runs that are added and changed, and providers that are added. */
export interface Angebotszahlen {
  neu: number
  geaendert: number
  traeger: number
}

/** What pressing the button will do, in numbers: „12 neue Kurse anlegen, 3 ändern“. */
export function angebotsvorhabenText({ neu, geaendert, traeger }: Angebotszahlen): string {
  const neue = [
    traeger > 0 && formatAnzahl(traeger, 'neuen Träger', 'neue Träger'),
    neu > 0 && formatAnzahl(neu, 'neuen Kurs', 'neue Kurse')
  ].filter(Boolean)
  const teile = [
    neue.length > 0 && `${neue.join(' und ')} anlegen`,
    geaendert > 0 && `${formatAnzahl(geaendert, 'Kurs', 'Kurse')} ändern`
  ].filter(Boolean)
  return teile.length > 0 ? teile.join(', ') : 'Nichts zu ändern: Liste als übernommen vermerken'
}

/** What was done, in numbers. */
export function angebotsergebnisText({ neu, geaendert, traeger }: Angebotszahlen): string {
  if (neu + geaendert + traeger === 0) return 'Nichts geändert; die Liste ist als übernommen vermerkt'
  const neueTraeger = traeger > 0 ? `, ${traeger} Träger neu angelegt` : ''
  return `${formatAnzahl(neu, 'Kurs', 'Kurse')} neu angelegt, ${geaendert} geändert${neueTraeger}`
}
