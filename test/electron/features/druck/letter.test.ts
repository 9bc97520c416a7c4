import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addFall, addSatz } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

/** A program whose printer keeps the paper. */
async function withPrinter() {
  const paper: string[] = []
  async function print(html: string): Promise<boolean> {
    paper.push(html)
    return true
  }
  async function printToPdf(html: string): Promise<Uint8Array> {
    paper.push(html)
    return new TextEncoder().encode('%PDF')
  }
  const folder = await mkdtemp(join(tmpdir(), 'paper-'))
  const app = await startTestApp({ print, printToPdf, pickFolder: async () => folder })
  return { app, paper, folder }
}

/** What a person reads: no tags, no style sheet, no soft hyphens. */
const textOf = (html = '') =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00AD', '')
    .replace(/\s+/g, ' ')

describe('Fallzusammenfassung', () => {
  it('says who it is, how old, and which level counts', async () => {
    const { app, paper } = await withPrinter()
    await using _ = app
    const id = await addFall(app.db, { nachname: 'Öztürk', vorname: 'Ali', geburtsdatum: '2002-11-23' })
    await addSatz(app.db, 'sprachstand', id, {
      art: 'ZERTIFIKAT',
      datum: '2026-08-01',
      niveauGesamt: 'B1',
      niveauSprechen: 'A2'
    })
    await app.api.druck.print({ art: 'fallzusammenfassung', faelle: [id] })

    const text = textOf(paper[0])
    expect(text).toContain('Fallzusammenfassung: Ali Öztürk')
    expect(text).toContain('23.11.2002 (23 Jahre, U25)')
    expect(text).toContain('Sprechen')
  })

  it('shows what is planned in the Förderkette and the gap before it, and nothing that was given up', async () => {
    const { app, paper } = await withPrinter()
    await using _ = app
    const id = await addFall(app.db)
    const kurs = { kursart: 'IK_ALLG', status: 'EINGETRETEN', eintrittIst: '2026-05-04', austrittPlan: '2027-01-29' }
    await addSatz(app.db, 'teilnahme', id, { ...kurs, titel: 'IK Vormittag' })
    const plan = { elementart: 'MASSNAHME', planstatus: 'GEPLANT', beginnPlan: '2027-03-15', endePlan: '2027-06-30' }
    await addSatz(app.db, 'kettenelement', id, { ...plan, titel: 'Werkstatt' })
    await addSatz(app.db, 'kettenelement', id, { ...plan, titel: 'Gärtnerei', planstatus: 'VERWORFEN' })
    await addSatz(app.db, 'kettenelement', id, { elementart: 'ARBEIT', planstatus: 'GEPLANT' })

    await app.api.druck.print({ art: 'fallzusammenfassung', faelle: [id] })

    const text = textOf(paper[0])
    expect(text).toContain('Werkstatt, 15.03.2027 bis 30.06.2027, geplant (davor Lücke, 44 Tage)')
    expect(text).toContain('Ohne Termin: Arbeit, geplant.')
    expect(text).not.toContain('Gärtnerei')
  })

  it('never prints contacts, notes or the Bemerkung', async () => {
    const { app, paper } = await withPrinter()
    await using _ = app
    const id = await addFall(app.db, { bemerkung: 'Nadelwort eins', einkommenBetrag: 123_456 })
    await addSatz(app.db, 'kontakt', id, { datum: '2026-11-01', art: 'TELEFON', vermerk: 'Nadelwort zwei' })
    await app.api.druck.print({ art: 'fallzusammenfassung', faelle: [id] })

    expect(textOf(paper[0])).not.toMatch(/Nadelwort|1\.234,56/)
  })

  it('escapes what people wrote', async () => {
    const { app, paper } = await withPrinter()
    await using _ = app
    const id = await addFall(app.db, { nachname: '<script>alert(1)</script>' })
    await app.api.druck.print({ art: 'fallzusammenfassung', faelle: [id] })

    expect(paper[0]).not.toContain('<script>')
  })

  it('prints a person of whom nothing is known but the name', async () => {
    const { app, paper } = await withPrinter()
    await using _ = app
    const id = await addFall(app.db, { vorname: null, geburtsdatum: null, geschlecht: null, ort: null })
    await app.api.druck.print({ art: 'fallzusammenfassung', faelle: [id] })

    expect(textOf(paper[0])).toContain('Noch kein Schritt.')
  })

  it('marks what is planned by its pattern, not by colour alone', async () => {
    const { app, paper } = await withPrinter()
    await using _ = app
    const id = await addFall(app.db)
    await addSatz(app.db, 'teilnahme', id, {
      titel: 'Später',
      kursart: 'BSK_B2',
      status: 'ZUGEWIESEN',
      eintrittPlan: '2027-01-11'
    })
    await app.api.druck.print({ art: 'fallzusammenfassung', faelle: [id] })

    expect(paper[0]).toContain('fill="url(#geplant)"')
  })

  it('names every open entitlement with the units left of it', async () => {
    const { app, paper } = await withPrinter()
    await using _ = app
    const id = await addFall(app.db)
    const offen = { status: 'AUSGESTELLT', ueKontingent: 700 }
    await addSatz(app.db, 'berechtigung', id, { zugangsweg: 'IK_ZUL_JC', ...offen, ueVerbraucht: 100 })
    await addSatz(app.db, 'berechtigung', id, { zugangsweg: 'BSK_JC', ...offen, ueKontingent: 400, ueVerbraucht: 1 })
    await addSatz(app.db, 'berechtigung', id, { zugangsweg: 'IK_SELBST', ...offen, status: 'WIDERRUFEN' })
    await app.api.druck.print({ art: 'fallzusammenfassung', faelle: [id] })

    const text = textOf(paper[0])
    expect(text).toContain('§ 5a IntV, ausgestellt, Rest-UE 600 von 700')
    expect(text).toContain('(Jobcenter), ausgestellt, Rest-UE 399 von 400')
    expect(text).not.toContain('Selbstzahler')
  })

  it('writes a file for each person, named without a name, and notes it in the trail', async () => {
    const { app, folder } = await withPrinter()
    await using _ = app
    const faelle = [
      await addFall(app.db, { kundennummer: '498A000001' }),
      await addFall(app.db, { kundennummer: '498A000002' })
    ]

    expect(await app.api.druck.savePdfs({ faelle })).toBe(2)
    expect((await readdir(folder)).sort()).toEqual([
      'Fallzusammenfassung 498A000001.pdf',
      'Fallzusammenfassung 498A000002.pdf'
    ])
    const [eintrag] = await app.db.selectFrom('protokoll').selectAll().orderBy('nummer', 'desc').limit(1).execute()
    expect(eintrag).toMatchObject({ aktion: 'fallzusammenfassung gespeichert', felder: JSON.stringify(faelle) })
  })

  it('refuses a person who is gone', async () => {
    const { app } = await withPrinter()
    await using _ = app

    await expect(
      app.api.druck.print({ art: 'fallzusammenfassung', faelle: [crypto.randomUUID()] })
    ).rejects.toMatchObject({
      data: { code: 'fall.fehlt' }
    })
  })
})

describe('Förderkette', () => {
  it('prints the whole way of a person, however long ago it began, with every transition', async () => {
    const { app, paper } = await withPrinter()
    await using _ = app
    const id = await addFall(app.db, { nachname: 'Öztürk', vorname: 'Ali', kundennummer: '498A000001' })
    const kurs = { kursart: 'IK_ALLG', status: 'BEENDET_REGULAER', traeger: 'VHS Kreis' }
    const damals = { eintrittIst: '2015-01-12', austrittIst: '2015-06-30' }
    await addSatz(app.db, 'teilnahme', id, { ...kurs, ...damals, titel: 'IK Vormittag' })
    const plan = { elementart: 'MASSNAHME', planstatus: 'GEPLANT', kostentraeger: 'AGENTUR', titel: 'Werkstatt' }
    await addSatz(app.db, 'kettenelement', id, { ...plan, beginnPlan: '2027-03-15', endePlan: '2027-06-30' })

    await app.api.druck.print({ art: 'kette', fall: id })

    const text = textOf(paper[0])
    expect(text).toContain('Förderkette: Ali Öztürk')
    expect(text).toContain('IK Vormittag VHS Kreis 12.01.2015 – 30.06.2015')
    expect(text).toContain('Werkstatt geplant 15.03.2027 – 30.06.2027 geplant Agentur für Arbeit Abbruch der Kette')
  })

  it('refuses a person who is gone', async () => {
    const { app } = await withPrinter()
    await using _ = app

    await expect(app.api.druck.print({ art: 'kette', fall: crypto.randomUUID() })).rejects.toMatchObject({
      data: { code: 'fall.fehlt' }
    })
  })
})
