import type { Entscheidungen } from '@shared/domain/austausch/plan'
import { describe, expect, it } from 'vitest'
import {
  andereId,
  cellsOf,
  kurs,
  kursId,
  ohneNummer,
  onlyRow,
  planOf,
  reasons,
  someBestand,
  someKurs,
  vormittags
} from '../../../../support/someAngebotsplan'

describe('the run a row means', () => {
  it.each([
    [
      'its number, however it is spelt, though it begins later',
      { ...kurs, kurs_kennung: 'mo 27 04', eintritt: '2027-02-22' }
    ],
    ['kind, place and beginning without a number', ohneNummer]
  ])('is found by %s', (_how, werte) => {
    const row = onlyRow(werte)

    expect(row.angebot).toMatchObject({ durchfuehrung: { id: kursId, version: 3 }, kandidaten: [] })
  })

  it('is not the ended course of the same number, but a new one', () => {
    const bestand = someBestand([someKurs({ beginn: '2025-01-11', ende: '2025-09-30' })])

    expect(onlyRow(kurs, { bestand }).ausgang).toBe('new')
  })

  it('is decided by a person where only kind and place agree', () => {
    const verschoben = { ...ohneNummer, eintritt: '2027-02-01' }
    const row = onlyRow(verschoben)
    expect(row.ausgang).toBe('unclear')
    expect(row.angebot!.kandidaten).toEqual([
      { id: kursId, name: 'Integrationskurs Alpha 4', ort: 'Moosbrook', beginn: '2027-01-11' }
    ])

    const choose = (wahl: Entscheidungen['personen'][number]) =>
      onlyRow(verschoben, { entscheidungen: { personen: { 2: wahl } } })
    expect(cellsOf(choose({ art: 'durchfuehrung', durchfuehrung: kursId }))).toEqual({
      beginn: ['2027-01-11', '2027-02-01']
    })
    expect(choose({ art: 'neu' }).ausgang).toBe('new')
    expect(choose({ art: 'auslassen' }).ausgang).toBe('skipped')
  })

  it('is none of those that begin months apart or carry another number', () => {
    expect(onlyRow({ ...ohneNummer, eintritt: '2027-06-01' }).ausgang).toBe('new')
    expect(onlyRow({ ...kurs, kurs_kennung: 'MO-27-05' }).ausgang).toBe('new')
  })

  it('is told apart among parallel courses without number by what else they say', () => {
    const [frueh, spaet] = [vormittags, vormittags.map((termin) => ({ ...termin, von: '13:00', bis: '17:15' }))]
    const bestand = someBestand([
      someKurs({ kursKennung: null, termine: frueh }),
      someKurs({ id: andereId, kursKennung: null, termine: spaet })
    ])

    const { zeilen, zaehler } = planOf(
      [
        { ...ohneNummer, kurstage: 'Mo–Fr', uhrzeit: '13:00–17:15' },
        { ...ohneNummer, kurstage: 'Mo–Fr', uhrzeit: '08:30–12:45' }
      ],
      { bestand }
    )

    expect(zeilen.map(({ angebot }) => angebot!.durchfuehrung)).toMatchObject([{ id: andereId }, { id: kursId }])
    expect(zaehler.unchanged).toBe(2)
  })

  it('is not guessed where two numbered rows could be the one stored without a number', () => {
    const bestand = someBestand([someKurs({ kursKennung: null })])
    const { zaehler } = planOf([kurs, { ...kurs, kurs_kennung: 'MO-27-05' }], { bestand })

    expect(zaehler.unclear).toBe(2)
  })

  it('is named once: a second row about it adds nothing', () => {
    const { zeilen } = planOf([kurs, { ...kurs, plaetze_frei: '9' }])

    expect(zeilen.map(({ ausgang }) => ausgang)).toEqual(['unchanged', 'skipped'])
    expect(reasons(zeilen[1]!)).toEqual(['angebotDoppelt'])
  })
})
