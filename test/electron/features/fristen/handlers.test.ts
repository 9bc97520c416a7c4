import { describe, expect, it } from 'vitest'
import { addFall, addSatz } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

const today = () => '2026-12-20'

describe('the days that follow from the rules', () => {
  it('come with person, rule, light and inputs, the nearest first', async () => {
    await using app = await startTestApp({ today })
    const fall = await addFall(app.db, {
      kundennummer: '498A012345',
      geburtsdatum: '1990-05-17',
      kooperationsplanAm: '2026-09-01'
    })
    const berechtigung = await addSatz(app.db, 'berechtigung', fall, {
      zugangsweg: 'IK_VERPFL_JC',
      status: 'ANGEMELDET',
      angemeldetAm: '2026-03-15'
    })
    await addFall(app.db, {
      nachname: 'Beendet',
      fallStatus: 'GESCHLOSSEN',
      titelBis: '2026-12-24',
      aufenthaltsstatus: 'AE_ASYL'
    })

    const { heute, zeilen } = await app.api.fristen.list({ fall: null, tage: null })

    expect(heute).toBe('2026-12-20')
    expect(zeilen.map(({ art, datum, ampel }) => [art, datum, ampel])).toEqual([
      ['ikStart', '2026-04-26', 'FAELLIG'],
      ['plan', '2027-03-01', 'OK'],
      ['ikNichtbeginn', '2027-03-15', 'BALD']
    ])
    expect(zeilen[2]).toMatchObject({
      ...{ fall, nachname: 'Beispiel', kundennummer: '498A012345', regel: 'R-03' },
      paragraf: '§ 4 Abs. 1 S. 3 IntV',
      eingaben: { angemeldetAm: '2026-03-15', kursbeginnIst: null },
      satz: { art: 'berechtigung', id: berechtigung }
    })
  })

  it('are cut at a number of days, but never what is past or unclear', async () => {
    await using app = await startTestApp({ today })
    const fall = await addFall(app.db, {
      geburtsdatum: '1990-05-17',
      titelBis: '2026-12-19',
      aufenthaltsstatus: 'AE_ASYL'
    })
    await addSatz(app.db, 'berechtigung', fall, {
      zugangsweg: 'BSK_JC',
      status: 'AUSGESTELLT',
      ausgestelltAm: '2026-12-01'
    })

    const artsWithin = async (tage: number) => (await app.api.fristen.list({ fall, tage })).zeilen.map(({ art }) => art)

    expect(await artsWithin(14)).toEqual(['titel', 'plan', 'nachweis'])
    expect(await artsWithin(90)).toEqual(['titel', 'bskAnmeldung', 'plan', 'nachweis'])
  })
})
