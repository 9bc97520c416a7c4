import { ortsschluessel } from '../wegzeit'
import type { Wegangabe } from './wegetabelle'

type Werte = Pick<Wegangabe, 'frueh' | 'mittag' | 'spaet' | 'letzteRueckfahrt'>
type Zeile = Werte & Pick<Wegangabe, 'von' | 'nach' | 'stand' | 'geschaetzt'>

/** What a row of our template says when it is issued: a row that still says it was not touched. */
export const ausgabemarke = (zeile: Zeile) =>
  [
    werteOf(zeile),
    ortsschluessel(zeile.von),
    ortsschluessel(zeile.nach),
    zeile.stand ?? '',
    zeile.geschaetzt ? 'g' : ''
  ].join('|')

/** The row says of itself that it is an estimate, and nobody put other figures into it. */
export const isSchaetzung = (zeile: Zeile & Pick<Wegangabe, 'ausgegeben'>) =>
  zeile.geschaetzt && (zeile.ausgegeben === null || zeile.ausgegeben.startsWith(`${werteOf(zeile)}|`))

const werteOf = ({ frueh, mittag, spaet, letzteRueckfahrt }: Werte) =>
  [frueh ?? '', mittag ?? '', spaet ?? '', letzteRueckfahrt ?? ''].join('/')
