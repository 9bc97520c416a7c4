import { quellfelderOf } from '../../ausgaben/hier'
import type { Ruecklauf, Rueckzeile, Rueckzelle } from '../../ausgaben/ruecklauf'
import { type Ausgabespalte, spalteOf } from '../../ausgaben/spalten'
import type { Rueckstand } from '../../ausgaben/zellvergleich'
import type { Tag } from '../../zeitraum'
import type { ErkannteZeile } from '../erkannteListe'
import { isGeleert } from '../geleert'
import { type Genannt, inFixedOrder } from '../genannt'
import { type Grund, zellenSchluessel } from '../plan'
import type { Listenfeld } from '../ziele'

const woche: readonly Ausgabespalte[] = ['kurstage', 'uhrzeit']

/**
 * What a returned row of a list of courses says: the cells its recipient changed. Days and times are one statement; a new
 * day for the same figure of places confirms it.
 */
export function genanntInKurszeile({ zellen }: Rueckzeile): Genannt {
  const isNew = (spalte: Ausgabespalte) => zellen.some((zelle) => zelle.spalte === spalte && isTaken(zelle))
  const confirms = isNew('kursstand')
  const genannt: Partial<Record<Listenfeld, string | number | boolean>> = {}
  for (const zelle of zellen) {
    const { spalte, stand, dort } = zelle
    const { feld } = spalteOf(spalte)
    const isNamed =
      isTaken(zelle) ||
      (woche.includes(spalte) && woche.some(isNew)) ||
      (spalte === 'plaetzeFrei' && confirms && stand === 'unveraendert')
    if (feld !== null && isNamed && dort.wert !== null) genannt[feld] = dort.wert
  }
  return inFixedOrder(genannt)
}

/** The day the place figures of a returned row are of: a new one its recipient entered, else the day it came back. */
export function standInKurszeile({ zellen }: Rueckzeile, heute: Tag): Tag {
  const stand = zellen.find((zelle) => zelle.spalte === 'kursstand' && isTaken(zelle))?.dort.wert
  return typeof stand === 'string' && stand <= heute ? stand : heute
}

/** Fields whose cells the recipient emptied. */
export const geleertInKurszeile = ({ zellen }: Rueckzeile): Listenfeld[] =>
  zellen.filter(isGeleert).flatMap(({ spalte }) => spalteOf(spalte).feld ?? [])

const isTaken = ({ stand, dort }: Rueckzelle) => (stand === 'dort' || stand === 'beide') && !dort.unlesbar

/** How the stored fields of runs stand that cells of the list speak of, by `zellenSchluessel`. */
export function rueckstaendeOfKurse(ruecklauf: Ruecklauf): ReadonlyMap<string, Rueckstand> {
  const staende = new Map<string, Rueckstand>()
  for (const { zellen } of ruecklauf.zeilen.values()) {
    for (const { spalte, stand, hier } of zellen) {
      if (hier.satz === undefined) continue
      staende.set(zellenSchluessel({ satz: hier.satz, feld: '*' }), 'unveraendert')
      for (const feld of quellfelderOf(ruecklauf.liste.art, spalte)?.felder ?? []) {
        const key = zellenSchluessel({ satz: hier.satz, feld })
        staende.set(key, both(staende.get(key), stand))
      }
    }
  }
  return staende
}

/** Of two columns for one field: changed there in the one and here in the other is changed on both sides. */
function both(eine: Rueckstand | undefined, andere: Rueckstand): Rueckstand {
  const beide = [eine, andere]
  if (beide.includes('beide') || (beide.includes('dort') && beide.includes('hier'))) return 'beide'
  return (['dort', 'hier', 'unzulaessig'] as const).find((stand) => beide.includes(stand)) ?? 'unveraendert'
}

/** What somebody must know of how a row of a list of courses came back. */
export function gruendeOfKurszeile({ wie, zellen, ausgegeben }: Rueckzeile, { beleg }: ErkannteZeile): Grund[] {
  const named = (test: (zelle: Rueckzelle) => boolean) =>
    zellen
      .filter(test)
      .map(({ spalte }) => spalteOf(spalte).heading)
      .join(', ')
  const [unzulaessig, geleert] = [named(({ stand }) => stand === 'unzulaessig'), named(isGeleert)]
  return [
    ...(wie === 'person' && beleg ? [{ code: 'rueckKursVerrutscht', facts: {} } as const] : []),
    ...(wie === 'dazu' ? [{ code: 'rueckDazu', facts: {} } as const] : []),
    ...(wie === 'geloescht' && !ausgegeben ? [{ code: 'rueckKursFort', facts: {} } as const] : []),
    ...(unzulaessig ? [{ code: 'rueckUnzulaessig', facts: { spalten: unzulaessig } } as const] : []),
    ...(geleert ? [{ code: 'rueckGeleert', facts: { spalten: geleert } } as const] : [])
  ]
}
