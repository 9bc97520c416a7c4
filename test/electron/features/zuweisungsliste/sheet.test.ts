import { readFileSync } from 'node:fs'
import { fallFelder } from '@shared/domain/faelle/felder'
import type { Felder } from '@shared/domain/feld'
import { satzarten, satzFelder } from '@shared/domain/saetze/satzarten'
import { describe, expect, it } from 'vitest'
import { checkZip } from '../../../../electron/excel/zip'
import { listFolder } from '../../../support/listFolder'
import { addDurchfuehrung } from '../../../support/someDurchfuehrung'
import { addFall, addSatz } from '../../../support/someFall'

const at = listFolder()

const wahl = { anschrift: false, telefon: false, rueckmeldungBis: '2026-12-06' }

const alleSpalten = { ...wahl, anschrift: true, telefon: true }

describe('a Zuweisungsliste', () => {
  it('has the agreed columns and no other', async () => {
    await using app = await at.startApp()
    const { id } = await addDurchfuehrung(app.db)
    await addSatz(app.db, 'teilnahme', await addFall(app.db), { durchfuehrung: id, status: 'ZUGEWIESEN' })

    await app.api.zuweisungsliste.save({ durchfuehrung: id, faelle: null, wahl: alleSpalten })

    expect(at.readBack().headings).toEqual([
      'TN-Kennung',
      'Nachname',
      'Vorname',
      'Geburtsdatum',
      'Anschrift',
      'Telefon',
      'Maßnahme/Kurs',
      'Maßnahmenummer',
      'Eintritt',
      'geplantes Ende',
      'Std./Woche',
      'VZ/TZ',
      'Verpflichtung/Freiwillig',
      'Sprachniveau',
      'Sprachniveau vom',
      'Zeitliche Einschränkungen',
      'Ansprechpartner JC',
      'Rückmeldung bis'
    ])
  })

  it('leaves out address and telephone unless somebody asks for them', async () => {
    await using app = await at.startApp()
    const { id } = await addDurchfuehrung(app.db)
    const fall = await addFall(app.db, { strasse: 'Moorweg 3', plz: '05110', telefon: '0171 39200' })

    await app.api.zuweisungsliste.save({ durchfuehrung: id, faelle: [fall], wahl })

    expect(at.readBack().headings).not.toContain('Anschrift')
    expect(at.readBack().headings).not.toContain('Telefon')
    expect(contentOf(at.file())).not.toMatch(/Moorweg|0171/)
  })

  it('never tells what is not agreed, whatever is known of the person', async () => {
    await using app = await at.startApp()
    const { id } = await addDurchfuehrung(app.db, { niveauVon: 'A2' })
    const erlaubt = new Set(['nachname', 'vorname', 'geburtsdatum', 'strasse', 'plz', 'ort', 'telefon', 'team'])
    const fall = await addFall(app.db, { ...marked(fallFelder, 'fall'), niveau: 'B1', geburtsdatumGenauigkeit: 'TAG' })
    for (const art of satzarten) {
      await addSatz(app.db, art, fall, {
        ...marked(satzFelder[art], art),
        ...(art === 'teilnahme' && { durchfuehrung: id, status: 'ZUGEWIESEN' }),
        ...(art === 'anwesenheit' && { monat: '2026-10' }),
        ...(art === 'verfuegbarkeit' && { wochentag: 1, von: '08:00', bis: '13:00', art: 'FREI' })
      })
    }

    await app.api.zuweisungsliste.save({ durchfuehrung: id, faelle: null, wahl: alleSpalten })

    const told = new Set(contentOf(at.file()).match(/marke-\w+-\w+/g))
    expect(told).toEqual(
      new Set([...erlaubt].filter((feld) => feld !== 'geburtsdatum').map((feld) => `marke-fall-${feld}`))
    )
  })

  it('writes days as days, hours as numbers, identifiers as text', async () => {
    await using app = await at.startApp()
    const { id } = await addDurchfuehrung(app.db, { massnahmeNr: '0047' })
    const fall = await addFall(app.db, { geburtsdatum: '1990-05-17', team: 'Nord' })
    await addSatz(app.db, 'teilnahme', fall, { durchfuehrung: id, status: 'ZUGEWIESEN', verpflichtet: true })
    await addSatz(app.db, 'verfuegbarkeit', fall, {
      wochentag: 1,
      von: '08:00',
      bis: '13:00',
      art: 'FREI',
      grund: 'Therapie'
    })

    await app.api.zuweisungsliste.save({ durchfuehrung: id, faelle: null, wahl })

    const [row] = at.readBack().rows
    expect(row).toMatchObject({
      Geburtsdatum: { tag: '1990-05-17' },
      Eintritt: { tag: '2026-11-02' },
      'Rückmeldung bis': { tag: '2026-12-06' },
      Maßnahmenummer: '0047',
      'Std./Woche': 21.25,
      'VZ/TZ': 'VZ',
      'Verpflichtung/Freiwillig': 'Verpflichtung',
      'Zeitliche Einschränkungen': 'nur Mo 08:00–13:00',
      'Ansprechpartner JC': 'Team Nord'
    })
  })

  it('does not make up a day where only the year of birth is known', async () => {
    await using app = await at.startApp()
    const { id } = await addDurchfuehrung(app.db)
    const fall = await addFall(app.db, { geburtsdatum: '1985-01-01', geburtsdatumGenauigkeit: 'JAHR' })

    await app.api.zuweisungsliste.save({ durchfuehrung: id, faelle: [fall], wahl })

    expect(at.readBack().rows[0]).toMatchObject({ Geburtsdatum: '1985' })
  })

  it('tells a level only to a run that asks for one', async () => {
    await using app = await at.startApp()
    const ohne = await addDurchfuehrung(app.db, { niveauVon: null })
    const fall = await addFall(app.db, { niveau: 'B1', niveauAm: '2026-05-01' })

    await app.api.zuweisungsliste.save({ durchfuehrung: ohne.id, faelle: [fall], wahl })
    expect(at.readBack().rows[0]).toMatchObject({ Sprachniveau: null, 'Sprachniveau vom': null })

    const mit = await addDurchfuehrung(app.db, { niveauVon: 'A2' })
    await app.api.zuweisungsliste.save({ durchfuehrung: mit.id, faelle: [fall], wahl })
    expect(at.readBack().rows[0]).toMatchObject({ Sprachniveau: 'B1', 'Sprachniveau vom': { tag: '2026-05-01' } })
  })

  it.each(['=HYPERLINK("http://x")', '+49 171', '-1', '@SUM(A1)', '0012', '_x0041_', 'Şpëçïål\u0007 Ẩ\uFFFF'])(
    'keeps the name %j as text',
    async (nachname) => {
      await using app = await at.startApp()
      const { id } = await addDurchfuehrung(app.db)
      const fall = await addFall(app.db, { nachname })

      await app.api.zuweisungsliste.save({ durchfuehrung: id, faelle: [fall], wahl })

      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are left out
      expect(at.readBack().rows[0]).toMatchObject({ Nachname: nachname.replace(/[\u0007\uFFFF]/g, '') })
    }
  )

  it('is a workbook ready to print, and names neither person nor machine', async () => {
    await using app = await at.startApp()
    const { id } = await addDurchfuehrung(app.db)

    await app.api.zuweisungsliste.save({ durchfuehrung: id, faelle: [await addFall(app.db)], wahl })

    const parts = partsOf(at.file())
    const sheet = parts['xl/worksheets/sheet1.xml']!
    expect(sheet).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/)
    expect(sheet).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"/)
    expect(sheet).toContain('Sozialdaten – Zweckbindung § 78 SGB X')
    expect(sheet).toContain('<autoFilter ref="A1:P2"')
    expect(sheet).toMatch(/dataValidation[^>]*type="list"[^>]*errorTitle="Das steht nicht zur Auswahl"/)
    expect(parts['xl/workbook.xml']).toMatch(/name="Auswahl"[^>]*state="hidden"/)
    expect(parts['docProps/core.xml']).toContain('<dc:creator>Förderkette</dc:creator>')
    expect(parts['docProps/core.xml']).toContain('<cp:lastModifiedBy>Förderkette</cp:lastModifiedBy>')
  })
})

/** A value for each field of a catalogue; text can be found again. */
function marked(felder: Felder, of: string): Record<string, string | number> {
  const entries = Object.entries(felder).map(([name, { art }]): [string, string | number] => {
    if (art === 'tag') return [name, '2001-02-03']
    if (art === 'uhrzeit') return [name, '23:59']
    return art === 'zahl' || art === 'betrag' || art === 'jaNein' ? [name, 1] : [name, `marke-${of}-${name}`]
  })
  return Object.fromEntries(entries)
}

function partsOf(file: string): Record<string, string> {
  const zip = checkZip(readFileSync(file))
  return Object.fromEntries(zip.names.map((name) => [name, zip.read(name)!.toString('utf8')]))
}

/** Everything that stands anywhere in the file. */
const contentOf = (file: string) => Object.values(partsOf(file)).join('\n')
