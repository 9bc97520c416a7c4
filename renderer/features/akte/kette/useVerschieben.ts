import type { Spanne } from '@shared/domain/kette/schritt'
import type { Satz } from '@shared/domain/saetze/satzarten'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../../../api/client'
import { useWrite } from '../../../api/useWrite'

/** Keys pressed one after the other are one move: saved when the hand rests so long. */
const RUHE_MS = 600

interface Zug {
  id: string
  plan: Spanne
}

/** Moves planned steps: seen at once, saved after a moment, one Vorgang for each move, so that it can be taken back. */
export function useVerschieben(elemente: readonly Satz<'kettenelement'>[]) {
  const [zug, setZug] = useState<Zug>()
  const wartend = useRef<Zug>(undefined)
  const uhr = useRef<number>(undefined)
  const versionen = useRef(new Map<string, number>())
  const reihe = useRef(Promise.resolve())
  const { mutateAsync } = useWrite(api.akte.saveSatz)

  const versionOf = (id: string) =>
    Math.max(elemente.find((element) => element.id === id)?.version ?? 0, versionen.current.get(id) ?? 0)
  const aktuell = useRef(versionOf)
  aktuell.current = versionOf

  const save = useCallback(() => {
    window.clearTimeout(uhr.current)
    const eben = wartend.current
    wartend.current = undefined
    if (!eben) return
    reihe.current = reihe.current.then(async () => {
      const { id, plan } = eben
      const werte = { beginnPlan: plan.beginn, endePlan: plan.ende }
      try {
        const { version } = await mutateAsync({ art: 'kettenelement', id, version: aktuell.current(id), werte })
        versionen.current.set(id, version)
      } catch {
        // The refusal was shown; the line falls back to what is stored.
      }
      setZug((jetzt) => (jetzt === eben ? undefined : jetzt))
    })
  }, [mutateAsync])

  useEffect(() => save, [save])

  /** Shows the new days; `jetzt` saves them at once, as at the end of a drag. */
  function move(id: string, plan: Spanne, jetzt = false) {
    if (wartend.current && wartend.current.id !== id) save()
    const neu = { id, plan }
    wartend.current = neu
    setZug(neu)
    window.clearTimeout(uhr.current)
    if (jetzt) save()
    else uhr.current = window.setTimeout(save, RUHE_MS)
  }

  return { zug, move, save, show: (id: string, plan: Spanne) => setZug({ id, plan }), drop: () => setZug(undefined) }
}
