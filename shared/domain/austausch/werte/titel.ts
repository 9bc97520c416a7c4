import { asText, type Leser } from './lesen'
import { wortlisten } from './woerter'
import { keyOf } from './woerter/wortliste'
import { leseWort } from './wort'

const paragraph =
  /^(?:AE|AT|Aufenthaltserlaubnis|Duldung|nach|gem\.?|i\. ?V\. ?m\.?|,| )*§{0,2} ?(\d{1,3}) ?([a-g])?\b ?(.*)$/i
const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI']
const family = [27, 28, 29, 30, 31, 32, 33, 34, 36]

/** Residence title by word or by paragraph: `§ 25 Abs. 2 S. 1 Alt. 2`, `25 III`, `§25b`. */
export const leseTitel: Leser = (cell, melder, kontext) => {
  const roh = asText(cell)
  const byWord = wortlisten.get('titel')?.get(keyOf(roh))
  const [, number, letter = '', rest = ''] = byWord ? [] : (paragraph.exec(roh) ?? [])
  const code = number && byParagraph(Number(number), letter.toLowerCase(), rest)
  if (!code) return words(cell, melder, kontext)
  if (code.endsWith('?')) melder.melde('wort.mehrdeutig', { roh })
  return code.replace('?', '')
}

const words = leseWort('titel')

function byParagraph(number: number, letter: string, rest: string): string | undefined {
  const [, absatz = ''] =
    /(?:Abs\.?|Absatz|\() ?(\d|I{1,3}|IV|VI?)\b/i.exec(rest) ?? /^(\d|I{1,3}|IV|VI?)\b/i.exec(rest) ?? []
  const abs = /\d/.test(absatz) ? Number(absatz) : Math.max(0, romans.indexOf(absatz.toUpperCase()))
  const [, digit] = /Alt\w*\.? ?(\d)/i.exec(rest) ?? /(\d)\.? ?Alt/i.exec(rest) ?? []
  const alternative = Number(digit ?? 0)
  if (number === 25 && (letter === 'a' || letter === 'b')) return 'AE_25A_25B'
  if (number === 25 && letter === '') return protection(abs, alternative)
  if (number === 60 && letter === 'a') return 'DULD'
  if (number === 60 && letter === 'c') return 'DULD_AUSB'
  if (number === 60 && letter === 'd') return 'DULD_BESCH'
  if (number === 104 && letter === 'c') return 'AE_104C'
  if (number === 9) return letter === 'a' ? 'DAEU' : 'NE'
  if (number === 26) return 'NE?'
  if (number === 24) return 'AE_24'
  if (number === 22 || number === 23) return 'AE_22_23'
  if (number === 20 && letter === 'a') return 'AE_20A'
  if (number === 18 || number === 19 || number === 21) return 'AE_ERWERB'
  if (number === 55) return 'GEST'
  if (number === 81) return 'FIKTION'
  return family.includes(number) ? 'AE_FAM' : undefined
}

/** § 25 Aufenthaltsgesetz: without its Absatz or Alternative more than one reading can be defended. */
function protection(abs: number, alternative: number): string | undefined {
  if (abs === 1) return 'AE_ASYL'
  if (abs === 2) return alternative === 2 ? 'AE_SUBS' : alternative === 1 ? 'AE_ASYL' : 'AE_ASYL?'
  if (abs === 3) return 'AE_25_3'
  return abs === 5 ? 'AE_25_5' : undefined
}
