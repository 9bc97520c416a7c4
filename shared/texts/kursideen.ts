import type { Zeitfenster } from '../domain/planung/zeitfenster'
import type { CodeLabel } from './format'
import { formatZahl } from './format'

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
    : `noch ${formatZahl(mindestens - personen)} bis zur Mindestgröße ${formatZahl(mindestens)}`

/** How long the middle one of them waits. */
export const wartetText = (tage: number): string =>
  tage < 60 ? `${formatZahl(tage)} Tage` : `${formatZahl(Math.round(tage / 30.4))} Monate`
