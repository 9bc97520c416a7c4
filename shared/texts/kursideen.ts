import type { Freiplatz } from '../domain/planung/fehlendeKurse'
import type { Hindernis } from '../domain/planung/restplaetze'
import type { Zeitfenster } from '../domain/planung/zeitfenster'
import type { CodeLabel } from './format'
import { formatAnzahl, formatTag, formatZahl } from './format'

export const zeitfensterTexts: Record<Zeitfenster, string> = {
  vormittag: 'vormittags',
  nachmittag: 'nachmittags',
  abend: 'abends',
  offen: 'Zeit offen'
}

/** What is missing in words: kind and level. */
export function ideeText(
  { kursart, instrument, niveau }: { kursart: string | null; instrument: string | null; niveau: string | null },
  codeLabel: CodeLabel
): string {
  const was = kursart === null ? codeLabel('instrument', instrument ?? '') : codeLabel('kursart', kursart)
  return niveau === null ? was : `${was}, Eingang ${codeLabel('niveau', niveau)}`
}

/** Whether the group is large enough. */
export const reichtText = (personen: number, mindestens: number): string =>
  personen >= mindestens
    ? `Gruppe voll (ab ${formatZahl(mindestens)})`
    : `es fehlen noch ${formatZahl(mindestens - personen)} (ab ${formatZahl(mindestens)})`

/** How long the middle one of them waits. */
export const wartetText = (tage: number): string =>
  tage < 60 ? `${formatZahl(tage)} Tage` : `${formatZahl(Math.round(tage / 30.4))} Monate`

const hindernisTexts: Record<Hindernis, string> = {
  zeit: 'Zeit',
  weg: 'Weg',
  betreuung: 'Kinderbetreuung',
  zugang: 'Niveau oder Zielgruppe',
  voll: 'reicht nur für länger Wartende'
}

/** Where there is room: `3 freie Plätze in Herford, Start 11.01.2027`. */
export const freiplatzText = ({ frei, ort, eintritt }: Omit<Freiplatz, 'lauf' | 'titel'>): string =>
  `${formatAnzahl(frei, 'freier Platz', 'freie Plätze')}${ort ? ` in ${ort}` : ''}, Start ${formatTag(eintritt)}`

/** Why it does not serve them: `Zeit (4), Weg (2)`; a count that must stay here is a dot. */
export const hindernisseText = (gruende: Readonly<Partial<Record<Hindernis, number | null>>>): string =>
  Object.entries(gruende)
    .filter(([, anzahl]) => anzahl !== 0)
    .map(([eines, anzahl]) => `${hindernisTexts[eines as Hindernis]} (${anzahl === null ? '•' : formatZahl(anzahl)})`)
    .join(', ')
