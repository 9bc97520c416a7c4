import { type Hartregel, hartregeln, type Kandidat, type Urteil } from './kandidat'
import { phasenOf } from './phase'
import type { Planperson } from './planperson'
import type { Planwelt } from './planwelt'
import { anteileOf, lageOf, punkteOf, teileOf } from './punkte'
import { eigenregeln, wochenregeln } from './regeln'
import type { Pruefung } from './regeln/pruefung'
import { elementeOf, runsBeside, type Teil } from './teil'

const alleRegeln = { ...eigenregeln, ...wochenregeln }

/** What the constraints and the score say of runs together, for a person. */
export function beurteile(person: Planperson, teile: readonly Teil[], welt: Planwelt): Kandidat {
  const pruefung: Pruefung = { person, welt, teile, phasen: phasenOf(person, teile, welt.wege) }
  const urteile = hartregeln.flatMap((regel) => alleRegeln[regel]?.(pruefung) ?? [])
  const anteile = anteileOf(lageOf(pruefung, urteile))
  return {
    elemente: elementeOf(teile),
    art: artOf(teile),
    passt: passtOf(urteile),
    urteile,
    punkte: punkteOf(anteile, welt.kriterien),
    teile: teileOf(anteile, welt.kriterien)
  }
}

/** Whether it fits; what a person overrode no longer keeps it from fitting, but stays to be seen. */
export function passtOf(
  urteile: readonly Urteil[],
  ueberstimmt: ReadonlySet<Hartregel> = new Set()
): Kandidat['passt'] {
  if (urteile.some(({ schwere, regel }) => schwere === 'verletzt' && !ueberstimmt.has(regel))) return 'nein'
  return urteile.length > 0 ? 'auflage' : 'ja'
}

/** Side by side, one after the other, or alone. */
function artOf([erster, zweiter]: readonly Teil[]): Kandidat['art'] {
  if (!erster || !zweiter) return 'einzeln'
  return runsBeside(erster, zweiter) ? 'kombination' : 'ueberbrueckung'
}
