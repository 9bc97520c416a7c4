import { checkFilter } from '../checkFilter'
import { not } from '../eingebaut/bausteine'
import { isFuellwort, verneinungen } from './fuellwoerter'
import { type Fang, type Muster, match } from './muster'
import type { Regel, Umgebung } from './regel'
import type { Stueck, Teil } from './teile'
import type { Wort } from './woerter'

/** A rule with one of its patterns. */
export interface Lesart {
  readonly regel: Regel
  readonly muster: Muster
}

interface Treffer {
  readonly bis: number
  readonly regel: Regel
  readonly fang: Fang
}

/** Parts a question into conditions, words that join or deny, and words nobody understands. */
export function stueckeOf(
  woerter: readonly Wort[],
  lesarten: readonly Lesart[],
  isFremd: Umgebung['isFremd']
): Stueck[] {
  const stuecke: Stueck[] = []
  for (let ab = 0; ab < woerter.length; ) {
    const wort = woerter[ab]
    if (!wort) break
    const treffer = bestAt(woerter, ab, lesarten, isFremd)
    const verneint = verneinungen.has(wort.form)
    const nachher = treffer?.regel.nachrangig ? bestAt(woerter, ab + 1, lesarten, isFremd) : undefined
    const vorrang = treffer && verneint && nachher && !nachher.regel.nachrangig && nachher.bis >= treffer.bis
    const teil = treffer && !vorrang ? teilOf(woerter, ab, treffer, isFremd) : undefined
    stuecke.push(...(teil ? [teil] : wordAlone(wort)))
    ab = teil && treffer ? treffer.bis : ab + 1
  }
  return stuecke
}

/** The longest match from one word on; among equally long ones that of the first rule. */
function bestAt(
  woerter: readonly Wort[],
  ab: number,
  lesarten: readonly Lesart[],
  isFremd: Umgebung['isFremd']
): Treffer | undefined {
  let beste: Treffer | undefined
  for (const { regel, muster } of lesarten) {
    const passt = match(muster, woerter, ab)
    if (!passt || passt.bis <= (beste?.bis ?? ab)) continue
    const filter = regel.filter(passt.fang, umgebungOf(woerter, ab, passt.bis, isFremd))
    if (filter === undefined || checkFilter(filter).length > 0) continue
    beste = { bis: passt.bis, regel, fang: passt.fang }
  }
  return beste
}

function teilOf(
  woerter: readonly Wort[],
  ab: number,
  { bis, regel, fang }: Treffer,
  isFremd: Umgebung['isFremd']
): Teil | undefined {
  const filter = regel.filter(fang, umgebungOf(woerter, ab, bis, isFremd))
  if (!filter) return undefined
  return {
    art: 'bedingung',
    ...span(woerter, ab, bis),
    filter,
    gegenteil: regel.nicht?.(fang) ?? not(filter),
    auch: (verneint) => regel.auch?.(fang, verneint),
    kopf: regel.kopf ?? false,
    nomen: regel.nomen ?? false,
    bestand: regel.bestand ?? false,
    gelesenAls: woerter.slice(ab, bis).flatMap(({ gelesenAls }) => (gelesenAls ? [gelesenAls] : []))
  }
}

const umgebungOf = (woerter: readonly Wort[], ab: number, bis: number, isFremd: Umgebung['isFremd']): Umgebung => ({
  davor: woerter[ab - 1],
  danach: woerter[bis],
  isFremd
})

const span = (woerter: readonly Wort[], ab: number, bis: number) => ({
  von: woerter[ab]?.von ?? 0,
  bis: woerter[bis - 1]?.bis ?? 0
})

function wordAlone({ form, von, bis }: Wort): Stueck[] {
  const verneinung = verneinungen.get(form)
  if (verneinung) return [{ art: 'nicht', reicht: verneinung, von, bis }]
  switch (form) {
    case 'und':
    case 'sowie':
      return [{ art: 'und', von, bis }]
    case 'oder':
    case 'bzw':
    case '/':
      return [{ art: 'oder', von, bis }]
    case ',':
    case ';':
      return [{ art: 'komma', von, bis }]
    case 'noch':
      return [{ art: 'noch', von, bis }]
    case 'mit':
    case 'aber':
    case 'sondern':
      return [{ art: 'mit', von, bis }]
    default:
      return isFuellwort(form) ? [] : [{ art: 'fremd', von, bis }]
  }
}
