import { AppError } from '@shared/errors'
import { useCallback } from 'react'
import { useNavigate } from 'react-router'
import { api } from '../../api/client'
import { showError } from '../../api/showError'
import { useRun } from '../../api/useRun'
import { UebernahmeDialog } from './UebernahmeDialog'

const MOST_MIB = 30

/** Opens a list, chosen in the dialog of the machine or dropped on the window, and goes to its columns or preview. */
export function useOpenListe() {
  const navigate = useNavigate()
  const byDialog = useRun(api.austausch.open)
  const byBytes = useRun(api.austausch.openBytes)

  const goTo = useCallback(
    (liste: { id: string } | null | undefined) => {
      if (liste) void navigate(`/austausch/liste/${liste.id}/spalten`)
    },
    [navigate]
  )
  const choose = useCallback(async () => goTo(await byDialog.start({})), [byDialog.start, goTo])
  const dropped = useCallback(
    async (file: File) => {
      if (file.size > MOST_MIB * 1024 * 1024) {
        showError(new AppError({ code: 'liste.zuGross', details: { mib: MOST_MIB } }))
        return
      }
      const bytes = new Uint8Array(await file.arrayBuffer())
      goTo(await byBytes.start({ file: file.name, bytes }))
    },
    [byBytes.start, goTo]
  )

  const running = byDialog.running ? byDialog : byBytes
  // While the dialog of the machine is open nothing is read yet.
  const opened = byBytes.running || (byDialog.running && byDialog.progress !== undefined)
  const dialog = (
    <UebernahmeDialog opened={opened} title="Liste lesen" progress={running.progress} onCancel={running.cancel} />
  )
  return { choose, dropped, dialog }
}
