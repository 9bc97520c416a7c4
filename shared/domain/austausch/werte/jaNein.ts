import { compactKey } from '../text'
import { asText, type Leser } from './lesen'

const yes = new Set([
  'j',
  'ja',
  'x',
  '1',
  'true',
  'wahr',
  'yes',
  'y',
  'ok',
  'vorhanden',
  'noetig',
  'erforderlich',
  'benoetigt',
  'bedarf'
])
const no = new Set([
  'n',
  'nein',
  '0',
  'false',
  'falsch',
  'no',
  'nicht',
  'kein',
  'keine',
  'entfaellt',
  'nichtnoetig',
  'keinbedarf'
])

/** `j/n, ja/nein, x, 1/0, ✓` and the column's own words; `unklar` says neither in this column. */
export function leseJaNein(
  ja: readonly string[] = [],
  nein: readonly string[] = [],
  unklar: readonly string[] = []
): Leser {
  return (cell, melder) => {
    if (typeof cell === 'boolean') return cell
    const roh = asText(cell)
    const key = compactKey(roh)
    if (/^[✓✔☑☒✗✘]\ufe0f?$/.test(roh)) return !/^[✗✘]/.test(roh)
    const [first = ''] = /^(?:ja|nein|j|n)(?=[ ,;:(–-]+\S)/i.exec(roh) ?? []
    if (first !== '') {
      melder.melde('jaNein.zusatz', { roh })
      return /^j/i.test(first)
    }
    if ((yes.has(key) && !unklar.includes(key)) || ja.includes(key)) return true
    if (no.has(key) || nein.includes(key) || /^[-–—]$/.test(roh)) return false
    melder.melde('jaNein.unklar', { roh })
    return undefined
  }
}
