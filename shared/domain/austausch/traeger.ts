import { suchform } from '../faelle/suchform'
import type { ErkannteListe } from './erkannteListe'

/** A provider, as much as a list needs to know of it. */
export interface Absender {
  id: string
  name: string
}

/** A TN-Kennung that was given out. */
export interface Kennung {
  kennung: string
  traeger: string
  fall: string
}

interface Umfeld {
  traeger: readonly Absender[]
  /** As it is spelt on lists that went out. */
  kennungen: ReadonlyMap<string, Kennung>
}

/**
 * Whose list it is, where nobody said so: the provider whose TN-Kennungen it names, else the one its column „Träger“ agrees
 * on. `null` where neither tells.
 */
export function absenderOf({ rows }: ErkannteListe, { traeger, kennungen }: Umfeld): Absender | null {
  const byKennung = new Set(rows.flatMap(({ own }) => kennungen.get(kennungIn(own?.tn_kennung) ?? '')?.traeger ?? []))
  const byName = new Set(rows.flatMap(({ values }) => absenderNamed(traeger, values?.traeger)?.id ?? []))
  const [only, other] = byKennung.size > 0 ? byKennung : byName
  return other === undefined ? (traeger.find(({ id }) => id === only) ?? null) : null
}

/** The provider of that name, however it is capitalised and punctuated. */
export function absenderNamed(traeger: readonly Absender[], name: unknown): Absender | undefined {
  if (typeof name !== 'string') return undefined
  const gesucht = suchform(name)
  return gesucht === '' ? undefined : traeger.find((einer) => suchform(einer.name) === gesucht)
}

/** A TN-Kennung as it was given out, whatever blanks, dashes and small letters it came back with. */
export function kennungIn(wert: unknown): string | undefined {
  if (typeof wert !== 'string') return undefined
  const zeichen = wert.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  return zeichen.length === 6 ? `${zeichen.slice(0, 4)}-${zeichen.slice(4)}` : wert.trim() || undefined
}
