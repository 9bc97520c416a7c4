import type { Ausschlussregel } from '../domain/kombination/ausschluss'
import type { CodeLabel } from './format'

export const wirkungTexts: Record<Ausschlussregel['wirkung'], string> = {
  ERLAUBT: 'erlaubt',
  BEDINGT: 'unter Bedingung',
  WARNUNG: 'mit Warnung',
  VERBOT: 'nicht zugleich'
}

export const bedingungTexts: Record<NonNullable<Ausschlussregel['bedingung']>, string> = {
  STUNDENPLAN: 'Stundenplan und Belastung passen',
  TEILZEIT: 'eines von beiden in Teilzeit',
  TEILZEIT_ODER_FERIEN: 'in Teilzeit oder an unterrichtsfreien Tagen',
  ANDERES_ZIEL: 'beide haben ein anderes Ziel'
}

/** Kinds the matrix knows beside the codes of courses and instruments. */
export const artgruppenTexts: Readonly<Record<string, string>> = {
  IK: 'Integrationskurs (jeder)',
  BSK: 'Berufssprachkurs (jeder)',
  PARAGRAF_45: 'Maßnahme nach § 45 SGB III (jede)',
  ARBEIT: 'Arbeit',
  AUSBILDUNG: 'Ausbildung',
  '*': 'alles andere'
}

/** The kinds of one side of a rule in words. */
export function artenText(arten: readonly string[], codeLabel: CodeLabel): string {
  return arten.map((art) => artgruppenTexts[art] ?? artText(art, codeLabel)).join(', ')
}

function artText(art: string, codeLabel: CodeLabel): string {
  const kurs = codeLabel('kursart', art)
  return kurs === art ? codeLabel('instrument', art) : kurs
}
