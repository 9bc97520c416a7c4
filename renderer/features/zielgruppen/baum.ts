import { abfragefeld } from '@shared/domain/zielgruppen/abfragefelder'
import type { Bedingung, Filter, Operator } from '@shared/domain/zielgruppen/filter'
import type { SatzBedingung } from '@shared/domain/zielgruppen/satzBedingung'
import { partsOf, type SatzbedingungArt } from '@shared/domain/zielgruppen/satzfelder'

/** A filter as it is edited: with identities for the rows, and parts that are not finished yet. */
export type Knoten = Gruppe | Vergleich | Satz

export interface Gruppe {
  id: number
  art: 'gruppe'
  wort: 'alle' | 'eine' | 'keine'
  teile: readonly Knoten[]
}

export interface Vergleich {
  id: number
  art: 'vergleich'
  feld: string | undefined
  op: Operator
  /** Missing until something fitting is entered. */
  wert: Bedingung['wert'] | undefined
}

/** A condition on one record of the case. */
export interface Satz {
  id: number
  art: 'satz'
  satzart: SatzbedingungArt
  verneint: boolean
  /** Just added: takes the keyboard. */
  neu?: true
  inhalt: Readonly<Record<string, unknown>>
}

let letzteId = 0
const neueId = () => ++letzteId

export const neueGruppe = (wort: Gruppe['wort'], teile: readonly Knoten[] = []): Gruppe => ({
  id: neueId(),
  art: 'gruppe',
  wort,
  teile
})
export const neuerVergleich = (): Vergleich => ({
  id: neueId(),
  art: 'vergleich',
  feld: undefined,
  op: 'ist',
  wert: undefined
})
export const neuerSatz = (satzart: SatzbedingungArt): Satz => ({
  id: neueId(),
  art: 'satz',
  satzart,
  verneint: false,
  neu: true,
  inhalt: {}
})

/** The tree to edit; the outermost is always a group. */
export function toBaum(filter: Filter): Gruppe {
  const knoten = toKnoten(filter)
  return knoten.art === 'gruppe' ? knoten : neueGruppe('alle', [knoten])
}

function toKnoten(filter: Filter): Knoten {
  if ('and' in filter) return neueGruppe('alle', filter.and.map(toKnoten))
  if ('or' in filter) return neueGruppe('eine', filter.or.map(toKnoten))
  if ('not' in filter) return negated(filter.not)
  if ('feld' in filter) return { id: neueId(), art: 'vergleich', ...filter }
  const { art, inhalt } = partsOf(filter)
  return { id: neueId(), art: 'satz', satzart: art, verneint: false, inhalt }
}

function negated(filter: Filter): Knoten {
  if ('or' in filter) return neueGruppe('keine', filter.or.map(toKnoten))
  const knoten = toKnoten(filter)
  return knoten.art === 'satz' && !knoten.verneint ? { ...knoten, verneint: true } : neueGruppe('keine', [knoten])
}

/** The filter of a tree, without what is not finished; and how many parts that are. */
export function toFilter(gruppe: Gruppe): { filter: Filter; offen: number } {
  let offen = 0
  const part = (knoten: Knoten): Filter[] => {
    if (knoten.art === 'gruppe') return knoten.teile.length === 0 ? [] : [groupFilter(knoten)]
    if (knoten.art === 'satz') {
      const satz = { [knoten.satzart]: knoten.inhalt } as SatzBedingung
      return [knoten.verneint ? { not: satz } : satz]
    }
    const { feld, op, wert } = knoten
    if (feld !== undefined && wert !== undefined) return [{ feld, op, wert }]
    offen += 1
    return []
  }
  const groupFilter = ({ wort, teile }: Gruppe): Filter => {
    const parts = teile.flatMap(part)
    if (wort === 'alle' || parts.length === 0) return { and: parts }
    return wort === 'eine' ? { or: parts } : { not: { or: parts } }
  }
  return { filter: groupFilter(gruppe), offen }
}

/** The comparison after another field was chosen: what no longer fits is cleared. */
export function withFeld(vergleich: Vergleich, name: string): Vergleich {
  const feld = abfragefeld(name)
  if (!feld) return vergleich
  const [erster = 'ist'] = feld.ops
  return withOp(
    { ...vergleich, feld: name, wert: undefined },
    feld.ops.includes(vergleich.op) && vergleich.feld ? vergleich.op : erster
  )
}

/** The comparison in other words; the value stays where it still fits. */
export function withOp(vergleich: Vergleich, op: Operator): Vergleich {
  const ohneWert = op === 'leer' || op === 'nichtLeer'
  if (ohneWert) return { ...vergleich, op, wert: null }
  const alsListe = op === 'inListe' || op === 'nichtInListe'
  const { wert } = vergleich
  const passt = wert !== null && wert !== undefined && Array.isArray(wert) === alsListe
  const umgewandelt = alsListe
    ? typeof wert === 'string' && wert
      ? [wert]
      : undefined
    : Array.isArray(wert)
      ? wert[0]
      : undefined
  const istJaNein = vergleich.feld !== undefined && abfragefeld(vergleich.feld)?.art === 'jaNein'
  return { ...vergleich, op, wert: passt ? wert : (umgewandelt ?? (istJaNein ? true : undefined)) }
}
