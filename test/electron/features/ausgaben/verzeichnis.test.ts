import { describe, expect, it } from 'vitest'
import { listFolder } from '../../../support/listFolder'
import { someAuftrag, someFreigabe } from '../../../support/someAuftrag'
import { addDurchfuehrung } from '../../../support/someDurchfuehrung'
import { addFall } from '../../../support/someFall'

const at = listFolder()
const alle = { text: '', filter: 'alle', limit: 10 } as const

async function appWithList(over: Parameters<typeof someFreigabe>[0] = {}) {
  const app = await at.startApp()
  const { id } = await addDurchfuehrung(app.db, {}, { name: 'Lernhof Moosbrook' })
  const fall = await addFall(app.db, { nachname: 'Öztürk', vorname: 'Ayşe' })
  const ausgegeben = await app.api.ausgaben.ausgeben({
    auftrag: someAuftrag(id, { faelle: [fall] }),
    freigabe: someFreigabe(over)
  })
  return Object.assign(app, { fall, id: ausgegeben!.id })
}

describe('the register of issued lists', () => {
  it('says what went to whom, why, with which columns, how many cells', async () => {
    await using app = await appWithList()

    const { eintraege, gesamt } = await app.api.ausgaben.list(alle)

    expect(gesamt).toBe(1)
    expect(eintraege[0]).toMatchObject({
      art: 'zuweisungsliste',
      empfaenger: 'Lernhof Moosbrook',
      zweck: 'Zuweisung',
      rechtsgrundlage: '§ 69 SGB X',
      personen: 1,
      verschluesselt: false,
      begruendungen: { kennwort: 'Test' },
      stand: 'offen'
    })
    expect(eintraege[0]!.spalten).toContain('Geburtsdatum')
    expect(eintraege[0]!.zellen).toBeGreaterThan(5)
  })

  it('knows who has not answered and who should have deleted', async () => {
    await using app = await appWithList({ rueckmeldungBis: '2026-11-20', loeschenBis: '2026-11-21' })

    const { ueberfaellig, loeschungOffen } = await app.api.ausgaben.list(alle)
    const { eintraege } = await app.api.ausgaben.list({ ...alle, filter: 'ueberfaellig' })

    expect({ ueberfaellig, loeschungOffen, found: eintraege.length }).toEqual({
      ueberfaellig: 1,
      loeschungOffen: 1,
      found: 1
    })
  })

  it('is found by words of recipient, course and kind, however they are spelled', async () => {
    await using app = await appWithList()
    const found = async (text: string) => (await app.api.ausgaben.list({ ...alle, text })).total

    expect(await found('moosbrook zuweisung')).toBe(1)
    expect(await found('PRAXIS pflege')).toBe(1)
    expect(await found('teilnehmerliste')).toBe(0)
  })

  it('tells what a list said of each person, and of a person which lists there are', async () => {
    await using app = await appWithList()

    const { personen } = await app.api.ausgaben.read({ id: app.id })
    const listen = await app.api.ausgaben.ofFall({ fall: app.fall })

    expect(personen).toMatchObject([{ fall: app.fall, name: 'Öztürk, Ayşe' }])
    expect(listen).toHaveLength(1)
    expect(listen[0]!.angaben).toContainEqual({ spalte: 'Geburtsdatum', text: '17.05.1990' })
  })

  it('has a reminder that names nobody, as long as an answer is missing', async () => {
    await using app = await appWithList({ rueckmeldungBis: '2026-11-20' })

    const vorher = await app.api.ausgaben.read({ id: app.id })
    await app.api.ausgaben.beantwortet({ id: app.id, version: 1, am: '2026-11-22' })
    const nachher = await app.api.ausgaben.read({ id: app.id })

    expect(vorher.erinnerung).toContain('20.11.2026')
    expect(vorher.erinnerung).not.toMatch(/Öztürk|Ayşe/)
    expect(nachher).toMatchObject({ erinnerung: null, eintrag: { stand: 'beantwortet', rueckmeldungAm: '2026-11-22' } })
  })

  it('keeps the day the recipient deleted the list, not one to come, and not over another change', async () => {
    await using app = await appWithList()

    await expect(app.api.ausgaben.geloescht({ id: app.id, version: 1, am: '2026-11-23' })).rejects.toMatchObject({
      data: { code: 'befund.zukunft' }
    })
    await app.api.ausgaben.geloescht({ id: app.id, version: 1, am: '2026-11-20' })
    await expect(app.api.ausgaben.geloescht({ id: app.id, version: 1, am: null })).rejects.toMatchObject({
      data: { code: 'satz.geaendert' }
    })
    await expect(app.api.ausgaben.geloescht({ id: crypto.randomUUID(), version: 1, am: null })).rejects.toMatchObject({
      data: { code: 'ausgabe.fehlt' }
    })

    expect((await app.api.ausgaben.read({ id: app.id })).eintrag).toMatchObject({
      geloeschtAm: '2026-11-20',
      version: 2
    })
  })
})
