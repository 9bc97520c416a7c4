import { vermerkworte } from '@shared/texts/vermerk'
import { describe, expect, it } from 'vitest'
import { zeile } from '../../../support/someListe'
import { anna, fallId, inKurs, planOf } from '../../../support/someTraegerliste'
import { storedSatz } from '../../../support/someVorlage'

const genannt = { ...anna, kurs_kennung: 'IK 26-07' }
const teilnahmen = [inKurs()]
const notesOf = (row: Parameters<typeof planOf>[1][number], vermerke: readonly string[] = []) =>
  planOf('teilnehmerliste', [row], {
    teilnahmen,
    vermerke: vermerke.map((vermerk, at) =>
      storedSatz('kontakt', `${at}8888888-8888-4888-8888-888888888888`, fallId, { art: 'DRITTE', vermerk })
    )
  })[0]?.neueSaetze

describe('the note of a row', () => {
  it('keeps remark, comments, strokes and explained colours in one, dated as the list', () => {
    const row = zeile(
      2,
      { ...genannt, bemerkung: 'wünscht Teilzeit', kinderbetreuung: true, berechtigung_bis: '2027-02-08' },
      {
        findings: [
          { field: null, code: 'zeile.kommentar', facts: { spalte: 'C', text: 'bitte anrufen' } },
          { field: null, code: 'zeile.durchgestrichen', facts: {} },
          { field: null, code: 'zeile.farbe', facts: { farbe: 'rot', legende: 'rot = abgemeldet' } },
          { field: null, code: 'zeile.farbe', facts: { farbe: 'blau', legende: '' } }
        ]
      }
    )

    expect(notesOf(row)).toEqual([
      {
        tabelle: 'kontakt',
        werte: {
          art: 'DRITTE',
          datum: '2026-10-31',
          vermerk: [
            'Aus „Sprachhaus“, Zeile 2: wünscht Teilzeit',
            'Kinderbetreuung nötig: ja',
            'Berechtigung gültig bis: 08.02.2027',
            'Kommentar: bitte anrufen',
            'Die Zeile ist durchgestrichen.',
            'Die Zeile ist rot markiert (rot = abgemeldet)'
          ].join('\n')
        }
      }
    ])
  })

  it('is not repeated, and tells only what is new', () => {
    const frueher = vermerkworte.schreibe('Sprachhaus', 7, ['wünscht Teilzeit'])

    expect(notesOf({ ...genannt, bemerkung: 'wünscht Teilzeit' }, [frueher])).toEqual([])
    expect(notesOf({ ...genannt, bemerkung: 'wünscht Teilzeit', verfuegbar: 'abends' }, [frueher])).toMatchObject([
      { werte: { vermerk: 'Aus „Sprachhaus“, Zeile 2: zeitliche Verfügbarkeit: abends' } }
    ])
    expect(
      notesOf({ ...genannt, bemerkung: 'wünscht Teilzeit' }, [frueher.replace('Sprachhaus', 'Werkstatt')])
    ).toHaveLength(1)
  })

  it('never holds what must not be kept', () => {
    expect(notesOf({ ...genannt, bemerkung: 'Depression, AU bis Mai' })).toEqual([])
    expect(notesOf({ ...genannt, verfuegbar: 'IBAN DE02 1203 0000 0000 2020 51' })).toEqual([])
  })

  it('does not say what the case has already, or what is not needed', () => {
    expect(notesOf({ ...genannt, telefon: '0171/3920004', kinderbetreuung: false })).toEqual([])
    expect(notesOf({ ...genannt, telefon: '0176 04069014' })).toHaveLength(1)
  })

  it('fits into its field', () => {
    const [note] = notesOf({ ...genannt, bemerkung: 'x'.repeat(9000) }) ?? []

    expect(String(note?.werte['vermerk'])).toHaveLength(4000)
  })
})
