import type { Anstehendart, Spanne } from '@shared/domain/heute/anstehend'
import { describe, expect, it } from 'vitest'
import { addFall, addSatz } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

const alle = { team: null, berater: null }
type App = Awaited<ReturnType<typeof startTestApp>>

/** A case without anything due by itself. */
const ruhig = { kooperationsplanAm: '2026-11-20' }

async function anstehend(
  app: App,
  {
    wessen = alle,
    art = null,
    spanne = null
  }: {
    wessen?: typeof alle | { team: string | null; berater: string | null }
    art?: Anstehendart | null
    spanne?: Spanne | null
  } = {}
) {
  return app.api.heute.list({ wessen, art, spanne, offset: 0, limit: 50 })
}

describe('Heute', () => {
  it('has open Wiedervorlagen of the past and the next four weeks, the oldest first', async () => {
    await using app = await startTestApp()
    const fall = await addFall(app.db, { ...ruhig, nachname: 'Beispiel', vorname: 'Amira' })
    await addSatz(app.db, 'wiedervorlage', fall, { faelligAm: '2026-12-20', betreff: 'in vier Wochen' })
    await addSatz(app.db, 'wiedervorlage', fall, { faelligAm: '2026-12-21', betreff: 'noch später' })
    await addSatz(app.db, 'wiedervorlage', fall, { faelligAm: '2026-11-01', betreff: 'überfällig' })
    await addSatz(app.db, 'wiedervorlage', fall, {
      faelligAm: '2026-11-02',
      betreff: 'fertig',
      erledigtAm: '2026-11-03'
    })

    const { gesamt, zeilen } = await anstehend(app, { art: 'wiedervorlage' })

    expect(gesamt).toBe(2)
    expect(zeilen.map(({ text, tag }) => [text, tag])).toEqual([
      ['überfällig', '2026-11-01'],
      ['in vier Wochen', '2026-12-20']
    ])
  })

  it('has the days that follow from the rules, counted by kind and by when they are due', async () => {
    await using app = await startTestApp()
    const ohne = await addFall(app.db, { ...ruhig, nachname: 'Ohne' })
    const kurs = {
      kursart: 'IK_ALLG',
      status: 'EINGETRETEN',
      eintrittIst: '2026-11-18',
      austrittPlan: '2026-11-27',
      titel: 'IK 4'
    }
    await addSatz(app.db, 'teilnahme', ohne, kurs)
    await addFall(app.db, { kooperationsplanAm: '2026-05-01', nachname: 'Plan' })
    await addFall(app.db, { kooperationsplanAm: null, nachname: 'Unklar' })

    const { zaehler } = await app.api.heute.read(alle)
    const { zeilen } = await anstehend(app, { art: 'plan' })

    expect(zaehler).toContainEqual({ art: 'plan', spanne: 'faellig', anzahl: 1 })
    expect(zaehler).toContainEqual({ art: 'plan', spanne: 'unklar', anzahl: 1 })
    expect(zeilen.map(({ nachname, tag }) => [nachname, tag])).toEqual([
      ['Plan', '2026-11-01'],
      ['Unklar', null]
    ])
    expect((await anstehend(app, { art: 'anschluss' })).zeilen).toMatchObject([{ nachname: 'Ohne', text: 'IK 4' }])
  })

  it('shows the day a title really ends', async () => {
    await using app = await startTestApp({ today: () => '2027-01-15' })
    await addFall(app.db, { nachname: 'Fortgeltung', aufenthaltsstatus: 'AE_24', titelBis: '2026-12-01' })

    expect((await anstehend(app, { art: 'titel' })).zeilen).toMatchObject([{ tag: '2027-03-04' }])
  })

  it('can be a team’s, with reminders given to it and those of its cases that name no team', async () => {
    await using app = await startTestApp()
    const nord = await addFall(app.db, { ...ruhig, team: 'Nord', berater: 'Frau Birke' })
    const sued = await addFall(app.db, { ...ruhig, team: 'Süd', berater: 'Herr Ahorn' })
    await addSatz(app.db, 'wiedervorlage', nord, { faelligAm: '2026-11-10', betreff: 'ohne Team' })
    await addSatz(app.db, 'wiedervorlage', sued, { faelligAm: '2026-11-11', betreff: 'an Nord gegeben', team: 'Nord' })
    await addSatz(app.db, 'wiedervorlage', nord, { faelligAm: '2026-11-12', betreff: 'an Süd gegeben', team: 'Süd' })

    const deren = await anstehend(app, { wessen: { team: 'Nord', berater: null }, art: 'wiedervorlage' })
    const meine = await anstehend(app, { wessen: { team: null, berater: 'Herr Ahorn' }, art: 'wiedervorlage' })

    expect(deren.zeilen.map(({ text }) => text)).toEqual(['ohne Team', 'an Nord gegeben'])
    expect(meine.zeilen.map(({ text }) => text)).toEqual(['an Nord gegeben'])
    expect(await app.api.heute.read(alle)).toMatchObject({
      teams: ['Nord', 'Süd'],
      berater: ['Frau Birke', 'Herr Ahorn']
    })
  })

  it('settles a Wiedervorlage with the version it was shown at', async () => {
    await using app = await startTestApp()
    const fall = await addFall(app.db, ruhig)
    await addSatz(app.db, 'wiedervorlage', fall, { faelligAm: '2026-11-22', betreff: 'Anruf' })
    const [eine] = (await anstehend(app, { art: 'wiedervorlage' })).zeilen

    await app.api.akte.saveSatz({
      art: 'wiedervorlage',
      id: eine!.satz!,
      version: eine!.version!,
      werte: { erledigtAm: '2026-11-22' }
    })

    expect((await anstehend(app, { art: 'wiedervorlage' })).gesamt).toBe(0)
  })

  it('brings a Wiedervorlage of a series back when it is settled, and takes both back as one', async () => {
    await using app = await startTestApp()
    const fall = await addFall(app.db, ruhig)
    const id = await addSatz(app.db, 'wiedervorlage', fall, {
      faelligAm: '2026-10-31',
      betreff: 'Monatsgespräch',
      serie: 'MONATLICH'
    })

    await app.api.akte.saveSatz({ art: 'wiedervorlage', id, version: 1, werte: { erledigtAm: '2026-11-22' } })
    expect((await anstehend(app, { art: 'wiedervorlage' })).zeilen).toMatchObject([
      { tag: '2026-11-30', text: 'Monatsgespräch' }
    ])

    await app.api.akte.undo({ id: fall })
    expect((await anstehend(app, { art: 'wiedervorlage' })).zeilen).toMatchObject([{ tag: '2026-10-31' }])
  })

  it('leaves out a Frist that was put off, until its day; undo brings it back', async () => {
    let today = '2026-11-22'
    await using app = await startTestApp({ today: () => today })
    const fall = await addFall(app.db, { kooperationsplanAm: '2026-05-01' })
    const put = {
      fall,
      art: 'plan',
      satz: null,
      bis: '2026-11-30',
      grund: 'Termin ist vereinbart',
      team: null
    } as const

    await app.api.fristen.putOff(put)
    expect((await anstehend(app, { art: 'plan' })).gesamt).toBe(0)
    today = '2026-11-30'
    expect((await anstehend(app, { art: 'plan' })).gesamt).toBe(1)
    today = '2026-11-22'
    await app.api.akte.undo({ id: fall })
    expect((await anstehend(app, { art: 'plan' })).gesamt).toBe(1)
  })

  it('gives a Frist to a team as a reminder, and refuses to put off to a day that is past', async () => {
    await using app = await startTestApp()
    const fall = await addFall(app.db, { kooperationsplanAm: '2026-05-01' })
    const put = { fall, art: 'plan', satz: null, grund: 'Urlaub', team: 'Süd' } as const

    await app.api.fristen.putOff({ ...put, bis: '2026-11-30' })

    const { zeilen } = await anstehend(app, { wessen: { team: 'Süd', berater: null } })
    expect(zeilen).toMatchObject([
      { art: 'wiedervorlage', tag: '2026-11-30', text: 'Kooperationsplan fortschreiben (Urlaub)' }
    ])
    await expect(app.api.fristen.putOff({ ...put, bis: '2026-11-22' })).rejects.toMatchObject({
      data: { code: 'frist.nichtSpaeter' }
    })
  })

  it('goes page by page, what became due last first', async () => {
    await using app = await startTestApp()
    for (const tag of ['2026-11-03', '2026-11-01', '2026-11-02']) {
      await addSatz(app.db, 'wiedervorlage', await addFall(app.db, ruhig), { faelligAm: tag, betreff: tag })
    }

    const zweite = await app.api.heute.list({
      wessen: alle,
      art: 'wiedervorlage',
      spanne: 'faellig',
      offset: 2,
      limit: 2
    })

    expect(zweite).toMatchObject({ gesamt: 3, zeilen: [{ text: '2026-11-01' }] })
  })

  it('says that nobody is there yet', async () => {
    await using app = await startTestApp()

    expect(await app.api.heute.read(alle)).toMatchObject({ personen: 0, heute: '2026-11-22', uebernahmen: [] })
  })
})
