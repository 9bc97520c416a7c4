import type { FallFeld } from '@shared/domain/faelle/felder'
import type { Wert } from '@shared/domain/feld'
import { AppError } from '@shared/errors'
import type { ErrorDetails } from '@shared/errors/details'
import { useCallback, useState } from 'react'
import { api } from '../../api/client'
import { showError } from '../../api/showError'
import { useWrite } from '../../api/useWrite'

export type Konfliktfelder = ErrorDetails['satz.geaendert']['felder']

/** The fields that somebody else changed meanwhile, if that is why saving was refused. */
export function konfliktIn(error: unknown): Konfliktfelder | undefined {
  if (!(error instanceof AppError) || error.data.code !== 'satz.geaendert') return undefined
  const { felder } = error.data.details
  return felder.length > 0 ? felder : undefined
}

/** Saves single fields of a case and keeps what is to be decided when somebody else was faster. */
export function useFallSpeichern(id: string) {
  const { mutateAsync } = useWrite(api.akte.save, { onError: () => {} })
  const [konflikt, setKonflikt] = useState<{ felder: Konfliktfelder; feld: FallFeld; wert: Wert }>()

  const saveFeld = useCallback(
    async (feld: FallFeld, wert: Wert, version: number) => {
      try {
        await mutateAsync({ id, version, werte: { [feld]: wert } })
        return true
      } catch (error) {
        const felder = konfliktIn(error)
        if (!felder) throw error
        setKonflikt({ felder, feld, wert })
        return false
      }
    },
    [id, mutateAsync]
  )

  /** The own value wins, over what stands there now. */
  async function saveMine(): Promise<void> {
    if (!konflikt) return
    setKonflikt(undefined)
    try {
      const { fall } = await api.akte.read({ id })
      await saveFeld(konflikt.feld, konflikt.wert, fall.version)
    } catch (error) {
      showError(error)
    }
  }

  return { saveFeld, konflikt: konflikt?.felder, saveMine, keepTheirs: () => setKonflikt(undefined) }
}
