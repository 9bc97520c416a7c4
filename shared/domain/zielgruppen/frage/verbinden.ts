import { abfragefeld } from '../abfragefelder'
import type { Filter } from '../filter'
import type { Stueck, Teil } from './teile'

/** A condition with how it is joined to the one before it. */
export interface Glied {
  readonly teil: Teil
  readonly verneint: boolean
  readonly filter: Filter
  readonly verbinder: 'und' | 'oder' | 'komma' | 'nichts'
  /** Where the words that say it begin and end, a denial before them included. */
  readonly von: number
  readonly bis: number
}

type Reichweite = Extract<Stueck, { art: 'nicht' }>['reicht']

interface Stelle {
  readonly von: number
  readonly bis: number
}

/** Denials and joining words given to the conditions they belong to; what is left over was not understood. */
export function gliederOf(stuecke: readonly Stueck[]): { glieder: Glied[]; fremd: Stelle[] } {
  const glieder: Glied[] = []
  const fremd: Stelle[] = []
  let verbinder: Glied['verbinder'] = 'nichts'
  let verbunden: Stelle | undefined
  let nicht: (Stelle & { reicht: Reichweite }) | undefined
  /** The last condition was denied by a word that goes on denying. */
  let weiter: Reichweite = 'nur dies'

  for (const [nummer, stueck] of stuecke.entries()) {
    switch (stueck.art) {
      case 'und':
      case 'oder':
        verbinder = stueck.art
        verbunden = stueck
        break
      case 'komma':
        if (verbinder === 'nichts') verbinder = 'komma'
        if (weiter !== 'ganze Reihe' || !goesOn(stuecke, nummer)) weiter = 'nur dies'
        break
      case 'noch':
        if (weiter === 'ganze Reihe') nicht = { ...stueck, reicht: weiter }
        break
      case 'mit':
        weiter = 'nur dies'
        break
      case 'nicht':
        if (nicht) fremd.push(nicht)
        nicht = stueck
        break
      case 'fremd':
        // What is not understood may be what was meant to be denied or joined: neither is passed on to the next.
        if (nicht) fremd.push(nicht)
        if (verbunden && verbinder === 'oder') fremd.push(verbunden)
        fremd.push(stueck)
        nicht = undefined
        weiter = 'nur dies'
        if (verbinder === 'oder') verbinder = 'nichts'
        break
      case 'bedingung': {
        const erbt: boolean = weiter !== 'nur dies' && stueck.nomen && verbinder !== 'nichts' && !nicht
        const verneint = nicht !== undefined || erbt
        const filter = verneint ? stueck.gegenteil : stueck.filter
        const von = nicht ? nicht.von : stueck.von
        const wie = verneint && (erbt || weiter !== 'nur dies') && verbinder === 'oder' ? 'und' : verbinder
        glieder.push({ teil: stueck, verneint, filter, verbinder: wie, von, bis: stueck.bis })
        weiter = erbt ? weiter : (nicht?.reicht ?? 'nur dies')
        nicht = undefined
        verbinder = 'nichts'
        verbunden = undefined
      }
    }
  }
  if (nicht) fremd.push(nicht)
  if (verbunden && verbinder === 'oder' && glieder.length > 0) fremd.push(verbunden)
  return { glieder, fremd: fremd.toSorted((a, b) => a.von - b.von) }
}

/** Whether a comma stands in a row of things that ends in „und“ or „oder“: „ohne A, B oder C“. */
function goesOn(stuecke: readonly Stueck[], komma: number): boolean {
  const [erstes, dann, danach] = stuecke.slice(komma + 1, komma + 4)
  const isNomen = (stueck: Stueck | undefined) => stueck?.art === 'bedingung' && stueck.nomen
  return isNomen(erstes) && (dann?.art === 'und' || dann?.art === 'oder') && isNomen(danach)
}

/** The filter of a whole question: parts about other persons are alternatives, inside a part everything must hold. */
export function joinGlieder(glieder: readonly Glied[]): Filter[] {
  const abschnitte: Glied[][] = [[]]
  for (const glied of glieder) {
    const aktuell = abschnitte.at(-1) ?? []
    if (beginsAnew(aktuell, glied)) abschnitte.push([glied])
    else aktuell.push(glied)
  }
  if (abschnitte.length === 1) return conditionsOf(glieder)
  return [{ or: abschnitte.map((abschnitt) => allOf(conditionsOf(abschnitt))) }]
}

/** „Frauen mit B1 oder Männer mit B2“: the second naming of persons after other conditions. */
function beginsAnew(bisher: readonly Glied[], { teil, verneint, verbinder }: Glied): boolean {
  const vorige = bisher.at(-1)
  if (!teil.kopf || verneint || !vorige || vorige.teil.kopf) return false
  const erster = bisher.find((glied) => glied.teil.kopf)
  if (!erster) return false
  return verbinder === 'oder' || (verbinder === 'und' && sameWahl(erster, { teil, verneint }))
}

/** Conditions that must all hold; those joined by „oder“, or that exclude each other, are one. */
function conditionsOf(glieder: readonly Glied[]): Filter[] {
  const gruppen: Glied[][] = []
  for (const glied of glieder) {
    const vorige = gruppen.at(-1)
    const letztes = vorige?.at(-1)
    if (vorige && letztes && (glied.verbinder === 'oder' || sameWahl(letztes, glied))) vorige.push(glied)
    else gruppen.push([glied])
  }
  return gruppen.map((gruppe) => anyOf(gruppe.map(({ filter }) => filter)))
}

type Wahl = Pick<Glied, 'teil' | 'verneint'>

/** „aus Herford und Bünde“: nobody lives in both. */
function sameWahl(a: Wahl, b: Wahl): boolean {
  const feld = wahlOf(a)
  return feld !== undefined && feld === wahlOf(b)
}

function wahlOf({ teil, verneint }: Wahl): string | undefined {
  const { filter } = teil
  if (verneint || !('feld' in filter) || filter.op !== 'ist') return undefined
  const art = abfragefeld(filter.feld)?.art
  return art === 'code' || art === 'text' ? filter.feld : undefined
}

/** Equal questions after one field become one question after a list. */
function anyOf(filter: readonly Filter[]): Filter {
  const [erster] = filter
  if (filter.length === 1 && erster) return erster
  const codes = filter.map((einer) =>
    'feld' in einer && einer.op === 'ist' && typeof einer.wert === 'string' ? einer : undefined
  )
  const [vorn] = codes
  const einFeld = vorn && codes.every((einer) => einer?.feld === vorn.feld) && abfragefeld(vorn.feld)?.art === 'code'
  return einFeld
    ? { feld: vorn.feld, op: 'inListe', wert: codes.map((einer) => String(einer?.wert)) }
    : { or: [...filter] }
}

const allOf = (filter: readonly Filter[]): Filter => {
  const [einer] = filter
  return filter.length === 1 && einer ? einer : { and: [...filter] }
}
