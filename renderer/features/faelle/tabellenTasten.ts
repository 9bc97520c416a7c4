import type { KeyboardEvent } from 'react'
import { ZEILENHOEHE } from './TabellenZeile'
import type { Auswahl } from './useAuswahl'
import type { Zustand } from './zustand'

interface Needs {
  zustand: Zustand
  total: number
  auswahl: Auswahl
  moveTo: (nach: { zeile?: number; spalte?: number }) => void
  open: (index: number) => void
  onCopy: () => void
}

/** What the keys do in the table. Keys pressed in its head stay there. */
export function useTabellenTasten({
  zustand: { zeile, spalte, spalten },
  total,
  auswahl,
  moveTo,
  open,
  onCopy
}: Needs) {
  function go(nach: number, extend: boolean) {
    const ziel = Math.max(0, Math.min(total - 1, nach))
    moveTo({ zeile: ziel })
    if (extend) auswahl.extendTo(ziel, zeile)
  }

  function press({ key, shiftKey, ctrlKey, metaKey, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
    const page = Math.max(1, Math.floor(currentTarget.clientHeight / ZEILENHOEHE) - 2)
    const command = ctrlKey || metaKey
    if (command) {
      if (key === 'a') auswahl.all()
      else if (key === 'c') onCopy()
      else if (key === 'Home') go(0, shiftKey)
      else if (key === 'End') go(total - 1, shiftKey)
      else return false
      return true
    }
    switch (key) {
      case 'ArrowDown':
        go(zeile + 1, shiftKey)
        return true
      case 'ArrowUp':
        go(zeile - 1, shiftKey)
        return true
      case 'PageDown':
        go(zeile + page, shiftKey)
        return true
      case 'PageUp':
        go(zeile - page, shiftKey)
        return true
      case 'Home':
        go(0, shiftKey)
        return true
      case 'End':
        go(total - 1, shiftKey)
        return true
      case 'ArrowRight':
        moveTo({ spalte: Math.min(spalten.length - 1, spalte + 1) })
        return true
      case 'ArrowLeft':
        moveTo({ spalte: Math.max(0, spalte - 1) })
        return true
      case ' ':
        if (shiftKey) auswahl.extendTo(zeile, zeile)
        else auswahl.toggle(zeile)
        return true
      case 'Enter':
        open(zeile)
        return true
      case 'Escape':
        auswahl.clear()
        return true
      default:
        return false
    }
  }

  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.target === event.currentTarget && press(event)) event.preventDefault()
  }
}
