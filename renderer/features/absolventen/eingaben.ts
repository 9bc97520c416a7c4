import type { Absolvent } from '@shared/contract/absolventen'
import type { Weiterschritt } from '@shared/contract/teilnahmen'
import { isSprachkurs, schrittOf } from '@shared/domain/teilnahme/schritte'
import { verbleibNach } from '@shared/domain/teilnahme/verbleib'
import { readTag } from '@shared/texts/eingabe'
import { formatTag } from '@shared/texts/format'

/** What is entered for one person, as text; without a status nothing is saved for her. */
export interface Ergebniszeile {
  status: string
  austrittIst: string
  austrittsgrund: string
  verbleib: string
  niveauGesamt: string
  pruefung: string
  ergebnis: string
}

/** The columns that can be filled for everybody at once. */
export const ergebnisspalten = [
  'status',
  'austrittIst',
  'austrittsgrund',
  'verbleib',
  'niveauGesamt',
  'pruefung',
  'ergebnis'
] as const satisfies readonly (keyof Ergebniszeile)[]
export type Ergebnisspalte = (typeof ergebnisspalten)[number]

/** What the columns are called. */
export const spaltenTitel: Record<Ergebnisspalte, string> = {
  status: 'Status',
  austrittIst: 'Ausgetreten am',
  austrittsgrund: 'Grund',
  verbleib: 'Verbleib',
  niveauGesamt: 'Niveau',
  pruefung: 'Prüfung',
  ergebnis: 'Ergebnis'
}

export const leereZeile: Ergebniszeile = {
  ...{ status: '', austrittIst: '', austrittsgrund: '', verbleib: '' },
  ...{ niveauGesamt: '', pruefung: '', ergebnis: '' }
}

/** A choice in one column, with what follows from it where nothing stands yet. */
export function withWert(
  zeile: Ergebniszeile,
  spalte: Ergebnisspalte,
  wert: string,
  { teilnahme }: Absolvent,
  heute: string
): Ergebniszeile {
  const neu = { ...zeile, [spalte]: wert }
  if (spalte === 'status' && wert) {
    const { werte } = schrittOf(teilnahme, wert, heute)
    neu.austrittIst ||= werte.austrittIst ? formatTag(werte.austrittIst) : ''
    neu.austrittsgrund ||= werte.austrittsgrund ?? ''
  }
  if (spalte === 'austrittsgrund') neu.verbleib ||= verbleibNach(wert) ?? ''
  return neu
}

/** The row as it is saved; `undefined` where nothing was entered, `unlesbar` where the day cannot be read. */
export function schrittAus(
  zeile: Ergebniszeile,
  { teilnahme: { id, version, kursart } }: Absolvent,
  heute: string
): Weiterschritt | 'unlesbar' | undefined {
  const { status, niveauGesamt, pruefung, ergebnis } = zeile
  if (!status) return undefined
  const austrittIst = zeile.austrittIst.trim() === '' ? null : readTag(zeile.austrittIst, heute)
  if (austrittIst === undefined) return 'unlesbar'
  const art = pruefung ? 'ZERTIFIKAT' : 'TRAEGEREINSCHAETZUNG'
  const stand = { niveauGesamt: niveauGesamt || null, pruefung: pruefung || null, ergebnis: ergebnis || null }
  return {
    ...{ id, version, integration: null },
    werte: {
      ...{ status, austrittIst, statusSeit: austrittIst ?? heute },
      ...{ austrittsgrund: zeile.austrittsgrund || null, verbleib: zeile.verbleib || null }
    },
    sprachstand:
      isSprachkurs(kursart) && Object.values(stand).some(Boolean)
        ? { ...stand, art, datum: austrittIst ?? heute }
        : null
  }
}
