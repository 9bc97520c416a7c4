import type { Satz, Teilnahme } from '../saetze/satzarten'
import { abgebrochen, erfolgreichBeendet, laufend } from '../saetze/zustaende'
import { elementartOf, elementartOfIntegration } from './elementart'
import { inOrderOfTime, type Schritt, type Spanne, spurOf } from './schritt'

type Element = Satz<'kettenelement'>
type Integration = Satz<'integration'>

/** What a chain is made of. */
export interface Kettensaetze {
  kettenelement: readonly Element[]
  teilnahme: readonly Teilnahme[]
  integration: readonly Integration[]
}

/** Participations that never came about are no step. */
const nichtZustande: readonly string[] = ['ABGELEHNT_PERSON', 'ABGELEHNT_TRAEGER', 'NICHT_ANGETRETEN', 'STORNIERT']

/**
 * The way of a person, in order: every participation and placement is a step by itself; an element that became a
 * participation adds its plan to that step; the others are what is planned. What was given up is no part of it.
 */
export function ketteOf({ kettenelement, teilnahme, integration }: Kettensaetze): Schritt[] {
  const zustande = teilnahme.filter(({ status }) => !nichtZustande.includes(status))
  const ids = new Set(zustande.map(({ id }) => id))
  const lebend = kettenelement.filter(({ planstatus }) => planstatus !== 'VERWORFEN')
  const planOf = (id: string) => lebend.find((element) => element.teilnahme === id)
  const eigene = lebend.filter((element) => !(element.teilnahme !== null && ids.has(element.teilnahme)))
  return inOrderOfTime([
    ...zustande.map((eine) => fromTeilnahme(eine, planOf(eine.id))),
    ...eigene.map(fromElement),
    ...integration.map(fromIntegration)
  ])
}

/** What was planned and given up, kept with its reason. */
export function verworfeneOf(kettenelemente: readonly Element[]): Schritt[] {
  return inOrderOfTime(kettenelemente.filter(({ planstatus }) => planstatus === 'VERWORFEN').map(fromElement))
}

function fromTeilnahme(eine: Teilnahme, element: Element | undefined): Schritt {
  const { eintrittPlan, eintrittIst, austrittPlan, austrittIst } = eine
  const elementart = element?.elementart ?? elementartOf(eine)
  return {
    ...leer,
    key: `teilnahme:${eine.id}`,
    ...{ elementart, spur: spurOf(elementart), titel: eine.titel ?? element?.titel ?? null },
    kursart: eine.kursart ?? element?.kursart ?? null,
    instrument: eine.instrument ?? element?.instrument ?? null,
    traeger: eine.traeger ?? element?.traeger ?? null,
    kostentraeger: element?.kostentraeger ?? null,
    niveauZiel: element?.niveauZiel ?? null,
    wochenstunden: eine.wochenstunden ?? element?.wochenstunden ?? null,
    durchfuehrung: eine.durchfuehrung ?? element?.durchfuehrung ?? null,
    begruendung: element?.begruendung ?? null,
    bemerkung: element?.bemerkung ?? null,
    reihenfolge: element?.reihenfolge ?? null,
    plan: spanne(element?.beginnPlan ?? eintrittPlan, austrittPlan ?? element?.endePlan ?? null),
    ist: spanne(eintrittIst, austrittIst),
    planstatus: planstatusOf(eine.status),
    status: eine.status,
    teilnahme: eine.id,
    kettenelement: element?.id ?? null
  }
}

function fromElement(element: Element): Schritt {
  const { beginnPlan, endePlan, beginnIst, endeIst, vorlage: _, fall: __, version: ___, id, ...werte } = element
  return {
    ...leer,
    ...werte,
    key: `kettenelement:${id}`,
    spur: spurOf(element.elementart),
    plan: spanne(beginnPlan, endePlan),
    ist: spanne(beginnIst, endeIst),
    teilnahme: null,
    kettenelement: id
  }
}

function fromIntegration({ id, art, beginn, befristetBis, ende, ...eine }: Integration): Schritt {
  const elementart = elementartOfIntegration(art)
  return {
    ...leer,
    key: `integration:${id}`,
    ...{ elementart, spur: spurOf(elementart), integrationArt: art, integration: id },
    titel: eine.taetigkeit,
    traeger: eine.arbeitgeber,
    wochenstunden: eine.wochenstunden,
    bemerkung: eine.bemerkung,
    plan: befristetBis === null ? null : { beginn, ende: befristetBis },
    ist: { beginn, ende },
    planstatus: ende === null ? 'LAEUFT' : 'ERLEDIGT'
  }
}

const leer = {
  ...{ titel: null, kursart: null, instrument: null, kostentraeger: null, traeger: null, niveauZiel: null },
  ...{ wochenstunden: null, durchfuehrung: null, begruendung: null, bemerkung: null, verworfenGrund: null },
  ...{ plan: null, ist: null, status: null, integrationArt: null, reihenfolge: null },
  ...{ teilnahme: null, kettenelement: null, integration: null }
} as const

const spanne = (beginn: string | null, ende: string | null): Spanne | null =>
  beginn === null && ende === null ? null : { beginn, ende }

/** How far a participation is, in the words of a plan. */
function planstatusOf(status: string): string {
  const is = (liste: readonly string[]) => liste.includes(status)
  if (is(laufend)) return 'LAEUFT'
  if (is(erfolgreichBeendet) || is(abgebrochen)) return 'ERLEDIGT'
  if (status === 'ZUGEWIESEN' || status === 'ANGEMELDET') return 'ZUGEWIESEN'
  return status === 'WARTELISTE' ? 'ANGEFRAGT' : 'GEPLANT'
}
