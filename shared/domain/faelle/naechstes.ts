import { addDays, addMonths, alterOn } from '../kalender'
import type { ParameterName, ParameterWert } from '../parameter/parameter'
import type { Satz } from '../saetze/satzarten'
import { geplant, laufend, offeneBerechtigung } from '../saetze/zustaende'
import type { Tag } from '../zeitraum'
import { berechtigungErlischtAm, NIE } from '../zielgruppen/berechtigungErlischt'
import { titelEndeOf } from '../zielgruppen/titelEnde'
import type { FallWerte } from './felder'

/** Something of a case that has to be settled by a day. */
export interface Naechstes {
  art: 'wiedervorlage' | 'titel' | 'berechtigung' | 'kooperationsplan' | 'anschluss' | 'alter25' | 'kind'
  tag: Tag
  /** Subject of a reminder, name of a course. */
  text: string | null
  /** The record it comes from. */
  satz: string | null
}

/** Days ahead from which on something is shown (DOMAIN 4). */
const vorlauf = { titel: 90, berechtigung: 90, kooperationsplan: 30, anschluss: 56, alter25: 90, kind: 120 } as const

type Saetze = { readonly [A in 'wiedervorlage' | 'berechtigung' | 'teilnahme']: readonly Satz<A>[] }

/**
 * What is due or overdue in a case, the most urgent first; reminders whatever their day. `kind`: the day from which on the
 * parents of the youngest child are as a rule expected to take part (§ 10 Abs. 1 Nr. 3 SGB II).
 */
export function naechstesOf(
  fall: FallWerte,
  saetze: Saetze,
  heute: Tag,
  parameter: <N extends ParameterName>(name: N) => ParameterWert<N>
): Naechstes[] {
  const all = [
    ...wiedervorlagen(saetze.wiedervorlage),
    ...soon(heute, 'titel', titel(fall, parameter)),
    ...saetze.berechtigung.flatMap((satz) => soon(heute, 'berechtigung', erlischt(satz), satz.id)),
    ...soon(heute, 'kooperationsplan', planFaellig(fall)),
    ...ohneAnschluss(saetze.teilnahme, heute),
    ...ahead(heute, 'alter25', geburtstag25(fall, heute)),
    ...ahead(heute, 'kind', fall.juengstesKind && addMonths(fall.juengstesKind, parameter('kindZumutbarkeitMonate')))
  ]
  return all.toSorted((a, b) => a.tag.localeCompare(b.tag))
}

type Frist = Exclude<Naechstes['art'], 'wiedervorlage'>

/** From so many days ahead on, and when it is overdue. */
function soon(
  heute: Tag,
  art: Frist,
  tag: Tag | null,
  satz: string | null = null,
  text: string | null = null
): Naechstes[] {
  return tag && tag !== NIE && tag <= addDays(heute, vorlauf[art]) ? [{ art, tag, text, satz }] : []
}

/** As `soon`, and gone when the day has passed. */
function ahead(heute: Tag, art: Frist, tag: Tag | null): Naechstes[] {
  return tag && tag >= heute ? soon(heute, art, tag) : []
}

function wiedervorlagen(saetze: Saetze['wiedervorlage']): Naechstes[] {
  const offen = saetze.filter(({ erledigtAm }) => erledigtAm === null)
  return offen.map(({ id, faelligAm, betreff }) => ({ art: 'wiedervorlage', tag: faelligAm, text: betreff, satz: id }))
}

/** A title applied for in time goes on by law (§ 81 Abs. 4 AufenthG). */
function titel(fall: FallWerte, parameter: (name: 'ukraineTitelFortgeltungBis') => Tag): Tag | null {
  const { titelBis, verlaengerungBeantragtAm: beantragt } = fall
  if (titelBis === null || (beantragt !== null && beantragt <= titelBis && beantragt >= addMonths(titelBis, -12)))
    return null
  return fall.aufenthaltsstatus === 'AE_24' ? titelEndeOf(fall, parameter('ukraineTitelFortgeltungBis')) : titelBis
}

function erlischt(satz: Satz<'berechtigung'>): Tag | null {
  return satz.status && (offeneBerechtigung as readonly string[]).includes(satz.status)
    ? berechtigungErlischtAm(satz)
    : null
}

/** To be updated together after six months at the latest (§ 15 Abs. 3 SGB II). */
function planFaellig({ kooperationsplanAm, kooperationsplanFortschreibungAm }: FallWerte): Tag | null {
  const letzter = [kooperationsplanAm, kooperationsplanFortschreibungAm]
    .filter((tag) => tag !== null)
    .sort()
    .at(-1)
  return letzter ? addMonths(letzter, 6) : null
}

/** Running courses and measures whose end is in sight while nothing is planned or running beyond it. */
function ohneAnschluss(teilnahmen: Saetze['teilnahme'], heute: Tag): Naechstes[] {
  const isLaufend = (satz: Satz<'teilnahme'>) => (laufend as readonly string[]).includes(satz.status)
  const danach = (ende: Tag) =>
    teilnahmen.some(
      (satz) =>
        (geplant as readonly string[]).includes(satz.status) || (isLaufend(satz) && (satz.austrittPlan ?? '') > ende)
    )
  return teilnahmen.filter(isLaufend).flatMap((satz) => {
    const ende = satz.austrittPlan
    return ende && !danach(ende) ? soon(heute, 'anschluss', ende, satz.id, satz.titel) : []
  })
}

function geburtstag25({ geburtsdatum }: FallWerte, heute: Tag): Tag | null {
  if (!geburtsdatum || alterOn(heute, geburtsdatum) >= 25) return null
  const tag = addMonths(geburtsdatum, 25 * 12)
  return alterOn(tag, geburtsdatum) < 25 ? addDays(tag, 1) : tag
}
