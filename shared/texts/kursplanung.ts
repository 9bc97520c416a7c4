import type { AngebotsGrund } from '../domain/austausch/angebote/bezug'
import { feldLabel } from './feldLabel'
import { formatTag } from './format'

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
    `„${feldLabel(feld)}“ passt nicht zu den übrigen Angaben des Kurses und wird nicht übernommen.`
}
