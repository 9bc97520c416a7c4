import { bemalt, type Pinselstrich, type Wochenzeit } from '@shared/domain/kombination/bemalen'
import { describe, expect, it } from 'vitest'

const zeit = (werte: Partial<Wochenzeit> = {}): Wochenzeit => ({
  ...{ id: 'a', wochentag: 1, von: 480, bis: 720, art: 'FREI', grund: null },
  ...werte
})
const strich = (werte: Partial<Pinselstrich>): Pinselstrich => ({
  ...{ wochentage: [1], von: 480, bis: 720, art: 'FREI' },
  ...werte
})
const kurz = (zeiten: readonly Wochenzeit[]) =>
  zeiten.map(({ id, wochentag, von, bis, art }) => `${id ?? 'neu'} ${wochentag} ${von}-${bis} ${art}`).sort()

describe('drawing over the week', () => {
  it('adds a stretch on each of the days', () => {
    expect(kurz(bemalt([], strich({ wochentage: [1, 2] })))).toEqual(['neu 1 480-720 FREI', 'neu 2 480-720 FREI'])
  })

  it('makes a stretch longer and keeps its reason', () => {
    const danach = bemalt(
      [zeit({ art: 'GESPERRT', grund: 'Minijob' })],
      strich({ von: 720, bis: 780, art: 'GESPERRT' })
    )

    expect(danach).toEqual([zeit({ bis: 780, art: 'GESPERRT', grund: 'Minijob' })])
  })

  it('joins two stretches of a kind that it connects', () => {
    const danach = bemalt([zeit(), zeit({ id: 'b', von: 780, bis: 840 })], strich({ von: 700, bis: 780 }))

    expect(kurz(danach)).toEqual(['a 1 480-840 FREI'])
  })

  it('leaves apart what is blocked for different reasons', () => {
    const vorher = [
      zeit({ art: 'GESPERRT', grund: 'Minijob' }),
      zeit({ ...{ id: 'b', von: 780, bis: 840 }, art: 'GESPERRT', grund: 'Pflege' })
    ]

    const danach = bemalt(vorher, strich({ von: 720, bis: 800, art: 'GESPERRT' }))

    expect(kurz(danach)).toEqual(['a 1 480-800 GESPERRT', 'b 1 800-840 GESPERRT'])
  })

  it('cuts a hole into what it covers', () => {
    const danach = bemalt([zeit()], strich({ von: 540, bis: 600, art: 'GESPERRT' }))

    expect(kurz(danach)).toEqual(['a 1 480-540 FREI', 'neu 1 540-600 GESPERRT', 'neu 1 600-720 FREI'])
  })

  it('lays a wish over what is free', () => {
    expect(kurz(bemalt([zeit()], strich({ bis: 600, art: 'WUNSCH' })))).toEqual([
      'a 1 480-720 FREI',
      'neu 1 480-600 WUNSCH'
    ])
  })

  it('wipes out everything below it, and only there', () => {
    const vorher = [zeit(), zeit({ id: 'b', art: 'WUNSCH' }), zeit({ id: 'c', wochentag: 2 })]

    expect(kurz(bemalt(vorher, strich({ von: 600, art: null })))).toEqual([
      'a 1 480-600 FREI',
      'b 1 480-600 WUNSCH',
      'c 2 480-720 FREI'
    ])
  })
})
