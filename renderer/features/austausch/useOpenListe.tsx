import type { OffeneListe } from '@shared/contract/austausch'
import { AppError } from '@shared/errors'
import { useCallback, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { api } from '../../api/client'
import { showError } from '../../api/showError'
import { useRun } from '../../api/useRun'
import { KennwortDialog } from './KennwortDialog'
import { UebernahmeDialog } from './UebernahmeDialog'

const MOST_MIB = 30

/** A file that cannot be opened without its password. */
interface Verschlossen {
  file?: string
  /** The password that was tried did not fit. */
  falsch: boolean
  retry: (kennwort: string) => Promise<OffeneListe | null | undefined>
}

/** Opens a list, chosen in the dialog of the machine or dropped on the window, and goes to its first open step. */
export function useOpenListe() {
  const navigate = useNavigate()
  const [verschlossen, setVerschlossen] = useState<Verschlossen>()
  const again = useRef<Omit<Verschlossen, 'falsch'>>(undefined)
  const refused = (error: unknown) => {
    const code = error instanceof AppError ? error.data.code : undefined
    if (again.current && (code === 'liste.kennwort' || code === 'liste.kennwortFalsch')) {
      setVerschlossen({ ...again.current, falsch: code === 'liste.kennwortFalsch' })
    } else {
      setVerschlossen(undefined)
      showError(error)
    }
  }
  const byDialog = useRun(api.austausch.open, { onError: refused })
  const byBytes = useRun(api.austausch.openBytes, { onError: refused })

  const goTo = useCallback(
    (liste: OffeneListe | null | undefined) => {
      if (!liste) return
      setVerschlossen(undefined)
      void navigate(`/austausch/liste/${liste.id}${liste.letzteUebernahme === null ? '/datei' : ''}`)
    },
    [navigate]
  )
  const choose = useCallback(async () => {
    again.current = { retry: (kennwort) => byDialog.start({ dieselbe: true, kennwort }) }
    goTo(await byDialog.start({}))
  }, [byDialog.start, goTo])
  const dropped = useCallback(
    async (file: File) => {
      if (file.size > MOST_MIB * 1024 * 1024) {
        showError(new AppError({ code: 'liste.zuGross', details: { mib: MOST_MIB } }))
        return
      }
      const source = { file: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
      again.current = { file: file.name, retry: (kennwort) => byBytes.start({ ...source, kennwort }) }
      goTo(await byBytes.start(source))
    },
    [byBytes.start, goTo]
  )

  const running = byDialog.running ? byDialog : byBytes
  // While the dialog of the machine is open nothing is read yet.
  const opened = byBytes.running || (byDialog.running && byDialog.progress !== undefined)
  const dialog = (
    <>
      <UebernahmeDialog opened={opened} title="Liste lesen" progress={running.progress} onCancel={running.cancel} />
      {verschlossen && (
        <KennwortDialog
          opened={!opened}
          {...(verschlossen.file !== undefined && { file: verschlossen.file })}
          falsch={verschlossen.falsch}
          onTry={async (kennwort) => goTo(await verschlossen.retry(kennwort))}
          onClose={() => setVerschlossen(undefined)}
        />
      )}
    </>
  )
  return { choose, dropped, dialog }
}
