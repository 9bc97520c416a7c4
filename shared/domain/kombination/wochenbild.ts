import { addDays, wochentagOf } from '../kalender'
import type { Spanne } from '../kette/schritt'
import type { Tag } from '../zeitraum'
import { betreuungFehlt, gemeinsameBetreuung } from './betreuungszeit'
import type { Block, Lauf, Minute, Wege } from './lauf'
import type { Planperson } from './planperson'
import { isGueltig, wechseltageOf } from './stundenplan'
import { tageswegeOf } from './tagesweg'

/** What fills a week: lessons and ways in front, what the week allows behind. */
export const stueckarten = [
  ...(['sprache', 'arbeitsmarkt', 'weg', 'pause', 'fehlt'] as const),
  ...(['betreuung', 'frei', 'wunsch', 'gesperrt'] as const)
] as const
export type Stueckart = (typeof stueckarten)[number]

/** Why a piece cannot be: two at once, too little time for the way, a blocked time, no way home any more. */
export type Konflikt = 'zugleich' | 'weg' | 'gesperrt' | 'rueckfahrt'

/** A piece of a week. */
export interface Wochenstueck {
  art: Stueckart
  wochentag: number
  von: Minute
  bis: Minute
  /** What is attended; what a time is blocked for. */
  titel: string | null
  /** Where; of a way, where to. `null` of lessons is online. */
  ort: string | null
  /** Goes on already; everything else would come new. */
  besteht: boolean
  /** A way nobody told the minutes of. */
  geschaetzt: boolean
  konflikt: Konflikt | null
}

/** A week as a picture is drawn from it; sums in minutes. */
export interface Wochenbild {
  /** Monday to Friday; Saturday and Sunday only where something is on them. */
  tage: readonly number[]
  stuecke: readonly Wochenstueck[]
  unterricht: number
  weg: number
  /** Ways nobody knows, each once. */
  unbekannt: readonly (readonly [von: string, nach: string])[]
  /** From this day on the lessons lie otherwise. */
  andersAb: Tag | null
}

type Wer = Pick<Planperson, 'wohnort' | 'fenster' | 'kinder' | 'belegungen'>
type Was = Pick<Lauf, 'titel' | 'art' | 'bloecke' | 'kinderbetreuung'>
interface Termin extends Block {
  art: 'sprache' | 'arbeitsmarkt'
  titel: string
  besteht: boolean
  betreut: boolean
}

/** Minutes to change from one place to the next, beside the way (H1). */
const PUFFER = 15

/** The week of this day: what a person attends then, these runs beside it, the ways, and what the week allows. */
export function wochenbildOf(person: Wer, laeufe: readonly Was[], wege: Wege, tag: Tag): Wochenbild {
  const montag = addDays(tag, 1 - wochentagOf(tag))
  const woche = { beginn: montag, ende: addDays(montag, 6) }
  const vorgesehen = [
    ...person.belegungen.filter((eine) => overlaps(eine, woche)).flatMap(besteht),
    ...laeufe.flatMap(({ art, titel, bloecke, kinderbetreuung }) =>
      bloecke.map((block) => ({ ...block, art, titel, besteht: false, betreut: kinderbetreuung }))
    )
  ]
  const termine = vorgesehen.filter((termin) => isGueltig(termin, addDays(montag, termin.wochentag - 1)))
  const wechsel = wechseltageOf(vorgesehen).filter((wechseltag) => wechseltag > montag)
  const fenster = person.fenster.filter(({ gueltigVon, gueltigBis }) =>
    overlaps({ beginn: gueltigVon, ende: gueltigBis }, woche)
  )
  const alle = [1, 2, 3, 4, 5, 6, 7]
  const tage = alle.filter((tag) => tag < 6 || [...termine, ...fenster].some(({ wochentag }) => wochentag === tag))
  const unbekannt = new Map<string, readonly [string, string]>()
  const stuecke = tage.flatMap((wochentag): Wochenstueck[] => {
    const heute = termine.filter((termin) => termin.wochentag === wochentag)
    const ablauf = person.wohnort === null ? { wege: [], unbekannt: [] } : tageswegeOf(heute, person.wohnort, wege)
    for (const paar of ablauf.unbekannt) unbekannt.set(paar.join('\n'), paar)
    const gesperrt = fenster.filter((eines) => eines.wochentag === wochentag && eines.art === 'GESPERRT')
    const braucht = heute.filter(({ betreut }) => !betreut)
    return [
      ...gemeinsameBetreuung(person.kinder, wochentag, woche.ende).map((zeit) => piece('betreuung', wochentag, zeit)),
      ...fenster
        .filter((eines) => eines.wochentag === wochentag)
        .map((eines) => piece(fensterart[eines.art], wochentag, eines)),
      ...heute.map((termin) => ({
        ...piece(termin.art, wochentag, termin),
        ...{ titel: termin.titel, ort: termin.ort, besteht: termin.besteht },
        konflikt: konfliktOf(termin, heute, gesperrt)
      })),
      ...ablauf.wege.map((weg) => ({
        ...piece('weg', wochentag, weg),
        ...{ ort: weg.nachOrt, geschaetzt: weg.geschaetzt, konflikt: wegkonflikt(weg) }
      })),
      ...pausen(heute, ablauf.wege).map((zeit) => piece('pause', wochentag, zeit)),
      ...betreuungFehlt(person, braucht, wege, wochentag, woche.ende).map((zeit) => piece('fehlt', wochentag, zeit))
    ]
  })
  const sumOf = (...arten: Stueckart[]) =>
    stuecke.filter(({ art }) => arten.includes(art)).reduce((summe, { von, bis }) => summe + bis - von, 0)
  return {
    tage,
    stuecke,
    unterricht: sumOf('sprache', 'arbeitsmarkt'),
    weg: sumOf('weg'),
    unbekannt: [...unbekannt.values()],
    andersAb: wechsel.toSorted()[0] ?? null
  }
}

const fensterart = { FREI: 'frei', WUNSCH: 'wunsch', GESPERRT: 'gesperrt' } as const

interface Zeit {
  von: Minute
  bis: Minute
}
const meets = (a: Zeit, b: Zeit) => a.von < b.bis && b.von < a.bis
const overlaps = (a: Spanne, b: { beginn: Tag; ende: Tag }) =>
  (a.beginn === null || a.beginn <= b.ende) && (a.ende === null || a.ende >= b.beginn)

function piece(art: Stueckart, wochentag: number, { von, bis }: Zeit): Wochenstueck {
  return {
    ...{ art, wochentag, von, bis, titel: null, ort: null },
    ...{ besteht: false, geschaetzt: false, konflikt: null }
  }
}

function besteht({ titel, kursart, bloecke }: Planperson['belegungen'][number]): Termin[] {
  const art = kursart === null ? 'arbeitsmarkt' : 'sprache'
  return bloecke.map((block) => ({ ...block, art, titel, besteht: true, betreut: false }))
}

function konfliktOf(termin: Termin, heute: readonly Termin[], gesperrt: readonly Zeit[]): Konflikt | null {
  if (heute.some((anderer) => anderer !== termin && meets(anderer, termin))) return 'zugleich'
  return gesperrt.some((zeit) => meets(zeit, termin)) ? 'gesperrt' : null
}

function wegkonflikt(weg: ReturnType<typeof tageswegeOf>['wege'][number]): Konflikt | null {
  if (weg.richtung === 'zwischen' && weg.vor !== null && weg.bis + PUFFER > weg.vor) return 'weg'
  return weg.letzteRueckfahrt !== null && weg.von > weg.letzteRueckfahrt ? 'rueckfahrt' : null
}

/** Time between lessons of a day in which there is neither lesson nor way. */
function pausen(heute: readonly Zeit[], wege: readonly Zeit[]): Zeit[] {
  const tag = [...heute, ...wege].toSorted((a, b) => a.von - b.von)
  let bisher = tag[0]?.von ?? 0
  return tag.flatMap(({ von, bis }) => {
    const ende = bisher
    bisher = Math.max(bisher, bis)
    return von > ende ? [{ von: ende, bis: von }] : []
  })
}
