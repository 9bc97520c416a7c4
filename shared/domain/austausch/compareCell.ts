import type { Wert } from '../feld'
import type { Vorlage } from './bestand'
import { type Entscheidungen, zellenSchluessel } from './plan'
import { compareZelle, type Juengeres, type Ort, type Zelle } from './zellen'

interface Bekanntes {
  /** What the source named last; `undefined` when it never did. */
  zuletzt: Wert | undefined
  beschaedigt?: boolean
  /** No step a participation can make. */
  schritt?: boolean
  /** An emptied cell that is taken only when a person says so. */
  angeboten?: boolean
  /** Something younger than the list, beside what the history tells. */
  juenger?: Juengeres | undefined
}

/** As much of what a plan is made of as one value needs. */
interface Verglichenes extends Pick<Vorlage, 'vorrang' | 'ruecklauf'> {
  rueckstaende?: Vorlage['rueckstaende']
  bestand: Pick<Vorlage['bestand'], 'hand' | 'juenger' | 'letzteUebernahme'>
}

/** Compares one named value with the stored one, in the light of who wrote that one and when. */
export function compareCell(
  ort: Ort,
  { von, nach }: { von: Wert; nach: Wert },
  { bestand, vorrang, ruecklauf, rueckstaende }: Verglichenes,
  entscheidungen: Entscheidungen,
  { zuletzt, beschaedigt = false, schritt = false, angeboten = false, juenger }: Bekanntes
): Zelle[] {
  if (von === nach) return []
  const rueck = rueckstaende?.get(zellenSchluessel(ort)) ?? rueckstaende?.get(zellenSchluessel({ ...ort, feld: '*' }))
  // What was changed before the list left, its recipient has seen.
  const seit = rueck && ruecklauf?.liste.zeit
  const hand = lastIn(bestand.hand, ort, von) ?? undefined
  const feld = `${ort.tabelle}.${ort.feld}`
  const zelle = compareZelle(ort, von, nach, {
    ...{ zuletzt, beschaedigt, schritt, angeboten },
    hand: hand && seit !== undefined && hand.zeit <= seit ? undefined : hand,
    juenger: juenger ?? (rueck ? undefined : lastIn(bestand.juenger, ort, von)),
    beide: rueck === 'beide',
    letzteUebernahme: bestand.letzteUebernahme,
    entschieden: entscheidungen.zellen[zellenSchluessel(ort)],
    immer: entscheidungen.vorrang[feld] ?? vorrang[feld]
  })
  return zelle ? [zelle] : []
}

/** The last change of a field; a row counts as written by who made it, as far as it was filled in. */
function lastIn<T>(changes: ReadonlyMap<string, T>, ort: Ort, von: Wert): T | undefined {
  const changed = changes.get(zellenSchluessel(ort))
  if (changed !== undefined || von === null) return changed
  return changes.get(zellenSchluessel({ ...ort, feld: '*' }))
}
