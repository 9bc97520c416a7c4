import { dtzVorschlag } from '@shared/domain/sprache/dtz'
import { ueBilanz } from '@shared/domain/sprache/ueBilanz'
import { wiederholungen } from '@shared/domain/sprache/wiederholung'
import { bilanzText, dtzText, testgrundText, unterschiedText, wiederholungTexts } from '@shared/texts/sprache'
import { describe, expect, it } from 'vitest'

const laufend = {
  zugangsweg: 'IK_ANSPRUCH',
  kursart: 'IK_ALLG',
  kursbeginnIst: '2026-01-12',
  status: 'BEGONNEN',
  ueKontingent: null,
  ueVerbraucht: 450,
  ueWoche: 25
}
const bilanz = (werte: Partial<typeof laufend> | Record<string, null>) =>
  bilanzText(ueBilanz({ ...laufend, ...werte }, '2026-11-28', ['2026-12-25', '2027-01-01']))

describe('the units of an entitlement in words', () => {
  it('are numbers with their forecast', () => {
    expect(bilanz({})).toBe(
      '450 von 700 UE verbraucht (üblich für die Kursart), Rest 250 UE = 187,5 Stunden, reicht für 10 Wochen, voraussichtlich bis 13.02.2027 (mit 1 freien Woche).'
    )
  })

  it('name what is missing', () => {
    expect(bilanz({ ueWoche: null })).toMatch(/187,5 Stunden\. Unklar: UE je Woche fehlt\.$/)
    expect(bilanz({ ueVerbraucht: null })).toBe('700 UE (üblich für die Kursart). Unklar: UE verbraucht fehlt.')
    expect(bilanz({ kursart: null, ueVerbraucht: null, ueWoche: null })).toBe(
      'UE nicht bekannt. Unklar: UE bewilligt, UE verbraucht, UE je Woche fehlt.'
    )
  })
})

it('suggests the level of a DTZ and says that the certificate counts', () => {
  const text = (punkteHoerenLesen: number, punkteSchreiben: number, punkteSprechen: number | null) =>
    dtzText(dtzVorschlag({ punkteHoerenLesen, punkteSchreiben, punkteSprechen })!)
  expect(text(34, 10, 80)).toBe(
    'Vorschlag: B1 – Hören und Lesen B1, Schreiben A2, Sprechen B1 (§ 10 IntTestV); es gilt das Zertifikat.'
  )
  expect(text(15, 8, 30)).toMatch(/^Vorschlag: kein Niveau, unter A2 –/)
  expect(text(34, 10, null)).toMatch(
    /^Noch kein Vorschlag: Es fehlen Punkte\. Bisher: Hören und Lesen B1, Schreiben A2/
  )
})

it('says in words how the estimate stands to the certificate', () => {
  expect([-1, 0, 0.5, 2, null].map(unterschiedText)).toEqual([
    'Eingeschätzt 1 Stufe niedriger als bescheinigt.',
    'Eingeschätzt wie bescheinigt.',
    'Eingeschätzt 0,5 Stufen höher als bescheinigt.',
    'Eingeschätzt 2 Stufen höher als bescheinigt.',
    'Vergleich nicht möglich: Es fehlt ein bescheinigtes oder ein eingeschätztes Niveau.'
  ])
})

it('names the paragraph of every answer about repetition, and alternatives where there is none', () => {
  for (const eine of wiederholungen) expect(wiederholungTexts[eine]).toMatch(/\(§ 1[35] Abs\. /)
  expect(wiederholungTexts.KEINE).toContain('Alternativen: Berufssprachkurs Ziel B1')
})

it('gives the reason for a new test', () => {
  expect(testgrundText({ art: 'ZU_ALT', tag: '2026-11-27' })).toContain('27.11.2026')
  expect(testgrundText({ art: 'BSK', tag: '2027-01-12' })).toContain('ab 12.01.2027')
  expect(testgrundText({ art: 'BSK', tag: null })).toContain('§ 8 Abs. 1 DeuFöV')
})
