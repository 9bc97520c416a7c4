import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTnKennung, newTnKennung } from '../../../../shared/domain/zuweisungsliste/tnKennung'

const zeichen = [...'23456789BCDFGHJKLMNPQRSTVWXYZ']
const kennungen = fc
  .infiniteStream(fc.integer({ min: 0, max: 1_000_000 }))
  .map((zahlen) => newTnKennung((unter) => zahlen.next().value % unter))

describe('a TN-Kennung', () => {
  it('begins with a letter, looks like H7K2-93 and fits its check character', () => {
    fc.assert(
      fc.property(kennungen, (kennung) => {
        expect(kennung).toMatch(/^[B-Z][2-9B-Z]{3}-[2-9B-Z]{2}$/)
        expect(isTnKennung(kennung)).toBe(true)
      })
    )
  })

  it('is not mistaken for another by one wrong character', () => {
    fc.assert(
      fc.property(kennungen, fc.constantFrom(0, 1, 2, 3, 5, 6), fc.constantFrom(...zeichen), (kennung, stelle, neu) => {
        fc.pre(kennung[stelle] !== neu)
        expect(isTnKennung(kennung.slice(0, stelle) + neu + kennung.slice(stelle + 1))).toBe(false)
      })
    )
  })

  it('is not mistaken for another by two characters swapped', () => {
    fc.assert(
      fc.property(kennungen, fc.constantFrom(0, 1, 2, 3, 4), (kennung, stelle) => {
        const [...ohneStrich] = kennung.replace('-', '')
        const [a, b] = [ohneStrich[stelle]!, ohneStrich[stelle + 1]!]
        fc.pre(a !== b)
        ohneStrich.splice(stelle, 2, b, a)
        const vertauscht = ohneStrich.join('')
        expect(isTnKennung(`${vertauscht.slice(0, 4)}-${vertauscht.slice(4)}`)).toBe(false)
      })
    )
  })

  it.each(['', 'H7K2', 'h7k2-93', 'A7K2-93', '2345-67', 'H0K1-93', 'H7K2-9', '=7K2-93'])('is not „%s“', (text) => {
    expect(isTnKennung(text)).toBe(false)
  })
})
