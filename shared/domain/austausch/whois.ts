import type { Rueckzeile } from '../ausgaben/ruecklauf'
import type { FallId } from '../faelle/fall'
import type { Angaben } from './angaben'
import { artregeln } from './arten'
import { gesuchterOf, type Vorlage } from './bestand'
import type { ZeilenKontext } from './compareRow'
import { namensschluessel } from './personen/namensform'
import { isWeak } from './personen/tagvergleich'
import type { Bezugsperson, Entscheidungen, Grund, PlanZeile } from './plan'
import type { Zeilentreffer } from './zeilentreffer'

/** What earlier rows of the list were about. */
export interface Gesehen {
  /** By stored case, or by `neu:row` for a case that row makes. */
  faelle: Map<string, ZeilenKontext>
  nummern: Map<string, { row: number; schluessel: string }>
  namen: Map<string, number>
  /** Rows of an issued list that stood there several times, with the one that counts. */
  antworten: Map<string, number>
}

/** Before the first row. */
export const nothingSeen = (): Gesehen => ({
  faelle: new Map(),
  nummern: new Map(),
  namen: new Map(),
  antworten: new Map()
})

/** Of several rows that were one when the list left, only one counts; which one a person may have to say. */
export function whichCounts(
  { row, wie, ausgegeben }: Rueckzeile,
  wahl: Entscheidungen['personen'][number] | undefined,
  { ruecklauf }: Pick<Vorlage, 'ruecklauf'>,
  gesehen: Pick<Gesehen, 'antworten'>
): Pick<PlanZeile, 'ausgang' | 'gruende'> | undefined {
  if (!ausgegeben || (wie !== 'doppelt' && wie !== 'mehrdeutig')) return undefined
  const { schluessel } = ausgegeben
  const gleiche = [...(ruecklauf?.zeilen.values() ?? [])].filter((eine) => eine.ausgegeben === ausgegeben)
  const genommen =
    gesehen.antworten.get(schluessel) ?? gleiche.find((eine) => eine.wie === 'beleg' || eine.wie === 'person')?.row
  if (genommen !== undefined) {
    return { ausgang: 'skipped', gruende: [{ code: 'rueckDoppelt', facts: { wieZeile: genommen } }] }
  }
  if (wahl?.art === 'nehmen') {
    gesehen.antworten.set(schluessel, row)
    return undefined
  }
  const zeilen = gleiche.map((eine) => eine.row).join(', ')
  return { ausgang: 'unclear', gruende: [{ code: 'rueckMehrdeutig', facts: { zeilen } }] }
}

type Wer = { person: NonNullable<Bezugsperson> } | { ausgang: 'unclear' | 'rejected'; gruende: Grund[] }

/** Whom a row speaks of, after what the person decided. */
export function whois(
  row: number,
  genannt: PlanZeile['genannt'],
  treffer: Zeilentreffer,
  wahl: Entscheidungen['personen'][number] | undefined,
  { bestand, liste }: Vorlage,
  gesehen: Gesehen
): Wer {
  const gesucht = gesuchterOf(genannt)
  const stored = (fall: FallId): Wer => ({ person: { fall, version: bestand.faelle.get(fall)?.version ?? 0 } })
  // Who was chosen may be gone by now, or one with another case.
  const gewaehlt = wahl?.art === 'fall' ? (bestand.nachfolger?.get(wahl.fall) ?? wahl.fall) : undefined
  if (gewaehlt !== undefined && bestand.faelle.has(gewaehlt)) return stored(gewaehlt)
  if (treffer.art === 'sicher') return stored(treffer.person.fall)
  if (!gesucht.kundennummer && !gesucht.nachname && !gesucht.vorname) return refused({ code: 'ohneAngaben', facts: {} })
  if (wahl?.art !== 'neu' && treffer.art === 'zweifel') {
    if (treffer.kennung?.code === 'kennungAnders') return { ausgang: 'unclear', gruende: [] }
    const [erster] = treffer.kandidaten
    const mehrere: Grund = { code: 'mehrere', facts: { anzahl: treffer.kandidaten.length } }
    const grund: Grund =
      erster && treffer.kandidaten.length === 1 ? { code: 'vielleicht', facts: { hinweis: erster.hinweis } } : mehrere
    return { ausgang: 'unclear', gruende: [grund] }
  }
  if (!gesucht.nachname && !gesucht.vorname) {
    return refused({ code: 'ohneName', facts: { kundennummer: gesucht.kundennummer ?? '' } })
  }

  if (wahl?.art !== 'neu' && !artregeln[liste.kind].stammdaten) {
    return { ausgang: 'unclear', gruende: [{ code: 'unbekannt', facts: {} }] }
  }
  const schluessel = namensschluessel(gesucht)
  const gleicheNummer = gesucht.kundennummer ? gesehen.nummern.get(gesucht.kundennummer) : undefined
  if (gleicheNummer) {
    return gleicheNummer.schluessel === schluessel
      ? { person: { neu: gleicheNummer.row } }
      : refused({ code: 'nummerVergeben', facts: { wieZeile: gleicheNummer.row } })
  }
  const gleicherName = isWeak(gesucht.geburtsdatum) || gesucht.kundennummer ? undefined : gesehen.namen.get(schluessel)
  if (gleicherName !== undefined) return { person: { neu: gleicherName } }
  if (!gesucht.kundennummer && !gesucht.geburtsdatum && wahl?.art !== 'neu') {
    return { ausgang: 'unclear', gruende: [{ code: 'nurName', facts: {} }] }
  }
  if (gesucht.kundennummer) gesehen.nummern.set(gesucht.kundennummer, { row, schluessel })
  gesehen.namen.set(schluessel, row)
  return { person: { neu: row } }
}

const refused = (grund: Grund): Wer => ({ ausgang: 'rejected', gruende: [grund] })

/** A number found among the earlier ones is no news, and one that belongs to somebody else is not taken over. */
export function withoutForeignNumber(
  angaben: Angaben,
  person: NonNullable<Bezugsperson>,
  treffer: Zeilentreffer,
  { bestand }: Vorlage
): Angaben {
  const { kundennummer } = angaben.neuerFall
  if (kundennummer === undefined) return angaben
  const frueher = treffer.art === 'sicher' && treffer.ueber === 'fruehereNummer'
  const owner = bestand.nummern.get(String(kundennummer))
  const fremd = owner !== undefined && !('fall' in person && person.fall === owner)
  if (!frueher && !fremd) return angaben
  const { kundennummer: _fall, ...fall } = angaben.fall
  const { kundennummer: _neu, ...neuerFall } = angaben.neuerFall
  const unzulaessig: Angaben['unzulaessig'] = frueher ? angaben.unzulaessig : [...angaben.unzulaessig, 'kundennummer']
  return { ...angaben, fall, neuerFall, unzulaessig }
}
