import { describe, expect, it } from 'vitest'
import { addFall, addSatz } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

const kurs = {
  ...{ kursart: 'IK_ALLG', titel: 'IK 4', traeger: 'Sprachhaus', status: 'EINGETRETEN' },
  ...{ eintrittIst: '2026-03-02', austrittPlan: '2026-12-18' }
}

describe('the chain radar', () => {
  it('names what ends, with the next step or without, and can be a team’s', async () => {
    await using app = await startTestApp()
    const ohne = await addFall(app.db, { nachname: 'Ohne', ort: 'Herford', team: 'Nord' })
    await addSatz(app.db, 'teilnahme', ohne, kurs)
    const mit = await addFall(app.db, { nachname: 'Mit', ort: 'Bünde', team: 'Süd' })
    await addSatz(app.db, 'teilnahme', mit, kurs)
    const plan = { elementart: 'SPRACHE_BSK', titel: 'B2-Kurs', planstatus: 'GEPLANT', beginnPlan: '2027-01-04' }
    await addSatz(app.db, 'kettenelement', mit, plan)
    await addSatz(app.db, 'teilnahme', await addFall(app.db), { ...kurs, austrittPlan: '2027-06-30' })

    const { zeilen, teams } = await app.api.radar.read({ wochen: 12, team: null })
    const nord = await app.api.radar.read({ wochen: 12, team: 'Nord' })

    expect(teams).toEqual(['Nord', 'Süd'])
    expect(zeilen).toMatchObject([
      { nachname: 'Mit', ende: '2026-12-18', anschluss: { titel: 'B2-Kurs', beginn: '2027-01-04' }, luecke: 16 },
      { nachname: 'Ohne', anschluss: null }
    ])
    expect(nord.zeilen.map(({ nachname }) => nachname)).toEqual(['Ohne'])
  })

  it('goes to paper by group, only what has no next step', async () => {
    let printed = ''
    await using app = await startTestApp({
      async print(html: string) {
        printed = html.replaceAll('\u00AD', '')
        return true
      }
    })
    const ohne = await addFall(app.db, { nachname: 'Ohne' })
    await addSatz(app.db, 'teilnahme', ohne, kurs)
    const mit = await addFall(app.db, { nachname: 'Mitanschluss' })
    await addSatz(app.db, 'teilnahme', mit, kurs)
    await addSatz(app.db, 'teilnahme', mit, { kursart: 'BSK_B2', status: 'ANGEMELDET', eintrittPlan: '2027-01-11' })

    const frage = { wochen: 12, team: null }
    await app.api.druck.print({ art: 'radar', frage, gruppe: 'traeger', nurOhne: true })

    expect(printed).toContain('Sprachhaus (1 ohne Anschluss)')
    expect(printed).toContain('Ohne')
    expect(printed).not.toContain('Mitanschluss')
  })
})
