import type { Rueckzeile } from '../ausgaben/ruecklauf'
import type { FallId } from '../faelle/fall'
import type { Wert } from '../feld'
import { type Angaben, keineAngaben } from './angaben'
import { createAngebotsplan } from './angebote/createAngebotsplan'
import { answerIn, gruendeOfAnswer } from './antwort'
import { artregeln } from './arten'
import { gesuchterOf, type Vorlage } from './bestand'
import { compareFall, withAdded, type ZeilenKontext } from './compareRow'
import { compareSaetze } from './compareSaetze'
import type { ErkannteZeile } from './erkannteListe'
import { kandidatAnsicht } from './personen/ansicht'
import { namensschluessel } from './personen/namensform'
import { isWeak } from './personen/tagvergleich'
import {
  type Bezugsperson,
  countPlan,
  type Entscheidungen,
  type Fehlende,
  type Grund,
  keineEntscheidungen,
  type Plan,
  type PlanZeile
} from './plan'
import type { Zeilentreffer } from './zeilentreffer'

/**
 * Says for every row of a list what taking it over would do, and who is no longer named.
 *
 * Pure: the same list, store and decisions give the same plan. Rows are looked at in the order of the list; where two
 * speak of one person, the first one names the fields of the case and the second may only add records.
 */
export function createPlan(vorlage: Vorlage, entscheidungen: Entscheidungen = keineEntscheidungen): Plan {
  const { angebote } = vorlage
  if (angebote) return createAngebotsplan({ ...vorlage, angebote }, entscheidungen)
  const gesehen: Gesehen = { faelle: new Map(), nummern: new Map(), namen: new Map(), antworten: new Map() }
  const zeilen = vorlage.liste.rows.map((zeile) => planZeile(zeile, vorlage, entscheidungen, gesehen))
  const fehlende = missingPersons(vorlage, zeilen)
  return { zeilen, fehlende, zaehler: countPlan(zeilen, fehlende) }
}

/** What earlier rows of the list were about. */
interface Gesehen {
  /** By stored case, or by `neu:row` for a case that row makes. */
  faelle: Map<string, ZeilenKontext>
  nummern: Map<string, { row: number; schluessel: string }>
  namen: Map<string, number>
  /** Rows of an issued list that stood there several times, with the one that counts. */
  antworten: Map<string, number>
}

function planZeile(
  zeile: ErkannteZeile,
  vorlage: Vorlage,
  entscheidungen: Entscheidungen,
  gesehen: Gesehen
): PlanZeile {
  const leer = emptyZeile(zeile)
  if (zeile.skip)
    return { ...leer, ausgang: 'skipped', gruende: [{ code: 'uebersprungen', facts: { grund: zeile.skip } }] }
  const wahl = entscheidungen.personen[zeile.row]
  const antwort = vorlage.ruecklauf?.zeilen.get(zeile.row)
  const treffer = vorlage.treffer.get(zeile.row) ?? { art: 'niemand' }
  const { genannt, angaben: alle } = vorlage.aussagen.get(zeile.row) ?? keine
  const kandidaten =
    treffer.art === 'zweifel' ? treffer.kandidaten.map((einer) => kandidatAnsicht(einer, gesuchterOf(genannt))) : []
  const mit = { ...leer, genannt, kandidaten }
  if (wahl?.art === 'auslassen') return { ...mit, ausgang: 'skipped', gruende: [{ code: 'ausgelassen', facts: {} }] }
  if (zeile.hidden === 'hand' && !wahl)
    return { ...mit, ausgang: 'unclear', gruende: [{ code: 'ausgeblendet', facts: {} }] }

  const gilt = antwort && whichCounts(antwort, wahl, vorlage, gesehen)
  if (gilt) return { ...mit, ...gilt }
  const wer = whois(zeile.row, genannt, treffer, wahl, vorlage, gesehen)
  const kennung: Grund[] = [
    ...(antwort ? gruendeOfAnswer(antwort, zeile, vorlage.bestand.teilnahmen) : []),
    ...(treffer.kennung ? [treffer.kennung] : [])
  ]
  if ('gruende' in wer) return { ...mit, ausgang: wer.ausgang, gruende: [...kennung, ...wer.gruende] }
  const angaben = withoutForeignNumber(alle, wer.person, treffer, vorlage)
  const unzulaessig = angaben.unzulaessig.map((feld): Grund => ({ code: 'unzulaessig', facts: { feld } }))
  const gruende = [...kennung, ...angaben.hinweise, ...unzulaessig]
  return fillZeile({ ...mit, person: wer.person, gruende }, angaben, vorlage, entscheidungen, gesehen)
}

const keine = { genannt: {}, angaben: keineAngaben }

const emptyZeile = ({ row, findings, hidden, skip }: ErkannteZeile): PlanZeile => ({
  row,
  versteckt: hidden === 'hand' && !skip,
  ausgang: 'unchanged',
  person: null,
  genannt: {},
  neuerFall: {},
  zellen: [],
  neueSaetze: [],
  fruehereNummer: null,
  gruende: [],
  kandidaten: [],
  befunde: findings
})

/** Of several rows that were one when the list left, only one counts; which one a person may have to say. */
function whichCounts(
  { row, wie, ausgegeben }: Rueckzeile,
  wahl: Entscheidungen['personen'][number] | undefined,
  { ruecklauf }: Vorlage,
  gesehen: Gesehen
): Pick<PlanZeile, 'ausgang' | 'gruende'> | undefined {
  if (!ausgegeben || (wie !== 'doppelt' && wie !== 'mehrdeutig')) return undefined
  const { schluessel } = ausgegeben
  const gleiche = [...(ruecklauf?.zeilen.values() ?? [])].filter((eine) => eine.ausgegeben === ausgegeben)
  const genommen =
    gesehen.antworten.get(schluessel) ?? gleiche.find((eine) => eine.wie === 'beleg' || eine.wie === 'person')?.row
  if (genommen !== undefined) {
    return { ausgang: 'skipped', gruende: [{ code: 'rueckDoppelt', facts: { wieZeile: genommen } }] }
  }
  if (wahl?.art === 'nehmen') {
    gesehen.antworten.set(schluessel, row)
    return undefined
  }
  const zeilen = gleiche.map((eine) => eine.row).join(', ')
  return { ausgang: 'unclear', gruende: [{ code: 'rueckMehrdeutig', facts: { zeilen } }] }
}

type Wer = { person: NonNullable<Bezugsperson> } | { ausgang: 'unclear' | 'rejected'; gruende: Grund[] }

/** Whom a row speaks of, after what the person decided. */
function whois(
  row: number,
  genannt: PlanZeile['genannt'],
  treffer: Zeilentreffer,
  wahl: Entscheidungen['personen'][number] | undefined,
  { bestand, liste }: Vorlage,
  gesehen: Gesehen
): Wer {
  const gesucht = gesuchterOf(genannt)
  const stored = (fall: FallId): Wer => ({ person: { fall, version: bestand.faelle.get(fall)?.version ?? 0 } })
  // Who was chosen may be gone by now, or one with another case.
  if (wahl?.art === 'fall' && bestand.faelle.has(wahl.fall)) return stored(wahl.fall)
  if (treffer.art === 'sicher') return stored(treffer.person.fall)
  if (!gesucht.kundennummer && !gesucht.nachname && !gesucht.vorname) return refused({ code: 'ohneAngaben', facts: {} })
  if (wahl?.art !== 'neu' && treffer.art === 'zweifel') {
    if (treffer.kennung?.code === 'kennungAnders') return { ausgang: 'unclear', gruende: [] }
    const [erster] = treffer.kandidaten
    const mehrere: Grund = { code: 'mehrere', facts: { anzahl: treffer.kandidaten.length } }
    const grund: Grund =
      erster && treffer.kandidaten.length === 1 ? { code: 'vielleicht', facts: { hinweis: erster.hinweis } } : mehrere
    return { ausgang: 'unclear', gruende: [grund] }
  }
  if (!gesucht.nachname && !gesucht.vorname) {
    return refused({ code: 'ohneName', facts: { kundennummer: gesucht.kundennummer ?? '' } })
  }

  if (wahl?.art !== 'neu' && !artregeln[liste.kind].stammdaten) {
    return { ausgang: 'unclear', gruende: [{ code: 'unbekannt', facts: {} }] }
  }
  const schluessel = namensschluessel(gesucht)
  const gleicheNummer = gesucht.kundennummer ? gesehen.nummern.get(gesucht.kundennummer) : undefined
  if (gleicheNummer) {
    return gleicheNummer.schluessel === schluessel
      ? { person: { neu: gleicheNummer.row } }
      : refused({ code: 'nummerVergeben', facts: { wieZeile: gleicheNummer.row } })
  }
  const gleicherName = isWeak(gesucht.geburtsdatum) || gesucht.kundennummer ? undefined : gesehen.namen.get(schluessel)
  if (gleicherName !== undefined) return { person: { neu: gleicherName } }
  if (!gesucht.kundennummer && !gesucht.geburtsdatum && wahl?.art !== 'neu') {
    return { ausgang: 'unclear', gruende: [{ code: 'nurName', facts: {} }] }
  }
  if (gesucht.kundennummer) gesehen.nummern.set(gesucht.kundennummer, { row, schluessel })
  gesehen.namen.set(schluessel, row)
  return { person: { neu: row } }
}

const refused = (grund: Grund): Wer => ({ ausgang: 'rejected', gruende: [grund] })

/** A number found among the earlier ones is no news, and one that belongs to somebody else is not taken over. */
function withoutForeignNumber(
  angaben: Angaben,
  person: NonNullable<Bezugsperson>,
  treffer: Zeilentreffer,
  { bestand }: Vorlage
): Angaben {
  const { kundennummer } = angaben.neuerFall
  if (kundennummer === undefined) return angaben
  const frueher = treffer.art === 'sicher' && treffer.ueber === 'fruehereNummer'
  const owner = bestand.nummern.get(String(kundennummer))
  const fremd = owner !== undefined && !('fall' in person && person.fall === owner)
  if (!frueher && !fremd) return angaben
  const { kundennummer: _fall, ...fall } = angaben.fall
  const { kundennummer: _neu, ...neuerFall } = angaben.neuerFall
  const unzulaessig: Angaben['unzulaessig'] = frueher ? angaben.unzulaessig : [...angaben.unzulaessig, 'kundennummer']
  return { ...angaben, fall, neuerFall, unzulaessig }
}

function fillZeile(
  zeile: PlanZeile & { person: NonNullable<Bezugsperson> },
  angaben: Angaben,
  vorlage: Vorlage,
  entscheidungen: Entscheidungen,
  gesehen: Gesehen
): PlanZeile {
  const { person } = zeile
  const schluessel = 'fall' in person ? person.fall : `neu:${person.neu}`
  const vorher = gesehen.faelle.get(schluessel)
  const kontext = vorher ? withAdded(vorher) : newKontext(zeile.row, person, vorlage)
  gesehen.faelle.set(schluessel, kontext)

  const eigenerFall = 'neu' in person && person.neu === zeile.row
  const zellen = 'fall' in person ? compareFall(person.fall, angaben, zeile, kontext, vorlage, entscheidungen) : []
  const saetze = compareSaetze(angaben, zeile, kontext, vorlage, entscheidungen)
  kontext.neu.push(...saetze.neu)
  kontext.genannt.add(angaben)
  const alle = [...zellen, ...saetze.zellen]
  const geaendert = alle.some(({ nehmen }) => nehmen) || saetze.neu.length > 0
  const konflikt = alle.some(({ zustand, entschieden }) => zustand === 'konflikt' && !entschieden)
  // An issued list names a person once for each course.
  const isAnswer = answerIn(vorlage.ruecklauf, zeile.row) !== undefined
  const doppelt: Grund[] = vorher && !isAnswer ? [{ code: 'doppelt', facts: { wieZeile: vorher.row } }] : []
  return {
    ...zeile,
    neuerFall: eigenerFall ? { fallStatus: 'AKTIV', ...angaben.neuerFall } : {},
    zellen: alle,
    neueSaetze: saetze.neu,
    fruehereNummer: earlierNumber(zellen),
    gruende: [...zeile.gruende, ...saetze.gruende, ...doppelt],
    ausgang: eigenerFall
      ? 'new'
      : konflikt
        ? 'conflict'
        : geaendert
          ? 'changed'
          : vorher && !isAnswer
            ? 'skipped'
            : 'unchanged'
  }
}

function newKontext(row: number, person: NonNullable<Bezugsperson>, vorlage: Vorlage): ZeilenKontext {
  const { bestand } = vorlage
  const fall = 'fall' in person ? person.fall : undefined
  return {
    row,
    genannt: new Set(),
    besprochen: new Set(),
    neu: [],
    sprachstaende: (fall && bestand.sprachstaende.get(fall)) || [],
    teilnahmen: (fall && bestand.teilnahmen.get(fall)) || [],
    anwesenheiten: (fall && bestand.anwesenheiten.get(fall)) || [],
    vermerke: (fall && bestand.vermerke.get(fall)) || [],
    zuletzt: fall === undefined ? undefined : vorlage.zuletzt(fall)
  }
}

function earlierNumber(zellen: PlanZeile['zellen']): string | null {
  const wechsel = zellen.find(({ feld, nehmen, von }) => feld === 'kundennummer' && nehmen && von !== null)
  return wechsel ? (wechsel.von as Wert as string) : null
}

/**
 * Persons this source named last time, or that were issued to it, and no row names now; a row in doubt may still be one of
 * its candidates.
 */
function missingPersons({ bestand, ruecklauf }: Vorlage, zeilen: readonly PlanZeile[]): Fehlende[] {
  const genannt = new Set<FallId>()
  for (const { person, kandidaten } of zeilen) {
    if (person && 'fall' in person) genannt.add(person.fall)
    for (const { fall } of kandidaten) genannt.add(fall)
  }
  const erwartet = ruecklauf ? new Set(ruecklauf.fehlend.map(({ fall }) => fall)) : bestand.zuletzt.keys()
  return [...erwartet].flatMap((fall) => {
    if (genannt.has(fall)) return []
    const { nachname = null, vorname = null, kundennummer = null } = bestand.personen.get(fall) ?? {}
    return [{ fall, nachname, vorname, kundennummer }]
  })
}
