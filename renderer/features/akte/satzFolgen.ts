import type { Satzart } from '@shared/domain/saetze/satzarten'
import { kontingentOf } from '@shared/domain/sprache/kontingent'

type Eingaben = Readonly<Record<string, string>>

/** The entries of a form after one of them changed, with what follows from it as long as nobody entered that otherwise. */
export function withFolgen(art: Satzart, eingaben: Eingaben, name: string, eingabe: string): Record<string, string> {
  const next = { ...eingaben, [name]: eingabe }
  if (art !== 'berechtigung' || name !== 'kursart') return next
  const vorher = String(kontingentOf(eingaben['kursart'] || null) ?? '')
  const eigenes = eingaben['ueKontingent'] ?? ''
  return eigenes === '' || eigenes === vorher ? { ...next, ueKontingent: String(kontingentOf(eingabe) ?? '') } : next
}
