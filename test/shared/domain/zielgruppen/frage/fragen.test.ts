import { checkFilter } from '@shared/domain/zielgruppen/checkFilter'
import { frageLeserFor } from '@shared/domain/zielgruppen/frage/frage'
import { filterInWords } from '@shared/texts/filterText'
import { beispielfragen } from '@shared/texts/frage'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frageAngaben } from '../../../../support/frageAngaben'
import { anyFilter } from '../../../../support/randomFilter'
import { fallFragen } from './fragen/fall'
import { foerderungFragen } from './fragen/foerderung'
import { personFragen } from './fragen/person'

const leser = frageLeserFor(frageAngaben)
const fragen = [...personFragen, ...foerderungFragen, ...fallFragen]
const wordsOf = (frage: string) => leser.read(frage).unverstanden.map(({ von, bis }) => frage.slice(von, bis))

describe('a question in everyday words', () => {
  it.each(fragen)('„%s“ becomes exactly its filter', (frage, filter) => {
    const gelesen = leser.read(frage)

    expect(gelesen.filter).toEqual(filter)
    expect(gelesen.unverstanden).toEqual([])
    expect(checkFilter(filter)).toEqual([])
  })

  it.each(beispielfragen)('„%s“, an example, is understood wholly', (frage) => {
    expect(wordsOf(frage)).toEqual([])
  })

  it('marks where each condition stands', () => {
    const frage = 'Frauen aus Herford ohne Führerschein'

    expect(leser.read(frage).verstanden.map(({ von, bis }) => frage.slice(von, bis))).toEqual([
      'Frauen',
      'aus Herford',
      'ohne Führerschein'
    ])
  })

  it('tells which word it took a slip for', () => {
    expect(leser.read('Frauen mit Fürerschein').verstanden[1]?.gelesenAls).toEqual(['führerschein'])
  })

  it('offers the other reading of what can be meant in two ways', () => {
    const [andere] = leser.read('Frauen mit B1').andereLesarten

    expect(andere?.teil).toEqual({
      and: [
        { feld: 'niveau', op: 'mindestens', wert: 'B1' },
        { feld: 'niveau', op: 'unter', wert: 'B2' }
      ]
    })
  })

  it.each([
    ['faule Kunden', ['faule']],
    ['Wer hat die besten Chancen?', ['besten', 'Chancen']],
    ['Frauen ohne Motivation aus Herford', ['ohne', 'Motivation']],
    ['Frauen unter 25 Stunden', ['unter', '25', 'Stunden']],
    ['seit 2 Jahren', ['seit', '2', 'Jahren']],
    ['aus Entenhausen', ['Entenhausen']],
    ['Fälle von Frau Müller', ['Frau', 'Müller']],
    ['Mütter mit zwei Kindern', ['zwei']],
    ['große Familien', ['große', 'Familien']],
    ['Frauen oder schwierige Fälle', ['oder', 'schwierige']],
    ['nicht', ['nicht']]
  ])('does not guess in „%s“', (frage, unverstanden) => {
    expect(wordsOf(frage)).toEqual(unverstanden)
  })

  it('makes no filter of what says nothing', () => {
    for (const frage of ['', '   ', 'zeige mir alle', 'Wetter in Herfurtstadt morgen', '?!', '3']) {
      expect(leser.read(frage).filter).toBeNull()
    }
  })

  it('is read whatever is typed, also the words of any filter, and what it makes of it can be asked', () => {
    const anyFrage = fc.oneof(
      anyFilter.map((filter) => filterInWords(filter, (_, code) => code)),
      fc.string({ maxLength: 300 }),
      fc
        .array(fc.constantFrom(...fragen.flatMap(([frage]) => frage.split(' '))), { maxLength: 25 })
        .map((w) => w.join(' '))
    )
    fc.assert(
      fc.property(anyFrage, (frage) => {
        const { filter, verstanden, unverstanden } = leser.read(frage)
        expect(filter ? checkFilter(filter) : []).toEqual([])
        expect((filter === null) === (verstanden.length === 0)).toBe(true)
        for (const { von, bis } of [...verstanden, ...unverstanden]) expect(von < bis && bis <= frage.length).toBe(true)
      })
    )
  })

  it('is read within 20 milliseconds, however long', () => {
    const lange = [
      fragen.map(([frage]) => frage).join(', '),
      'seit '.repeat(80),
      'Integratoinskurz und '.repeat(20),
      '1 '.repeat(200),
      'Kurs oder '.repeat(40),
      'der '.repeat(100)
    ]
    for (const frage of lange) {
      leser.read(frage)
      const besteZeit = Math.min(
        ...[1, 2, 3].map(() => {
          const beginn = performance.now()
          leser.read(frage)
          return performance.now() - beginn
        })
      )
      expect(besteZeit, frage.slice(0, 30)).toBeLessThan(20)
    }
  })
})
