import type { Angebotsart } from '@shared/contract/angebote'
import { Zeitlage } from '@shared/domain/angebote/zeitlage'
import { useState } from 'react'
import { useSearchParams } from 'react-router'

export interface Suche {
  text: string
  zeitlagen: Zeitlage[]
  art: Angebotsart | null
  ort: string | null
}

const SEITE = 200

/**
 * What is looked for. It is copied to the address, so that „Zurück“ leads to where one was (it names no person); the address
 * itself follows too slowly to be typed into.
 */
export function useSuche() {
  const [params, setParams] = useSearchParams()
  const [limit, setLimit] = useState(SEITE)
  const [suche, setSuche] = useState<Suche>(() => ({
    text: params.get('text') ?? '',
    zeitlagen: zeitlagenOf(params.get('zeit')),
    art: artOf(params.get('art')),
    ort: params.get('ort')
  }))
  function change(teil: Partial<Suche>) {
    const neu = { ...suche, ...teil }
    const entries = {
      text: neu.text,
      zeit: neu.zeitlagen.join(' '),
      art: neu.art ? `${neu.art.liste} ${neu.art.code}` : '',
      ort: neu.ort ?? ''
    }
    setLimit(SEITE)
    setSuche(neu)
    setParams(Object.fromEntries(Object.entries(entries).filter(([, wert]) => wert !== '')), { replace: true })
  }
  return { suche, change, limit, more: () => setLimit(Math.min(1000, limit + SEITE)) }
}

function zeitlagenOf(zeit: string | null): Zeitlage[] {
  const gewaehlt = (zeit ?? '').split(' ').flatMap((eine) => Zeitlage.safeParse(eine).data ?? [])
  return gewaehlt.length > 0 ? gewaehlt : ['laufend', 'kommend']
}

function artOf(text: string | null): Angebotsart | null {
  const [liste, code] = (text ?? '').split(' ')
  return (liste === 'kursart' || liste === 'instrument') && code ? { liste, code } : null
}
