import type { FallId } from '../faelle/fall'
import type { FallFeld } from '../faelle/felder'
import type { Wert } from '../feld'
import { type Sprachstand, satzFelder, type Teilnahme } from '../saetze/satzarten'
import { type Angaben, angabenOf, type Genannt, statusByDates } from './angaben'
import type { Vorlage } from './bestand'
import { type Entscheidungen, type PlanZeile, zellenSchluessel } from './plan'
import { type NeuerSatz, placeSprachstand, placeTeilnahme, statusSeitBy } from './saetze'
import { compareZelle, type Ort, type Zelle, type ZellenTabelle } from './zellen'

/** What is known of a person while the rows of a list are looked at. */
export interface ZeilenKontext {
  /** The first row about this person. */
  row: number
  /** What the earlier rows named: their fields of the case stand. */
  genannt: Set<Angaben>
  /** Records earlier rows add. */
  neu: NeuerSatz[]
  /** Stored records and those earlier rows add (these have no id). */
  sprachstaende: readonly Sprachstand[]
  teilnahmen: readonly Teilnahme[]
  /** What the source named last. */
  zuletzt: Genannt | undefined
}

/** Compares the named fields of a stored case. */
export function compareFall(
  fall: FallId,
  angaben: Angaben,
  { befunde }: Pick<PlanZeile, 'befunde'>,
  kontext: ZeilenKontext,
  vorlage: Vorlage,
  entscheidungen: Entscheidungen
): Zelle[] {
  const stored = vorlage.bestand.faelle.get(fall) as Record<string, Wert> | undefined
  if (!stored) return []
  const earlier = [...kontext.genannt]
  const offen = Object.entries(angaben.fall).filter(
    ([feld, wert]) => stored[feld] !== wert && !earlier.some(({ fall }) => feld in fall)
  )
  if (offen.length === 0) return []
  const zuletzt = kontext.zuletzt && angabenOf(kontext.zuletzt, vorlage.stand).fall
  const beschaedigt = befunde.some(({ code }) => code === 'name.beschaedigt')
  return offen.flatMap(([feld, wert]) =>
    cell(
      { tabelle: 'fall', satz: fall, version: Number(stored['version']), feld },
      stored[feld] ?? null,
      wert,
      vorlage,
      entscheidungen,
      {
        zuletzt: zuletzt?.[feld as FallFeld],
        beschaedigt: beschaedigt && (feld === 'nachname' || feld === 'vorname')
      }
    )
  )
}

/** Compares the named level and courses with the records there are; what finds none is a new record. */
export function compareSaetze(
  angaben: Angaben,
  kontext: ZeilenKontext,
  vorlage: Vorlage,
  entscheidungen: Entscheidungen
): { zellen: Zelle[]; neu: NeuerSatz[] } {
  const zuletzt = kontext.zuletzt && angabenOf(kontext.zuletzt, vorlage.stand)
  const zellen: Zelle[] = []
  const neu: NeuerSatz[] = []
  const { sprachstand, teilnahmen } = angaben
  if (sprachstand) {
    const frueher = zuletzt?.sprachstand ?? undefined
    const bezug = placeSprachstand(sprachstand, kontext.sprachstaende, vorlage)
    if (bezug && 'bekannt' in bezug) {
      zellen.push(...compareSatz('sprachstand', bezug.bekannt, sprachstand, frueher, vorlage, entscheidungen))
    } else if (bezug && !repeats(sprachstand, frueher)) {
      neu.push(bezug.neu)
    }
  }
  for (const teilnahme of teilnahmen) {
    const frueher = zuletzt?.teilnahmen.find(({ kursart, titel }) => {
      return kursart === teilnahme.kursart && titel === teilnahme.titel
    })
    const bezug = placeTeilnahme(teilnahme, kontext.teilnahmen, vorlage)
    if ('bekannt' in bezug) {
      const genannt = withImpliedEnd(teilnahme, bezug.bekannt, vorlage)
      const cells = compareSatz('teilnahme', bezug.bekannt, genannt, frueher, vorlage, entscheidungen)
      zellen.push(...cells, ...statusSeitCell(cells, bezug.bekannt, genannt, vorlage))
    } else if (!repeats(teilnahme, frueher)) {
      neu.push(bezug.neu)
    }
  }
  return { zellen, neu }
}

/** The context of a further row about the same person: what the earlier ones add counts as there. */
export function withAdded(kontext: ZeilenKontext): ZeilenKontext {
  const of = (tabelle: NeuerSatz['tabelle']) => kontext.neu.filter((neu) => neu.tabelle === tabelle)
  return {
    ...kontext,
    neu: [],
    sprachstaende: [...kontext.sprachstaende, ...of('sprachstand').map(unsaved<Sprachstand>)],
    teilnahmen: [...kontext.teilnahmen, ...of('teilnahme').map(unsaved<Teilnahme>)]
  }
}

/** A record that an earlier row of the list adds: complete but for its id. */
function unsaved<S>({ tabelle, werte }: NeuerSatz): S {
  const leer = Object.fromEntries(Object.keys(satzFelder[tabelle]).map((feld) => [feld, null]))
  return { ...leer, ...werte } as S
}

/** The source says what it said last time. Someone has removed or moved the record since: it does not come back. */
function repeats(genannt: object, frueher: object | undefined): boolean {
  return frueher !== undefined && JSON.stringify(genannt) === JSON.stringify(frueher)
}

/** The day of a status goes with the status, be it taken or left. */
function statusSeitCell(
  cells: readonly Zelle[],
  satz: Teilnahme,
  genannt: Partial<Teilnahme>,
  { stand }: Vorlage
): Zelle[] {
  const status = cells.find(({ feld }) => feld === 'status')
  const nach = statusSeitBy(genannt, stand)
  return status && satz.statusSeit !== nach ? [{ ...status, feld: 'statusSeit', von: satz.statusSeit, nach }] : []
}

/** A day of leaving ends a participation that runs, also where the list has no column for the status. */
function withImpliedEnd(genannt: Angaben['teilnahmen'][number], { status }: Teilnahme, { stand }: Vorlage) {
  const ends = genannt.austrittIst && genannt.status === undefined && status === 'EINGETRETEN'
  return ends ? { ...genannt, status: statusByDates(genannt, stand) } : genannt
}

function compareSatz(
  tabelle: ZellenTabelle,
  satz: Sprachstand | Teilnahme,
  genannt: Record<string, Wert>,
  frueher: Record<string, Wert> | undefined,
  vorlage: Vorlage,
  entscheidungen: Entscheidungen
): Zelle[] {
  const stored = satz as unknown as Record<string, Wert> & { id?: string; version: number }
  const { id, version } = stored
  // Added by an earlier row of the same list: said once is enough.
  if (id === undefined) return []
  return Object.entries(genannt).flatMap(([feld, wert]) =>
    cell({ tabelle, satz: id, version, feld }, stored[feld] ?? null, wert, vorlage, entscheidungen, {
      zuletzt: frueher?.[feld],
      beschaedigt: false
    })
  )
}

function cell(
  ort: Ort,
  von: Wert,
  nach: Wert,
  { bestand, vorrang }: Vorlage,
  entscheidungen: Entscheidungen,
  known: { zuletzt: Wert | undefined; beschaedigt: boolean }
): Zelle[] {
  if (von === nach) return []
  const key = zellenSchluessel(ort)
  const feld = `${ort.tabelle}.${ort.feld}`
  const changed = bestand.hand.get(key)
  // A row made by hand counts as written by hand, as far as it was filled in.
  const hand =
    changed ??
    (changed === undefined && von !== null ? bestand.hand.get(zellenSchluessel({ ...ort, feld: '*' })) : undefined)
  const zelle = compareZelle(ort, von, nach, {
    ...known,
    hand: hand ?? undefined,
    letzteUebernahme: bestand.letzteUebernahme,
    entschieden: entscheidungen.zellen[key],
    immer: entscheidungen.vorrang[feld] ?? vorrang?.[feld]
  })
  return zelle ? [zelle] : []
}
