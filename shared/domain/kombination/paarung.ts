import type { Tag } from '../zeitraum'
import type { Lauf } from './lauf'
import { phasenOf } from './phase'
import type { Planperson } from './planperson'
import type { Planwelt } from './planwelt'
import { zeitplan } from './regeln/h1Zeitplan'
import { ausschluss } from './regeln/h7Ausschluss'
import type { Teil } from './teil'

/** Somebody without a week, a home or a claim: what clashes for her clashes for everybody. */
export const niemand: Planperson = {
  ...{ fall: '', geburtsdatum: null, geschlecht: null, rechtskreis: null, wohnort: null, niveau: null },
  ...{ alphabetisierung: null, aufenthaltsstatus: null, erwerbstaetigkeit: null, berechtigungen: [], fenster: [] },
  ...{ kinder: [], belegungen: [], ziele: [], fuehrerschein: false, pkw: false, maxWochenstunden: null },
  ...{ maxTagesstunden: null, barrierefreiNoetig: false, bedarfe: [], wartetSeit: null, verpflichtet: false },
  ohneAntwort: 0
}

/**
 * Which runs clash for everybody who enters on these days: by timetable and ways between their places, or by the matrix.
 * Worked out once for each pair; `true` means that a person has to be looked at.
 */
export function createPaarung(welt: Planwelt): (a: Teil, b: Teil) => boolean {
  const nummern = new Map<Lauf, Map<Tag, number>>()
  let teile = 0
  const numberOf = ({ lauf, eintritt }: Teil): number => {
    const tage = nummern.get(lauf) ?? new Map<Tag, number>()
    if (!tage.has(eintritt)) nummern.set(lauf, tage.set(eintritt, teile++))
    return tage.get(eintritt) ?? 0
  }
  const gewusst = new Map<number, boolean>()
  return (a, b) => {
    const paar = numberOf(a) * VIELE + numberOf(b)
    const bekannt = gewusst.get(paar)
    if (bekannt !== undefined) return bekannt
    const kann = canRunBeside([a, b], welt)
    gewusst.set(paar, kann)
    return kann
  }
}

/** More than there are days of entry. */
const VIELE = 2 ** 24

function canRunBeside(teile: readonly Teil[], welt: Planwelt): boolean {
  // What else somebody attends may part the weeks, and holidays with them.
  if (teile.some(({ lauf }) => lauf.ausfall.length > 0)) return true
  const pruefung = { person: niemand, welt, teile, phasen: phasenOf(niemand, teile, welt.wege) }
  return ![...zeitplan(pruefung), ...ausschluss(pruefung)].some(({ schwere }) => schwere === 'verletzt')
}
