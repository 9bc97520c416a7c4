import type { FallFeld } from '@shared/domain/faelle/felder'
import { useMemo, useRef } from 'react'
import { useEntwurf } from '../../api/useEntwurf'

type Eingaben = Partial<Record<FallFeld, string>>

/** What was typed into the fields of one case and not saved: one draft for all of them. */
export function useFeldEntwurf(fall: string) {
  const { draft, loading, keep, drop } = useEntwurf<Eingaben>(`akte/${fall}`)
  const current = useRef<Eingaben>({})
  if (draft) current.current = draft

  const entwurf = useMemo(() => {
    const change = (next: Eingaben) => {
      current.current = next
      if (Object.keys(next).length > 0) keep(next)
      else drop()
    }
    return {
      of: (feld: FallFeld) => current.current[feld],
      keep: (feld: FallFeld, eingabe: string) => change({ ...current.current, [feld]: eingabe }),
      drop(feld: FallFeld) {
        if (!(feld in current.current)) return
        const { [feld]: _, ...rest } = current.current
        change(rest)
      }
    }
  }, [keep, drop])
  return { entwurf, loading }
}
