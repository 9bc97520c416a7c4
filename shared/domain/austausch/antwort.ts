import { quellfelderOf } from '../ausgaben/hier'
import type { Ruecklauf, Rueckzeile, Rueckzelle } from '../ausgaben/ruecklauf'
import { type Ausgabespalte, spalteOf } from '../ausgaben/spalten'
import { vorlagen } from '../ausgaben/vorlagen'
import type { Rueckstand } from '../ausgaben/zellvergleich'
import type { Teilnahme } from '../saetze/satzarten'
import type { Angaben } from './angaben'
import { rueckstaendeOfKurse } from './angebote/antwort'
import { artregeln } from './arten'
import type { ErkannteZeile } from './erkannteListe'
import { isGeleert } from './geleert'
import { type Genannt, inFixedOrder } from './genannt'
import type { Listenart } from './listenart'
import type { Person } from './personen/person'
import { type Grund, zellenSchluessel } from './plan'
import type { Zeilentreffer } from './zeilentreffer'
import type { Listenfeld } from './ziele'

/** Rows of an issued list that found back: what is said of them counts for exactly the issued person and course. */
export function answerIn(ruecklauf: Ruecklauf | undefined, row: number): Rueckzeile | undefined {
  const zeile = ruecklauf?.zeilen.get(row)
  return zeile?.ausgegeben ? zeile : undefined
}

/** A row that found back is about whom it was issued, whatever it says of the person now. */
export function withAnswers(
  treffer: ReadonlyMap<number, Zeilentreffer>,
  ruecklauf: Ruecklauf | undefined,
  personen: ReadonlyMap<string, Person>
): ReadonlyMap<number, Zeilentreffer> {
  if (!ruecklauf) return treffer
  const sichere = [...ruecklauf.zeilen.values()].flatMap(({ row, ausgegeben }) => {
    const person = ausgegeben && personen.get(ausgegeben.fall ?? '')
    return person ? [[row, { art: 'sicher', person, ueber: 'beleg' } as const] as const] : []
  })
  return new Map<number, Zeilentreffer>([...treffer, ...sichere])
}

/** The columns that say which course a row is about. */
const kursspalten: readonly Ausgabespalte[] = ['angebot', 'massnahmeNr', 'kursart']

/**
 * What a returned row says: the cells its recipient changed and may change. Which course it is about needs saying only
 * where it was issued without a participation.
 */
export function genanntInAnswer({ zellen, ausgegeben }: Rueckzeile): Genannt {
  const genannt: Partial<Record<Listenfeld, string | number | boolean>> = {}
  for (const { spalte, stand, dort } of zellen) {
    const { feld } = spalteOf(spalte)
    const isNamed = isTaken({ stand, dort }) || (ausgegeben?.teilnahme === null && kursspalten.includes(spalte))
    if (feld !== null && isNamed && dort.wert !== null) genannt[feld] = dort.wert
  }
  return inFixedOrder(genannt)
}

const isTaken = ({ stand, dort }: Pick<Rueckzelle, 'stand' | 'dort'>) =>
  (stand === 'dort' || stand === 'beide') && !dort.unlesbar

/**
 * A returned row that says nothing of the course itself changes nothing of it: an unchanged row is no message of leaving.
 * Which course it is was settled when the list left.
 */
export function angabenInAnswer(
  angaben: Angaben,
  genannt: Genannt,
  { art, hasTeilnahme }: { art: Listenart; hasTeilnahme: boolean }
): Angaben {
  const { teilnahme } = artregeln[art]
  const saysSomething = (Object.entries(teilnahme) as [Listenfeld, string][]).some(
    ([feld, ziel]) => genannt[feld] !== undefined && !kursfelder.includes(ziel)
  )
  if (!saysSomething) return { ...angaben, teilnahmen: [] }
  return hasTeilnahme ? { ...angaben, teilnahmen: angaben.teilnahmen.map(withoutKurs) } : angaben
}

function withoutKurs({ werte, ...rest }: Angaben['teilnahmen'][number]): Angaben['teilnahmen'][number] {
  return { ...rest, werte: Object.fromEntries(Object.entries(werte).filter(([feld]) => !kursfelder.includes(feld))) }
}

const kursfelder = ['titel', 'kursart', 'traeger', 'instrument', 'durchfuehrung']

/** How the stored fields stand that cells of the list speak of, by `zellenSchluessel`; field `*`: the row is spoken of. */
export function rueckstaendeOf(ruecklauf: Ruecklauf | undefined): ReadonlyMap<string, Rueckstand> {
  const staende = new Map<string, Rueckstand>()
  if (!ruecklauf) return staende
  if (vorlagen[ruecklauf.liste.art].zeilen === 'kurse') return rueckstaendeOfKurse(ruecklauf)
  for (const { zellen } of ruecklauf.zeilen.values()) {
    for (const { spalte, stand, hier } of zellen) {
      const { satz } = hier
      if (satz === undefined) continue
      staende.set(zellenSchluessel({ satz, feld: '*' }), 'unveraendert')
      for (const feld of quellfelderOf(ruecklauf.liste.art, spalte)?.felder ?? [])
        staende.set(zellenSchluessel({ satz, feld }), stand)
    }
  }
  return staende
}

/** What somebody must know of how a row came back. */
export function gruendeOfAnswer(
  { wie, zellen, ausgegeben }: Rueckzeile,
  { beleg }: Pick<ErkannteZeile, 'beleg'>,
  teilnahmen: ReadonlyMap<string, readonly Teilnahme[]>
): Grund[] {
  const named = (test: (zelle: Rueckzelle) => boolean) =>
    zellen.filter(test).map(({ spalte }) => spalteOf(spalte).heading)
  const unzulaessig = named(({ stand }) => stand === 'unzulaessig')
  const geleert = named(isGeleert)
  const isGone =
    !!ausgegeben?.teilnahme && !teilnahmen.get(ausgegeben.fall ?? '')?.some(({ id }) => id === ausgegeben.teilnahme)
  return [
    ...(isGone ? [{ code: 'rueckTeilnahmeFort', facts: {} } as const] : []),
    ...(wie === 'person' && beleg ? [{ code: 'rueckVerrutscht', facts: {} } as const] : []),
    ...(wie === 'dazu' ? [{ code: 'rueckDazu', facts: {} } as const] : []),
    ...(wie === 'geloescht' ? [{ code: 'rueckGeloescht', facts: {} } as const] : []),
    ...(unzulaessig.length > 0
      ? [{ code: 'rueckUnzulaessig', facts: { spalten: unzulaessig.join(', ') } } as const]
      : []),
    ...(geleert.length > 0 ? [{ code: 'rueckGeleert', facts: { spalten: geleert.join(', ') } } as const] : [])
  ]
}
