import { gesuchterOf, type Vorlage } from './bestand'
import { namensschluessel } from './personen/namensform'

/**
 * Which rows of a list may have a say in what becomes of each other as long as nobody decides otherwise: they mean one
 * person of the store, were one row when the list left, or name a new person by the same number or name.
 */
export interface Zusammenhang {
  /** A row and all that hang together with it, by their place in the list. */
  around(stelle: number): Iterable<number>
}

const known = new WeakMap<Vorlage, Zusammenhang>()

/** Looked for at the first decision, and once for a list. */
export function zusammenhangOf(vorlage: Vorlage): Zusammenhang {
  const bekannt = known.get(vorlage) ?? newZusammenhang(vorlage)
  known.set(vorlage, bekannt)
  return bekannt
}

function newZusammenhang(vorlage: Vorlage): Zusammenhang {
  const { rows } = vorlage.liste
  // Each group is a ring: every row knows the next one. Joining two rings exchanges two of these.
  const next = Int32Array.from(rows, (_, stelle) => stelle)
  const groups = Int32Array.from(next)
  const first = new Map<string, number>()

  function groupOf(stelle: number): number {
    let group = stelle
    while (groups[group] !== group) {
      groups[group] = groups[groups[group] ?? 0] ?? 0
      group = groups[group] ?? 0
    }
    return group
  }

  function join(a: number, b: number): void {
    const [groupA, groupB] = [groupOf(a), groupOf(b)]
    if (groupA === groupB) return
    groups[groupA] = groupB
    const after = next[a] ?? a
    next[a] = next[b] ?? b
    next[b] = after
  }

  rows.forEach((zeile, stelle) => {
    if (zeile.skip) return
    for (const key of keysOf(zeile.row, vorlage)) {
      const other = first.get(key)
      if (other === undefined) first.set(key, stelle)
      else join(stelle, other)
    }
  })

  return {
    *around(stelle) {
      let at = stelle
      do {
        yield at
        at = next[at] ?? stelle
      } while (at !== stelle)
    }
  }
}

function keysOf(row: number, { treffer, ruecklauf, genannte }: Vorlage): string[] {
  const ausgegeben = ruecklauf?.zeilen.get(row)?.ausgegeben
  const keys = ausgegeben ? [`zeile ${ausgegeben.schluessel}`] : []
  const einer = treffer.get(row)
  if (einer?.art === 'sicher') return [...keys, `fall ${einer.person.fall}`]
  const gesucht = gesuchterOf(genannte.get(row) ?? {})
  if (gesucht.kundennummer) keys.push(`nummer ${gesucht.kundennummer}`)
  return [...keys, `name ${namensschluessel(gesucht)}`]
}
