import type { Urteil } from '../kandidat'
import { type Pruefung, urteilIn } from './pruefung'

const sagt = urteilIn('H12')

/** H12: whoever needs it finds a site without barriers; hours at most by a medical statement are those of H10. */
export function barrierefreiheit({ person, teile }: Pruefung): Urteil[] {
  if (!person.barrierefreiNoetig) return []
  return teile.flatMap(({ lauf: { titel, barrierefrei, bloecke, standort } }) => {
    const online = bloecke.length > 0 && bloecke.every(({ ort }) => ort === null)
    if (online || barrierefrei === true) return []
    return [
      sagt(barrierefrei === null ? 'unklar' : 'verletzt', barrierefrei === null ? 'unbekannt' : 'barrieren', {
        titel,
        standort
      })
    ]
  })
}
