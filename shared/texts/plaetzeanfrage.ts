import { formatTag, formatZahl } from './format'

interface Angefragt {
  titel: string
  beginn: string | null
  plaetze: number | null
  plaetzeFrei: number | null
  plaetzeStand: string | null
}

/** A mail that asks a provider for the free places of its runs: no person in it. */
export function plaetzeanfrageText(
  ansprechpartner: string | null,
  durchfuehrungen: readonly Angefragt[],
  { bis, behoerde }: { bis: string; behoerde: string }
): string {
  return [
    `Guten Tag${ansprechpartner ? ` ${ansprechpartner}` : ''},`,
    '',
    `bitte teilen Sie uns bis zum ${formatTag(bis)} mit, wie viele Plätze frei sind:`,
    '',
    ...durchfuehrungen.map(zeile),
    '',
    'Am einfachsten tragen Sie die Zahlen in die beigefügte Excel-Liste ein und senden sie uns zurück.',
    '',
    'Mit freundlichen Grüßen',
    behoerde
  ].join('\n')
}

function zeile({ titel, beginn, plaetze, plaetzeFrei, plaetzeStand }: Angefragt): string {
  const ab = beginn === null ? '' : ` (ab ${formatTag(beginn)})`
  const von = plaetze === null ? '' : ` von ${formatZahl(plaetze)}`
  const zuletzt =
    plaetzeFrei === null
      ? ''
      : `, zuletzt ${formatZahl(plaetzeFrei)}${plaetzeStand === null ? '' : ` am ${formatTag(plaetzeStand)}`}`
  return `- ${titel}${ab}: frei ____${von}${zuletzt}`
}
