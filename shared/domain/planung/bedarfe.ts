import { betreuungFehlt } from '../kombination/betreuungszeit'
import type { Block, Wege } from '../kombination/lauf'
import type { Planperson } from '../kombination/planperson'
import { wegdauer } from '../kombination/tagesweg'
import type { Tag } from '../zeitraum'
import { type Zeitfenster, zeitfensterOf } from './zeitfenster'

/** What somebody waits for: a kind of course or measure at a level, when she can, and whether somebody has to be with a child. */
export interface Wartebedarf {
  person: Planperson
  kursart: string | null
  instrument: string | null
  niveau: string | null
  zeit: Zeitfenster
  betreuung: boolean
}

/** Minutes by bus to a course of one's own area. */
const ERREICHBAR = 60

/** A day of a usual course; of who says nothing, in the morning. */
const tage: Record<Zeitfenster, readonly [von: number, bis: number]> = {
  vormittag: [540, 735],
  nachmittag: [810, 1005],
  abend: [1050, 1200],
  offen: [540, 735]
}

/** The open needs of a person, each once; one that names no kind of course or measure is none. */
export function wartebedarfeOf(person: Planperson, wege: Wege, heute: Tag): Wartebedarf[] {
  const zeit = zeitfensterOf(person)
  const betreuung = needsCare(person, zeit, wege, heute)
  return person.bedarfe
    .filter(({ status, kursart, instrument }) => status === 'OFFEN' && (kursart !== null || instrument !== null))
    .map(({ kursart, instrument, niveauVon }) => ({
      ...{ person, zeit, betreuung, kursart, instrument },
      niveau: kursart === null ? null : (niveauVon ?? person.niveau)
    }))
}

/** A child whose care is not there, not certain, or too short even for a course next door. */
function needsCare(person: Planperson, zeit: Zeitfenster, wege: Wege, heute: Tag): boolean {
  const offen = person.kinder.some((kind) => kind.zeit === null || !kind.sicher)
  return offen || caresTooShort(person, dayAt(person.wohnort, zeit), wege, heute)
}

/** Minutes by bus there and back of who could come to a course at that place; `null` for who could not. */
export function anfahrtTo(ort: string, bedarf: Wartebedarf, wege: Wege, heute: Tag): number | null {
  const { person, zeit, betreuung } = bedarf
  const { wohnort } = person
  if (wohnort === null) return null
  const tag = dayAt(ort, zeit)
  if (!betreuung && caresTooShort(person, tag, wege, heute)) return null
  if (wohnort === ort) return 0
  const [hin, zurueck] = [wege(wohnort, ort), wege(ort, wohnort)]
  if (!hin || !zurueck) return null
  const [dauerHin, dauerZurueck] = [wegdauer(hin, tag.von), wegdauer(zurueck, tag.bis)]
  const zuSpaet = hin.letzteRueckfahrt !== null && hin.letzteRueckfahrt < tag.bis
  const faehrt = person.pkw && person.fuehrerschein
  if (Math.max(dauerHin, dauerZurueck) > ERREICHBAR || (zuSpaet && !faehrt)) return null
  return dauerHin + dauerZurueck
}

const dayAt = (ort: string | null, zeit: Zeitfenster): Block => ({
  ...{ wochentag: 2, ort },
  ...{ von: tage[zeit][0], bis: tage[zeit][1] }
})

const caresTooShort = (person: Planperson, tag: Block, wege: Wege, heute: Tag): boolean =>
  person.kinder.length > 0 && betreuungFehlt(person, [tag], wege, tag.wochentag, heute).length > 0
