import type { Aufgabenart } from '../domain/absolventen/aufgaben'
import type { Kursgruppe } from '../domain/absolventen/plan'
import type { Tag } from '../domain/zeitraum'
import { type CodeLabel, formatTag } from './format'

/** What the tasks around an end are called (R-28). */
export const aufgabenTexts: Record<Aufgabenart, string> = {
  besuch: 'Besuch im Kurs',
  anschlussgespraech: 'Anschlussgespräch',
  anschlussGebucht: 'Anschluss gebucht',
  zertifikat: 'Zertifikat erfragt'
}

export const kursgruppenTexts: Record<Kursgruppe, string> = {
  IK: 'Integrationskurse',
  BSK: 'Berufssprachkurse',
  SPRACHE: 'andere Sprachkurse',
  MASSNAHME: 'Maßnahmen'
}

/** How a task stands, in words beside its sign. */
export function aufgabeText(
  { erledigt, abgeloest, tag }: { erledigt: boolean; abgeloest: boolean; tag: Tag },
  heute: Tag
): string {
  if (erledigt) return 'erledigt'
  if (abgeloest) return 'entfallen'
  return tag <= heute ? `fällig seit ${formatTag(tag)}` : `ab ${formatTag(tag)}`
}

interface Anschluss {
  text: string | null
  elementart: string | null
  stand: string
  beginn: Tag | null
}

/** What follows for a person, or that nothing is planned yet. */
export function anschlussText(anschluss: Anschluss | null, codeLabel: CodeLabel): string {
  if (!anschluss) return 'noch nichts geplant'
  const { text, elementart, stand, beginn } = anschluss
  const was = elementart ? codeLabel('elementart', elementart) : (text ?? 'nächste Teilnahme')
  const wie = codeLabel(elementart ? 'planstatus' : 'teilnahmeStatus', stand)
  return `${was} (${wie}${beginn ? `, ab ${formatTag(beginn)}` : ''})`
}

/** A course in one line: provider, place, end. */
export function kursZeileText({
  traeger,
  standort,
  ende
}: {
  traeger: string
  standort: string | null
  ende: Tag
}): string {
  return [traeger, standort, `Ende ${formatTag(ende)}`].filter(Boolean).join(' · ')
}
