import type { Durchfuehrung } from '@shared/domain/angebote/angebot'
import type { Angebotsbestand, Angebotsvorlage } from '@shared/domain/austausch/angebote/bestand'
import { createAngebotsplan } from '@shared/domain/austausch/angebote/createAngebotsplan'
import { accountedFor, type Entscheidungen, keineEntscheidungen, type PlanZeile } from '@shared/domain/austausch/plan'
import { describe, expect, it } from 'vitest'
import { readSample } from '../../../../support/readSample'
import { someDurchfuehrung } from '../../../../support/someDurchfuehrung'
import { someListe, type Werte, zeile } from '../../../../support/someListe'

const lernhof = { id: 'b1000000-0000-4000-8000-000000000001', version: 1, name: 'Lernhof Moosbrook e. V.', ort: null }
const sprachhaus = { id: 'b1000000-0000-4000-8000-000000000002', version: 1, name: 'Sprachhaus Lindentor', ort: null }
const kursId = 'a1000000-0000-4000-8000-000000000001'
const andereId = 'a1000000-0000-4000-8000-000000000002'

const vormittags = [1, 2, 3, 4, 5].map((wochentag) => ({ wochentag, von: '08:30', bis: '12:45', ort: 'Raum 3' }))

function someKurs(werte: Partial<Durchfuehrung> = {}): Durchfuehrung {
  return {
    ...someDurchfuehrung({
      titel: 'Integrationskurs Alpha 4',
      kursart: 'IK_ALPHA',
      instrument: null,
      massnahmeNr: null,
      kursKennung: 'MO-27-04',
      standort: 'Moosbrook',
      beginn: '2027-01-11',
      ende: '2027-09-30',
      plaetze: 16,
      plaetzeFrei: 4,
      plaetzeStand: '2026-11-02',
      quelle: 'Kursplanung Herbst'
    }),
    ...{ id: kursId, version: 3, traeger: lernhof.id, termine: vormittags },
    ...werte
  }
}

type Bestand = Angebotsbestand &
  Angebotsvorlage['bestand'] &
  Pick<Angebotsvorlage, 'gesperrt' | 'vorrang'> & { absender: Angebotsvorlage['traeger'] }

const someBestand = (durchfuehrungen: Durchfuehrung[], over: Partial<Bestand> = {}): Bestand => ({
  heute: '2026-11-22',
  traeger: [lernhof, sprachhaus],
  durchfuehrungen,
  kursarten: new Map([
    ['IK_ALPHA', { label: 'Alphabetisierungskurs', gueltigBis: null }],
    ['IK_FRAUEN', { label: 'Frauenintegrationskurs', gueltigBis: '2025-04-30' }]
  ]),
  gemerkteTraeger: {},
  gesperrt: [],
  vorrang: {},
  hand: new Map(),
  juenger: new Map(),
  zuletzt: new Map(),
  letzteUebernahme: null,
  absender: null,
  ...over
})

const kurs: Werte = {
  traeger: 'Lernhof Moosbrook',
  kursart: 'IK_ALPHA',
  kurs_kennung: 'MO-27-04',
  standort: 'Moosbrook',
  eintritt: '2027-01-11'
}

const { kurs_kennung: _, ...ohneNummer } = kurs

interface Lage {
  bestand?: Bestand
  entscheidungen?: Partial<Entscheidungen>
  stand?: string
}

const vorlageOf = (alles: Bestand) => ({
  ...{ bestand: alles, angebote: alles, traeger: alles.absender, gesperrt: alles.gesperrt, vorrang: alles.vorrang }
})

function planOf(rows: Parameters<typeof someListe>[0], { bestand, entscheidungen, stand = '2026-11-20' }: Lage = {}) {
  const liste = someListe(rows, { kind: 'kursplanungsliste' })
  const alles = bestand ?? someBestand([someKurs()])
  const plan = createAngebotsplan(
    { liste, quelle: 'Kursplanung Winter', stand, ...vorlageOf(alles) },
    { ...keineEntscheidungen, ...entscheidungen }
  )
  expect(accountedFor(plan.zaehler)).toBe(plan.zaehler.rows)
  return plan
}

const onlyRow = (werte: Werte, lage?: Lage) => planOf([werte], lage).zeilen[0]!
const cellsOf = ({ zellen }: PlanZeile) => Object.fromEntries(zellen.map(({ feld, von, nach }) => [feld, [von, nach]]))
const reasons = ({ gruende }: PlanZeile) => gruende.map(({ code }) => code)

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

describe('the provider', () => {
  it.each(['Lernhof Moosbrook', 'lernhof moosbrook e.V.', 'LERNHOF MOOSBROOK E. V.', 'Lernhof Moosbrook gGmbH'])(
    '%s is known whatever its legal form',
    (traeger) => {
      expect(onlyRow({ ...kurs, traeger }).angebot!.traeger).toEqual({ id: lernhof.id, version: 1 })
    }
  )

  it('is decided by a person where it is only alike, and is never added unasked', () => {
    const [aehnlich, fremd] = planOf([
      { ...kurs, traeger: 'Sprachhaus Lindenthor' },
      { ...kurs, traeger: 'Bildungswerk Nord GmbH' }
    ]).zeilen

    expect(aehnlich).toMatchObject({ ausgang: 'unclear', angebot: { kandidaten: [{ id: sprachhaus.id }] } })
    expect(fremd).toMatchObject({ ausgang: 'unclear', angebot: { kandidaten: [] } })
    expect(reasons(fremd!)).toEqual(['traegerUnbekannt'])
  })

  it('is decided once for all its rows', () => {
    const rows = ['A1', 'A2', 'A3'].map((kurs_kennung) => ({
      ...kurs,
      kurs_kennung,
      traeger: 'Bildungswerk Nord GmbH'
    }))
    const { schluessel } = planOf(rows).zeilen[0]!.angebot!
    const outcome = (wahl: NonNullable<Entscheidungen['traeger']>[string]) =>
      planOf(rows, { entscheidungen: { traeger: { [schluessel]: wahl } } }).zaehler

    expect(outcome({ art: 'neu' })).toMatchObject({ new: 3, unclear: 0 })
    expect(outcome({ art: 'traeger', traeger: sprachhaus.id })).toMatchObject({ new: 3 })
    expect(outcome({ art: 'auslassen' })).toMatchObject({ skipped: 3 })
  })

  it('is the one somebody meant before with the same name in this source', () => {
    const bestand = someBestand([], { gemerkteTraeger: { 'bildungswerk nord': sprachhaus.id } })

    expect(onlyRow({ ...kurs, traeger: 'Bildungswerk Nord GmbH' }, { bestand }).angebot).toMatchObject({
      traeger: { id: sprachhaus.id },
      traegerName: 'Sprachhaus Lindentor'
    })
  })

  it('is the sender of the list where rows name none, and is asked for where nobody knows', () => {
    const { traeger: _, ...ohne } = kurs

    expect(onlyRow(ohne, { bestand: someBestand([someKurs()], { absender: lernhof }) }).ausgang).toBe('unchanged')
    expect(reasons(onlyRow(ohne))).toEqual(['traegerFehlt'])
    const entscheidungen = { traeger: { '': { art: 'traeger', traeger: lernhof.id } as const } }
    expect(onlyRow(ohne, { entscheidungen }).ausgang).toBe('unchanged')
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
