import { bemalt, type Pinselstrich, type Wochenzeit } from '@shared/domain/kombination/bemalen'
import type { Fenster } from '@shared/domain/kombination/planperson'
import { fensterOf } from '@shared/domain/kombination/wochenzeit'
import { useEffect, useState } from 'react'
import { api } from '../../../api/client'
import { useWrite } from '../../../api/useWrite'
import { useAkte } from '../akteContext'

/** The week with the strokes that are not saved yet already on it. They are saved one after the other, each as it is drawn. */
export function useWochenstriche(): { fenster: Fenster[]; draw: (strich: Pinselstrich) => void } {
  const { fall, saetze } = useAkte().akte
  const [offen, setOffen] = useState<readonly Pinselstrich[]>([])
  const { mutate, isPending } = useWrite(api.akte.paintWoche)
  const [erster] = offen

  useEffect(() => {
    if (!erster || isPending) return
    const stand = saetze.verfuegbarkeit.map(({ id, version }) => ({ id, version }))
    const strich = { ...erster, wochentage: [...erster.wochentage] }
    const onSettled = () => setOffen((striche) => striche.filter((einer) => einer !== erster))
    mutate({ fall: fall.id, stand, strich }, { onSettled })
  }, [erster, isPending, mutate, fall.id, saetze.verfuegbarkeit])

  const befristet = saetze.verfuegbarkeit.filter(({ gueltigVon, gueltigBis }) => gueltigVon ?? gueltigBis)
  const immer = saetze.verfuegbarkeit
    .filter((satz) => !befristet.includes(satz))
    .map((satz): Wochenzeit => ({ ...fensterOf(satz), id: satz.id, grund: satz.grund }))
  const gemalt = offen.reduce(bemalt, immer)
  return {
    fenster: [...befristet.map(fensterOf), ...gemalt.map((zeit) => ({ ...zeit, ...ohneOrt }))],
    draw: (strich) => setOffen((striche) => [...striche, strich])
  }
}

const ohneOrt = { ort: null, gueltigVon: null, gueltigBis: null }
