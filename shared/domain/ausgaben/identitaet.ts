import type { Zellstaende } from '../austausch/erkannteListe'
import { suchform } from '../faelle/suchform'
import type { Ausgabespalte } from './spalten'

const kennungen = ['tnKennung', 'kundennummer'] as const

/** What the rows of an issued list can be told apart by; name and birth date only where all of it is there. */
export function identityOf(zellen: Zellstaende): { kennung: string | undefined; person: string | undefined } {
  const [erste] = kennungen.flatMap((spalte) => {
    const text = formOf(zellen, spalte)
    return text ? [`${spalte} ${text}`] : []
  })
  const [name, tag] = [nameIn(zellen), formOf(zellen, 'geburtsdatum')]
  return { kennung: erste, person: name.length > 1 && tag ? `${name.toSorted().join(' ')}|${tag}` : undefined }
}

/** Nothing a returned row says of its person differs from what was issued, but for spelling. */
export function isSurely(issued: Zellstaende, returned: Zellstaende): boolean {
  const { kennung, name, tag } = compare(issued, returned)
  return kennung !== false && tag !== false && name !== 'anders' && name !== 'teils'
}

/**
 * Whether a returned row can still be about the same person, where something differs: a number proves much, a shared surname
 * nothing, and who has another name and another birth date is somebody else.
 */
export function isProbably(issued: Zellstaende, returned: Zellstaende): boolean {
  const { kennung, name, tag } = compare(issued, returned)
  if (kennung === true) return name !== 'anders' || tag === true
  if (kennung === false) return name === 'gleich' && tag !== false
  return name === 'gleich' || (name === 'teils' && tag === true) || (name === undefined && tag !== false)
}

/** How many of the cells that tell a person apart say something else than when they were issued. */
export function countEdited(issued: Zellstaende, returned: Zellstaende): number {
  const identity = [...kennungen, 'nachname', 'vorname', 'geburtsdatum'] as const
  return identity.filter((spalte) => returned[spalte] && formOf(issued, spalte) !== formOf(returned, spalte)).length
}

interface Vergleich {
  /** `undefined` wherever one of both says nothing. */
  kennung: boolean | undefined
  name: 'gleich' | 'teils' | 'anders' | undefined
  tag: boolean | undefined
}

function compare(issued: Zellstaende, returned: Zellstaende): Vergleich {
  const same = (spalte: Ausgabespalte) => {
    const [before, now] = [formOf(issued, spalte), formOf(returned, spalte)]
    return before && now ? before === now : undefined
  }
  return {
    kennung: same('tnKennung') ?? same('kundennummer'),
    name: compareNames(nameIn(issued), nameIn(returned)),
    tag: same('geburtsdatum')
  }
}

function compareNames(a: readonly string[], b: readonly string[]): Vergleich['name'] {
  if (a.length === 0 || b.length === 0) return undefined
  const shared = a.filter((wort) => b.includes(wort)).length
  if (shared === a.length && shared === b.length) return 'gleich'
  return shared > 0 ? 'teils' : 'anders'
}

/** The words of the name, in whichever of both columns they stand. */
function nameIn(zellen: Zellstaende): string[] {
  return [formOf(zellen, 'nachname'), formOf(zellen, 'vorname')].flatMap((text) => text.split(' ')).filter(Boolean)
}

function formOf(zellen: Zellstaende, spalte: Ausgabespalte): string {
  const { wert = null } = zellen[spalte] ?? {}
  return wert === null ? '' : suchform(String(wert))
}
