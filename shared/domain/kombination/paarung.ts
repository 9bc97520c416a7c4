import type { Lauf } from './lauf'
import { phasenOf } from './phase'
import type { Planperson } from './planperson'
import type { Planwelt } from './planwelt'
import { zeitplan } from './regeln/h1Zeitplan'
import { ausschluss } from './regeln/h7Ausschluss'
import { teilOf } from './teil'

/** Somebody without a week, a home or a claim: what clashes for her clashes for everybody. */
const niemand: Planperson = {
  ...{ fall: '', geburtsdatum: null, geschlecht: null, rechtskreis: null, wohnort: null, niveau: null },
  ...{ alphabetisierung: null, aufenthaltsstatus: null, erwerbstaetigkeit: null, berechtigungen: [], fenster: [] },
  ...{ kinder: [], belegungen: [], ziele: [], fuehrerschein: false, pkw: false, maxWochenstunden: null },
  ...{ maxTagesstunden: null, barrierefreiNoetig: false, bedarfe: [], wartetSeit: null, verpflichtet: false },
  ohneAntwort: 0
}

/**
 * Which runs clash for everybody: by timetable and ways between their places, or by the matrix. Worked out once for each
 * pair; `true` means that a person has to be looked at.
 */
export function createPaarung(welt: Planwelt): (a: Lauf, b: Lauf) => boolean {
  const nummern = new Map(welt.laeufe.map(({ id }, nummer) => [id, nummer]))
  const anzahl = welt.laeufe.length
  const gewusst = new Int8Array(anzahl * anzahl)
  return (a, b) => {
    const [i, j] = [nummern.get(a.id), nummern.get(b.id)]
    if (i === undefined || j === undefined) return true
    const stelle = i * anzahl + j
    if (gewusst[stelle] === 0) gewusst[stelle] = canRunBeside(a, b, welt) ? 1 : -1
    return gewusst[stelle] === 1
  }
}

/** Over their whole time: entering later only makes the common time shorter, and no lessons of it go away. */
function canRunBeside(a: Lauf, b: Lauf, welt: Planwelt): boolean {
  if (a.beginn === null || b.beginn === null || a.ausfall.length > 0 || b.ausfall.length > 0) return true
  const teile = [teilOf(a, a.beginn), teilOf(b, b.beginn)]
  const pruefung = { person: niemand, welt, teile, phasen: phasenOf(niemand, teile, welt.wege) }
  return ![...zeitplan(pruefung), ...ausschluss(pruefung)].some(({ schwere }) => schwere === 'verletzt')
}
