import type { Leser, Melder } from './lesen'
import { asText } from './lesen'

const salutation = /^(?:(?:frau|herrn?|fr\.|hr\.|familie|dr\.|prof\.|dipl\.-?\p{L}+\.?)\s+)+/iu
const birthName = /\s*[(,]?\s*\b(?:geb(?:\.|orene?r?)|née|verh\.|vorm\.)\s+[^)]*\)?$/iu
const placeholder = /^(?:[-–—_.?*/]+|x{2,}|o\. ?n\.?|n\. ?n\.?|n\/a|ohne|unbekannt|keiner?)$/i

/** A single name as written, without salutation and birth name. */
export const leseName: Leser = (cell, melder) => {
  const roh = asText(cell)
  const name = bareName(roh)
  if (name === undefined) melder.melde('name.einzeln', { roh })
  else tellDamage(name, melder)
  return name
}

/** `Nachname, Vorname` · `NACHNAME Vorname` · `Vorname Nachname` taken apart; the last kind is told. */
export const leseNameKomplett: Leser = (cell, melder, { nameOrder }) => {
  const roh = asText(cell)
  tellDamage(roh, melder)
  const text = roh.replace(salutation, '').replace(birthName, '').trim()
  const comma = text.indexOf(',')
  const [nachname, vorname] =
    comma >= 0 ? [text.slice(0, comma), text.slice(comma + 1)] : (byCapitals(text) ?? byOrder(text))
  const last = bareName(nachname)
  const first = bareName(vorname)
  if (last !== undefined) melder.setze('nachname', last)
  if (first !== undefined) melder.setze('vorname', first)
  if (last === undefined || first === undefined) melder.melde('name.einzeln', { roh })
  return undefined

  function byOrder(words: string): [string, string] {
    const parts = words.split(' ')
    if (parts.length < 2) return [words, '']
    melder.melde('name.reihenfolge', { roh })
    const cut = nameOrder === 'nachname' ? 1 : parts.length - 1
    const [front, back] = [parts.slice(0, cut).join(' '), parts.slice(cut).join(' ')]
    return nameOrder === 'nachname' ? [front, back] : [back, front]
  }
}

function bareName(name: string): string | undefined {
  const bare = name.replace(salutation, '').replace(birthName, '').trim()
  return bare === '' || placeholder.test(bare) ? undefined : bare
}

/** Letters a code page lacked became question marks. */
function tellDamage(name: string, melder: Melder): void {
  if (/\?|\ufffd/.test(name) && /\p{L}/u.test(name)) melder.melde('name.beschaedigt', { roh: name })
}

/** `EL HARIRI Amal` and `Amal EL HARIRI`; `undefined` where capitals tell nothing. */
function byCapitals(text: string): [string, string] | undefined {
  const parts = text.split(' ')
  const isCapital = (part: string) => /\p{Lu}.*\p{Lu}/u.test(part) && part === part.toUpperCase()
  const capitals = parts.filter(isCapital)
  if (capitals.length === 0 || capitals.length === parts.length) return undefined
  return [capitals.join(' '), parts.filter((part) => !isCapital(part)).join(' ')]
}
