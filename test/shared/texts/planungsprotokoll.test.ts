import { gruendeJe, type Protokolleintrag } from '@shared/domain/planung/protokoll'
import { angabenTexts } from '@shared/texts/planungsprotokoll'
import { expect, it } from 'vitest'

const eintrag = (werte: Partial<Protokolleintrag>): Protokolleintrag => ({
  ...{ id: 1, zeit: '2026-11-22T09:00:00.000Z', art: 'geplant', name: null, felder: [], zahlen: null },
  ...{ vorschlag: [], gewaehlt: [], grund: null, ...werte }
})
const laufname = (lauf: string) => ({ a: 'MAT', b: 'BSK' })[lauf] ?? '?'

it('says what was proposed, what was taken instead and why', () => {
  const vorschlag = [{ lauf: 'a', eintritt: '2027-01-11' }]
  const gewaehlt = [...vorschlag, { lauf: 'b', eintritt: '2027-02-01' }]

  expect(angabenTexts(eintrag({ art: 'anders', vorschlag, gewaehlt, grund: 'Möchte beides' }), laufname)).toEqual([
    'vorgeschlagen: MAT ab 11.01.2027',
    'angenommen: MAT ab 11.01.2027 und BSK ab 01.02.2027',
    'Grund: Möchte beides'
  ])
})

it('says how good a plan was, and which parts of a round were changed', () => {
  const zahlen = { wert: 1000, schranke: 1020, vermittelt: 12, kombinationen: 3 }

  expect(angabenTexts(eintrag({ name: 'Plan 1', zahlen }), laufname)).toEqual([
    'Plan 1',
    'Wert 1.000, höchstens 2 % besser möglich; 12 Personen mit Platz, 3 mit Sprache und Arbeit'
  ])
  expect(angabenTexts(eintrag({ art: 'geaendert', felder: ['kriterien', 'sperren'] }), laufname)).toEqual([
    'Kriterien, was festgelegt ist'
  ])
})

it('counts how often each reason was given, the most frequent first', () => {
  const abgelehnt = ['Zieht um', 'Passt nicht', 'Zieht um'].map((grund) => eintrag({ art: 'abgelehnt', grund }))

  expect(gruendeJe([...abgelehnt, eintrag({ art: 'anders', grund: 'Anderes' })], 'abgelehnt')).toEqual([
    { grund: 'Zieht um', anzahl: 2 },
    { grund: 'Passt nicht', anzahl: 1 }
  ])
})
