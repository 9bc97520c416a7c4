import { describe, expect, it } from 'vitest'
import {
  cellsOf,
  kurs,
  kursId,
  onlyRow,
  planOf,
  reasons,
  someBestand,
  someKurs
} from '../../../../support/someAngebotsplan'
import { zeile } from '../../../../support/someListe'

describe('a row about a known run', () => {
  it('changes nothing where it says what is stored', () => {
    const row = onlyRow({
      ...kurs,
      austritt_plan: '2027-09-30',
      plaetze: 16,
      kurstage: 'Mo–Fr',
      uhrzeit: '8.30–12.45 Uhr'
    })

    expect(row).toMatchObject({ ausgang: 'unchanged', zellen: [], angebot: { titel: 'Integrationskurs Alpha 4' } })
  })

  it('shows old and new values; a figure of free places brings its age and its source', () => {
    const row = onlyRow({ ...kurs, plaetze_frei: '2 (WL 4)', anmeldeschluss: '2026-12-21', ue_woche: 25 })

    expect(row.ausgang).toBe('changed')
    expect(cellsOf(row)).toEqual({
      plaetzeFrei: [4, 2],
      wartende: [null, 4],
      plaetzeStand: ['2026-11-02', '2026-11-20'],
      quelle: ['Kursplanung Herbst', 'Kursplanung Winter'],
      anmeldeschluss: [null, '2026-12-21'],
      ueWoche: [null, 25]
    })
  })

  it('confirms an equal figure: only its age and source change', () => {
    expect(cellsOf(onlyRow({ ...kurs, plaetze_frei: '4' }))).toEqual({
      plaetzeStand: ['2026-11-02', '2026-11-20'],
      quelle: ['Kursplanung Herbst', 'Kursplanung Winter']
    })
  })

  it('never replaces a newer figure by an older one unasked', () => {
    const bestand = someBestand([someKurs({ plaetzeStand: '2026-11-21' })])
    const row = onlyRow({ ...kurs, plaetze_frei: 'voll' }, { bestand })

    expect(row.ausgang).toBe('conflict')
    expect(row.zellen.map(({ feld, konflikt, nehmen }) => [feld, konflikt, nehmen])).toEqual([
      ['plaetzeFrei', 'juenger', false],
      ['plaetzeStand', 'juenger', false],
      ['quelle', 'juenger', false]
    ])
    expect(row.zellen[0]!.juenger).toEqual({ quelle: 'Kursplanung Herbst', stand: '2026-11-21' })

    const entscheidungen = { zellen: { [`${kursId}:plaetzeFrei`]: 'liste' as const } }
    const decided = onlyRow({ ...kurs, plaetze_frei: 'voll' }, { bestand, entscheidungen })
    expect(decided.ausgang).toBe('changed')
    expect(decided.zellen.every(({ nehmen }) => nehmen)).toBe(true)
  })

  it('says nothing new with an equal figure that is older', () => {
    const bestand = someBestand([someKurs({ plaetzeStand: '2026-11-21' })])

    expect(onlyRow({ ...kurs, plaetze_frei: '4' }, { bestand })).toMatchObject({ ausgang: 'unchanged', zellen: [] })
  })

  it('takes the age of a figure from the row, where it has one, and never a day to come', () => {
    expect(cellsOf(onlyRow({ ...kurs, plaetze_frei: '3', stand: '2026-11-10' }))).toMatchObject({
      plaetzeStand: ['2026-11-02', '2026-11-10']
    })
    expect(cellsOf(onlyRow({ ...kurs, plaetze_frei: '3' }, { stand: '2027-11-20' }))).toMatchObject({
      plaetzeStand: ['2026-11-02', '2026-11-22']
    })
  })

  it('waits where the value was changed by hand, but the younger figure of places counts whoever said it', () => {
    const hand = new Map(
      ['anmeldeschluss', 'plaetzeFrei'].map((feld) => [
        `${kursId}:${feld}`,
        { konto: 'k1', zeit: '2026-11-15T08:00:00Z' }
      ])
    )
    const bestand = someBestand([someKurs({ anmeldeschluss: '2026-12-18' })], { hand })
    const row = onlyRow({ ...kurs, anmeldeschluss: '2026-12-21', plaetze_frei: '2' }, { bestand })

    expect(row.ausgang).toBe('conflict')
    expect(row.zellen.map(({ feld, zustand }) => [feld, zustand])).toEqual([
      ['anmeldeschluss', 'konflikt'],
      ['plaetzeFrei', 'geaendert'],
      ['plaetzeStand', 'geaendert'],
      ['quelle', 'geaendert']
    ])
  })

  it('leaves a value alone that was corrected by hand and that the source only repeats', () => {
    const hand = new Map([[`${kursId}:anmeldeschluss`, { konto: 'k1', zeit: '2026-11-10T08:00:00Z' }]])
    const zuletzt = new Map([[kursId, { ...kurs, anmeldeschluss: '2026-12-21' }]])
    const bestand = someBestand([someKurs({ anmeldeschluss: '2026-12-18' })], {
      ...{ hand, zuletzt },
      letzteUebernahme: '2026-11-12T08:00:00Z'
    })

    const row = onlyRow({ ...kurs, anmeldeschluss: '2026-12-21' }, { bestand })

    expect(row).toMatchObject({ ausgang: 'unchanged', zellen: [{ zustand: 'bleibt', nehmen: false }] })
  })

  it('changes the week and keeps its rooms', () => {
    const row = onlyRow({ ...kurs, kurstage: 'Mo–Do', uhrzeit: '09:00–13:00' })

    expect(JSON.parse(String(row.zellen[0]!.nach))).toEqual(
      [1, 2, 3, 4].map((wochentag) => ({ wochentag, von: '09:00', bis: '13:00', ort: 'Raum 3' }))
    )
  })

  it('tells what it does not understand and leaves what is stored', () => {
    const row = onlyRow({ ...kurs, plaetze_frei: 'auf Anfrage', kurstage: 'täglich', uhrzeit: '08:30–12:45' })

    expect(row).toMatchObject({ ausgang: 'unchanged', zellen: [] })
    expect(row.befunde.map(({ code }) => code)).toEqual(['plaetze.unklar', 'stundenplan.unklar'])
  })

  it('offers the name of the list and takes it only when somebody says so', () => {
    const row = onlyRow({ ...kurs, massnahme: 'Alphakurs 4' })

    expect(row).toMatchObject({ ausgang: 'unchanged', zellen: [{ feld: 'titel', zustand: 'bleibt', nehmen: false }] })
  })

  it('takes nothing that contradicts the rest: an end before the beginning, more free than there are', () => {
    const row = onlyRow({ ...kurs, austritt_plan: '2026-12-01', plaetze_frei: '20' })

    expect(row.ausgang).toBe('unchanged')
    expect(reasons(row)).toEqual(['widerspruch', 'widerspruch'])
    expect(row.zellen.some(({ nehmen }) => nehmen)).toBe(false)
  })

  it('keeps a known day of beginning where the list names only its month', () => {
    const nurMonat = zeile(
      2,
      { ...kurs, eintritt: '2027-01-01' },
      { findings: [{ field: 'eintritt', code: 'datum.nurMonat', facts: { roh: 'Januar 27' } }] }
    )

    expect(planOf([nurMonat]).zeilen[0]).toMatchObject({ ausgang: 'unchanged', zellen: [] })
  })
})
