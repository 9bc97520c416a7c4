import { type FallFeld, fallFelder } from '../faelle/felder'
import type { Wert as FeldWert } from '../feld'
import { type SatzWerte, satzFelder } from '../saetze/satzarten'
import type { Tag } from '../zeitraum'
import type { ErkannteZeile } from './erkannteListe'
import { eigeneFelder, felder, type Wert } from './felder'
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

const ohneAussage: readonly Listenfeld[] = ['name_komplett', 'stand', 'alter', 'lfd_nr']
const aussagen = [...felder, ...eigeneFelder].filter((feld) => !ohneAussage.includes(feld))

/** All values a row names, except what changes with every extract or only helps to read it. */
export function genanntIn({ values = {}, own = {} }: ErkannteZeile): Genannt {
  return inFixedOrder({ ...values, ...own })
}

/** The same values in the order of the catalogue: equal statements are equal texts. */
export function inFixedOrder(genannt: Genannt): Genannt {
  const result: Genannt = {}
  for (const feld of aussagen) {
    const wert = genannt[feld]
    if (wert !== undefined) result[feld] = wert
  }
  return result
}

/** Sorts what a row names into case, language record and participations. `stand` is the day the list speaks of. */
export function angabenOf(genannt: Genannt, stand: Tag): Angaben {
  const unzulaessig: Listenfeld[] = []
  const fall: Angaben['fall'] = {}
  for (const [feld, ziel] of Object.entries(fallZiele) as [keyof typeof fallZiele, FallFeld][]) {
    const wert = genannt[feld]
    if (wert === undefined) continue
    const stored = inStoreUnits(feld, wert)
    if (isValid(fallFelder[ziel].schema, stored)) fall[ziel] = stored
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

interface Schema {
  safeParse(wert: unknown): { success: boolean }
}

const MOST_REMEMBERED = 2000
const valid = new WeakMap<Schema, Set<FeldWert>>()

/** Most columns hold the same few values again and again: what passed once is not checked anew. */
function isValid(schema: Schema, wert: FeldWert): boolean {
  const known = valid.get(schema) ?? new Set()
  if (known.has(wert)) return true
  if (!schema.safeParse(wert).success) return false
  if (known.size >= MOST_REMEMBERED) known.clear()
  valid.set(schema, known.add(wert))
  return true
}

function pick(
  genannt: Genannt,
  ziele: Partial<Record<Listenfeld, string>>,
  katalog: Readonly<Record<string, { schema: Schema }>>,
  unzulaessig: Listenfeld[]
): Gepickt {
  const result: Gepickt = {}
  for (const [feld, ziel] of Object.entries(ziele) as [Listenfeld, string][]) {
    const wert = genannt[feld]
    if (wert === undefined || ziel in result) continue
    if (katalog[ziel] && isValid(katalog[ziel].schema, wert)) result[ziel] = wert
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
