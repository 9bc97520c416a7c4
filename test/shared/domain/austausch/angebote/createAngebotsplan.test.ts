import { createAngebotsplan } from '@shared/domain/austausch/angebote/createAngebotsplan'
import { describe, expect, it } from 'vitest'
import { readSample } from '../../../../support/readSample'
import {
  andereId,
  kurs,
  kursId,
  lernhof,
  onlyRow,
  planOf,
  reasons,
  someBestand,
  someKurs,
  vorlageOf
} from '../../../../support/someAngebotsplan'
import { zeile } from '../../../../support/someListe'

describe('a row about an unknown run', () => {
  it('makes a new one with all it says', () => {
    const row = onlyRow({
      ...{ traeger: 'LERNHOF MOOSBROOK e.V.', kursart: 'IK_ALPHA', kurs_kennung: 'MO-27-09', eintritt: '2027-03-01' },
      ...{
        plaetze: 18,
        plaetze_frei: 'voll',
        kurstage: 'Di, Do',
        uhrzeit: '17:30–20:45',
        mindest_tn: 12,
        format: 'online'
      },
      ...{ email: 'kurse@lernhof.example', niveau_gesamt: 'A1', wochenstunden: '8' }
    })

    expect(row.ausgang).toBe('new')
    expect(row.angebot).toMatchObject({
      traeger: { id: lernhof.id },
      durchfuehrung: 'neu',
      titel: 'Alphabetisierungskurs MO-27-09'
    })
    const { termine, ...werte } = row.angebot!.neu
    expect(werte).toEqual({
      titel: 'Alphabetisierungskurs MO-27-09',
      kursart: 'IK_ALPHA',
      kursKennung: 'MO-27-09',
      beginn: '2027-03-01',
      plaetze: 18,
      plaetzeFrei: 0,
      plaetzeStand: '2026-11-20',
      quelle: 'Kursplanung Winter',
      mindestTn: 12,
      format: 'online',
      kontakt: 'kurse@lernhof.example',
      abschnitt: 'A1',
      wochenstunden: 8
    })
    expect(JSON.parse(termine!)).toHaveLength(2)
  })

  it('stays out when it names neither kind nor name nor number', () => {
    expect(onlyRow({ traeger: 'Lernhof Moosbrook', standort: 'Moosbrook', plaetze: 18 })).toMatchObject({
      ausgang: 'rejected',
      gruende: [{ code: 'ohneAngebot' }]
    })
  })

  it('says when courses of its kind could no longer begin', () => {
    expect(reasons(onlyRow({ ...kurs, kursart: 'IK_FRAUEN', kurs_kennung: 'F1' }))).toEqual(['kursartAlt'])
  })

  it('waits while it is struck out or hidden by hand', () => {
    const struck = zeile(2, kurs, { findings: [{ field: null, code: 'zeile.durchgestrichen', facts: {} }] })
    const hidden = zeile(3, { ...kurs, kurs_kennung: 'X' }, { hidden: 'hand' })
    const entscheidungen = { personen: { 2: { art: 'nehmen' }, 3: { art: 'nehmen' } } as const }

    expect(planOf([struck, hidden]).zeilen.map(reasons)).toEqual([['durchgestrichen'], ['ausgeblendet']])
    expect(planOf([struck, hidden], { entscheidungen }).zeilen.map(({ ausgang }) => ausgang)).toEqual([
      'unchanged',
      'new'
    ])
  })
})

describe('runs that are named no longer', () => {
  it('are told while they go on, and stay', () => {
    const [weg, beendet] = [
      someKurs({ id: andereId, kursKennung: 'MO-27-05' }),
      someKurs({ id: lernhof.id, ende: '2026-11-01' })
    ]
    const zuletzt = new Map([kursId, andereId, beendet.id].map((id) => [id, kurs]))
    const { fehlendeAngebote, zaehler } = planOf([kurs], {
      bestand: someBestand([someKurs(), weg, beendet], { zuletzt })
    })

    expect(fehlendeAngebote).toEqual([
      { id: andereId, titel: 'Integrationskurs Alpha 4', traegerName: 'Lernhof Moosbrook e. V.', beginn: '2027-01-11' }
    ])
    expect(zaehler.missing).toBe(1)
  })
})

it('the sample list is understood to the last cell', () => {
  const liste = readSample('10-kursplanung-winter-2026-27.xlsx')
  const names = ['Sprachhaus Lindentor gGmbH', 'Lernhof Quakenmoor e. V.', 'vhs Ellermoor']
  const traeger = names.map((name, index) => ({ id: `c${index}`, version: 1, name, ort: null }))
  const plan = createAngebotsplan({
    ...{ liste, quelle: 'Kursplanung Landkreis', stand: liste.stand ?? '' },
    ...vorlageOf(someBestand([], { traeger }))
  })

  expect(liste.stand).toBe('2026-11-13')
  expect(plan.zaehler).toMatchObject({ rows: 26, new: 20, unclear: 1, skipped: 5 })
  const durchgestrichen = plan.zeilen.filter(({ ausgang }) => ausgang === 'unclear')
  expect(durchgestrichen.map(({ row, angebot }) => [row, angebot!.titel.split(' ').at(-1)])).toEqual([[18, 'QU-27-18']])
  const neue = plan.zeilen.flatMap(({ ausgang, angebot }) => (ausgang === 'new' ? [angebot!.neu] : []))
  expect(
    neue.every(({ plaetzeFrei, plaetzeStand }) => plaetzeFrei !== undefined && plaetzeStand === '2026-11-13')
  ).toBe(true)
  expect(neue.filter(({ wartende }) => wartende === 4)).toHaveLength(3)
  expect(neue.filter(({ plaetzeFrei }) => plaetzeFrei === 0)).toHaveLength(8)
  expect(neue.map(({ termine }) => JSON.parse(termine!).length).toSorted()).toEqual([
    ...Array(3).fill(3),
    ...Array(9).fill(4),
    ...Array(8).fill(5)
  ])
  expect(plan.zeilen.flatMap(({ befunde }) => befunde).map(({ code }) => code)).toEqual([
    'datum.nurMonat',
    'datum.zeitraum',
    'zeile.durchgestrichen',
    'jaNein.unklar',
    'datum.kein'
  ])
})
