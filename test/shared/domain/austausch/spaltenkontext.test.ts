import { describe, expect, it } from 'vitest'
import { erkenne, fieldsOf } from '../../../support/erkenne'

const fields = (headings: string[], ...rows: (string | number)[][]) => fieldsOf(erkenne([headings, ...rows]))

describe('headings that mean one thing or another', () => {
  it('are skills beside other skills, and sums beside other sums', () => {
    expect(
      fields(
        ['Name', 'Vorname', 'Prüfung', 'Datum', 'H/L', 'S', 'P', 'Gesamt'],
        ['Haddad', 'Amal', 'DTZ', '19.09.2026', 'B1', 'A2', 'B1', 'B1']
      )
    ).toEqual(['nachname', 'vorname', 'pruefung', 'pruef_datum', 'niveau_hl', 'niveau_s', 'niveau_p', 'niveau_gesamt'])
    expect(fields(['Name', 'Vorname', 'A', 'K', 'E', 'U'], ['Haddad', 'Amal', 18, 1, 2, 0])).toEqual([
      'nachname',
      'vorname',
      'anwesend',
      'fehl_k',
      'fehl_e',
      'fehl_u'
    ])
  })

  it('are about the provider and its places in lists without persons', () => {
    const kurse = ['Träger', 'Kursart', 'Beginn', 'Plätze', 'Ansprechpartner', 'Warteliste', 'Abschnitt']

    expect(fields(kurse, ['Lernhof', 'BSK B2', '01.02.2027', 20, 'Frau Meier', 4, 'Modul 3']).slice(4)).toEqual([
      'kontakt',
      'wartende',
      'abschnitt'
    ])
  })

  it('are about the office in lists of persons', () => {
    expect(fields(['Name', 'Vorname', 'Ansprechpartner'], ['Haddad', 'Amal', 'Wessels'])[2]).toBe('berater')
  })

  it('are the kind of a course or its name, by what stands below', () => {
    const kopf = ['Name', 'Vorname', 'Kurs']

    expect(fields(kopf, ['Haddad', 'Amal', 'BSK B2'], ['Noori', 'Zahra', 'IK Alpha'])[2]).toBe('kursart')
    expect(fields(kopf, ['Haddad', 'Amal', 'IK 26-07'], ['Noori', 'Zahra', 'AB 3/26'])[2]).toBe('kurs_kennung')
  })

  it('leave alone what a person said', () => {
    const liste = erkenne(
      [
        ['Name', 'Vorname', 'Datum', 'Prüfung'],
        ['Haddad', 'Amal', '19.09.2026', 'DTZ']
      ],
      {
        columns: { C: null, A: 'bemerkung' }
      }
    )

    expect(fieldsOf(liste)).toEqual(['bemerkung', 'vorname', null, 'pruefung'])
  })
})

describe('one level for listening and reading', () => {
  it('holds for both, row after row', () => {
    const liste = erkenne([
      ['Name', 'Vorname', 'Hören/Lesen'],
      ['Haddad', 'Amal', 'B1'],
      ['Noori', 'Zahra', 'B1']
    ])

    for (const { values, own } of liste.rows) {
      expect(values).toMatchObject({ niveau_h: 'B1', niveau_l: 'B1' })
      expect(own).toEqual({ niveau_hl: 'B1' })
    }
  })
})
