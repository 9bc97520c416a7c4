import { suchform } from '../faelle/suchform'
import type { Wert } from '../feld'
import type { Anwesenheit, Sprachstand, Teilnahme } from '../saetze/satzarten'
import { geplant, laufend } from '../saetze/zustaende'
import type { Tag } from '../zeitraum'
import type { Kursangabe, Monatsangabe, Sprachangabe } from './arten/artregel'
import { statusSeitBy } from './arten/teilnahmen'

/** Kinds of records a list may add. */
export const satzTabellen = ['sprachstand', 'teilnahme', 'anwesenheit', 'kontakt'] as const

/** A dated record the list adds. */
export interface NeuerSatz {
  tabelle: (typeof satzTabellen)[number]
  werte: Record<string, Wert>
}

/** Where a statement of the list belongs: a new record, or a stored one (to be compared field by field). */
export type Bezug<S> = { neu: NeuerSatz } | { bekannt: S }

interface Herkunft {
  /** Name of the source; kept with the record. */
  quelle: string
  /** The day the list speaks of. */
  stand: Tag
}

/**
 * Where a named level belongs. A list that repeats itself every month adds nothing: the same statement counts once,
 * until it carries a later day or another level.
 */
export function placeSprachstand(
  angabe: Sprachangabe,
  vorhanden: readonly Sprachstand[],
  { quelle, stand }: Herkunft
): Bezug<Sprachstand> | undefined {
  const gleicheArt = vorhanden.filter((satz) => satz.art === angabe.art && isSameTest(satz, angabe))
  const { datum } = angabe
  if (datum) {
    const vomTag = gleicheArt.filter((satz) => satz.datum === datum)
    const derselbe = vomTag.find((satz) => satz.quelle === quelle || agrees(satz, angabe))
    if (derselbe) return { bekannt: derselbe }
    const bekannt = gleicheArt.some((satz) => agrees(satz, angabe) && (satz.datum ?? '') >= datum)
    return bekannt ? undefined : neuerSprachstand({ ...angabe, quelle })
  }
  const juengste = gleicheArt.toSorted((a, b) => (b.datum ?? '').localeCompare(a.datum ?? ''))
  const gemeint = juengste.find((satz) => satz.quelle === quelle) ?? juengste[0]
  // A list may say two things of one day: each of them once.
  const bekannt = juengste.some(
    (satz) => satz.datum === gemeint?.datum && satz.quelle === gemeint?.quelle && agrees(satz, angabe)
  )
  // Without a day of its own the statement is as old as the list.
  return bekannt ? undefined : neuerSprachstand({ ...angabe, datum: stand, quelle })
}

const neuerSprachstand = (werte: Sprachangabe) => ({ neu: { tabelle: 'sprachstand', werte } }) as const

/** Two examinations of one day are two records, as the DTZ and „Leben in Deutschland“. */
function isSameTest(satz: Sprachstand, { pruefung }: Sprachangabe): boolean {
  if (satz.pruefung === 'LID' || pruefung === 'LID') return satz.pruefung === pruefung
  return !pruefung || !satz.pruefung || satz.pruefung === pruefung
}

/** The record says everything the list says, at least. */
function agrees(satz: Sprachstand, angabe: Sprachangabe): boolean {
  return aussagen.every((feld) => angabe[feld] === undefined || angabe[feld] === satz[feld])
}

const aussagen = [
  'niveauGesamt',
  'niveauHoeren',
  'niveauLesen',
  'niveauSchreiben',
  'niveauSprechen',
  'pruefung',
  'ergebnis',
  'lidPunkte'
] as const

/**
 * Where a named course belongs. A list of the office means the participation of that name and entry; a provider means
 * whatever is known of the run, until the person had left it before. `undefined` where a provider names nothing to go by.
 */
export function placeTeilnahme(
  angabe: Kursangabe,
  vorhanden: readonly Teilnahme[],
  { quelle, stand, vomTraeger }: Herkunft & { vomTraeger: boolean }
): Bezug<Teilnahme> | undefined {
  const bekannt = vomTraeger ? knownToProvider(angabe, vorhanden, quelle) : sameCourse(angabe, vorhanden)
  if (bekannt) return { bekannt }
  const { werte, sonst } = angabe
  if (sonst === undefined || (!werte.titel && !werte.kursart)) return undefined
  const statusSeit = statusSeitBy(werte, stand)
  return { neu: { tabelle: 'teilnahme', werte: { status: sonst, ...werte, statusSeit, quelle } } }
}

function sameCourse({ werte }: Kursangabe, vorhanden: readonly Teilnahme[]): Teilnahme | undefined {
  return vorhanden.filter((satz) => isSameOffer(satz, werte) && isSameEntry(satz, werte)).toSorted(byStatusSeit)[0]
}

function isSameOffer(satz: Teilnahme, { kursart, titel }: Kursangabe['werte']): boolean {
  if (!titel) return !!kursart && satz.kursart === kursart
  const sameKind = !kursart || !satz.kursart || satz.kursart === kursart
  return sameKind && satz.titel !== null && suchform(satz.titel) === suchform(titel)
}

function isSameEntry(satz: Teilnahme, angabe: Kursangabe['werte']): boolean {
  const genannt = angabe.eintrittIst ?? angabe.eintrittPlan
  const gespeichert = satz.eintrittIst ?? satz.eintrittPlan
  return !genannt || !gespeichert || genannt === gespeichert
}

function knownToProvider(angabe: Kursangabe, vorhanden: readonly Teilnahme[], quelle: string): Teilnahme | undefined {
  const gemeint = vorhanden.filter((satz) => isMeant(satz, angabe) && !leftBefore(satz, angabe))
  const offen = gemeint.filter(isOpen)
  if (offen.length > 0 || gemeint.length > 0) return (offen.length > 0 ? offen : gemeint).toSorted(byStatusSeit)[0]
  if (angabe.namen.length > 0 || angabe.werte.kursart) return undefined
  // The list names no course: the one the person has with this provider, or had from this very list.
  const { traeger } = angabe.werte
  const desTraegers = vorhanden.filter((satz) => isOpen(satz) && !!traeger && isSameName(satz.traeger, traeger))
  return (
    onlyOne(desTraegers, quelle) ?? vorhanden.find((satz) => satz.quelle === quelle && isSameName(satz.titel, quelle))
  )
}

/** The only one there is; of several the one this list did not make itself, or the next list would mean another. */
function onlyOne(some: readonly Teilnahme[], quelle: string): Teilnahme | undefined {
  const [one, other] = some
  if (other === undefined) return one
  const [foreign, further] = some.filter((satz) => satz.quelle !== quelle)
  return further === undefined ? foreign : undefined
}

function isMeant(satz: Teilnahme, { werte, namen }: Kursangabe): boolean {
  if (werte.durchfuehrung && satz.durchfuehrung) return werte.durchfuehrung === satz.durchfuehrung
  if (namen.length > 0) return namen.some((name) => isSameName(satz.titel, name))
  const { kursart, traeger } = werte
  return !!kursart && satz.kursart === kursart && (!traeger || !satz.traeger || isSameName(satz.traeger, traeger))
}

/** Somebody who enters after having left begins anew. */
function leftBefore({ austrittIst }: Teilnahme, { werte }: Kursangabe): boolean {
  const eintritt = werte.eintrittIst ?? werte.eintrittPlan
  return !!austrittIst && !!eintritt && eintritt > austrittIst
}

const offene: readonly string[] = [...geplant, ...laufend]
const isOpen = ({ status }: Teilnahme) => offene.includes(status)
const isSameName = (a: string | null | undefined, b: string) => !!a && suchform(a) === suchform(b)
const byStatusSeit = (a: Teilnahme, b: Teilnahme) => (b.statusSeit ?? '').localeCompare(a.statusSeit ?? '')

/** Where the days of a month belong: to the record of the same month and course, found by the participation where there is one. */
export function placeAnwesenheit(
  { werte, namen }: Monatsangabe,
  vorhanden: readonly Anwesenheit[],
  teilnahmen: readonly Teilnahme[],
  { quelle, kurs = participationIn(werte, namen, teilnahmen, quelle) }: Herkunft & { kurs?: Teilnahme | undefined }
): Bezug<Anwesenheit> {
  const alleNamen = [...namen, ...(kurs?.titel ? [kurs.titel] : [])]
  const desMonats = vorhanden.filter(({ monat }) => monat === werte.monat)
  const bekannt =
    desMonats.find(({ teilnahme }) => teilnahme !== null && teilnahme === kurs?.id) ??
    desMonats.find(({ titel }) => alleNamen.some((name) => isSameName(titel, name))) ??
    (namen.length === 0 ? desMonats.find((satz) => isNameless(satz, werte, quelle)) : undefined)
  if (bekannt) return { bekannt }
  const genannt = Object.fromEntries(
    Object.entries({ ...ofParticipation(kurs), ...werte }).filter(([, wert]) => wert !== null)
  )
  return { neu: { tabelle: 'anwesenheit', werte: { ...genannt, quelle } } }
}

/** Of a list that names no course: what it said before, or what another one without a course said of the same provider. */
function isNameless(satz: Anwesenheit, { traeger }: Monatsangabe['werte'], quelle: string): boolean {
  if (satz.quelle === quelle) return true
  return satz.titel === null && (!traeger || !satz.traeger || isSameName(satz.traeger, traeger))
}

function ofParticipation(kurs: Teilnahme | undefined) {
  return kurs ? { teilnahme: kurs.id ?? null, titel: kurs.titel, traeger: kurs.traeger } : {}
}

/** The participation that ran in the month: of the names given, or the only one with this provider. */
function participationIn(
  { monat, traeger }: Monatsangabe['werte'],
  namen: readonly string[],
  teilnahmen: readonly Teilnahme[],
  quelle: string
): Teilnahme | undefined {
  const damals = teilnahmen.filter(
    ({ eintrittIst, austrittIst }) =>
      (!eintrittIst || eintrittIst.slice(0, 7) <= monat) && (!austrittIst || austrittIst.slice(0, 7) >= monat)
  )
  if (namen.length > 0) return damals.find(({ titel }) => namen.some((name) => isSameName(titel, name)))
  const begonnen = damals.filter((satz) => !!satz.eintrittIst && (!traeger || isSameName(satz.traeger, traeger)))
  return onlyOne(begonnen, quelle)
}
