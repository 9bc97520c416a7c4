import { readPlatzangabe } from '@shared/domain/austausch/angebote/platzangabe'
import { describe, expect, it } from 'vitest'

describe('a cell about free places', () => {
  it.each([
    [3, { frei: 3 }],
    [0, { frei: 0 }],
    ['11', { frei: 11 }],
    ['voll', { frei: 0 }],
    ['Ausgebucht', { frei: 0 }],
    ['belegt', { frei: 0 }],
    ['keine Plätze', { frei: 0 }],
    ['kein Platz frei', { frei: 0 }],
    ['Warteliste', { frei: 0 }],
    ['2 (WL 4)', { frei: 2, wartende: 4 }],
    ['2 / WL 4', { frei: 2, wartende: 4 }],
    ['2 + WL 4', { frei: 2, wartende: 4 }],
    ['2 (Warteliste: 4)', { frei: 2, wartende: 4 }],
    ['2 frei, 4 auf Warteliste', { frei: 2, wartende: 4 }],
    ['voll, 5 warten', { frei: 0, wartende: 5 }],
    ['voll (WL 3)', { frei: 0, wartende: 3 }],
    ['WL 4', { frei: 0, wartende: 4 }],
    ['auf Warteliste: 7', { frei: 0, wartende: 7 }],
    ['noch 3 Plätze frei', { frei: 3 }],
    ['1 freier Platz', { frei: 1 }],
    ['3 von 18', { frei: 3, plaetze: 18 }],
    ['noch 3 von 18 Plätzen frei', { frei: 3, plaetze: 18 }]
  ])('%j is %j', (cell, angabe) => {
    expect(readPlatzangabe(cell)).toEqual(angabe)
  })

  it.each(['-', '–', ' ', '...'])('%j says nothing', (cell) => {
    expect(readPlatzangabe(cell)).toEqual({})
  })

  it.each([
    'auf Anfrage',
    'offen',
    'n. n.',
    '?',
    'einige',
    '3/18',
    '18 von 3',
    '-2',
    '+2',
    '2,5',
    2.5,
    -1,
    501,
    '900',
    '2 bis 4',
    'ab Mai 3',
    '3 (davon 1 reserviert)'
  ])('%j names no figure, and is told', (cell) => {
    expect(readPlatzangabe(cell)).toEqual({ befund: 'unklar' })
  })

  it.each(['ca. 3', 'etwa 3', 'mind. 3', '> 3', '3+', 'ca. 3 Plätze frei'])('%j is 3, and less than sure', (cell) => {
    expect(readPlatzangabe(cell)).toEqual({ frei: 3, befund: 'ungefaehr' })
  })

  it('keeps who waits where the places are not understood', () => {
    expect(readPlatzangabe('auf Anfrage (WL 4)')).toEqual({ wartende: 4, befund: 'unklar' })
  })
})
