import { type Stufe, stufen, stufentag, wirdBetreut } from '../arbeit/nachbetreuung'
import type { SatzWerte } from '../saetze/satzarten'
import { quoteOf } from '../teilnahme/anwesenheit'
import { type AsTag, matches } from './asked'
import { allOf, type Dreiwertig } from './dreiwertig'
import type {
  AnwesenheitBedingung,
  BedarfBedingung,
  IntegrationBedingung,
  KettenelementBedingung
} from './satzBedingung'

/** The records of needs, attendance, placements and the Förderkette that a filter may ask for. */
export interface NeueSaetze {
  bedarf: readonly SatzWerte<'bedarf'>[]
  anwesenheit: readonly SatzWerte<'anwesenheit'>[]
  integration: readonly (SatzWerte<'integration'> & { id: string })[]
  nachbetreuung: readonly SatzWerte<'nachbetreuung'>[]
  kettenelement: readonly SatzWerte<'kettenelement'>[]
}

/** Whether a need is as asked. */
export function bedarfFits(
  { art, kursart, status, seitBis }: BedarfBedingung['bedarf'],
  satz: SatzWerte<'bedarf'>,
  tag: AsTag
): Dreiwertig {
  return allOf([
    art ? matches(art, satz.art) : true,
    kursart ? matches(kursart, satz.kursart) : true,
    status ? matches(status, satz.status) : true,
    seitBis ? satz.seit <= tag(seitBis) : true
  ])
}

/** Whether a reported month is as asked; unknown where the figures are missing. */
export function anwesenheitFits(
  { monatAb, neueste, quoteUnter, unentschuldigtAb }: AnwesenheitBedingung['anwesenheit'],
  satz: SatzWerte<'anwesenheit'>,
  { anwesenheit }: NeueSaetze,
  tag: AsTag
): Dreiwertig {
  const { monat, unentschuldigtTage } = satz
  const quote = quoteOf(satz)
  return allOf([
    monatAb ? monat >= tag(monatAb).slice(0, 7) : true,
    neueste ? !anwesenheit.some((anderer) => anderer.monat > monat) : true,
    quoteUnter === undefined ? true : quote === null ? null : quote * 100 < quoteUnter,
    unentschuldigtAb === undefined ? true : unentschuldigtTage === null ? null : unentschuldigtTage >= unentschuldigtAb
  ])
}

/** Whether a placement is as asked. */
export function integrationFits(
  { art, beginnAb, beginnBis, besteht, nachbetreuungFaellig }: IntegrationBedingung['integration'],
  satz: SatzWerte<'integration'> & { id: string },
  { nachbetreuung }: NeueSaetze,
  tag: AsTag
): Dreiwertig {
  const heute = tag('heute')
  const { beginn, ende } = satz
  const isDue = (stufe: Stufe) => {
    const am = stufentag(stufe, beginn)
    const getan = nachbetreuung.some((eine) => eine.integration === satz.id && abStufe(stufe).includes(eine.stufe))
    return am <= heute && (ende === null || ende >= am) && !getan
  }
  return allOf([
    art ? matches(art, satz.art) : true,
    beginnAb ? satz.beginn >= tag(beginnAb) : true,
    beginnBis ? satz.beginn <= tag(beginnBis) : true,
    besteht ? beginn <= heute && (ende === null || ende >= heute) : true,
    nachbetreuungFaellig ? wirdBetreut(satz.art) && stufenOf(nachbetreuungFaellig).some(isDue) : true
  ])
}

/** The looks that patterns of codes mean. */
export const stufenOf = (muster: readonly string[]): Stufe[] =>
  stufen.filter((stufe) => matches(muster, stufe) === true)

/** A look and those after it: a later one stands for a missed one. */
export const abStufe = (stufe: Stufe): readonly string[] => stufen.slice(stufen.indexOf(stufe))

/** Whether a step of the Förderkette is as asked; unknown where its day is missing. */
export function kettenelementFits(
  { elementart, planstatus, beginnAb, beginnBis }: KettenelementBedingung['kettenelement'],
  satz: SatzWerte<'kettenelement'>,
  tag: AsTag
): Dreiwertig {
  const beginn = satz.beginnIst ?? satz.beginnPlan
  return allOf([
    elementart ? matches(elementart, satz.elementart) : true,
    planstatus ? matches(planstatus, satz.planstatus) : true,
    beginnAb ? (beginn === null ? null : beginn >= tag(beginnAb)) : true,
    beginnBis ? (beginn === null ? null : beginn <= tag(beginnBis)) : true
  ])
}
