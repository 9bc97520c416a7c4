import { type DurchfuehrungWerte, durchfuehrungFelder } from '../../angebote/angebot'
import { checkDurchfuehrung } from '../../angebote/checkAngebot'
import type { Tag } from '../../zeitraum'
import type { Grund } from '../plan'
import type { Zelle } from '../zellen'

interface Widerspruch {
  /** The cells, of which those that contradict others are not taken. */
  erlaubte: Zelle[]
  /** Fields of a new run that stay empty. */
  felder: ReadonlySet<string>
  gruende: Grund[]
}

/** Which fields go with the one a check complains about: which of them is wrong, nobody knows. */
const verbunden: Readonly<Record<string, readonly string[]>> = {
  ende: ['beginn', 'ende'],
  letzterEinstieg: ['beginn', 'letzterEinstieg'],
  plaetzeFrei: ['plaetze', 'plaetzeFrei', 'plaetzeStand', 'quelle']
}

/** Takes nothing that would make of the run what nobody could save by hand: an end before the beginning, more places free than there are. */
export function withoutContradictions(
  bisher: Partial<DurchfuehrungWerte>,
  zellen: readonly Zelle[],
  heute: Tag
): Widerspruch {
  const leer = Object.fromEntries(Object.keys(durchfuehrungFelder).map((feld) => [feld, null]))
  const neue = Object.fromEntries(zellen.filter(({ nehmen }) => nehmen).map(({ feld, nach }) => [feld, nach]))
  const befunde = checkDurchfuehrung({ ...leer, ...bisher, ...neue } as DurchfuehrungWerte, heute)
  const felder = new Set(befunde.flatMap(({ field }) => verbunden[field] ?? [field]))
  // What contradicted itself before is not the fault of this list.
  const meine = zellen.length === 0 || zellen.some(({ feld, nehmen }) => nehmen && felder.has(feld))
  return {
    erlaubte: zellen.map((zelle) => (felder.has(zelle.feld) ? { ...zelle, nehmen: false, zustand: 'bleibt' } : zelle)),
    felder,
    gruende: meine ? befunde.map(({ field }) => ({ code: 'widerspruch', facts: { feld: field } })) : []
  }
}
