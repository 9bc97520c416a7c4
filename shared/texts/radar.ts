import type { Anschluss } from '../domain/kette/anschluss'
import { countOhne, type Radargruppe } from '../domain/radar/gruppen'
import { type CodeLabel, formatAnzahl, formatTag, formatZahl } from './format'

interface Ende {
  titel: string | null
  kursart: string | null
  instrument: string | null
  elementart: string | null
}

interface Weiter {
  anschluss: { art: Anschluss['art']; beginn: string | null; titel: string | null } | null
  luecke: number | null
}

/** What ends. */
export function endeText({ titel, kursart, instrument, elementart }: Ende, codeLabel: CodeLabel): string {
  if (titel) return titel
  if (kursart) return codeLabel('kursart', kursart)
  if (instrument) return codeLabel('instrument', instrument)
  return elementart ? codeLabel('elementart', elementart) : 'ohne Bezeichnung'
}

/** What follows, and after how long. */
export function anschlussText({ anschluss, luecke }: Weiter): string {
  if (anschluss === null) return 'kein Anschluss'
  const was = anschluss.titel ?? (anschluss.art === 'integration' ? 'Arbeit oder Ausbildung' : 'nächster Schritt')
  if (anschluss.beginn === null) return `${was}, Tag offen`
  const nach = luecke === null || luecke === 0 ? 'nahtlos' : `nach ${formatAnzahl(luecke, 'Tag', 'Tagen')}`
  return `${was} ab ${formatTag(anschluss.beginn)} (${nach})`
}

/** What the ends are put together by. */
export const radargruppeTexts: Record<Radargruppe, string> = {
  ort: 'Ort',
  traeger: 'Träger',
  niveau: 'Niveau',
  team: 'Team'
}

/** The heading of a group. */
export function gruppenname(gruppe: Radargruppe, name: string | null, codeLabel: CodeLabel): string {
  if (name === null) return `${radargruppeTexts[gruppe]} nicht bekannt`
  return gruppe === 'niveau' ? codeLabel('niveau', name) : name
}

/** All of it in one sentence. */
export function radarsatz(zeilen: readonly Pick<Weiter, 'anschluss'>[], wochen: number): string {
  const ohne = countOhne(zeilen)
  if (zeilen.length === 0) return `In den nächsten ${wochen} Wochen endet nichts.`
  const enden = formatAnzahl(zeilen.length, 'Schritt', 'Schritte')
  return `In den nächsten ${wochen} Wochen enden ${enden}; ${ohne === 0 ? 'alle haben einen Anschluss' : `${formatZahl(ohne)} davon ohne Anschluss`}.`
}
