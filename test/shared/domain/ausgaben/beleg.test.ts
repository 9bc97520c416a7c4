import { createHmac, randomInt } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ausgabeOf,
  type Beleg,
  belegText,
  fingerprint,
  listeOf,
  newRowKey,
  parseBeleg
} from '../../../../shared/domain/ausgaben/beleg'

const hmac = (text: string) => createHmac('sha256', 'a key of one list').update(text).digest()
const hex = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 32, maxLength: 32 })
  .map((all) => all.join(''))
const abdruck = fc
  .array(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'), { minLength: 4, maxLength: 4 })
  .map((all) => all.join(''))
const belege = fc.record({
  liste: hex,
  schluessel: fc.constant(undefined).map(() => newRowKey(randomInt)),
  abdruecke: fc.array(abdruck, { maxLength: 25 })
})
const example: Beleg = { liste: '0123456789abcdef'.repeat(2), schluessel: newRowKey(randomInt), abdruecke: ['ABCD'] }

describe('the ticket of a row', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(belege, (beleg) => {
        expect(parseBeleg(belegText(beleg))).toEqual(beleg)
      })
    )
  })

  it('is read in any case, with blanks, line breaks and quotes in it', () => {
    const noise = fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u200b', '"', "'")
    fc.assert(
      fc.property(belege, fc.nat(), noise, fc.boolean(), (beleg, at, blank, isLower) => {
        const text = belegText(beleg)
        const place = at % (text.length + 1)
        const noisy = `${blank}${text.slice(0, place)}${blank}${text.slice(place)}`
        expect(parseBeleg(isLower ? noisy.toLowerCase() : noisy)).toEqual(beleg)
      })
    )
  })

  it('still knows its row with its fingerprints cut off, and keeps the whole ones', () => {
    fc.assert(
      fc.property(belege, fc.nat(), (beleg, rest) => {
        const whole = belegText(beleg)
        const head = whole.lastIndexOf('.') + 1
        const length = head + (rest % (whole.length - head + 1))
        expect(parseBeleg(whole.slice(0, length))).toEqual({
          ...beleg,
          abdruecke: beleg.abdruecke.slice(0, Math.floor((length - head) / 4))
        })
      })
    )
  })

  it('is none when a character of its row key is wrong', () => {
    fc.assert(
      fc.property(belege, fc.nat(9), fc.constantFrom(...'23456789BCDFGHJKLMNPQRSTVWXYZ'), (beleg, at, other) => {
        const { schluessel } = beleg
        fc.pre(schluessel[at] !== other)
        const wrong = schluessel.slice(0, at) + other + schluessel.slice(at + 1)
        expect(parseBeleg(belegText({ ...beleg, schluessel: wrong }))).toBeUndefined()
      })
    )
  })

  it.each(['', 'FK-Beleg', 'FK1', 'Müller', 'FK2.0.1', `FK1.${'0'.repeat(32)}`, `FK1.${'0'.repeat(32)}.ABC`])(
    'is not „%s“',
    (text) => expect(parseBeleg(text)).toBeUndefined()
  )

  it('names the issued list without dashes', () => {
    const id = '0f8fad5b-d9cb-469f-a165-70867728950e'

    expect(listeOf(id)).toMatch(/^[0-9a-f]{32}$/)
    expect(ausgabeOf(listeOf(id))).toBe(id)
  })

  it('has a key that no program takes for a number', () => {
    for (let count = 0; count < 200; count++) expect(newRowKey(randomInt)).toMatch(/^[B-Z][2-9B-Z]{9}$/)
  })
})

describe('a fingerprint', () => {
  const { schluessel } = example

  it('is four letters and figures that only this cell with this value has', () => {
    const own = fingerprint(hmac, schluessel, 'status', 'EINGETRETEN')

    expect(own).toMatch(/^[A-Z2-7]{4}$/)
    expect(fingerprint(hmac, schluessel, 'status', 'EINGETRETEN')).toBe(own)
    expect(fingerprint(hmac, newRowKey(randomInt), 'status', 'EINGETRETEN')).not.toBe(own)
    expect(fingerprint(hmac, schluessel, 'verbleib', 'EINGETRETEN')).not.toBe(own)
    expect(fingerprint(hmac, schluessel, 'status', 'ABGEBROCHEN')).not.toBe(own)
  })

  it('parts a number from its text, and nothing from an empty text', () => {
    const of = (wert: string | number | boolean | null) => fingerprint(hmac, schluessel, 'spalte', wert)

    expect(new Set([of(1), of('1'), of(true), of(null), of('')]).size).toBe(5)
  })

  it('uses its twenty bits', () => {
    const all = Array.from({ length: 2000 }, (_, at) => fingerprint(hmac, schluessel, 'spalte', at))

    expect(new Set(all).size).toBeGreaterThan(1990)
    for (let place = 0; place < 4; place++) expect(new Set(all.map((one) => one[place])).size).toBe(32)
  })
})
