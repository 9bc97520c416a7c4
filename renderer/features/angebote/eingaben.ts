import type { Feld, Felder, Wert } from '@shared/domain/feld'
import { eingabeOf, readEingabe } from '@shared/texts/eingabe'

export type Eingaben = Readonly<Record<string, string>>

/** What stands in the fields of a form, from stored values or for a new record. */
export function eingabenOf(felder: Felder, werte: object): Eingaben {
  const known = werte as Record<string, Wert | undefined>
  return Object.fromEntries(Object.entries(felder).map(([name, feld]) => [name, eingabeOf(feld, known[name] ?? null)]))
}

/** What was typed, as values; the fields that cannot be read or must not be empty. */
export function readEingaben(felder: Felder, eingaben: Eingaben, heute: string) {
  const werte: Record<string, Wert> = {}
  const mangelhaft: { name: string; feld: Feld; leer: boolean }[] = []
  for (const [name, feld] of Object.entries(felder)) {
    const wert = readEingabe(feld, eingaben[name] ?? '', heute)
    const leer = feld.pflicht === true && (wert === null || (typeof wert === 'string' && wert.trim() === ''))
    if (wert === undefined || leer) mangelhaft.push({ name, feld, leer })
    else werte[name] = wert
  }
  return { werte, mangelhaft }
}
