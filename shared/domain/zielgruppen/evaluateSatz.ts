import type { SatzWerte } from '../saetze/satzarten'
import type { Tag } from '../zeitraum'
import { type AsTag, matches } from './asked'
import { berechtigungErlischtAm } from './berechtigungErlischt'
import { allOf, anyOf, type Dreiwertig } from './dreiwertig'
import { anwesenheitFits, bedarfFits, integrationFits, kettenelementFits, type NeueSaetze } from './evaluateKern'
import type { FilterKontext } from './kontext'
import type { BerechtigungBedingung, SatzBedingung, TeilnahmeBedingung } from './satzBedingung'
import { tagWertOn } from './tagWert'

interface Saetze extends NeueSaetze {
  teilnahme: readonly SatzWerte<'teilnahme'>[]
  berechtigung: readonly SatzWerte<'berechtigung'>[]
}

/** Whether there is a record of that kind; unknown when one may be it and none is for certain. */
export function evaluateSatz(bedingung: SatzBedingung, saetze: Saetze, { heute }: FilterKontext): Dreiwertig {
  const tag = (wert: string): Tag => tagWertOn(heute, wert)
  if ('teilnahme' in bedingung)
    return anyOf(saetze.teilnahme.map((satz) => teilnahmeFits(bedingung.teilnahme, satz, tag)))
  if ('berechtigung' in bedingung)
    return anyOf(saetze.berechtigung.map((satz) => berechtigungFits(bedingung.berechtigung, satz, tag)))
  if ('bedarf' in bedingung) return anyOf(saetze.bedarf.map((satz) => bedarfFits(bedingung.bedarf, satz, tag)))
  if ('anwesenheit' in bedingung)
    return anyOf(saetze.anwesenheit.map((satz) => anwesenheitFits(bedingung.anwesenheit, satz, saetze, tag)))
  if ('integration' in bedingung)
    return anyOf(saetze.integration.map((satz) => integrationFits(bedingung.integration, satz, saetze, tag)))
  return anyOf(saetze.kettenelement.map((satz) => kettenelementFits(bedingung.kettenelement, satz, tag)))
}

function teilnahmeFits(
  { kursart, instrument, status, eintrittAb, eintrittBis, austrittAb, austrittBis }: TeilnahmeBedingung['teilnahme'],
  satz: SatzWerte<'teilnahme'>,
  tag: AsTag
): Dreiwertig {
  const eintritt = satz.eintrittIst ?? satz.eintrittPlan
  const austritt = satz.austrittIst ?? satz.austrittPlan
  return allOf([
    // A measure without a kind of course is no course, and the other way round: nothing is missing there.
    kursart ? matches(kursart, satz.kursart ?? (satz.instrument && '')) : true,
    instrument ? matches(instrument, satz.instrument ?? (satz.kursart && '')) : true,
    status ? matches(status, satz.status) : true,
    eintrittAb ? eintritt && eintritt >= tag(eintrittAb) : true,
    eintrittBis ? eintritt && eintritt <= tag(eintrittBis) : true,
    austrittAb ? austritt && austritt >= tag(austrittAb) : true,
    austrittBis ? austritt && austritt <= tag(austrittBis) : true
  ] as Dreiwertig[])
}

function berechtigungFits(
  { zugangsweg, status, erlischtBis, angemeldetBis, ohneKursbeginn }: BerechtigungBedingung['berechtigung'],
  satz: SatzWerte<'berechtigung'>,
  tag: AsTag
): Dreiwertig {
  const erlischt = berechtigungErlischtAm(satz)
  return allOf([
    zugangsweg ? matches(zugangsweg, satz.zugangsweg) : true,
    status ? matches(status, satz.status) : true,
    erlischtBis ? erlischt && erlischt <= tag(erlischtBis) : true,
    angemeldetBis ? satz.angemeldetAm && satz.angemeldetAm <= tag(angemeldetBis) : true,
    ohneKursbeginn ? satz.kursbeginnIst === null : true
  ] as Dreiwertig[])
}
