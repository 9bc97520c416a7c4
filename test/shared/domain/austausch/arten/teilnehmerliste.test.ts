import { describe, expect, it } from 'vitest'
import { anna, inKurs, planOf, someKurs, traeger } from '../../../../support/someTraegerliste'

const aus = { titel: 'IK 26-07', traeger: traeger.name, quelle: 'Sprachhaus' }

describe('a Teilnehmerliste', () => {
  it('adds the participation of somebody who stands in it, with how far she has come', () => {
    const [zeile] = planOf('teilnehmerliste', [
      { ...anna, kurs_kennung: 'IK 26-07', eintritt: '2026-04-13', ue_besucht: 275, ue_rest: 425, abschnitt: 'Modul 4' }
    ])

    expect(zeile).toMatchObject({ ausgang: 'changed', zellen: [] })
    expect(zeile?.neueSaetze).toEqual([
      {
        tabelle: 'teilnahme',
        werte: {
          ...aus,
          status: 'EINGETRETEN',
          statusSeit: '2026-04-13',
          eintrittIst: '2026-04-13',
          ueBesucht: 275,
          ueRest: 425,
          abschnitt: 'Modul 4'
        }
      }
    ])
  })

  it('means the run of the store that has this number', () => {
    const [zeile] = planOf('teilnehmerliste', [{ ...anna, kurs_kennung: 'ik 26-07' }], { kurse: [someKurs()] })

    expect(zeile?.neueSaetze[0]?.werte).toMatchObject({
      durchfuehrung: someKurs().id,
      titel: someKurs().titel,
      kursart: 'IK_ALLG',
      traeger: traeger.name
    })
  })

  it('keeps to the participation that is known by the title of the run, and renames nothing', () => {
    const teilnahmen = [inKurs({ durchfuehrung: someKurs().id, titel: 'IK Ellerwiek', ueBesucht: 200 })]
    const [zeile] = planOf('teilnehmerliste', [{ ...anna, kurs_kennung: 'IK 26-07', ue_besucht: 275 }], {
      kurse: [someKurs()],
      teilnahmen
    })

    expect(zeile?.neueSaetze).toEqual([])
    expect(zeile?.zellen.map(({ feld, von, nach }) => [feld, von, nach])).toEqual([
      ['ueBesucht', 200, 275],
      ['kursart', null, 'IK_ALLG']
    ])
  })

  it('never touches master data, residence or plan', () => {
    const fremd = {
      ort: 'Oberfinken',
      telefon: '0176 000',
      titel: 'AE_24',
      team: 'Nord',
      bg_groesse: 9,
      kundennummer: '498A012345'
    }
    const [zeile] = planOf('teilnehmerliste', [{ ...anna, ...fremd, vorname: 'Hanna', kurs_kennung: 'IK 26-07' }], {
      teilnahmen: [inKurs()]
    })

    expect(zeile?.zellen).toEqual([])
    expect(zeile?.neueSaetze.map(({ tabelle }) => tabelle)).toEqual(['kontakt'])
  })

  it('asks about somebody it does not find, and makes her only when a person says so', () => {
    const fremde = { nachname: 'Noori', vorname: 'Zahra', geburtsdatum: '1990-05-04', ort: 'Ellerwiek' }

    expect(planOf('teilnehmerliste', [fremde])[0]).toMatchObject({
      ausgang: 'unclear',
      gruende: [{ code: 'unbekannt' }],
      neueSaetze: []
    })
  })

  it('calls the course by its source where the list names none', () => {
    const [zeile] = planOf('teilnehmerliste', [{ ...anna, eintritt: '2026-05-01' }])

    expect(zeile?.neueSaetze[0]).toMatchObject({ tabelle: 'teilnahme', werte: { titel: 'Sprachhaus' } })
  })

  it('means the one course with this provider where it names none', () => {
    const [zeile] = planOf('teilnehmerliste', [{ ...anna, status: 'UNTERBROCHEN' }], { teilnahmen: [inKurs()] })

    expect(zeile?.neueSaetze).toEqual([])
    expect(zeile?.zellen.map(({ feld, nach }) => [feld, nach])).toEqual([
      ['status', 'UNTERBROCHEN'],
      ['statusSeit', '2026-10-31']
    ])
  })

  it('counts a level as the estimate of the provider', () => {
    const [zeile] = planOf('teilnehmerliste', [{ ...anna, kurs_kennung: 'IK 26-07', niveau_gesamt: 'A2' }], {
      teilnahmen: [inKurs()]
    })

    expect(zeile?.neueSaetze).toEqual([
      {
        tabelle: 'sprachstand',
        werte: {
          art: 'TRAEGEREINSCHAETZUNG',
          niveauGesamt: 'A2',
          datum: '2026-10-31',
          anbieter: traeger.name,
          quelle: 'Sprachhaus'
        }
      }
    ])
  })

  it('brings the days of its month, too', () => {
    const [zeile] = planOf(
      'teilnehmerliste',
      [{ ...anna, kurs_kennung: 'IK 26-07', anwesend: 18 }],
      { teilnahmen: [inKurs()] },
      { monat: '2026-10' }
    )

    expect(zeile?.neueSaetze).toMatchObject([{ tabelle: 'anwesenheit', werte: { monat: '2026-10', anwesendTage: 18 } }])
  })
})
