import type { Tag } from '../zeitraum'
import type { Dreiwertig } from './dreiwertig'

/** The day that a relative or absolute word means today. */
export type AsTag = (wert: string) => Tag

/** Whether a code is among the patterns. `*` at the end stands for any continuation; the empty code is none of them. */
export function matches(muster: readonly string[], code: string | null): Dreiwertig {
  if (muster.length === 0) return false
  if (code === null) return null
  return muster.some((eines) =>
    eines.endsWith('*') ? code !== '' && code.startsWith(eines.slice(0, -1)) : code === eines
  )
}
