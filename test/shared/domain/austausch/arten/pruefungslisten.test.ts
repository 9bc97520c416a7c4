import { describe, expect, it } from 'vitest'
import { anna, fallId, planOf, traeger } from '../../../../support/someTraegerliste'
import { storedSatz } from '../../../../support/someVorlage'

const von = { anbieter: traeger.name, quelle: 'Sprachhaus' }
const neueIn = (kind: 'einstufungsliste' | 'ergebnisliste', werte: object) =>
  planOf(kind, [{ ...anna, ...werte }])[0]?.neueSaetze.filter(({ tabelle }) => tabelle === 'sprachstand')

describe('an Einstufungsliste', () => {
  const test = { einstufung_datum: '2026-10-12', niveau_gesamt: 'B1', niveau_h: 'B1', einstufung_ergebnis: 'Modul 6' }

  it('brings level, section and recommended course; a section is no level', () => {
    expect(neueIn('einstufungsliste', { ...test, kursart: 'BSK_B2' })).toEqual([
      {
        tabelle: 'sprachstand',
        werte: {
          ...von,
          art: 'EINSTUFUNG_BSK',
          datum: '2026-10-12',
          niveauGesamt: 'B1',
          niveauHoeren: 'B1',
          abschnitt: 'Modul 6',
          empfehlung: 'BSK_B2'
        }
      }
    ])
    expect(neueIn('einstufungsliste', test)).toMatchObject([{ werte: { art: 'EINSTUFUNG_IK' } }])
  })

  it('makes no course of a recommendation', () => {
    const [zeile] = planOf('einstufungsliste', [{ ...anna, ...test, kursart: 'IK_ALLG' }])

    expect(zeile?.neueSaetze.map(({ tabelle }) => tabelle)).toEqual(['sprachstand'])
  })

  it('brings nothing of somebody who did not come, but the note', () => {
    const [zeile] = planOf('einstufungsliste', [{ ...anna, ...test, erschienen: false }])

    expect(zeile?.neueSaetze).toMatchObject([
      { tabelle: 'kontakt', werte: { vermerk: 'Aus „Sprachhaus“, Zeile 2: erschienen: nein' } }
    ])
  })

  it('knows the Test- und Meldestelle by its name', () => {
    const [zeile] = planOf('einstufungsliste', [{ ...anna, ...test, traeger: 'Test- und Meldestelle Ost' }], {
      ohneTraeger: true
    })

    expect(zeile?.neueSaetze).toMatchObject([{ werte: { art: 'TUM', anbieter: 'Test- und Meldestelle Ost' } }])
  })
})

describe('an Ergebnisliste', () => {
  const dtz = { pruefung: 'DTZ', pruef_datum: '2026-09-19', pruef_ergebnis: 'BESTANDEN_ZIEL' }

  it('keeps „Leben in Deutschland“ as an examination of its own beside the DTZ', () => {
    expect(neueIn('ergebnisliste', { ...dtz, niveau_gesamt: 'B1', lid: 21, zertifikat_am: '2026-10-21' })).toEqual([
      {
        tabelle: 'sprachstand',
        werte: {
          ...von,
          art: 'ZERTIFIKAT',
          datum: '2026-09-19',
          niveauGesamt: 'B1',
          pruefung: 'DTZ',
          ergebnis: 'BESTANDEN_ZIEL',
          zertifikatAm: '2026-10-21'
        }
      },
      {
        tabelle: 'sprachstand',
        werte: {
          ...von,
          art: 'ZERTIFIKAT',
          datum: '2026-09-19',
          pruefung: 'LID',
          lidPunkte: 21,
          ergebnis: 'BESTANDEN_ZIEL'
        }
      }
    ])
  })

  it('passes „Leben in Deutschland“ from fifteen points', () => {
    const ergebnis = (lid: number) =>
      neueIn('ergebnisliste', { lid, pruef_datum: '2026-09-19' })?.[0]?.werte['ergebnis']

    expect([14, 15, 33].map(ergebnis)).toEqual(['NICHT_BESTANDEN', 'BESTANDEN_ZIEL', 'BESTANDEN_ZIEL'])
  })

  it.each([
    [{ niveau_h: 'B1', niveau_l: 'B1', niveau_s: 'A2', niveau_p: 'B1' }, 'B1'],
    [{ niveau_h: 'B1', niveau_l: 'B1', niveau_s: 'B1', niveau_p: 'A2' }, 'A2'],
    [{ niveau_h: 'A2', niveau_l: 'A2', niveau_s: 'A1', niveau_p: 'B1' }, 'A2'],
    [{ niveau_h: 'A1', niveau_l: 'A1', niveau_s: 'A2', niveau_p: 'A1' }, undefined]
  ])('works the level of a DTZ out of its parts where the list has none: %o is %s', (teile, niveau) => {
    const { pruef_ergebnis: _, ...ohneErgebnis } = dtz
    const [zeile] = planOf('ergebnisliste', [{ ...anna, ...ohneErgebnis, ...teile }])

    expect(zeile?.neueSaetze[0]?.werte['niveauGesamt']).toBe(niveau)
    expect(zeile?.gruende).toEqual(niveau ? [{ code: 'niveauBerechnet', facts: { niveau } }] : [])
  })

  it('lets the level of the certificate win over its parts', () => {
    const teile = { niveau_h: 'A2', niveau_l: 'A2', niveau_s: 'A2', niveau_p: 'A2', niveau_gesamt: 'B1' }

    expect(neueIn('ergebnisliste', { ...dtz, ...teile })).toMatchObject([{ werte: { niveauGesamt: 'B1' } }])
  })

  it('gives no level to an examination that was not passed', () => {
    const nicht = { ...dtz, pruef_ergebnis: 'NICHT_BESTANDEN', niveau_p: 'B1', niveau_s: 'B1' }

    expect(neueIn('ergebnisliste', nicht)?.[0]?.werte).not.toHaveProperty('niveauGesamt')
  })

  it('adds nothing that is known of the same day', () => {
    const bekannt = storedSatz('sprachstand', '77777777-7777-4777-8777-777777777777', fallId, {
      art: 'ZERTIFIKAT',
      datum: '2026-09-19',
      pruefung: 'DTZ',
      ergebnis: 'BESTANDEN_ZIEL',
      niveauGesamt: 'B1',
      anbieter: traeger.name
    })
    const [zeile] = planOf('ergebnisliste', [{ ...anna, ...dtz, niveau_gesamt: 'B1' }], { sprachstaende: [bekannt] })

    expect(zeile).toMatchObject({ ausgang: 'unchanged', zellen: [], neueSaetze: [] })
  })
})
