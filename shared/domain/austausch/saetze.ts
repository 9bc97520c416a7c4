import { suchform } from '../faelle/suchform'
import type { Wert } from '../feld'
import type { SatzWerte, Sprachstand, Teilnahme } from '../saetze/satzarten'
import type { Tag } from '../zeitraum'
import { statusByDates } from './angaben'

/** Kinds of records a list may add. */
export const satzTabellen = ['sprachstand', 'teilnahme', 'anwesenheit', 'kontakt'] as const

/** A dated record the list adds. */
export interface NeuerSatz {
  tabelle: (typeof satzTabellen)[number]
  werte: Record<string, Wert>
}

/** Where a statement of the list belongs: a new record, a stored one (to be compared field by field), or nothing to do. */
export type Bezug<S> = { neu: NeuerSatz } | { bekannt: S }

interface Herkunft {
  /** Name of the source; kept with the record. */
  quelle: string
  /** The day the list speaks of. */
  stand: Tag
}

type Sprache = Partial<SatzWerte<'sprachstand'>>
type Kurs = Partial<SatzWerte<'teilnahme'>>

/**
 * Where a named level belongs. A list that repeats itself every month adds nothing: the same statement counts once,
 * until it carries a later day or another level.
 */
export function placeSprachstand(
  angabe: Sprache,
  vorhanden: readonly Sprachstand[],
  { quelle, stand }: Herkunft
): Bezug<Sprachstand> | undefined {
  const gleicheArt = vorhanden.filter(({ art }) => art === angabe.art)
  const { datum } = angabe
  if (datum) {
    const vomTag = gleicheArt.filter((satz) => satz.datum === datum)
    const derselbe = vomTag.find((satz) => satz.quelle === quelle || agrees(satz, angabe))
    if (derselbe) return { bekannt: derselbe }
    const bekannt = gleicheArt.some((satz) => agrees(satz, angabe) && (satz.datum ?? '') >= datum)
    return bekannt ? undefined : neuerSprachstand({ ...angabe, quelle })
  }
  const juengste = gleicheArt.toSorted((a, b) => (b.datum ?? '').localeCompare(a.datum ?? ''))
  const gemeint = juengste.find((satz) => satz.quelle === quelle) ?? juengste[0]
  // Without a day of its own the statement is as old as the list.
  return gemeint && agrees(gemeint, angabe) ? undefined : neuerSprachstand({ ...angabe, datum: stand, quelle })
}

const neuerSprachstand = (werte: Sprache) => ({ neu: { tabelle: 'sprachstand', werte } }) as const

/** The record says everything the list says, at least. */
function agrees(satz: Sprachstand, angabe: Sprache): boolean {
  return aussagen.every((feld) => angabe[feld] === undefined || angabe[feld] === satz[feld])
}

const aussagen = [
  'niveauGesamt',
  'niveauHoeren',
  'niveauLesen',
  'niveauSchreiben',
  'niveauSprechen',
  'pruefung',
  'ergebnis',
  'lidPunkte'
] as const

/** Where a named course or measure belongs: to the one of the same name whose entry does not contradict. */
export function placeTeilnahme(angabe: Kurs, vorhanden: readonly Teilnahme[], herkunft: Herkunft): Bezug<Teilnahme> {
  const [bekannt] = vorhanden
    .filter((satz) => isSameOffer(satz, angabe) && isSameEntry(satz, angabe))
    .toSorted((a, b) => (b.statusSeit ?? '').localeCompare(a.statusSeit ?? ''))
  if (bekannt) return { bekannt }
  const { quelle, stand } = herkunft
  const werte = { status: statusByDates(angabe, stand), ...angabe, statusSeit: statusSeitBy(angabe, stand), quelle }
  return { neu: { tabelle: 'teilnahme', werte } }
}

/** Since when a status named by a list holds. */
export function statusSeitBy({ austrittIst, eintrittIst }: Kurs, stand: Tag): Tag {
  return austrittIst ?? eintrittIst ?? stand
}

function isSameOffer(satz: Teilnahme, { kursart, titel }: Kurs): boolean {
  if (!titel) return !!kursart && satz.kursart === kursart
  const sameKind = !kursart || !satz.kursart || satz.kursart === kursart
  return sameKind && satz.titel !== null && suchform(satz.titel) === suchform(titel)
}

function isSameEntry(satz: Teilnahme, angabe: Kurs): boolean {
  const genannt = angabe.eintrittIst ?? angabe.eintrittPlan
  const gespeichert = satz.eintrittIst ?? satz.eintrittPlan
  return !genannt || !gespeichert || genannt === gespeichert
}
