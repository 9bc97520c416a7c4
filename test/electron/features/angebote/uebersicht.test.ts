import type { Uebersichtsfrage } from '@shared/domain/angebote/uebersicht'
import { describe, expect, it } from 'vitest'
import { addDurchfuehrung } from '../../../support/someDurchfuehrung'
import { addFall, addSatz } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

const alles: Uebersichtsfrage = { niveau: null, art: null, ort: null, zeitmodell: null, betreuung: false, frei: false }
const kommend = { beginn: '2027-01-11', ende: '2027-06-30' }

describe('the Kursübersicht', () => {
  it('names what one can still begin, the next start first, at the place of its site', async () => {
    await using app = await startTestApp()
    await addDurchfuehrung(app.db, { titel: 'läuft schon' })
    await addDurchfuehrung(app.db, { titel: 'abgesagt', ...kommend, abgesagtAm: '2026-11-20' })
    await addDurchfuehrung(app.db, { titel: 'offen', beginn: null, ende: null })
    const { traeger } = await addDurchfuehrung(app.db, { titel: 'kommt', ...kommend, standort: 'Haus am Markt' })
    const site = { name: 'Haus am Markt', ort: 'Silberloh', strasse: null, barrierefrei: null, kontakt: null }
    await app.api.angebote.saveStandort({ stand: null, traeger, werte: { ...site, kinderbetreuung: true } })
    await addDurchfuehrung(app.db, { titel: 'jederzeit', einstieg: 'LAUFEND' })

    const { zeilen, gesamt, orte } = await app.api.angebote.uebersicht(alles)

    expect(zeilen.map(({ titel, naechsterEinstieg }) => [titel, naechsterEinstieg])).toEqual([
      ['jederzeit', '2026-11-22'],
      ['kommt', '2027-01-11'],
      ['offen', null]
    ])
    expect(zeilen[1]).toMatchObject({ ort: 'Silberloh', betreuung: true })
    expect(gesamt).toBe(3)
    expect(orte).toEqual(['Kranichwerder', 'Silberloh'])
  })

  it.each<[Partial<Uebersichtsfrage>, string[]]>([
    [{ niveau: 'B1' }, ['Pflege']],
    [{ art: { liste: 'kursart', code: 'IK_ALLG' } }, ['Kurs']],
    [{ ort: 'Torfhude' }, ['Kurs']],
    [{ zeitmodell: 'TZ' }, ['Kurs']],
    [{ betreuung: true }, ['Pflege']],
    [{ frei: true }, ['Pflege']]
  ])('answers %j', async (frage, titel) => {
    await using app = await startTestApp()
    await addDurchfuehrung(app.db, { ...kommend, titel: 'Pflege', niveauVon: 'B1', kinderbetreuung: true })
    const kurs = { kursart: 'IK_ALLG', instrument: null, standort: 'Torfhude', zeitmodell: 'TZ', plaetzeFrei: 0 }
    await addDurchfuehrung(app.db, { ...kommend, ...kurs, titel: 'Kurs' })

    const { zeilen, gesamt } = await app.api.angebote.uebersicht({ ...alles, ...frage })

    expect(zeilen.map((zeile) => zeile.titel)).toEqual(titel)
    expect(gesamt).toBe(2)
  })

  it('goes to paper for everybody: no person, no „vertraulich“, every figure with its day', async () => {
    let printed = ''
    await using app = await startTestApp({
      async print(html: string) {
        printed = html
        return true
      }
    })
    const lauf = {
      ...kommend,
      plaetzeStand: '2026-10-01',
      quelle: 'Telefonat mit Frau Beispiel',
      kontakt: 'Herr Muster'
    }
    const { id } = await addDurchfuehrung(app.db, lauf, { ansprechpartner: 'Frau Lütkehaus' })
    await addSatz(app.db, 'teilnahme', await addFall(app.db, { nachname: 'Geheim' }), {
      durchfuehrung: id,
      status: 'VORGEMERKT'
    })

    await app.api.druck.print({ art: 'kursuebersicht', frage: { ...alles, niveau: 'A2' } })

    const text = printed.replaceAll(/<style>[\s\S]*<\/style>/g, '')
    expect(text).toContain('4 frei von 16, Stand 01.10., vor 52 Tagen, veraltet')
    expect(text).toContain('1 Kurs oder Maßnahme, Eingangsniveau A2')
    expect(text).toContain('class="oeffentlich"')
    for (const person of ['Geheim', 'Beispiel', 'Muster', 'Lütkehaus']) expect(text).not.toContain(person)
  })
})
