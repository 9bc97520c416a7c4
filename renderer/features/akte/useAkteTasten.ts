import { useHotkeys } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import type { AusListe } from '../../api/ausListe'
import { api } from '../../api/client'
import { showError } from '../../api/showError'

interface Keys {
  /** Where the Akte was opened from. */
  ausListe: AusListe | undefined
  tabs: readonly string[]
  onTab: (tab: string) => void
  onUndo: () => void
  onKontakt: () => void
}

/** Alt+1 … Alt+9, Alt+0: tabs, n and p: next and previous case of the list, Escape: back to where one was, Strg+Z: undo, k: a contact (outside of fields). */
export function useAkteTasten({ ausListe, tabs, onTab, onUndo, onKontakt }: Keys): {
  step: (by: 1 | -1) => Promise<void>
} {
  const navigate = useNavigate()

  async function step(by: 1 | -1): Promise<void> {
    if (!ausListe) return
    const position = ausListe.position + by
    if (position < 0) return
    try {
      const [id] = await api.faelle.ids({ ...ausListe.abfrage, offset: position, limit: 1 })
      const state: AusListe = { ...ausListe, position }
      if (id) await navigate(`/faelle/${id}`, { replace: true, state })
    } catch (error) {
      showError(error)
    }
  }

  const inDialog = useDialogAtEscape()

  useHotkeys([
    ['mod+Z', onUndo],
    ['k', onKontakt],
    ['n', () => void step(1)],
    ['p', () => void step(-1)],
    [
      'Escape',
      () => {
        if (inDialog.current) return
        // The first page of a window has nothing before it.
        if (window.history.state?.idx > 0) void navigate(-1)
        else void navigate('/faelle')
      }
    ]
  ])
  useHotkeys(
    tabs.map((tab, index) => [`alt+${(index + 1) % 10}`, () => onTab(tab)]),
    []
  )
  return { step }
}

/** Whether a dialog was open when Escape was pressed: it may be closed by the time the key reaches the page. */
function useDialogAtEscape() {
  const open = useRef(false)
  useEffect(() => {
    const note = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') open.current = document.querySelector('[role="dialog"]') !== null
    }
    window.addEventListener('keydown', note, true)
    return () => window.removeEventListener('keydown', note, true)
  }, [])
  return open
}
