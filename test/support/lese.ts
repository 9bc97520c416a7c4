import type { AnyField, Wert } from '@shared/domain/austausch/felder'
import { feldleser } from '@shared/domain/austausch/leser'
import type { Lesekontext, Leser } from '@shared/domain/austausch/werte/lesen'

interface Gelesen {
  value: Wert | undefined
  codes: string[]
  /** What stood in the same cell besides. */
  also: Record<string, Wert>
}

/** Reads one cell of a field, as on 22.11.2026. */
export function lese(field: AnyField, cell: Parameters<Leser>[0], kontext: Partial<Lesekontext> = {}): Gelesen {
  const codes: string[] = []
  const also: Record<string, Wert> = {}
  const value = feldleser[field].lese(
    cell,
    {
      melde: (code) => codes.push(code),
      setze: (feld, wert) => {
        also[feld] = wert
      }
    },
    { today: '2026-11-22', date1904: false, nameOrder: 'vorname', words: {}, ...kontext }
  )
  return { value, codes, also }
}
