import type { Durchfuehrung } from '../../angebote/angebot'
import { suchform } from '../../faelle/suchform'
import { daysBetween } from '../../kalender'
import { compactKey } from '../text'
import type { Angebotsangabe } from './angabe'
import { sameWeek } from './stundenplan'

type Angabe = Pick<Angebotsangabe, 'werte' | 'termine'>

/** The run a row means, runs it may mean, or neither: then it is a new one. */
export interface Fund {
  sicher: Durchfuehrung | null
  aehnlich: readonly Durchfuehrung[]
}

/** A start is put off by weeks, not by months: further apart two courses of one kind are two. */
const VERSCHOBEN_TAGE = 42

/**
 * Finds the runs of one provider that the rows of a list mean: by the provider's own number, by the Maßnahmenummer, else by
 * kind, place and beginning together. A run that a number leads to is not offered to another row.
 */
export function findAngebote(
  angaben: ReadonlyMap<number, Angabe>,
  durchfuehrungen: readonly Durchfuehrung[]
): Map<number, Fund> {
  const funde = new Map<number, Fund>()
  for (const [row, angabe] of angaben) {
    const fund = byNumber(angabe, durchfuehrungen)
    if (fund) funde.set(row, fund)
  }
  const vergeben = new Set([...funde.values()].map(({ sicher }) => sicher?.id))
  const freie = durchfuehrungen.filter(({ id }) => !vergeben.has(id))
  const uebrige = [...angaben].filter(([row]) => !funde.has(row))
  const nachArt = uebrige.map(([row, angabe]) => [row, byKind(angabe, freie)] as const)
  for (const [row, fund] of nachArt) {
    const { sicher } = fund
    const rivalen = nachArt.filter(([, anderer]) => sicher !== null && anderer.sicher?.id === sicher.id)
    const nummern = new Set(rivalen.map(([rivale]) => numberOf(angaben.get(rivale))))
    funde.set(row, sicher && nummern.size > 1 ? { sicher: null, aehnlich: [sicher] } : fund)
  }
  return funde
}

const numberOf = (angabe: Angabe | undefined) => compactKey(angabe?.werte.kursKennung ?? '')

/** A number that is used again for a later course does not lead back to the one that has ended. */
function byNumber(angabe: Angabe, durchfuehrungen: readonly Durchfuehrung[]): Fund | undefined {
  for (const feld of ['kursKennung', 'massnahmeNr'] as const) {
    const nummer = angabe.werte[feld]
    if (!nummer) continue
    const gleiche = durchfuehrungen.filter((eine) => isSame(eine[feld], nummer) && !endedBefore(eine, angabe))
    const fund = onlyOne(gleiche, angabe)
    if (fund) return fund
  }
  return undefined
}

function byKind(angabe: Angabe, durchfuehrungen: readonly Durchfuehrung[]): Fund {
  const moegliche = durchfuehrungen.filter(
    (eine) => !contradicts(eine, angabe) && sameKind(eine, angabe) && samePlace(eine, angabe)
  )
  const amTag = moegliche.filter(({ beginn }) => beginn === (angabe.werte.beginn ?? null))
  return (
    (angabe.werte.beginn ? onlyOne(amTag, angabe) : undefined) ?? {
      sicher: null,
      aehnlich: moegliche.filter((eine) => mayBegin(eine, angabe))
    }
  )
}

/** The one that was found, or the one of several that says most of what the row says. */
function onlyOne(gefunden: readonly Durchfuehrung[], angabe: Angabe): Fund | undefined {
  const nach = gefunden
    .map((eine) => ({ eine, gleich: agreements(eine, angabe) }))
    .toSorted((a, b) => b.gleich - a.gleich)
  const [beste, zweite] = nach
  if (!beste) return undefined
  const sicher = !zweite || beste.gleich > zweite.gleich
  return sicher ? { sicher: beste.eine, aehnlich: [] } : { sicher: null, aehnlich: nach.map(({ eine }) => eine) }
}

function agreements(eine: Durchfuehrung, { werte, termine }: Angabe): number {
  const gleiche = (Object.keys(werte) as (keyof typeof werte)[]).filter((feld) => eine[feld] === werte[feld])
  const beginn = eine.beginn !== null && eine.beginn === werte.beginn
  return gleiche.length + Number(!!termine && sameWeek(eine.termine, termine)) + (beginn ? 100 : 0)
}

const isSame = (a: string | null, b: string) => a !== null && compactKey(a) === compactKey(b)

const endedBefore = ({ ende }: Durchfuehrung, { werte: { beginn } }: Angabe) =>
  ende !== null && !!beginn && ende < beginn

/** Both carry a number, and not the same one. */
function contradicts(eine: Durchfuehrung, { werte }: Angabe): boolean {
  return (['kursKennung', 'massnahmeNr'] as const).some((feld) => {
    const [stored, named] = [eine[feld], werte[feld]]
    return stored !== null && !!named && !isSame(stored, named)
  })
}

function sameKind(eine: Durchfuehrung, { werte: { kursart, titel } }: Angabe): boolean {
  if (kursart) return eine.kursart === kursart
  return !!titel && suchform(eine.titel) === suchform(titel)
}

const samePlace = ({ standort }: Durchfuehrung, { werte }: Angabe) =>
  !werte.standort || standort === null || suchform(standort) === suchform(werte.standort)

function mayBegin(eine: Durchfuehrung, angabe: Angabe): boolean {
  const { beginn } = angabe.werte
  if (endedBefore(eine, angabe)) return false
  return eine.beginn === null || !beginn || Math.abs(daysBetween(eine.beginn, beginn)) <= VERSCHOBEN_TAGE
}
