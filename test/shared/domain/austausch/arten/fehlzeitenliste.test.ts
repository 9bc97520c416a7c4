import { describe, expect, it } from 'vitest'
import { anna, fallId, inKurs, planOf, someKurs, traeger } from '../../../../support/someTraegerliste'
import { storedSatz } from '../../../../support/someVorlage'

const oktober = { monat: '2026-10' }
const tage = { soll_tage: 22, anwesend: 17, fehl_k: 3, fehl_e: 1, fehl_u: 1, letzte_anwesenheit: '2026-10-30' }
const gespeichert = (werte: Parameters<typeof storedSatz<'anwesenheit'>>[3] = {}) =>
  storedSatz('anwesenheit', '55555555-5555-4555-8555-555555555555', fallId, {
    monat: '2026-10',
    titel: 'IK 26-07',
    traeger: traeger.name,
    teilnahme: inKurs().id,
    anwesendTage: 15,
    krankTage: 3,
    ...werte
  })

describe('a Fehlzeitenliste', () => {
  it('adds the month to the participation it belongs to', () => {
    const [zeile] = planOf(
      'fehlzeitenliste',
      [{ ...anna, ...tage, kurs_kennung: 'IK 26-07' }],
      { teilnahmen: [inKurs()] },
      oktober
    )

    expect(zeile).toMatchObject({ ausgang: 'changed', zellen: [], gruende: [] })
    expect(zeile?.neueSaetze).toEqual([
      {
        tabelle: 'anwesenheit',
        werte: {
          monat: '2026-10',
          teilnahme: inKurs().id,
          titel: 'IK 26-07',
          traeger: traeger.name,
          sollTage: 22,
          anwesendTage: 17,
          krankTage: 3,
          entschuldigtTage: 1,
          unentschuldigtTage: 1,
          letzteAnwesenheit: '2026-10-30',
          quelle: 'Sprachhaus'
        }
      }
    ])
  })

  it('changes a month that is there already cell by cell; an empty cell changes nothing', () => {
    const [zeile] = planOf(
      'fehlzeitenliste',
      [{ ...anna, kurs_kennung: 'IK 26-07', anwesend: 17, fehl_k: 3 }],
      { teilnahmen: [inKurs()], anwesenheiten: [gespeichert({ entschuldigtTage: 2 })] },
      oktober
    )

    expect(zeile?.neueSaetze).toEqual([])
    expect(zeile?.zellen).toMatchObject([
      { tabelle: 'anwesenheit', feld: 'anwesendTage', von: 15, nach: 17, nehmen: true }
    ])
  })

  it('keeps the months apart, also where they are alike', () => {
    const rows = [{ ...anna, kurs_kennung: 'IK 26-07', anwesend: 15, fehl_k: 3 }]
    const november = planOf(
      'fehlzeitenliste',
      rows,
      { teilnahmen: [inKurs()], anwesenheiten: [gespeichert()] },
      { monat: '2026-11' }
    )

    expect(november[0]?.neueSaetze).toMatchObject([{ werte: { monat: '2026-11', anwesendTage: 15 } }])
  })

  it('takes the month of the row before that of the list', () => {
    const [zeile] = planOf('fehlzeitenliste', [{ ...anna, anwesend: 4, monat: '2026-08' }], {}, oktober)

    expect(zeile?.neueSaetze).toMatchObject([{ werte: { monat: '2026-08' } }])
  })

  it('keeps no days whose month nobody knows, and says so', () => {
    const [zeile] = planOf('fehlzeitenliste', [{ ...anna, anwesend: 4 }])

    expect(zeile).toMatchObject({ ausgang: 'unchanged', neueSaetze: [], gruende: [{ code: 'ohneMonat' }] })
  })

  it('keeps days also of a course nobody knew of, by its name', () => {
    const [zeile] = planOf('fehlzeitenliste', [{ ...anna, kurs_kennung: 'AKTIV-26/2', anwesend: 4 }], {}, oktober)

    expect(zeile?.neueSaetze).toEqual([
      {
        tabelle: 'anwesenheit',
        werte: { monat: '2026-10', titel: 'AKTIV-26/2', traeger: traeger.name, anwesendTage: 4, quelle: 'Sprachhaus' }
      }
    ])
  })

  it('finds the course of a list that names none by the provider', () => {
    const teilnahmen = [
      inKurs(),
      inKurs({ id: '66666666-6666-4666-8666-666666666666', titel: 'MAT', traeger: 'Werkstatt' })
    ]
    const [zeile] = planOf('fehlzeitenliste', [{ ...anna, anwesend: 4 }], { teilnahmen }, oktober)

    expect(zeile?.neueSaetze).toMatchObject([{ werte: { titel: 'IK 26-07', teilnahme: inKurs().id } }])
  })

  it('means the title of the run by its number', () => {
    const [zeile] = planOf(
      'fehlzeitenliste',
      [{ ...anna, kurs_kennung: 'IK 26-07', anwesend: 17 }],
      { kurse: [someKurs()], anwesenheiten: [gespeichert({ titel: someKurs().titel, teilnahme: null })] },
      oktober
    )

    expect(zeile?.zellen).toMatchObject([{ feld: 'anwesendTage', nach: 17 }])
  })

  it('makes no participation, and says what it could not place', () => {
    const [zeile] = planOf(
      'fehlzeitenliste',
      [{ ...anna, kurs_kennung: 'NEU 1', ue_besucht: 40, anwesend: 2 }],
      {},
      oktober
    )

    expect(zeile?.neueSaetze.map(({ tabelle }) => tabelle)).toEqual(['anwesenheit'])
    expect(zeile?.gruende).toEqual([{ code: 'kursUnbekannt', facts: { kurs: 'NEU 1' } }])
  })

  it('leaves out what no month has room for, and says so', () => {
    const [zeile] = planOf('fehlzeitenliste', [{ ...anna, anwesend: 40, fehl_k: 1 }], {}, oktober)

    expect(zeile?.neueSaetze[0]?.werte).not.toHaveProperty('anwesendTage')
    expect(zeile?.gruende).toEqual([{ code: 'unzulaessig', facts: { feld: 'anwesend' } }])
  })
})
