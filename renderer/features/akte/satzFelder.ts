import type { Feld, Felder, Wert } from '@shared/domain/feld'
import type { Satzart } from '@shared/domain/saetze/satzarten'
import { satzFelder } from '@shared/domain/saetze/satzFelder'
import { eingabeOf, readEingabe } from '@shared/texts/eingabe'

/** References to other records are nobody's to type. */
const verweise: readonly string[] = ['durchfuehrung', 'teilnahme', 'integration', 'satz']

/** A field of a record as it is entered: the weekday is chosen by name. */
export function eingabeFelder(art: Satzart): [name: string, feld: Feld][] {
  const felder: Felder = satzFelder[art]
  return Object.entries(felder)
    .filter(([name, { berechnet }]) => !berechnet && !verweise.includes(name))
    .map(([name, feld]) => [name, name === 'wochentag' ? { ...feld, art: 'code', liste: 'wochentag' } : feld])
}

/** The entries of a form, from a record or from what a new one begins with. */
export function eingabenOf(art: Satzart, werte: object): Record<string, string> {
  const known = werte as Record<string, Wert | undefined>
  return Object.fromEntries(eingabeFelder(art).map(([name, feld]) => [name, eingabeOf(feld, known[name] ?? null)]))
}

/** What was typed, as values; the names of the fields that cannot be read. */
export function readEingaben(art: Satzart, eingaben: Readonly<Record<string, string>>, heute: string) {
  const werte: Record<string, Wert> = {}
  const unlesbar: string[] = []
  for (const [name, feld] of eingabeFelder(art)) {
    const text = eingaben[name] ?? ''
    const wert = name === 'wochentag' ? Number(text) || null : readEingabe(feld, text, heute)
    if (wert === undefined) unlesbar.push(name)
    else werte[name] = wert
  }
  return { werte, unlesbar }
}
