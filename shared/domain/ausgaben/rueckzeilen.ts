import type { ErkannteZeile, Zellstaende } from '../austausch/erkannteListe'
import { identityOf, isProbably, isSurely } from './identitaet'
import type { AusgegebeneListe, AusgegebeneZeile } from './ruecklauf'

/** How a returned row stands to the issued ones. */
export type Fundweg =
  /** By its ticket. */
  | 'beleg'
  /** By TN-Kennung or name, because the ticket is gone or came to stand beside somebody else (sorted without it). */
  | 'person'
  /** None of the issued rows. */
  | 'dazu'
  /** Its ticket is of this list, but whom it was about is no longer in the store. */
  | 'geloescht'
  /** Another row speaks for the same issued one. */
  | 'doppelt'
  /** Several rows were the same issued one and say different things. */
  | 'mehrdeutig'

export interface Zugeordnet {
  ausgegeben?: AusgegebeneZeile
  wie: Fundweg
}

/**
 * Finds for every entry that came back the issued row it was, by row number. A ticket is believed unless the person beside
 * it is somebody else: lists are sorted without their hidden column, and names are typed over.
 */
export function assignZeilen(
  { zeilen }: Pick<AusgegebeneListe, 'zeilen'>,
  rows: readonly ErkannteZeile[]
): Map<number, Zugeordnet> {
  const byKey = new Map(zeilen.map((zeile) => [zeile.schluessel, zeile]))
  const findPerson = personFinder(zeilen)

  function assign({ beleg, zellen = {} }: ErkannteZeile): Zugeordnet {
    const own = beleg && byKey.get(beleg.schluessel)
    if (own && isSurely(own.werte, zellen)) return { ausgegeben: own, wie: 'beleg' }
    const other = findPerson(zellen)
    if (other && other !== own && isProbably(other.werte, zellen)) return { ausgegeben: other, wie: 'person' }
    if (own && isProbably(own.werte, zellen)) return { ausgegeben: own, wie: 'beleg' }
    return { wie: beleg && !own ? 'geloescht' : 'dazu' }
  }

  const entries = rows.filter(({ skip, beleg }) => skip === undefined || (skip === 'duplicate' && beleg))
  return new Map(entries.map((row) => [row.row, row.skip ? duplicateOf(row, byKey) : assign(row)]))
}

function duplicateOf({ beleg }: ErkannteZeile, byKey: ReadonlyMap<string, AusgegebeneZeile>): Zugeordnet {
  const ausgegeben = beleg && byKey.get(beleg.schluessel)
  return ausgegeben ? { ausgegeben, wie: 'doppelt' } : { wie: 'dazu' }
}

/** The one issued row about the person a row names, by number, else by name and birth date. */
function personFinder(zeilen: readonly AusgegebeneZeile[]) {
  const byKennung = Map.groupBy(zeilen, ({ werte }) => identityOf(werte).kennung)
  const byPerson = Map.groupBy(zeilen, ({ werte }) => identityOf(werte).person)
  const only = (some: readonly AusgegebeneZeile[] | undefined) => (some?.length === 1 ? some[0] : undefined)
  return (zellen: Zellstaende) => {
    const { kennung, person } = identityOf(zellen)
    return (kennung && only(byKennung.get(kennung))) || (person && only(byPerson.get(person))) || undefined
  }
}
