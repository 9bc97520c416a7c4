import { isFrisch, juengsterNachweis } from '../fristen/nachweis'
import { addMonths } from '../kalender'
import { gueltigerOn, juengsteOf } from '../saetze/aktuellesNiveau'
import type { Sprachstand, Teilnahme } from '../saetze/satzarten'
import { geplant } from '../saetze/zustaende'
import type { Tag } from '../zeitraum'
import { unterschied } from './unterschied'
import { hoechstensMonateOf, type Vertrauensfolge } from './vertrauensfolge'

/**
 * Why somebody's German should be tested anew: no level is known, the one that counts is older than it is trusted,
 * certificate and estimate lie a full level apart, or a Berufssprachkurs is planned and no proof is fresh enough.
 */
export interface Testgrund {
  art: 'KEINER' | 'ZU_ALT' | 'UNTERSCHIED' | 'BSK'
  /** The day it follows from: the end of trust, the start of the course. */
  tag: Tag | null
}

interface Lage {
  heute: Tag
  sprachstand: readonly Pick<Sprachstand, 'art' | 'datum' | 'niveauGesamt'>[]
  teilnahme: readonly Pick<Teilnahme, 'status' | 'kursart' | 'eintrittPlan'>[]
  vertrauensfolge: Vertrauensfolge
}

/** Every reason for a new test; none where the level that counts will do. */
export function neuerTestFaellig({ heute, sprachstand, teilnahme, vertrauensfolge }: Lage): Testgrund[] {
  const gueltig = gueltigerOn(heute, sprachstand, vertrauensfolge)
  if (!gueltig) return [{ art: 'KEINER', tag: null }]
  const gruende: Testgrund[] = []
  const bis = vertrautBis(gueltig, vertrauensfolge)
  if (bis !== 'immer' && (bis === null || bis < heute)) gruende.push({ art: 'ZU_ALT', tag: bis })
  const { bescheinigt, eingeschaetzt } = juengsteOf(sprachstand)
  const stufen = unterschied(bescheinigt?.niveauGesamt ?? null, eingeschaetzt?.niveauGesamt ?? null)
  if (stufen !== null && Math.abs(stufen) >= 1) gruende.push({ art: 'UNTERSCHIED', tag: null })
  const kurs = teilnahme.find(
    ({ status, kursart }) => kursart?.startsWith('BSK_') && (geplant as readonly string[]).includes(status)
  )
  if (kurs) {
    const nachweis = juengsterNachweis(sprachstand)
    const beginn = kurs.eintrittPlan ?? heute
    if (nachweis === null || !isFrisch(nachweis, beginn)) gruende.push({ art: 'BSK', tag: kurs.eintrittPlan })
  }
  return gruende
}

/** The last day a record is trusted as one of its kind; `null` where its own day is not known. */
export function vertrautBis(
  { art, datum }: Pick<Sprachstand, 'art' | 'datum'>,
  folge: Vertrauensfolge
): Tag | null | 'immer' {
  const monate = hoechstensMonateOf(art, folge)
  return monate === null ? 'immer' : datum && addMonths(datum, monate)
}
