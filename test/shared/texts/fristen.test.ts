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

  it('says that nothing follows where the person is not to blame', () => {
    const eine = { zugangsweg: 'IK_ANSPRUCH', status: 'ANGEMELDET', angemeldetAm: '2026-03-15', nichtZuVertreten: true }
    const frist = fristenOf(someLage('2026-12-20', {}, { berechtigung: [eine] })).find(
      ({ art }) => art === 'ikNichtbeginn'
    )!
    expect(warumText(frist, codeLabel)).toMatch(/Nicht zu vertreten: ja\. .*Nicht zu vertreten: Aus diesem Tag folgt/)
  })

  it('explains the age of a proof and the units of a course', () => {
    const lage = someLage(
      '2026-12-20',
      {},
      {
        berechtigung: [
          { zugangsweg: 'IK_ANSPRUCH', status: 'ANGEMELDET', angemeldetAm: '2026-12-01' },
          { zugangsweg: 'IK_ANSPRUCH', status: 'BEGONNEN', ueKontingent: 700, ueVerbraucht: 600, ueWoche: 20 }
        ],
        sprachstand: [{ art: 'TUM', datum: '2026-07-01', niveauGesamt: 'A2' }]
      }
    )
    const text = (wanted: string) => warumText(fristenOf(lage).find(({ art }) => art === wanted)!, codeLabel)
    expect(text('neuerTest')).toBe(
      'Nachweis: <TUM> · Datum des Nachweises: 01.07.2026 · Monate, die er zählt: 6. So viele Monate nach dem Nachweis, wie er nach der Reihenfolge der Nachweise zählt, also 01.01.2027 (Reihenfolge der Nachweise in den Einstellungen). Das Fristende fällt auf einen freien Tag (Neujahr).'
    )
    expect(text('ueAufgebraucht')).toBe(
      'Zugangsweg: <IK_ANSPRUCH> · UE bewilligt: 700 · UE verbraucht: 600 · UE je Woche: 20 · Wochen für Feiertage und Ausfalltage: 1. Rest durch UE je Woche, aufgerundet auf ganze Wochen ab heute, dazu eine Woche für je fünf Feiertage des Landes und Ausfalltage des Kurses, also 31.01.2027 (§§ 10 bis 13 IntV, § 14 DeuFöV). Das Fristende fällt auf einen freien Tag (Sonntag).'
    )
  })

  it('says what is missing', () => {
    const frist = fristenOf(someLage('2026-11-28', { fallStatus: 'AKTIV' })).find(({ art }) => art === 'plan')!
    expect(warumText(frist, codeLabel)).toContain('unbekannt')
    expect(warumText(frist, codeLabel)).toContain('Eine Angabe fehlt')
  })
})
