import type { Wert } from '@shared/domain/feld'
import type { Satzart } from '@shared/domain/saetze/satzarten'
import { useState } from 'react'
import { api } from '../../api/client'
import { showError } from '../../api/showError'
import { useWrite } from '../../api/useWrite'
import { type Konfliktfelder, konfliktIn } from './useFallSpeichern'

type Werte = Record<string, Wert>
interface Ort {
  art: Satzart
  fall: string
  /** Absent for a new record. */
  satz?: { id: string; version: number } | undefined
}

/** Saves and removes records of a case. `done` is called when the form can close. */
export function useSatzSpeichern({ art, fall, satz }: Ort, done: () => void) {
  const add = useWrite(api.akte.createSatz, { onError: () => {} })
  const change = useWrite(api.akte.saveSatz, { onError: () => {} })
  const removal = useWrite(api.akte.removeSatz)
  const [konflikt, setKonflikt] = useState<{ felder: Konfliktfelder; werte: Werte }>()

  /** Throws what belongs to a field. */
  async function save(werte: Werte, version = satz?.version): Promise<void> {
    // The contract checks kind and values together; here they are one form for all kinds.
    if (!satz) await add.mutateAsync({ art, fall, werte } as never)
    else {
      try {
        await change.mutateAsync({ art, id: satz.id, version, werte } as never)
      } catch (error) {
        const felder = konfliktIn(error)
        if (!felder) throw error
        setKonflikt({ felder, werte })
        return
      }
    }
    done()
  }

  /** The own values win, over what stands there now. */
  async function saveMine(): Promise<void> {
    if (!konflikt) return
    setKonflikt(undefined)
    try {
      const { saetze } = await api.akte.read({ id: fall })
      const jetzt = saetze[art].find(({ id }) => id === satz?.id)
      await save(konflikt.werte, jetzt?.version)
    } catch (error) {
      showError(error)
    }
  }

  function keepTheirs() {
    setKonflikt(undefined)
    done()
  }

  const remove = () => satz && removal.mutate({ art, ...satz }, { onSuccess: done })
  return { save, remove, konflikt: konflikt?.felder, saveMine, keepTheirs, saving: add.isPending || change.isPending }
}
