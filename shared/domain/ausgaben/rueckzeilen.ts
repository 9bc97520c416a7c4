import type { ErkannteZeile, Zellstaende } from '../austausch/erkannteListe'
import * as personenidentitaet from './identitaet'
import * as kursidentitaet from './kursidentitaet'
import type { AusgegebeneListe, AusgegebeneZeile } from './ruecklauf'
import { vorlagen } from './vorlagen'

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
 * it is somebody else: lists are sorted without their hidden column, and names are typed over. One edited cell makes nobody
 * somebody else, be it the name of a twin.
 */
export function assignZeilen(
  { zeilen, art }: Pick<AusgegebeneListe, 'zeilen' | 'art'>,
  rows: readonly ErkannteZeile[]
): Map<number, Zugeordnet> {
  const identitaet = vorlagen[art].zeilen === 'kurse' ? kursidentitaet : personenidentitaet
  const { countEdited, isProbably, isSurely } = identitaet
  const byKey = new Map(zeilen.map((zeile) => [zeile.schluessel, zeile]))
  const findPerson = personFinder(zeilen, identitaet)
  const ownOf = ({ beleg }: ErkannteZeile) => beleg && byKey.get(beleg.schluessel)
  const isAsIssued = (row: ErkannteZeile) => {
    const own = ownOf(row)
    return own !== undefined && isSurely(own.werte, row.zellen ?? {})
  }
  const entries = rows.filter(({ skip, beleg }) => skip === undefined || (skip === 'duplicate' && beleg))
  const present = new Set(entries.map(ownOf))
  const settled = new Set(entries.filter(isAsIssued).map(ownOf))
  /** Its ticket stands beside somebody else: then this one's may have come to stand here. */
  const isAstray = (zeile: AusgegebeneZeile) => present.has(zeile) && !settled.has(zeile)

  function assign(row: ErkannteZeile): Zugeordnet {
    const { beleg, zellen = {} } = row
    const own = ownOf(row)
    if (own && isAsIssued(row)) return { ausgegeben: own, wie: 'beleg' }
    const found = findPerson(zellen)
    const other = found !== own && found && isProbably(found.werte, zellen) ? found : undefined
    if (other && (!own || isAstray(other))) return { ausgegeben: other, wie: 'person' }
    if (own && (isProbably(own.werte, zellen) || countEdited(own.werte, zellen) <= 1)) {
      return { ausgegeben: own, wie: 'beleg' }
    }
    if (other) return { ausgegeben: other, wie: 'person' }
    return { wie: beleg && !own ? 'geloescht' : 'dazu' }
  }

  return new Map(entries.map((row) => [row.row, row.skip ? duplicateOf(row, byKey) : assign(row)]))
}

function duplicateOf({ beleg }: ErkannteZeile, byKey: ReadonlyMap<string, AusgegebeneZeile>): Zugeordnet {
  const ausgegeben = beleg && byKey.get(beleg.schluessel)
  return ausgegeben ? { ausgegeben, wie: 'doppelt' } : { wie: 'dazu' }
}

/** The one issued row about the person (or course) a row names, by number, else by name and birth date. */
function personFinder(
  zeilen: readonly AusgegebeneZeile[],
  { identityOf }: Pick<typeof personenidentitaet, 'identityOf'>
) {
  const byKennung = Map.groupBy(zeilen, ({ werte }) => identityOf(werte).kennung)
  const byPerson = Map.groupBy(zeilen, ({ werte }) => identityOf(werte).person)
  const only = (some: readonly AusgegebeneZeile[] | undefined) => (some?.length === 1 ? some[0] : undefined)
  return (zellen: Zellstaende) => {
    const { kennung, person } = identityOf(zellen)
    return (kennung && only(byKennung.get(kennung))) || (person && only(byPerson.get(person))) || undefined
  }
}
