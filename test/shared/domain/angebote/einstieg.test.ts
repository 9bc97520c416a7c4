import { expect, it } from 'vitest'
import { naechsterEinstiegOn } from '../../../../shared/domain/angebote/einstieg'

const heute = '2026-11-22'
const lauf = {
  beginn: '2026-09-01',
  ende: '2027-04-30',
  einstieg: 'FEST',
  einstiegstage: null,
  letzterEinstieg: null,
  abgesagtAm: null
}
const abschnitte = { einstieg: 'ABSCHNITT', einstiegstage: '11.01.2027, 22.11.2026, 01.03.2027' }

it.each([
  ['only at the beginning, which is past', {}, null],
  ['only at the beginning, which is to come', { beginn: '2027-01-11' }, '2027-01-11'],
  ['at the beginning, which is today', { beginn: heute }, heute],
  ['with a beginning nobody knows', { beginn: null }, null],
  ['at the next section, today', abschnitte, heute],
  ['at the next section', { ...abschnitte, einstiegstage: '11.01.2027, 01.03.2027' }, '2027-01-11'],
  [
    'at no section after the last entry',
    { ...abschnitte, einstiegstage: '11.01.2027', letzterEinstieg: '2027-01-10' },
    null
  ],
  [
    'at the beginning before any section',
    { ...abschnitte, beginn: '2026-12-01', einstiegstage: '11.01.2027' },
    '2026-12-01'
  ],
  ['on any day', { einstieg: 'LAUFEND' }, heute],
  ['on any day from its beginning', { einstieg: 'LAUFEND', beginn: '2026-12-01' }, '2026-12-01'],
  ['on no day after the last entry', { einstieg: 'LAUFEND', letzterEinstieg: '2026-11-21' }, null],
  ['on no day after its end', { einstieg: 'LAUFEND', ende: '2026-11-21' }, null],
  ['of a cancelled run', { beginn: '2027-01-11', abgesagtAm: '2026-11-20' }, null]
])('the next entry %s', (_, teil, tag) => {
  expect(naechsterEinstiegOn(heute, { ...lauf, ...teil })).toBe(tag)
})
