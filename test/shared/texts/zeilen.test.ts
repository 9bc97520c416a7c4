import { describe, expect, it } from 'vitest'
import { zeilenText } from '../../../shared/texts/zeilen'

describe('rows as a person names them', () => {
  it.each([
    [[4], 'Zeile 4'],
    [[4, 5], 'Zeilen 4, 5'],
    [[4, 5, 6, 9, 11, 12, 13], 'Zeilen 4–6, 9, 11–13']
  ])('%j is %s', (rows, text) => {
    expect(zeilenText(rows)).toBe(text)
  })
})
