import { describe, expect, it } from 'vitest'
import { anna, inKurs, planOf } from '../../../../support/someTraegerliste'

const genannt = { ...anna, kurs_kennung: 'IK 26-07' }
const zellenOf = (werte: object, gespeichert: Parameters<typeof inKurs>[0] = {}) =>
  planOf('teilnehmerliste', [{ ...genannt, ...werte }], { teilnahmen: [inKurs(gespeichert)] })[0]?.zellen.map(
    ({ feld, nach, zustand, konflikt, nehmen }) => [feld, nach, konflikt ?? zustand, nehmen]
  )

describe('the status of a participation', () => {
  it('goes on as courses go, with its day, reason and Verbleib', () => {
    const ende = { status: 'ABGEBROCHEN', austritt_ist: '2026-10-05', austrittsgrund: 'UMZUG', verbleib: 'UNB' }

    expect(zellenOf(ende)).toEqual([
      ['austrittIst', '2026-10-05', 'neu', true],
      ['austrittsgrund', 'UMZUG', 'neu', true],
      ['verbleib', 'UNB', 'neu', true],
      ['status', 'ABGEBROCHEN', 'geaendert', true],
      ['statusSeit', '2026-10-05', 'geaendert', true]
    ])
  })

  it('skips what lay between two lists', () => {
    expect(zellenOf({ status: 'EINGETRETEN' }, { status: 'VORGEMERKT', statusSeit: '2026-02-01' })).toContainEqual([
      'status',
      'EINGETRETEN',
      'geaendert',
      true
    ])
    expect(zellenOf({ status: 'BEENDET_REGULAER' }, { status: 'ANGEMELDET' })).toContainEqual([
      'status',
      'BEENDET_REGULAER',
      'geaendert',
      true
    ])
  })

  it('never goes back in silence, nor out of an end: somebody decides, and its day goes with it', () => {
    expect(zellenOf({ status: 'WARTELISTE' })).toEqual([
      ['status', 'WARTELISTE', 'schritt', false],
      ['statusSeit', '2026-10-31', 'schritt', false]
    ])
    const ende = { status: 'BEENDET_REGULAER', austrittIst: '2026-09-30', statusSeit: '2026-09-30' }
    expect(zellenOf({ status: 'EINGETRETEN' }, ende)?.[0]).toEqual(['status', 'EINGETRETEN', 'schritt', false])
  })

  it('is not overwritten by an older list', () => {
    const spaeter = { status: 'UNTERBROCHEN', statusSeit: '2026-11-10' }

    expect(zellenOf({ status: 'EINGETRETEN' }, spaeter)?.[0]).toEqual(['status', 'EINGETRETEN', 'juenger', false])
  })

  it('stays where the list does not know it', () => {
    expect(zellenOf({ status: 'UNB' })).toEqual([])
  })

  it('ends by a day of leaving alone, as its reason says', () => {
    const status = (grund: string | undefined) =>
      zellenOf({ austritt_ist: '2026-10-05', ...(grund && { austrittsgrund: grund }) })?.find(
        ([feld]) => feld === 'status'
      )?.[1]

    expect([undefined, 'ZIEL', 'ARBEIT_SV', 'VERHALTEN', 'MOBILITAET'].map(status)).toEqual([
      'BEENDET_REGULAER',
      'BEENDET_REGULAER',
      'BEENDET_VORZEITIG_POSITIV',
      'AUSGESCHLOSSEN',
      'ABGEBROCHEN'
    ])
  })

  it('begins anew where somebody enters after having left', () => {
    const ende = { status: 'ABGEBROCHEN', austrittIst: '2026-06-30', statusSeit: '2026-06-30' }
    const [zeile] = planOf('teilnehmerliste', [{ ...genannt, eintritt: '2026-09-01' }], { teilnahmen: [inKurs(ende)] })

    expect(zeile?.zellen).toEqual([])
    expect(zeile?.neueSaetze).toMatchObject([{ tabelle: 'teilnahme', werte: { eintrittIst: '2026-09-01' } }])
  })
})

describe('the answer to a Zuweisungsliste', () => {
  it('says who came, and leaves what we told the provider', () => {
    const zugewiesen = inKurs({
      status: 'ZUGEWIESEN',
      eintrittIst: null,
      eintrittPlan: '2026-10-05',
      verpflichtet: true
    })
    const [zeile] = planOf(
      'zuweisungsliste',
      [
        {
          ...genannt,
          eintritt: '2026-10-05',
          status: 'EINGETRETEN',
          verpflichtet: false,
          niveau_gesamt: 'B1',
          verfuegbar: 'Mo'
        }
      ],
      { teilnahmen: [zugewiesen] }
    )

    expect(zeile?.neueSaetze).toEqual([])
    expect(zeile?.zellen.map(({ feld, nach }) => [feld, nach])).toEqual([
      ['status', 'EINGETRETEN'],
      ['eintrittIst', '2026-10-05'],
      ['statusSeit', '2026-10-05']
    ])
  })

  it('changes nothing while the provider has not answered', () => {
    const zugewiesen = inKurs({ status: 'ZUGEWIESEN', eintrittIst: null, eintrittPlan: '2026-10-05' })
    const [zeile] = planOf('zuweisungsliste', [{ ...genannt, eintritt: '2026-10-05' }], { teilnahmen: [zugewiesen] })

    expect(zeile).toMatchObject({ ausgang: 'unchanged', zellen: [], neueSaetze: [] })
  })
})

describe('a Warteliste', () => {
  it('adds who waits for which kind of course, and since when', () => {
    const [zeile] = planOf('warteliste', [
      { ...anna, kursart: 'BSK_B2', warten_seit: '2026-05-16', naechster_kurs: '2027-02-01' }
    ])

    expect(zeile?.neueSaetze).toMatchObject([
      {
        tabelle: 'teilnahme',
        werte: { status: 'WARTELISTE', kursart: 'BSK_B2', statusSeit: '2026-05-16', eintrittPlan: '2027-02-01' }
      }
    ])
  })

  it('asks when somebody waits who is in that kind of course already', () => {
    const teilnahmen = [inKurs({ kursart: 'BSK_B2' })]
    const [zeile] = planOf('warteliste', [{ ...anna, kursart: 'BSK_B2', warten_seit: '2026-05-16' }], { teilnahmen })

    expect(zeile).toMatchObject({ ausgang: 'conflict', neueSaetze: [] })
  })
})

describe('an Austrittsmeldung', () => {
  it('ends the participation with reason and Verbleib', () => {
    const [zeile] = planOf(
      'austrittsmeldung',
      [{ ...anna, austritt_ist: '2026-10-20', austrittsgrund: 'ARBEIT_SV', verbleib: 'SV_ARBEIT' }],
      { teilnahmen: [inKurs()] }
    )

    expect(zeile?.zellen.map(({ feld, nach }) => [feld, nach])).toEqual([
      ['austrittIst', '2026-10-20'],
      ['austrittsgrund', 'ARBEIT_SV'],
      ['verbleib', 'SV_ARBEIT'],
      ['status', 'BEENDET_VORZEITIG_POSITIV'],
      ['statusSeit', '2026-10-20']
    ])
  })

  it('says what it cannot place', () => {
    const [zeile] = planOf('austrittsmeldung', [{ ...anna, austritt_ist: '2026-10-20' }])

    expect(zeile).toMatchObject({ ausgang: 'unchanged', neueSaetze: [], gruende: [{ code: 'ohneKurs' }] })
  })
})
