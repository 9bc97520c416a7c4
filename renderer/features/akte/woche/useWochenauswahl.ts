import { type KeyboardEvent, useEffect, useState } from 'react'

/** A cell of the week: the weekday and which half hour of the picture. */
interface Zelle {
  wochentag: number
  zeile: number
}

interface Grenzen {
  zeilen: number
  /** The chosen cells are drawn on; the pinned ones with the brush, or wiped out. */
  onPaint: (auswahl: Auswahl, was: 'malen' | 'radieren') => void
}

/** A rectangle of cells, both ends included. */
export interface Auswahl {
  wochentage: readonly number[]
  von: number
  bis: number
}

/** Choosing cells of the week by mouse or keyboard: arrows move, with Umschalt they choose, Space draws, Entf wipes out. */
export function useWochenauswahl({ zeilen, onPaint }: Grenzen) {
  const [anker, setAnker] = useState<Zelle>({ wochentag: 1, zeile: 2 })
  const [ende, setEnde] = useState<Zelle>(anker)
  const [ziehen, setZiehen] = useState(false)
  const [gewaehlt, setGewaehlt] = useState(false)
  const auswahl = rectangle(anker, ende)

  // The focus follows once it is inside.
  useEffect(() => {
    if (document.activeElement?.role === 'gridcell') document.getElementById(zelleId(ende))?.focus()
  }, [ende])

  function moveTo(zelle: Zelle, weiter: boolean) {
    setEnde(zelle)
    if (!weiter) setAnker(zelle)
    setGewaehlt(weiter)
  }

  function paint(was: 'malen' | 'radieren') {
    onPaint(auswahl, was)
    setAnker(ende)
    setGewaehlt(false)
  }

  function onKeyDown(event: KeyboardEvent) {
    const schritt = schritte[event.key]
    if (schritt) {
      const ziel = {
        wochentag: Math.min(7, Math.max(1, ende.wochentag + schritt.wochentag)),
        zeile: Math.min(zeilen - 1, Math.max(0, ende.zeile + schritt.zeile))
      }
      moveTo(ziel, event.shiftKey)
    } else if (event.key === ' ' || event.key === 'Enter') paint('malen')
    else if (event.key === 'Delete' || event.key === 'Backspace') paint('radieren')
    else if (event.key === 'Escape' && gewaehlt) {
      setAnker(ende)
      setGewaehlt(false)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  return {
    auswahl: gewaehlt || ziehen ? auswahl : undefined,
    fokus: ende,
    onKeyDown,
    /** Somebody came to a cell in another way than by these keys. */
    onFocus(zelle: Zelle) {
      if (zelle.wochentag === ende.wochentag && zelle.zeile === ende.zeile) return
      setAnker(zelle)
      setEnde(zelle)
    },
    onPointerDown(zelle: Zelle) {
      setAnker(zelle)
      setEnde(zelle)
      setZiehen(true)
    },
    onPointerEnter: (zelle: Zelle) => ziehen && setEnde(zelle),
    onPointerUp() {
      if (ziehen) paint('malen')
      setZiehen(false)
    },
    onPointerCancel() {
      setZiehen(false)
      setAnker(ende)
    }
  }
}

/** Where the focus goes. */
export const zelleId = ({ wochentag, zeile }: Zelle) => `woche-${wochentag}-${zeile}`

const schritte: Readonly<Record<string, Zelle>> = {
  ArrowUp: { wochentag: 0, zeile: -1 },
  ArrowDown: { wochentag: 0, zeile: 1 },
  ArrowLeft: { wochentag: -1, zeile: 0 },
  ArrowRight: { wochentag: 1, zeile: 0 }
}

function rectangle(a: Zelle, b: Zelle): Auswahl {
  const [von, bis] = [Math.min(a.zeile, b.zeile), Math.max(a.zeile, b.zeile)]
  const [erster, letzter] = [Math.min(a.wochentag, b.wochentag), Math.max(a.wochentag, b.wochentag)]
  return { von, bis, wochentage: Array.from({ length: letzter - erster + 1 }, (_, index) => erster + index) }
}
