import { fristarten, fristenOf } from '@shared/domain/fristen/fristenOf'
import { fristTexts, warumText } from '@shared/texts/fristen'
import { describe, expect, it } from 'vitest'
import { someLage } from '../../support/someLage'

const codeLabel = (_: string, code: string) => `<${code}>`

describe('what a rule says to people', () => {
  it.each(fristarten)('%s has its words', (art) => {
    const { titel, tun, rechnung } = fristTexts[art]
    for (const text of [titel, tun, rechnung]) expect(text.length).toBeGreaterThan(5)
  })

  it('names inputs, calculation, day and paragraph', () => {
    const lage = someLage(
      '2026-12-20',
      {},
      {
        berechtigung: [{ zugangsweg: 'IK_ANSPRUCH', status: 'ANGEMELDET', angemeldetAm: '2026-03-15' }]
      }
    )
    const frist = fristenOf(lage).find(({ art }) => art === 'ikNichtbeginn')!
    expect(warumText(frist, codeLabel)).toBe(
      'Zugangsweg: <IK_ANSPRUCH> · Angemeldet am: 15.03.2026 · Kurs begonnen am: unbekannt. Ein Jahr nach der Anmeldung beim Kursträger, also 15.03.2027 (§ 4 Abs. 1 S. 3 IntV).'
    )
  })

  it('says what is missing', () => {
    const frist = fristenOf(someLage('2026-11-28', { fallStatus: 'AKTIV' })).find(({ art }) => art === 'plan')!
    expect(warumText(frist, codeLabel)).toContain('unbekannt')
    expect(warumText(frist, codeLabel)).toContain('Eine Angabe fehlt')
  })
})
