import type { SatzWerte } from '../saetze/satzarten'
import type { Tag } from '../zeitraum'
import { berechtigungErlischtAm } from './berechtigungErlischt'
import { allOf, anyOf, type Dreiwertig } from './dreiwertig'
import type { BerechtigungBedingung, SatzBedingung, TeilnahmeBedingung } from './filter'
import type { FilterKontext } from './kontext'
import { tagWertOn } from './tagWert'

interface Saetze {
  teilnahme: readonly SatzWerte<'teilnahme'>[]
  berechtigung: readonly SatzWerte<'berechtigung'>[]
}

/** Whether there is a record of that kind; unknown when one may be it and none is for certain. */
export function evaluateSatz(bedingung: SatzBedingung, saetze: Saetze, { heute }: FilterKontext): Dreiwertig {
  const tag = (wert: string) => tagWertOn(heute, wert)
  return 'teilnahme' in bedingung
    ? anyOf(saetze.teilnahme.map((satz) => teilnahmeFits(bedingung.teilnahme, satz, tag)))
    : anyOf(saetze.berechtigung.map((satz) => berechtigungFits(bedingung.berechtigung, satz, tag)))
}

type AsTag = (wert: string) => Tag

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

/** `*` at the end stands for any continuation. The empty code is known to be none of the named. */
function matches(muster: readonly string[], code: string | null): Dreiwertig {
  if (muster.length === 0) return false
  if (code === null) return null
  return muster.some((eines) =>
    eines.endsWith('*') ? code !== '' && code.startsWith(eines.slice(0, -1)) : code === eines
  )
}
