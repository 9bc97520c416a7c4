import type { Satz, SatzWerte } from '../saetze/satzarten'
import type { Tag } from '../zeitraum'
import { artregeln } from './arten'
import type { ZeilenBefund } from './befunde'
import type { Wert } from './felder'
import type { Genannt } from './genannt'
import type { Listenart } from './listenart'
import type { NeuerSatz } from './saetze'
import { findVerbotenes } from './verboten'
import type { Listenfeld } from './ziele'

/** Something a list says that has no field of its own in the store. */
export type Vermerkteil =
  | { art: 'feld'; feld: Listenfeld; wert: Wert }
  | { art: 'kommentar'; text: string }
  | { art: 'durchgestrichen' }
  | { art: 'farbe'; spalte: string | null; farbe: string; legende: string }

/** The words of a note. A note says from which list and row it comes, and is understood again by them. */
export interface Vermerkworte {
  zeile(teil: Vermerkteil): string
  schreibe(quelle: string, row: number, zeilen: readonly string[]): string
  /** The lines of a note that came from this source; `undefined` for any other. */
  lies(vermerk: string, quelle: string): string[] | undefined
}

/** What a row says for the note: the fields of its kind, comments, strokes, and colours that are explained. */
export function vermerkteileOf(genannt: Genannt, befunde: readonly ZeilenBefund[], art: Listenart): Vermerkteil[] {
  const { vermerk, stammdaten } = artregeln[art]
  const felder = vermerk.flatMap((feld): Vermerkteil[] => {
    const wert = genannt[feld]
    return wert === undefined || !isTelling(feld, wert) ? [] : [{ art: 'feld', feld, wert }]
  })
  return stammdaten ? felder : [...felder, ...befunde.flatMap(teilOf)]
}

/** That somebody came to a test is expected, and what is not needed is no news. */
const isTelling = (feld: Listenfeld, wert: Wert) => wert !== (feld === 'erschienen')

function teilOf(befund: ZeilenBefund): Vermerkteil[] {
  switch (befund.code) {
    case 'zeile.kommentar':
      return befund.facts.text ? [{ art: 'kommentar', text: befund.facts.text }] : []
    case 'zeile.durchgestrichen':
      return [{ art: 'durchgestrichen' }]
    case 'zeile.farbe':
      return befund.facts.legende ? [{ art: 'farbe', spalte: null, ...befund.facts }] : []
    case 'zelle.farbe':
      return befund.facts.legende ? [{ art: 'farbe', ...befund.facts }] : []
    default:
      return []
  }
}

interface Herkunft {
  quelle: string
  row: number
  stand: Tag
  worte: Vermerkworte
}

const LONGEST = 4000

/** One dated note of what is new; nothing where earlier notes from this source say it all. */
export function placeVermerk(
  teile: readonly Vermerkteil[],
  genannt: Genannt,
  bisher: readonly Pick<Satz<'kontakt'>, 'vermerk'>[],
  { quelle, row, stand, worte }: Herkunft
): NeuerSatz[] {
  const gesagt = new Set(bisher.flatMap(({ vermerk }) => (vermerk && worte.lies(vermerk, quelle)) || []))
  const zeilen = [...new Set(teile.map((teil) => worte.zeile(teil)))]
  const neue = zeilen.filter((zeile) => !gesagt.has(zeile) && !findVerbotenes(zeile))
  if (neue.length === 0) return []
  const { uebergabe_am: am } = genannt
  const uebergabe = typeof am === 'string' && am <= stand ? { datum: am, anlass: 'UEBERGABE' } : { datum: stand }
  const werte: Partial<SatzWerte<'kontakt'>> = {
    art: 'DRITTE',
    ...uebergabe,
    vermerk: worte.schreibe(quelle, row, neue).slice(0, LONGEST)
  }
  return [{ tabelle: 'kontakt', werte }]
}
