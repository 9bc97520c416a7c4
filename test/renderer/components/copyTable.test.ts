import { expect, it } from 'vitest'
import { toHtml, toText } from '../../../renderer/components/copyTable'

it('arrives as one line per row, whatever a cell holds', () => {
  expect(
    toText([
      ['Name', 'Ort'],
      ['Kaya\tAli', 'Bad\nSalzuflen']
    ])
  ).toBe('Name\tOrt\r\nKaya Ali\tBad Salzuflen')
})

it.each(['=1+1', '+49 5221', '-5', '@SUMME(A1)'])('keeps %s from becoming a formula', (zelle) => {
  expect(toText([[zelle]])).toBe(`'${zelle}`)
  expect(toHtml([['Kopf'], [zelle]])).toContain(`>'${zelle}</td>`)
})

it('shows signs of markup as they are', () => {
  expect(toHtml([['<b>'], ['"A" & B']])).toContain('<th style="mso-number-format:\'\\@\'">&lt;b&gt;</th>')
  expect(toHtml([['<b>'], ['"A" & B']])).toContain('&quot;A&quot; &amp; B')
})
