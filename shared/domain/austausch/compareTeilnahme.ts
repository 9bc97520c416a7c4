import type { Wert } from '../feld'
import type { Teilnahme } from '../saetze/satzarten'
import { mayBecome } from '../saetze/teilnahmeUebergaenge'
import { laufend } from '../saetze/zustaende'
import { artregeln } from './arten'
import type { Teilnahmeangabe } from './arten/artregel'
import { statusByDates, statusSeitBy } from './arten/teilnahmen'
import { benennung } from './benennung'
import type { Vorlage } from './bestand'
import { compareCell } from './compareCell'
import { saidLast } from './leere'
import type { Entscheidungen } from './plan'
import type { Juengeres, Zelle } from './zellen'

/**
 * Compares what a list says of a stored participation. A status goes the way of DOMAIN 3.8 only: a step back, or one out of
 * an end, is a conflict, and so is one that was known differently on a later day.
 */
export function compareTeilnahme(
  satz: Teilnahme,
  angabe: Teilnahmeangabe,
  frueher: Teilnahmeangabe | undefined,
  vorlage: Vorlage,
  entscheidungen: Entscheidungen
): Zelle[] {
  const { id, version } = satz
  const vomTraeger = !artregeln[vorlage.liste.kind].stammdaten
  const { statusSeit, ...genannt } = withImpliedEnd(angabe, satz, vorlage)
  const stored = satz as unknown as Record<string, Wert>
  const before = frueher as Record<string, Wert> | undefined
  const compare = (feld: string, nach: Wert) =>
    compareCell(
      { tabelle: 'teilnahme', satz: id, version, feld },
      { von: stored[feld] ?? null, nach },
      vorlage,
      entscheidungen,
      { zuletzt: saidLast(before, feld, nach), ...(feld === 'status' && ofStatus(satz, String(nach), vorlage)) }
    )
  const cells = Object.entries(genannt)
    .filter(([feld]) => !(vomTraeger && benennung.includes(feld) && (stored[feld] ?? null) !== null))
    .filter(([feld]) => !(vomTraeger && feld === 'durchfuehrung'))
    .flatMap(([feld, nach]) => compare(feld, nach))
  const status = cells.find(({ feld }) => feld === 'status')
  if (status)
    return [...cells, ...statusSeitCell(status, satz, { ...genannt, ...(statusSeit && { statusSeit }) }, vorlage)]
  return statusSeit ? [...cells, ...compare('statusSeit', statusSeit)] : cells
}

/** The day of a status goes with the status, be it taken or left. */
function statusSeitCell(status: Zelle, satz: Teilnahme, genannt: Teilnahmeangabe, { stand }: Vorlage): Zelle[] {
  const nach = statusSeitBy(genannt, stand)
  return satz.statusSeit === nach ? [] : [{ ...status, feld: 'statusSeit', von: satz.statusSeit, nach }]
}

function ofStatus(
  satz: Teilnahme,
  nach: string,
  { stand }: Vorlage
): { schritt: boolean; juenger: Juengeres | undefined } {
  const { statusSeit, quelle } = satz
  return {
    schritt: !mayBecome(satz.status, nach),
    juenger: statusSeit && statusSeit > stand ? { quelle, stand: statusSeit } : undefined
  }
}

/** A day of leaving ends a participation that runs, also where the list has no column for the status. */
function withImpliedEnd(genannt: Teilnahmeangabe, { status }: Teilnahme, { stand }: Vorlage): Teilnahmeangabe {
  const ends = genannt.austrittIst && genannt.status === undefined && (laufend as readonly string[]).includes(status)
  return ends ? { ...genannt, status: statusByDates(genannt, stand) } : genannt
}
