import type { Uebersichtsfrage } from '@shared/domain/angebote/uebersicht'
import { useSearchParams } from 'react-router'

export type Ansicht = 'tabelle' | 'kalender'
export type Kalendergruppe = 'ort' | 'niveauVon'

/** What the Kursübersicht is asked for, kept in the address. */
export function useFrage() {
  const [params, setParams] = useSearchParams()
  const [liste, code] = (params.get('art') ?? '').split(' ')
  const frage: Uebersichtsfrage = {
    niveau: params.get('niveau'),
    art: (liste === 'kursart' || liste === 'instrument') && code ? { liste, code } : null,
    ort: params.get('ort'),
    zeitmodell: params.get('zeitmodell'),
    betreuung: params.get('betreuung') !== null,
    frei: params.get('frei') !== null
  }
  const set = (name: string, wert: string | null) =>
    setParams(
      (now) => {
        if (wert === null) now.delete(name)
        else now.set(name, wert)
        return now
      },
      { replace: true }
    )
  return {
    frage,
    ansicht: (params.get('ansicht') === 'kalender' ? 'kalender' : 'tabelle') as Ansicht,
    gruppe: (params.get('nach') === 'niveau' ? 'niveauVon' : 'ort') as Kalendergruppe,
    set
  }
}
