import type { FallId } from '../faelle/fall'
import type { Wert } from '../feld'
import type { Angaben } from './angaben'
import { createAngebotsplan } from './angebote/createAngebotsplan'
import { answerIn, gruendeOfAnswer } from './antwort'
import { gesuchterOf, type Vorlage } from './bestand'
import { type Bisher, betroffene } from './betroffen'
import { compareFall, withAdded, type ZeilenKontext } from './compareRow'
import { compareSaetze } from './compareSaetze'
import type { ErkannteZeile } from './erkannteListe'
import { compareGeleerte } from './geleert'
import { kandidatAnsicht } from './personen/ansicht'
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
import { finish, ROWS_PER_STEP, type Schritte } from './schritte'
import { type Gesehen, nothingSeen, whichCounts, whois, withoutForeignNumber } from './whois'

/**
 * Says for every row of a list what taking it over would do, and who is no longer named.
 *
 * Pure: the same list, store and decisions give the same plan. Rows are looked at in the order of the list; where two
 * speak of one person, the first one names the fields of the case and the second may only add records.
 */
export function createPlan(vorlage: Vorlage, entscheidungen: Entscheidungen = keineEntscheidungen): Plan {
  return finish(planInSteps(vorlage, entscheidungen))
}

/** The same with places to pause. */
export function* planInSteps(vorlage: Vorlage, entscheidungen: Entscheidungen): Schritte<Plan> {
  const { angebote } = vorlage
  if (angebote) return createAngebotsplan({ ...vorlage, angebote }, entscheidungen)
  const gesehen = nothingSeen()
  const zeilen: PlanZeile[] = []
  for (const zeile of vorlage.liste.rows) {
    zeilen.push(planZeile(zeile, vorlage, entscheidungen, gesehen))
    if (zeilen.length % ROWS_PER_STEP === 0) yield zeilen.length
  }
  return planOf(vorlage, zeilen)
}

/** The plan after other decisions, the very same as `createPlan` makes: only rows they may touch are looked at again. */
export function replan(vorlage: Vorlage, bisher: Bisher, entscheidungen: Entscheidungen): Plan {
  const stellen = vorlage.angebote ? undefined : betroffene(vorlage, bisher, entscheidungen)
  if (!stellen) return createPlan(vorlage, entscheidungen)
  const { rows } = vorlage.liste
  const gesehen = nothingSeen()
  const zeilen = [...bisher.plan.zeilen]
  for (const stelle of stellen) {
    const zeile = rows[stelle]
    if (zeile) zeilen[stelle] = planZeile(zeile, vorlage, entscheidungen, gesehen)
  }
  return planOf(vorlage, zeilen)
}

function planOf(vorlage: Vorlage, zeilen: PlanZeile[]): Plan {
  const fehlende = missingPersons(vorlage, zeilen)
  return { zeilen, fehlende, zaehler: countPlan(zeilen, fehlende) }
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
  const genannt = vorlage.genannte.get(zeile.row) ?? {}
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
  const angaben = withoutForeignNumber(vorlage.angaben(zeile.row), wer.person, treffer, vorlage)
  const unzulaessig = angaben.unzulaessig.map((feld): Grund => ({ code: 'unzulaessig', facts: { feld } }))
  const gruende = [...kennung, ...angaben.hinweise, ...unzulaessig]
  return fillZeile({ ...mit, person: wer.person, gruende }, angaben, vorlage, entscheidungen, gesehen)
}

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
  const antwort = answerIn(vorlage.ruecklauf, zeile.row)
  const geleerte = antwort ? compareGeleerte(antwort, kontext, vorlage, entscheidungen) : []
  kontext.neu.push(...saetze.neu)
  for (const feld in angaben.fall) kontext.genannt.add(feld)
  const alle = [...zellen, ...saetze.zellen, ...geleerte]
  const geaendert = alle.some(({ nehmen }) => nehmen) || saetze.neu.length > 0
  const konflikt = alle.some(({ zustand, entschieden }) => zustand === 'konflikt' && !entschieden)
  // An issued list names a person once for each course.
  const isAnswer = antwort !== undefined
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
  const erwartet = ruecklauf ? new Set(ruecklauf.fehlend.flatMap(({ fall }) => fall ?? [])) : bestand.zuletzt.keys()
  return [...erwartet].flatMap((fall) => {
    if (genannt.has(fall)) return []
    const { nachname = null, vorname = null, kundennummer = null } = bestand.personen.get(fall) ?? {}
    return [{ fall, nachname, vorname, kundennummer }]
  })
}
