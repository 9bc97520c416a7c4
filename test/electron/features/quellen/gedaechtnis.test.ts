import type { Merkmale } from '@shared/domain/quellen/merkmale'
import { describe, expect, it } from 'vitest'
import { monthWorkbook } from '../../../support/monthWorkbook'
import { addDurchfuehrung } from '../../../support/someDurchfuehrung'
import { addFall } from '../../../support/someFall'
import { startTestApp, type TestApp } from '../../../support/startTestApp'

/** What somebody sets on the page of the only source there is. */
async function remember({ api }: TestApp, change: Partial<Merkmale>) {
  const [quelle] = await api.quellen.list()
  await api.quellen.save({ ...quelle!, merkmale: { ...quelle!.merkmale, ...change } })
}

const rowsOf = async ({ api }: TestApp, id: string) =>
  (await api.austausch.rows({ id, offset: 0, limit: 50 })).zeilen.filter(({ genannt }) => genannt.nachname)

describe('the sheet of a source', () => {
  const kopf = ['Nachname', 'Vorname', 'Geburtsdatum', 'Wohnort']
  const one = ['Haddad', 'Amal', '07.03.1987', 'Ellerwiek']
  const many = Array.from({ length: 8 }, (_, at) => ['Probe', `Ida ${at}`, '01.02.1990', 'Ellerwiek'])
  const mappe = (monat: string) =>
    monthWorkbook({ Ehemalige: [kopf, ...many], [`TN ${monat}`]: [kopf, one], Statistik: [['Summe', 9]] })

  it('is found again under the name of the next month', async () => {
    await using app = await startTestApp()
    const open = async (monat: string) =>
      app.api.austausch.openBytes({ file: `nord-${monat}.xlsx`, bytes: await mappe(monat), art: 'controlling' })
    const erste = await open('Oktober')
    await app.api.austausch.configure({ id: erste.id, sheet: 'TN Oktober' })
    await app.api.austausch.apply({ id: erste.id })

    const zweite = await open('November')
    const fremde = await app.api.austausch.openBytes({
      ...{ file: 'ganz anders.xlsx', bytes: await mappe('Dezember') },
      art: 'controlling'
    })

    expect(erste.sheet).toBe('Ehemalige')
    expect(zweite).toMatchObject({ sheet: 'TN November', quelle: erste.quelle })
    expect(fremde).toMatchObject({ sheet: 'TN Dezember', quelle: erste.quelle })
  })
})

describe('the keys of a source', () => {
  const kopf = ['Kundennummer', 'Nachname', 'Vorname', 'Geburtsdatum', 'Team']
  const file = 'step.xlsx'
  const liste = (nummer: string | null, team: string) =>
    monthWorkbook({ Liste: [kopf, [nummer, 'Haddad', 'Amal', '07.03.1987', team]] })

  it('decide what a person is found by without anybody looking', async () => {
    await using app = await startTestApp()
    const amal = await addFall(app.db, {
      ...{ nachname: 'Haddad', vorname: 'Amal', geburtsdatum: '1987-03-07', kundennummer: '498A012345' }
    })
    const open = async (nummer: string | null, team: string) =>
      app.api.austausch.openBytes({ file, bytes: await liste(nummer, team), art: 'controlling' })
    await app.api.austausch.apply({ id: (await open('498A012345', 'Team 1')).id })
    const first = async (nummer: string | null, schluessel: Merkmale['schluessel']) => {
      await remember(app, { schluessel })
      const { id } = await open(nummer, 'Team 2')
      const [zeile] = await rowsOf(app, id)
      await app.api.austausch.discard({ id })
      return { ausgang: zeile!.ausgang, fall: zeile!.fall, kandidaten: zeile!.kandidaten.map(({ fall }) => fall) }
    }
    const gefunden = { ausgang: 'changed', fall: amal, kandidaten: [] }
    const vorgeschlagen = { ausgang: 'unclear', fall: null, kandidaten: [amal] }

    expect(await first(null, ['tnKennung', 'kundennummer', 'nameUndGeburtstag'])).toEqual(gefunden)
    expect(await first(null, ['kundennummer'])).toEqual(vorgeschlagen)
    expect(await first('498A012345', ['kundennummer'])).toEqual(gefunden)
    expect(await first('498A012345', ['tnKennung'])).toEqual(vorgeschlagen)
    expect(await first('498A012345', ['nameUndGeburtstag'])).toEqual(gefunden)
    // A number that is no key is not looked at, be it another person's.
    await addFall(app.db, { nachname: 'Noori', vorname: 'Zahra', kundennummer: '498C098761' })
    expect(await first('498C098761', ['nameUndGeburtstag'])).toMatchObject({ fall: amal })
  })
})

describe('signs of attendance', () => {
  const days = ['1', '2', '3', '4', '5', '6']
  const liste = (monat: string, ...marks: string[]) =>
    monthWorkbook({
      [monat]: [
        [`Anwesenheit ${monat} 2026`],
        ['Nachname', 'Vorname', 'Geburtsdatum', 'Kurs-Nr.', ...days],
        ['Haddad', 'Amal', '07.03.1987', 'IK 26-07', ...marks]
      ]
    })

  it('mean in the next month what somebody said of them in this one', async () => {
    await using app = await startTestApp()
    const { traeger } = await addDurchfuehrung(app.db, { titel: 'IK 26-07', kursKennung: 'IK 26-07' })
    await addFall(app.db, { nachname: 'Haddad', vorname: 'Amal', geburtsdatum: '1987-03-07' })
    const open = async (monat: string, ...marks: string[]) =>
      app.api.austausch.openBytes({
        ...{ file: `anwesenheit-${monat}.xlsx`, bytes: await liste(monat, ...marks) },
        ...{ art: 'fehlzeitenliste', traeger }
      })
    const oktober = await open('Oktober', '✓', '✓', 'K', 'U', 'Ø', '§')
    expect(oktober.woerter.map(({ wort }) => wort).toSorted()).toEqual(['§', 'Ø'])
    await app.api.austausch.translate({
      id: oktober.id,
      woerter: [
        { feld: 'tagesmarke', wort: 'Ø', deutung: { code: 'E', immer: true } },
        { feld: 'tagesmarke', wort: '§', deutung: { code: null, immer: true } }
      ]
    })
    await app.api.austausch.apply({ id: oktober.id })

    const november = await open('November', 'Ø', '✓', 'Ø', 'K', '§', 'U')
    await app.api.austausch.apply({ id: november.id })

    expect(november).toMatchObject({ quelle: oktober.quelle, woerter: [], woerterOffen: 0 })
    const spalten = ['monat', 'anwesendTage', 'krankTage', 'entschuldigtTage', 'unentschuldigtTage'] as const
    expect(await app.db.selectFrom('anwesenheit').select(spalten).orderBy('monat').execute()).toEqual([
      { monat: '2026-10', anwesendTage: 2, krankTage: 1, entschuldigtTage: 1, unentschuldigtTage: 1 },
      { monat: '2026-11', anwesendTage: 1, krankTage: 1, entschuldigtTage: 2, unentschuldigtTage: 1 }
    ])
    const [quelle] = await app.api.quellen.list()
    expect(quelle?.merkmale.woerter.tagesmarke).toEqual({ Ø: 'E', '§': null })
  })
})
