import type { Leser, Melder } from './lesen'
import { asText } from './lesen'

const salutation = /^(?:(?:frau|herrn?|fr\.|hr\.|familie|dr\.|prof\.|dipl\.-?\p{L}+\.?)\s+)+/iu
const birthName = /\s*[(,]?\s*\b(?:geb(?:\.|orene?r?)|née|verh\.|vorm\.)\s+[^),]*\)?/giu
const lastSalutation = /\s+(?:frau|herrn?)$/i
const numbering = /^\d{1,3}[.)]\s+/
/** "(Sohn)", "*": no part of a name. */
const remark = /\s*(?:\([^)]*\)|\[[^\]]*\]|[*†#]+)\s*/g
/** Two persons in one cell are nobody in particular. */
const several = /\beheleute\b|[&+]|\s(?:und|u\.)\s|,.*[/;].*,/i
const placeholder = /^(?:[-–—_.?*/]+|x{2,}|o\. ?n\.?|n\. ?n\.?|n\/a|ohne|unbekannt|keiner?)$/i

/** A single name as written, without salutation and birth name. */
export const leseName: Leser = (cell, melder) => {
  const roh = asText(cell)
  const name = bareName(withoutRemark(roh, melder))
  if (name === undefined) melder.melde('name.einzeln', { roh })
  else tellDamage(name, melder)
  return name
}

/** `Nachname, Vorname` · `NACHNAME Vorname` · `Vorname Nachname` taken apart; the last kind is told. */
export const leseNameKomplett: Leser = (cell, melder, { nameOrder }) => {
  const roh = asText(cell)
  tellDamage(roh, melder)
  if (several.test(roh)) {
    melder.melde('name.mehrere', { roh })
    return undefined
  }
  const named = roh.replace(numbering, '').replace(salutation, '').replace(birthName, '')
  const text = withoutRemark(named, melder).replace(lastSalutation, '').trim()
  const [nachname = '', vorname = ''] = byComma(text) ?? byCapitals(text) ?? byOrder(text)
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
    if (nameOrder === 'nachname') {
      const cut = Math.min(parts.length - 1, parts.findIndex((part) => !isParticle(part)) + 1 || 1)
      return [parts.slice(0, cut).join(' '), parts.slice(cut).join(' ')]
    }
    const particle = parts.findIndex((part, index) => index > 0 && index < parts.length - 1 && isParticle(part))
    const cut = particle > 0 ? particle : parts.length - 1
    return [parts.slice(cut).join(' '), parts.slice(0, cut).join(' ')]
  }
}

/** Small words that begin a family name: `Amal El Hariri`, `Jan van der Berg`. */
const particles = new Set(
  'abd abu al an ar as at az ben bin ibn bint da de del della der den di do dos du el la le mac mc ní nic ten ter van vom von zu zum zur'.split(
    ' '
  )
)
const isParticle = (part: string) => particles.has(part.toLowerCase())

function byComma(text: string): string[] | undefined {
  const at = text.search(/[,;]/)
  return at < 0 ? undefined : [text.slice(0, at), text.slice(at + 1).replace(/,\s*$/, '')]
}

/** A name without what stands in brackets beside it, which is told. */
function withoutRemark(name: string, melder: Melder): string {
  const bare = name.replace(birthName, '').replaceAll(remark, ' ').trim()
  if (bare === '' || bare === name.replace(birthName, '').trim()) return name
  melder.melde('name.zusatz', { roh: name })
  return bare
}

function bareName(name: string): string | undefined {
  const bare = name.trim().replace(salutation, '').replace(birthName, '').trim()
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
