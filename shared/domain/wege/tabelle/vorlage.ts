import { uhrzeitOf } from '../../kombination/minute'
import { ortsschluessel } from '../wegzeit'
import { ausgabemarke } from './ausgabemarke'
import type { Wegebestand } from './wegeplan'
import type { Wegangabe } from './wegetabelle'

/** Where the figures of a row of the template come from. */
export type Vorlagenherkunft = 'eingetragen' | 'rueckweg' | 'imOrt' | 'geschaetzt' | 'unbekannt'

export type Vorlagenzeile = Omit<Wegangabe, 'stelle' | 'maengel' | 'geschaetzt' | 'ausgegeben'> & {
  herkunft: Vorlagenherkunft
  /** By which an untouched row is known again. */
  marke: string
}

/** One row for every place and every place to go to, with what is known or estimated. */
export function vorlagenzeilen({ orte, wegzeiten, wege }: Wegebestand, ziele: readonly string[]): Vorlagenzeile[] {
  const eigene = new Map(wegzeiten.map((eine) => [keyOf(eine.ortA, eine.ortB), eine]))
  return orte.flatMap((von) =>
    ziele.map((nach) => {
      const weg = wege(von, nach)
      const eigen = eigene.get(keyOf(von, nach))
      const rueckfahrt = weg?.letzteRueckfahrt ?? null
      const werte = {
        ...{ von, nach, frueh: weg?.frueh ?? null, mittag: weg?.mittag ?? null, spaet: weg?.spaet ?? null },
        ...{ letzteRueckfahrt: rueckfahrt === null ? null : uhrzeitOf(rueckfahrt), stand: eigen?.stand ?? null }
      }
      const herkunft = herkunftOf(weg, eigen !== undefined, ortsschluessel(von) === ortsschluessel(nach))
      return { ...werte, herkunft, marke: ausgabemarke({ ...werte, geschaetzt: herkunft === 'geschaetzt' }) }
    })
  )
}

const keyOf = (von: string, nach: string) => `${ortsschluessel(von)}\n${ortsschluessel(nach)}`

function herkunftOf(weg: { geschaetzt: boolean } | undefined, eigen: boolean, imOrt: boolean): Vorlagenherkunft {
  if (!weg) return 'unbekannt'
  if (weg.geschaetzt) return 'geschaetzt'
  if (eigen) return 'eingetragen'
  return imOrt ? 'imOrt' : 'rueckweg'
}
