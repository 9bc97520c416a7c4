import { immer } from '@shared/domain/angebote/termine'
import { freieNachmittagsstunden as stundenOn } from '@shared/domain/zielgruppen/freieNachmittage'
import { expect, it } from 'vitest'

const fenster = (wochentag: number, von: string, bis: string, art = 'FREI') => ({
  wochentag,
  von,
  bis,
  art,
  grund: null,
  gueltigVon: null,
  gueltigBis: null
})
const termin = (wochentag: number, von: string, bis: string) => ({ wochentag, von, bis, ort: null, ...immer })

type Wann = Parameters<typeof stundenOn>
const freieNachmittagsstunden = (kann: Wann[0], termine: Wann[1]) => stundenOn(kann, termine, '2026-11-22')

it('counts whole half hours of weekdays between 12 and 18, each once', () => {
  expect(freieNachmittagsstunden([fenster(1, '08:00', '20:00')], [])).toBe(6)
  expect(freieNachmittagsstunden([fenster(1, '12:15', '14:45')], [])).toBe(2)
  expect(freieNachmittagsstunden([fenster(1, '13:00', '15:00'), fenster(1, '14:00', '16:00', 'WUNSCH')], [])).toBe(3)
  expect(freieNachmittagsstunden([fenster(6, '13:00', '15:00')], [])).toBe(0)
})

it('takes off meetings of courses and times the person cannot', () => {
  expect(freieNachmittagsstunden([fenster(2, '13:00', '17:00')], [termin(2, '08:30', '13:15')])).toBe(3.5)
  expect(freieNachmittagsstunden([fenster(2, '13:00', '17:00'), fenster(2, '16:00', '17:00', 'GESPERRT')], [])).toBe(3)
})

it('is not known where nobody knows when the person can', () => {
  expect(freieNachmittagsstunden([], [])).toBeNull()
  expect(freieNachmittagsstunden([fenster(2, '13:00', '17:00', 'GESPERRT')], [])).toBe(0)
})

it('counts what holds that day: a time that is over, a meeting that is still to come do not matter', () => {
  const [frei, kurs] = [fenster(2, '13:00', '17:00'), termin(2, '13:00', '15:00')]

  expect(freieNachmittagsstunden([frei], [{ ...kurs, gueltigBis: '2026-11-21' }])).toBe(4)
  expect(freieNachmittagsstunden([frei], [{ ...kurs, gueltigVon: '2026-11-22' }])).toBe(2)
  expect(freieNachmittagsstunden([{ ...frei, gueltigBis: '2026-11-21' }], [])).toBeNull()
})
