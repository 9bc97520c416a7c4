import { describe, expect, it } from 'vitest'
import { type Listenmeta, metaRows, parseMeta } from '../../../../shared/domain/ausgaben/listenmeta'

const meta: Listenmeta = {
  liste: '0123456789abcdef'.repeat(2),
  art: 'teilnehmerliste',
  vorlage: 1,
  empfaenger: 'Sprachhaus Nord',
  zeitraum: '2026-10',
  zeit: '2026-11-02T08:15:00.000Z',
  spalten: ['tnKennung', 'nachname', 'status']
}

describe('the sheet that says what an issued list is', () => {
  it('comes back as it was written', () => {
    expect(parseMeta(metaRows(meta))).toEqual(meta)
    expect(parseMeta(metaRows({ ...meta, zeitraum: null }))).toEqual({ ...meta, zeitraum: null })
  })

  it('is read with its rows in another order, blanks around the words and numbers as numbers', () => {
    const rows = metaRows(meta).toReversed()
    const changed = rows.map(([wort, wert]) => [` ${wort} `, wort === 'Vorlage' ? Number(wert) : `${wert} `])

    expect(parseMeta([...changed, ['Notiz', 'von Hand'], [], [null, null]])).toEqual(meta)
  })

  it.each(['Liste', 'Art', 'Vorlage', 'Spalten'])('is none without „%s“', (wort) => {
    expect(parseMeta(metaRows(meta).filter(([own]) => own !== wort))).toBeUndefined()
  })

  it('is none with a kind of list this version does not know', () => {
    expect(
      parseMeta(metaRows(meta).map(([wort, wert]) => [wort, wort === 'Art' ? 'speiseplan' : wert]))
    ).toBeUndefined()
  })
})
