import { tidyText } from '../text'

/** What a cell says about free places and about who waits for one. */
export interface Platzangabe {
  frei?: number
  wartende?: number
  /** All places, where the cell names them too. */
  plaetze?: number
  /** `unklar`: no figure was taken. `ungefaehr`: the figure comes with a word that makes it less than one. */
  befund?: 'unklar' | 'ungefaehr'
}

/**
 * Reads `voll` as 0 free, `2 (WL 4)` as 2 free and 4 waiting, `3 von 18` with the number of all places. `auf Anfrage`, `offen`
 * and `3/18` (free or taken?) name no figure.
 */
export function readPlatzangabe(cell: string | number): Platzangabe {
  if (typeof cell === 'number') return isCount(cell) ? { frei: cell } : { befund: 'unklar' }
  const text = tidyText(cell).toLowerCase()
  if (/^[-–—.]*$/.test(text)) return {}
  const [warteliste, vorn, hinten] = warteangabe.exec(text) ?? []
  const anzahl = vorn ?? hinten
  const rest = (warteliste === undefined ? text : text.replace(warteliste, ' '))
    .replaceAll(/[()[\],;:]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^ ?\/|[/+] $|\/$/g, '')
    .trim()
  // Who can only wait finds no place.
  const frei = rest === '' ? { frei: 0 } : freiIn(rest)
  return { ...(frei ?? { befund: 'unklar' }), ...(anzahl !== undefined && { wartende: Number(anzahl) }) }
}

const warteangabe =
  /(?:auf )?(?:\bwl|warteliste|wartende?)\b:? ?(\d{1,3})\b|\b(\d{1,3}) (?:auf (?:der )?warteliste|warten(?:de)?|wl)\b/
const voll =
  /^(?:(?:aus|über)gebucht|(?:voll )?(?:belegt|besetzt)|voll|keine?(?: (?:freien? )?(?:plätze|platz))?(?: frei)?|(?:nur )?(?:warteliste|wl))$/
const vonAllen = /^(?:noch )?(\d{1,3}) von (\d{1,3})(?: plätzen)?(?: frei)?$/
const zahlwort =
  /^(?:noch |nur )?(ca\.? ?|etwa |rund |mind(?:\.|estens)? |bis zu |max\.? |über |[>~≥] ?)?(\d{1,3})(\+)?(?: (?:freier? |freie )?(?:plätze|platz|tn))?(?: frei| verfügbar)?$/

function freiIn(text: string): Platzangabe | undefined {
  if (voll.test(text)) return { frei: 0 }
  const [, teil, ganzes] = vonAllen.exec(text) ?? []
  if (teil !== undefined && ganzes !== undefined) {
    return Number(teil) <= Number(ganzes) ? { frei: Number(teil), plaetze: Number(ganzes) } : undefined
  }
  const [, ungefaehr, zahl, plus] = zahlwort.exec(text) ?? []
  if (zahl === undefined || !isCount(Number(zahl))) return undefined
  return { frei: Number(zahl), ...((ungefaehr ?? plus) !== undefined && { befund: 'ungefaehr' as const }) }
}

const isCount = (zahl: number) => Number.isInteger(zahl) && zahl >= 0 && zahl <= 500
