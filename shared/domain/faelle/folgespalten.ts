import { niveauRang } from '../saetze/aktuellesNiveau'
import type { FallWerte } from './felder'
import { suchform, suchformAusgeschrieben, suchformOf } from './suchform'

/** What a case is found by: names, numbers, place and birth date. */
export type Gesucht = Pick<
  FallWerte,
  | 'nachname'
  | 'vorname'
  | 'geburtsname'
  | 'geburtsdatum'
  | 'kundennummer'
  | 'aktenzeichenIntern'
  | 'bgNummer'
  | 'plz'
  | 'ort'
  | 'telefon'
>

/** A case nobody can be found by: nothing of it is known. */
export const unauffindbar: Gesucht = {
  nachname: null,
  vorname: null,
  geburtsname: null,
  geburtsdatum: null,
  kundennummer: null,
  aktenzeichenIntern: null,
  bgNummer: null,
  plz: null,
  ort: null,
  telefon: null
}

/** The columns of a case that follow from its other columns; whoever writes a case writes them with it. */
export function folgespaltenOf(werte: Gesucht & Pick<FallWerte, 'niveau'>) {
  return { suchform: suchformOfFall(werte), sortName: sortNameOf(werte), niveauRang: niveauRang(werte.niveau) }
}

/** The words a case is found by, numbers also without their separators, the birth date as `22112001` and `2001`. */
export function suchformOfFall(werte: Gesucht): string {
  const namen = suchformOf([werte.nachname, werte.vorname, werte.geburtsname, werte.ort].flatMap(auchZusammen))
  const nummern = [werte.kundennummer, werte.bgNummer, werte.aktenzeichenIntern, werte.telefon, werte.plz]
  return [namen, ...nummern.map(nummernform), geburtsdatumform(werte.geburtsdatum)].filter(Boolean).join(' ')
}

/** `El-Hariri` is also looked for as `Elhariri`. */
function auchZusammen(name: string | null): (string | null)[] {
  const ganz = name?.replace(/[^\p{L}\p{M}\p{N}]+/gu, '') ?? null
  return ganz === name ? [name] : [name, ganz]
}

/** A number with its parts and, where they differ, written together: `12345//0007` → `12345 0007 123450007`. */
export function nummernform(nummer: string | null): string {
  if (!nummer) return ''
  const teile = suchform(nummer)
  const ganz = teile.replaceAll(' ', '')
  return teile === ganz ? ganz : `${teile} ${ganz}`
}

function geburtsdatumform(tag: string | null): string {
  return tag ? `${tag.slice(8, 10)}${tag.slice(5, 7)}${tag.slice(0, 4)} ${tag.slice(0, 4)}` : ''
}

/** Sorts persons as a German telephone book does (DIN 5007-2): family name, then first name; nameless ones last, `-` counts as no name. */
export function sortNameOf({ nachname, vorname }: Pick<FallWerte, 'nachname' | 'vorname'>): string {
  return [nachname, vorname].map((name) => (name && suchformAusgeschrieben(name)) || '\uffff').join('\t')
}
