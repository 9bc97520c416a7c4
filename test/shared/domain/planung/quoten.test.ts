import type { Quotenregel } from '@shared/domain/planung/kriterien'
import { checkQuoten } from '@shared/domain/planung/quoten'
import { expect, it } from 'vitest'

const LAUF = '00000000-0000-4000-8000-000000000001'
const quote = (werte: Partial<Quotenregel> = {}): Quotenregel => ({
  ...{ name: 'Frauen', gruppe: 'frauen', lauf: null, mindestAnteil: 0.4 },
  ...werte
})
const codes = (quoten: Quotenregel[]) => checkQuoten(quoten, new Set([LAUF])).map(({ field, error }) => [field, error])

it.each([
  ['a share over 100 %', { mindestAnteil: 1.2 }, { code: 'quote.anteil', details: {} }],
  ['no share', { mindestAnteil: 0 }, { code: 'quote.anteil', details: {} }],
  ['no name', { name: ' ' }, { code: 'quote.name', details: {} }],
  [
    'a run that is not in the round',
    { lauf: '00000000-0000-4000-8000-000000000002' },
    { code: 'quote.laufFehlt', details: { name: 'Frauen' } }
  ]
])('takes no quota with %s', (_, mangel, error) => {
  expect(codes([quote(mangel)])).toEqual([['quoten.0', error]])
})

it('takes shares of women and men of the same seats only up to 100 % together', () => {
  const maenner = quote({ name: 'Männer', gruppe: 'maenner', mindestAnteil: 0.7 })

  expect(codes([quote(), maenner])).toEqual([['quoten.1', { code: 'quote.summe', details: { prozent: 110 } }]])
  expect(codes([quote({ mindestAnteil: 0.3 }), maenner])).toEqual([])
  expect(codes([quote({ lauf: LAUF }), maenner])).toEqual([])
})

it('lets groups that somebody can be in at once add up to more than 100 %, and takes none twice', () => {
  expect(codes([quote({ gruppe: 'u25', mindestAnteil: 0.8 }), quote({ mindestAnteil: 0.8 })])).toEqual([])
  expect(codes([quote(), quote({ name: 'Noch einmal' })])).toEqual([
    ['quoten.1', { code: 'quote.doppelt', details: { name: 'Noch einmal', andere: 'Frauen' } }]
  ])
})
