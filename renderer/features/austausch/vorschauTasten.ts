import type { KeyboardEvent } from 'react'
import type { Zeilenauswahl } from './useZeilenauswahl'

/** What a key decides about rows. */
export type Zeilentaste = 'auslassen' | 'liste' | 'bestand' | 'zurueck'

const entscheidungstasten: Record<string, Zeilentaste> = { x: 'auslassen', l: 'liste', b: 'bestand', z: 'zurueck' }

interface Needs {
  total: number
  /** Place of the active row among those that are shown. */
  active: number
  auswahl: Zeilenauswahl
  moveTo: (index: number) => void
  rowNumberAt: (index: number) => number | undefined
  onKey: (taste: Zeilentaste, row: number | undefined) => void
}

const PAGE = 10

/** What the keys do in the preview. Within a row Escape leads back to the table. */
export function useVorschauTasten({ total, active, auswahl, moveTo, rowNumberAt, onKey }: Needs) {
  const row = rowNumberAt(active)

  function go(nach: number, extend: boolean): true {
    const ziel = Math.max(0, Math.min(total - 1, nach))
    moveTo(ziel)
    const there = rowNumberAt(ziel)
    if (extend && there !== undefined) auswahl.extendTo(there, row)
    return true
  }

  function enter(grid: HTMLElement): boolean {
    const control = grid.querySelector<HTMLElement>('[data-active] button, [data-active] a')
    control?.focus()
    return control !== null
  }

  function press({ key, shiftKey, ctrlKey, altKey, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
    if (altKey) return false
    if (ctrlKey && key !== 'a' && key !== 'Home' && key !== 'End') return false
    const taste = entscheidungstasten[key.toLowerCase()]
    if (taste && !ctrlKey) {
      onKey(taste, row)
      return true
    }
    switch (key) {
      case 'a':
        if (ctrlKey) auswahl.all()
        return ctrlKey
      case 'ArrowDown':
        return go(active + 1, shiftKey)
      case 'ArrowUp':
        return go(active - 1, shiftKey)
      case 'PageDown':
        return go(active + PAGE, shiftKey)
      case 'PageUp':
        return go(active - PAGE, shiftKey)
      case 'Home':
        return go(0, shiftKey)
      case 'End':
        return go(total - 1, shiftKey)
      case ' ':
        if (row !== undefined) auswahl.toggle(row)
        return true
      case 'Enter':
        return enter(currentTarget)
      case 'Escape':
        auswahl.clear()
        return true
      default:
        return false
    }
  }

  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.target === event.currentTarget) {
      if (press(event)) event.preventDefault()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.currentTarget.focus()
    }
  }
}
