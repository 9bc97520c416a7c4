import { type FallFeld, fallFelder } from '../faelle/felder'
import type { Wert as FeldWert } from '../feld'
import { type SatzWerte, satzFelder } from '../saetze/satzarten'
import type { Tag } from '../zeitraum'
import type { ErkannteZeile } from './erkannteListe'
import type { Wert } from './felder'
import { fallZiele, type Listenfeld, sprachstandZiele, teilnahmeZiele } from './ziele'

/** What a list says about one person, in the words of the store. A field it does not name is absent. */
export interface Angaben {
  fall: Partial<Record<FallFeld, FeldWert>>
  sprachstand: Partial<SatzWerte<'sprachstand'>> | null
  /** A language course and a measure side by side are two. */
  teilnahmen: Partial<SatzWerte<'teilnahme'>>[]
  /** Fields whose value is longer or larger than the store takes: they are left out and told. */
  unzulaessig: Listenfeld[]
}

/** Values of a row under the names of the list, in a fixed order: the form in which the last statement of a source is kept. */
export type Genannt = Partial<Record<Listenfeld, Wert>>

/** All values a row names, except what changes with every extract or only helps to read it. */
export function genanntIn({ values = {}, own = {} }: ErkannteZeile): Genannt {
  const all: Genannt = { ...values, ...own }
  const ohne: readonly Listenfeld[] = ['name_komplett', 'stand', 'alter', 'lfd_nr']
  return Object.fromEntries(
    Object.entries(all)
      .filter(([feld, wert]) => wert !== undefined && !ohne.includes(feld as Listenfeld))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
  )
}

/** Sorts what a row names into case, language record and participations. `stand` is the day the list speaks of. */
export function angabenOf(genannt: Genannt, stand: Tag): Angaben {
  const unzulaessig: Listenfeld[] = []
  const fall: Angaben['fall'] = {}
  for (const [feld, ziel] of Object.entries(fallZiele) as [keyof typeof fallZiele, FallFeld][]) {
    const wert = genannt[feld]
    if (wert === undefined) continue
    const stored = inStoreUnits(feld, wert)
    if (fallFelder[ziel].schema.safeParse(stored).success) fall[ziel] = stored
    else unzulaessig.push(feld)
  }
  const sprache = pick(genannt, sprachstandZiele, satzFelder.sprachstand, unzulaessig)
  const kurs = pick(genannt, teilnahmeZiele, satzFelder.teilnahme, unzulaessig)
  return { fall, sprachstand: sprachstandOf(sprache, genannt), teilnahmen: teilnahmenOf(kurs, stand), unzulaessig }
}

/** The value a list named, as the store keeps it. */
export function inStoreUnits(feld: Listenfeld, wert: Wert): FeldWert {
  return feld === 'einkommen' && typeof wert === 'number' ? Math.round(wert * 100) : wert
}

type Gepickt = Record<string, FeldWert>

function pick(
  genannt: Genannt,
  ziele: Partial<Record<Listenfeld, string>>,
  felder: Readonly<Record<string, { schema: { safeParse(wert: unknown): { success: boolean } } }>>,
  unzulaessig: Listenfeld[]
): Gepickt {
  const result: Gepickt = {}
  for (const [feld, ziel] of Object.entries(ziele) as [Listenfeld, string][]) {
    const wert = genannt[feld]
    if (wert === undefined || ziel in result) continue
    if (felder[ziel]?.schema.safeParse(wert).success) result[ziel] = wert
    else unzulaessig.push(feld)
  }
  return result
}

/**
 * A language record only where a level or a result is named. The office's monthly list estimates; a certificate or a
 * placement test is one only when the list names the examination or the test day.
 */
function sprachstandOf(gepickt: Gepickt, genannt: Genannt): Angaben['sprachstand'] {
  const { datum: _, ...ohneTag } = gepickt
  if (Object.keys(ohneTag).length === 0) return null
  const zertifikat = genannt.pruefung !== undefined || genannt.pruef_ergebnis !== undefined || genannt.lid !== undefined
  const einstufung = genannt.einstufung_datum !== undefined
  return { ...gepickt, art: zertifikat ? 'ZERTIFIKAT' : einstufung ? 'EINSTUFUNG_IK' : 'IFK_EINSCHAETZUNG' }
}

const einzelheiten = ['traeger', 'eintrittIst', 'austrittPlan', 'austrittIst', 'status', 'austrittsgrund', 'verbleib']

/**
 * A kind of course and the name of a measure without any further detail are two things that run side by side, as in the
 * monthly list; with a provider, dates or a status they describe one participation.
 */
function teilnahmenOf(gepickt: Gepickt, stand: Tag): Angaben['teilnahmen'] {
  const { kursart, titel, ...rest } = gepickt
  if (kursart === undefined && titel === undefined) return []
  const eine = einzelheiten.some((feld) => feld in rest)
  const teile = kursart !== undefined && titel !== undefined && !eine ? [{ kursart }, { titel, ...rest }] : [gepickt]
  return teile.map((teil) => withEntry(teil as Partial<SatzWerte<'teilnahme'>>, stand))
}

/** A day of entry that lies ahead is a plan. */
function withEntry(
  { eintrittIst, ...rest }: Partial<SatzWerte<'teilnahme'>>,
  stand: Tag
): Partial<SatzWerte<'teilnahme'>> {
  if (!eintrittIst) return rest
  return eintrittIst > stand ? { ...rest, eintrittPlan: eintrittIst } : { ...rest, eintrittIst }
}

/** The status a list leaves unsaid, from its dates: an entry to come is planned, an end that has passed is an end. */
export function statusByDates(teilnahme: Partial<SatzWerte<'teilnahme'>>, stand: Tag): string {
  const { austrittIst, austrittPlan, austrittsgrund, eintrittPlan } = teilnahme
  if (austrittIst) return austrittsgrund && austrittsgrund !== 'ZIEL' ? 'ABGEBROCHEN' : 'BEENDET_REGULAER'
  if (eintrittPlan) return 'ANGEMELDET'
  return austrittPlan && austrittPlan < stand ? 'BEENDET_REGULAER' : 'EINGETRETEN'
}
