import type { FallWerte } from '../faelle/felder'
import { alterOn, daysBetween, geburtstagOf, monthsBetween } from '../kalender'
import { niveauRang } from '../saetze/aktuellesNiveau'
import type { SatzWerte } from '../saetze/satzarten'
import { aktiverFall, geplant, laufend } from '../saetze/zustaende'
import type { Tag } from '../zeitraum'
import { type Abfragefeld, abfragefeld } from './abfragefelder'
import { allOf, anyOf, type Dreiwertig, not } from './dreiwertig'
import type { NeueSaetze } from './evaluateKern'
import { evaluateSatz } from './evaluateSatz'
import type { Bedingung, Filter } from './filter'
import { foldText } from './foldText'
import { freieNachmittagsstunden } from './freieNachmittage'
import type { FilterKontext } from './kontext'
import { type Kurs, sprachkursTeilzeit } from './sprachkursTeilzeit'
import { tagWertOn } from './tagWert'
import { fortgeltungBis, titelEndeOf } from './titelEnde'

/** A case with the records a filter may ask for. */
export interface FallMitSaetzen extends NeueSaetze {
  fall: FallWerte
  teilnahme: readonly SatzWerte<'teilnahme'>[]
  berechtigung: readonly SatzWerte<'berechtigung'>[]
  wiedervorlage: readonly Pick<SatzWerte<'wiedervorlage'>, 'faelligAm' | 'erledigtAm'>[]
  verfuegbarkeit: readonly SatzWerte<'verfuegbarkeit'>[]
  /** The runs its participations belong to, by id. */
  kurse: ReadonlyMap<string, Kurs>
}

/** Whether a case belongs to a Zielgruppe: yes, no, or `null` where something that would decide it is not known. */
export function evaluate(filter: Filter, person: FallMitSaetzen, kontext: FilterKontext): Dreiwertig {
  if ('and' in filter) return allOf(filter.and.map((teil) => evaluate(teil, person, kontext)))
  if ('or' in filter) return anyOf(filter.or.map((teil) => evaluate(teil, person, kontext)))
  if ('not' in filter) return not(evaluate(filter.not, person, kontext))
  if (!('feld' in filter)) return evaluateSatz(filter, person, kontext)
  const feld = abfragefeld(filter.feld)
  if (!feld) throw new Error(`No such field to ask for: ${filter.feld}`)
  return compare(feld, filter, askedValue(feld, person, kontext), kontext)
}

/** The meetings of everything the person attends at present. */
const termineOf = ({ teilnahme, kurse }: FallMitSaetzen) =>
  teilnahme
    .filter(({ status }) => isOneOf(status, laufend))
    .flatMap(({ durchfuehrung }) => (durchfuehrung === null ? [] : (kurse.get(durchfuehrung)?.termine ?? [])))

type Wert = string | number | boolean | null

function askedValue(feld: Abfragefeld, person: FallMitSaetzen, kontext: FilterKontext): Wert {
  const { fall, teilnahme, wiedervorlage } = person
  const offene = wiedervorlage.filter(({ erledigtAm }) => erledigtAm === null)
  switch (feld.name) {
    case 'fallAktiv':
      return fall.fallStatus === null ? null : isOneOf(fall.fallStatus, aktiverFall)
    case 'laufendeTeilnahme':
      return teilnahme.some(({ status }) => isOneOf(status, laufend))
    case 'geplanteTeilnahme':
      return teilnahme.some(({ status }) => isOneOf(status, geplant))
    case 'hatOffeneWiedervorlage':
      return offene.length > 0
    case 'hatUeberfaelligeWiedervorlage':
      return offene.some(({ faelligAm }) => faelligAm < kontext.heute)
    case 'sprachkursTeilzeit':
      return sprachkursTeilzeit(teilnahme, person.kurse)
    case 'freieNachmittagsstunden':
      return freieNachmittagsstunden(person.verfuegbarkeit, termineOf(person), kontext.heute)
    case 'titelEnde':
      return titelEndeOf(fall, fortgeltungBis(kontext))
    case 'kooperationsplanStand':
      return latest(fall.kooperationsplanAm, fall.kooperationsplanFortschreibungAm)
  }
  if (feld.spanne) return spanneOf(feld.spanne, person, kontext)
  const wert = fall[feld.name as keyof FallWerte]
  return feld.art === 'code' && wert === 'UNB' ? null : wert
}

function spanneOf(
  spanne: NonNullable<Abfragefeld['spanne']>,
  person: FallMitSaetzen,
  kontext: FilterKontext
): number | null {
  const tag = askedValue(abfragefeld(spanne.tag)!, person, kontext) as Tag | null
  if (tag === null) return null
  const { heute } = kontext
  switch (spanne.was) {
    case 'seit':
      return spanne.einheit === 'jahre' ? alterOn(heute, tag) : monthsBetween(tag, heute)
    case 'bis':
      return daysBetween(heute, tag)
    case 'geburtstag':
      return daysBetween(heute, geburtstagOf(tag, spanne.jahre))
  }
}

function compare(feld: Abfragefeld, { op, wert }: Bedingung, value: Wert, kontext: FilterKontext): Dreiwertig {
  const leer = value === null || (isText(feld) && value === '')
  if (op === 'leer') return leer
  if (op === 'nichtLeer') return !leer
  if (Array.isArray(wert)) return inListe(op, wert, value)
  if (value === null) return null

  const ziel = resolve(feld, wert, kontext)
  const [a, b] =
    feld.liste === 'niveau' && isGroesse(op) ? [niveauRang(String(value)), niveauRang(String(ziel))] : [value, ziel]
  if (a === null || b === null) return null
  const [x, y] = isText(feld) ? [foldText(String(a)), foldText(String(b))] : [a, b]
  switch (op) {
    case 'ist':
      return x === y
    case 'istNicht':
      return x !== y
    case 'mindestens':
      return x >= y
    case 'hoechstens':
      return x <= y
    case 'unter':
      return x < y
    case 'ueber':
      return x > y
    case 'enthaelt':
      return String(x).includes(String(y))
    case 'beginntMit':
      return String(x).startsWith(String(y))
    default:
      throw new Error(`${op} takes a list`)
  }
}

function inListe(op: Bedingung['op'], liste: readonly string[], value: Wert): Dreiwertig {
  const enthalten = liste.length === 0 ? false : value === null ? null : liste.includes(String(value))
  return op === 'inListe' ? enthalten : not(enthalten)
}

function resolve(feld: Abfragefeld, wert: Bedingung['wert'], kontext: FilterKontext): string | number | boolean {
  if (wert === null || Array.isArray(wert)) throw new Error(`A single value is needed for ${feld.name}`)
  if (typeof wert === 'object') return kontext.parameter(wert.parameter)
  return feld.art === 'tag' ? tagWertOn(kontext.heute, String(wert)) : wert
}

const latest = (a: Tag | null, b: Tag | null) => (a !== null && b !== null && a < b ? b : (a ?? b))
const isOneOf = (wert: string, liste: readonly string[]) => liste.includes(wert)
const isText = ({ art }: Abfragefeld) => art === 'text' || art === 'langtext'
const isGroesse = (op: Bedingung['op']) => ['mindestens', 'hoechstens', 'unter', 'ueber'].includes(op)
