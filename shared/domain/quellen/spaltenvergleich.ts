import type { ErkannteSpalte } from '../austausch/erkannteListe'
import { editDistance } from '../austausch/text'
import type { Kopfspalte } from './merkmale'

/** How the columns of a list stand to those of the last list of its source. */
export interface Spaltenvergleich {
  /** Keys of columns the source never had. */
  neu: ReadonlySet<string>
  /** By key of a new column: the former one it most likely is, under another heading. */
  umbenannt: ReadonlyMap<string, Kopfspalte>
  /** Columns the last list had and this one has not, without those renamed. */
  fehlend: readonly Kopfspalte[]
}

type Spalte = Pick<ErkannteSpalte, 'key' | 'heading' | 'field' | 'own'>

/** Compares by heading, never by position: what only moved is neither new nor missing. */
export function compareSpalten(spalten: readonly Spalte[], kopf: readonly Kopfspalte[]): Spaltenvergleich {
  const bekannt = new Set(kopf.map(({ key }) => key))
  const jetzt = new Set(spalten.map(({ key }) => key))
  // Without a former list there is nothing to compare with.
  const neue = kopf.length === 0 ? [] : spalten.filter(({ key }) => key !== '' && !bekannt.has(key))
  const weg = new Set(kopf.filter(({ key }) => !jetzt.has(key)))
  const umbenannt = new Map<string, Kopfspalte>()
  for (const isSame of [sameField, alikeHeading]) {
    for (const spalte of neue) {
      if (umbenannt.has(spalte.key)) continue
      const former = [...weg].find((alte) => isSame(spalte, alte))
      if (!former) continue
      umbenannt.set(spalte.key, former)
      weg.delete(former)
    }
  }
  return { neu: new Set(neue.map(({ key }) => key)), umbenannt, fehlend: [...weg] }
}

const sameField = ({ field, own }: Spalte, alte: Kopfspalte) => (field ?? own) !== null && (field ?? own) === alte.field

/** Most of the letters are the same, or one heading holds the other. */
function alikeHeading({ key }: Spalte, alte: Kopfspalte): boolean {
  const [short, long] = key.length < alte.key.length ? [key, alte.key] : [alte.key, key]
  if (short.length >= 4 && long.includes(short)) return true
  return short.length >= 5 && editDistance(short, long, 3) <= Math.floor(long.length / 5)
}
