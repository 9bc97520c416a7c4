import { describe, expect, it } from 'vitest'
import { monthWorkbook } from '../../../support/monthWorkbook'
import { addDurchfuehrung } from '../../../support/someDurchfuehrung'
import { addFall } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

const kopf = ['Kundennummer', 'Nachname', 'Vorname', 'Wohnort']
const zweiMonate = () =>
  monthWorkbook({
    'Okt 2026': [kopf, ['498A012345', 'Haddad', 'Okt 2026', 'Ellerwiek']],
    'Nov 2026': [kopf, ['498C098761', 'Petrenko', 'Nov 2026', 'Ellerwiek']]
  })

describe('a workbook with one sheet per month', () => {
  it('is taken over one sheet after the other, also over the lock', async () => {
    await using app = await startTestApp()
    const { id, gleicheForm } = await app.api.austausch.openBytes({ file: 'liste.xlsx', bytes: await zweiMonate() })
    expect(gleicheForm).toHaveLength(1)

    const erstes = await app.api.austausch.configure({ id, sheet: 'Okt 2026', weitere: ['Nov 2026'] })
    await app.api.austausch.apply({ id })
    const zweites = await app.afterLock().austausch.read({ id })
    await app.api.austausch.apply({ id })

    expect(erstes).toMatchObject({ sheet: 'Okt 2026', weitere: ['Nov 2026'] })
    expect(zweites).toMatchObject({ sheet: 'Nov 2026', weitere: [] })
    expect(await app.api.austausch.offene()).toEqual([])
    expect(await app.db.selectFrom('fall').select('vorname').orderBy('vorname').execute()).toEqual([
      { vorname: 'Nov 2026' },
      { vorname: 'Okt 2026' }
    ])
  })

  it('asks about columns, signs, words and persons on its first sheet only', async () => {
    await using app = await startTestApp()
    const { traeger } = await addDurchfuehrung(app.db, { titel: 'IK 26-07', kursKennung: 'IK 26-07' })
    const omar = await addFall(app.db, { nachname: 'Haddad', vorname: 'Omar', geburtsdatum: '1985-04-03' })
    const monate = ['Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober']
    const sheets = monate.map((monat): [string, (string | number | null)[][]] => [
      `${monat} 2026`,
      [
        [`Anwesenheitsliste ${monat} 2026, Kurs IK 26-07`],
        ['Nachname', 'Vorname', 'Kurs-Nr.', 'Status', 'Zielbild', ...days],
        ['Haddad', 'Omar', 'IK 26-07', 'siehe Akte', 'gut', '✓', '✓', 'K', 'Ø', null, '✓'],
        ['Beispiel', 'Ida', 'IK 26-07', 'siehe Akte', null, '✓', 'U', '✓', '✓', null, null],
        ['Fremd', 'Udo', 'IK 26-07', 'siehe Akte', null, '✓', null, null, null, null, null]
      ]
    ])
    const bytes = await monthWorkbook(Object.fromEntries(sheets))
    const vorgabe = { file: 'anwesenheit.xlsx', bytes, art: 'teilnehmerliste', traeger } as const
    const [erstes = '', ...weitere] = sheets.map(([name]) => name)

    const { id } = await app.api.austausch.openBytes(vorgabe)
    await app.api.austausch.configure({ id, sheet: erstes, weitere })
    const { woerter, zaehler } = await app.api.austausch.configure({ id, columns: { E: 'prognose' } })
    expect(woerter.map(({ wort }) => wort).toSorted()).toEqual(['siehe Akte', 'Ø'])
    expect(zaehler.unclear).toBe(3)
    await app.api.austausch.translate({
      id,
      woerter: [
        { feld: 'status', wort: 'siehe Akte', deutung: { code: 'EINGETRETEN', immer: false } },
        { feld: 'tagesmarke', wort: 'Ø', deutung: { code: 'E', immer: false } }
      ]
    })
    await app.api.austausch.decide({
      id,
      entscheidungen: [
        { art: 'person', row: 3, wahl: { art: 'fall', fall: omar } },
        { art: 'person', row: 4, wahl: { art: 'neu' } },
        { art: 'person', row: 5, wahl: { art: 'auslassen' } }
      ]
    })
    await app.api.austausch.apply({ id })

    for (const sheet of weitere) {
      const offen = await app.afterLock().austausch.read({ id })
      expect(offen).toMatchObject({ sheet, woerterOffen: 0, zaehler: { rows: 4, unclear: 0, rejected: 0, skipped: 2 } })
      expect(offen.columns.find(({ column }) => column === 'E')).toMatchObject({ field: 'prognose' })
      await app.afterLock().austausch.apply({ id })
    }

    expect(await app.api.austausch.offene()).toEqual([])
    const tage = await app.db
      .selectFrom('anwesenheit')
      .innerJoin('fall', 'fall.id', 'anwesenheit.fall')
      .select(['nachname', 'monat', 'anwesendTage', 'krankTage', 'entschuldigtTage', 'unentschuldigtTage'])
      .orderBy('nachname')
      .orderBy('monat')
      .execute()
    const of = (nachname: string, anwesend: number, krank: number, entschuldigt: number, unentschuldigt: number) =>
      ['05', '06', '07', '08', '09', '10'].map((monat) => ({
        ...{ nachname, monat: `2026-${monat}`, anwesendTage: anwesend, krankTage: krank },
        ...{ entschuldigtTage: entschuldigt, unentschuldigtTage: unentschuldigt }
      }))
    expect(tage).toEqual([...of('Beispiel', 3, 0, 0, 1), ...of('Haddad', 3, 1, 1, 0)])
    expect(await app.db.selectFrom('teilnahme').select(['status', 'prognose']).execute()).toHaveLength(2)
  })

  it('asks anew about two persons whom their rows do not tell apart', async () => {
    await using app = await startTestApp()
    const { traeger } = await addDurchfuehrung(app.db, { titel: 'IK 26-07', kursKennung: 'IK 26-07' })
    const namensgleiche = [
      await addFall(app.db, { nachname: 'Haddad', vorname: 'Omar', geburtsdatum: '1985-04-03' }),
      await addFall(app.db, { nachname: 'Haddad', vorname: 'Omar', geburtsdatum: '1991-04-03' })
    ]
    const rows = (monat: string) => [
      [`Anwesenheitsliste ${monat} 2026`],
      ['Nachname', 'Vorname', 'Kurs-Nr.', ...days],
      ['Haddad', 'Omar', 'IK 26-07', '✓', '✓', 'K', '✓', null, '✓'],
      ['Haddad', 'Omar', 'IK 26-07', '✓', '✓', '✓', '✓', null, '✓']
    ]
    const bytes = await monthWorkbook({ 'Mai 2026': rows('Mai'), 'Juni 2026': rows('Juni') })
    const { id } = await app.api.austausch.openBytes({ file: 'a.xlsx', bytes, art: 'teilnehmerliste', traeger })
    await app.api.austausch.configure({ id, sheet: 'Mai 2026', weitere: ['Juni 2026'] })
    const entscheidungen = namensgleiche.map((fall, at) => {
      return { art: 'person', row: at + 3, wahl: { art: 'fall', fall } } as const
    })
    await app.api.austausch.decide({ id, entscheidungen })
    await app.api.austausch.apply({ id })

    expect(await app.api.austausch.read({ id })).toMatchObject({ sheet: 'Juni 2026', zaehler: { unclear: 2 } })
  })
})

const days = ['1', '2', '3', '4', '5', '6']
