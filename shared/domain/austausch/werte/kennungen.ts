import { asText, type Leser } from './lesen'

const kundennummer = /^\d{3}[A-Z]\d{6}$/
/** What Excel makes of `498E011306`: `4,98E+13`. */
const scientific = /^\d+(?:[.,]\d+)?E[+-]?\d+$/

/** BA-Kundennummer without blanks, dots and hyphens. Numbers are damage: Excel takes `123E456789` for one. */
export const leseKundennummer: Leser = (cell, melder) => {
  const roh = asText(cell)
  if (typeof cell !== 'string') return damaged(roh)
  const value = roh.toUpperCase().replaceAll(/[\s.\-–/_']/g, '')
  if (kundennummer.test(value)) return value
  if (scientific.test(roh.toUpperCase().replaceAll(' ', ''))) return damaged(roh)
  melder.melde('kundennummer.ungueltig', { roh })
  return /^(?=.*\d)[A-Z0-9]{5,30}$/.test(value) ? value : undefined

  function damaged(text: string): undefined {
    melder.melde('kundennummer.beschaedigt', { roh: text })
  }
}

const bgNummer = /^(\d{5})(?:BG|[/\-– ])*(\d{1,7})$/

/** `31702//0012345` as `31702BG0012345`; lost zeros of the second part are put back and told. */
export const leseBgNummer: Leser = (cell, melder) => {
  const roh = asText(cell)
  const [, office, number] = bgNummer.exec(roh.toUpperCase().replaceAll('.', '').trim()) ?? []
  if (!office || !number) {
    melder.melde('bgNummer.ungueltig', { roh })
    const value = roh.toUpperCase().replaceAll(' ', '')
    return typeof cell === 'string' && /^(?=.*\d)[A-Z0-9/-]{6,20}$/.test(value) && !scientific.test(value)
      ? value
      : undefined
  }
  if (number.length < 7) melder.melde('bgNummer.ergaenzt', { roh })
  return `${office}BG${number.padStart(7, '0')}`
}

/** Five digits as text; the zero Excel dropped is put back and told. A place in the same cell goes to `ort`. */
export const lesePlz: Leser = (cell, melder) => {
  const roh = asText(cell)
  const [, digits, ort] = /^(?:D(?:E|-|E-| )?[ -]*)?(\d{4,5})(?:\.0)?(?:[ ,]+(\p{L}.*))?$/u.exec(roh) ?? []
  const plz = digits?.padStart(5, '0')
  if (!plz || plz < '01001' || plz > '99998') {
    melder.melde('plz.ungueltig', { roh })
    return undefined
  }
  if (digits?.length === 4) melder.melde('plz.ergaenzt', { roh })
  if (ort) melder.setze('ort', ort)
  return plz
}

/** As written; the zero a number lost is put back and told. */
export const leseTelefon: Leser = (cell, melder) => {
  const roh = asText(cell)
  const digits = roh.replaceAll(/\D/g, '')
  const isNumber = /^[\d\s()/+.\-–]+(?:\s*(?:\p{L}|[,;/]).*)?$/u.test(roh)
  if (digits.length < 5 || digits.length > 40 || !isNumber || scientific.test(roh.toUpperCase())) {
    melder.melde('telefon.ungueltig', { roh })
    return undefined
  }
  if (!/^[1-9]\d{7,11}$/.test(roh)) return roh
  if (/^49\d{9,11}$/.test(roh)) return `+${roh}`
  melder.melde('telefon.ergaenzt', { roh })
  return `0${roh}`
}

export const leseEmail: Leser = (cell, melder) => {
  const roh = asText(cell)
  const value = roh.replace(/^mailto:/i, '').replaceAll(' ', '')
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return value
  melder.melde('email.ungueltig', { roh })
  return undefined
}

/** COSACH-Nummer without blanks round the slashes. Excel makes days of such numbers: those are told, not taken. */
export const leseMassnahmeNr: Leser = (cell, melder) => {
  if (typeof cell === 'object') {
    melder.melde('massnahmeNr.beschaedigt', { roh: asText(cell) })
    return undefined
  }
  return asText(cell).replaceAll(/\s*([/-])\s*/g, '$1')
}
