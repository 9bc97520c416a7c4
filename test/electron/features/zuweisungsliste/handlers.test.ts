import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isTnKennung } from '@shared/domain/zuweisungsliste/tnKennung'
import { describe, expect, it } from 'vitest'
import { checkZip } from '../../../../electron/excel/zip'
import { listFolder } from '../../../support/listFolder'
import { addDurchfuehrung } from '../../../support/someDurchfuehrung'
import { addFall, addSatz } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

const at = listFolder()

const wahl = { anschrift: false, telefon: false, rueckmeldungBis: '2026-12-06' }

describe('writing a Zuweisungsliste', () => {
  it('names everybody the provider has to expect, once, and nobody else', async () => {
    await using app = await at.startApp()
    const { id } = await addDurchfuehrung(app.db)
    for (const status of [
      'VORGEMERKT',
      'VORGESCHLAGEN',
      'ZUGEWIESEN',
      'ANGEMELDET',
      'EINGETRETEN',
      'WARTELISTE',
      'ABGEBROCHEN',
      'STORNIERT'
    ]) {
      const fall = await addFall(app.db, { nachname: status })
      await addSatz(app.db, 'teilnahme', fall, { durchfuehrung: id, status })
    }
    const doppelt = await addFall(app.db, { nachname: 'Zweimal' })
    for (const statusSeit of ['2026-10-01', '2026-11-01'])
      await addSatz(app.db, 'teilnahme', doppelt, { durchfuehrung: id, status: 'VORGEMERKT', statusSeit })

    await app.api.zuweisungsliste.save({ durchfuehrung: id, faelle: null, wahl })

    expect(at.readBack().rows.map((row) => row['Nachname'])).toEqual([
      'ANGEMELDET',
      'EINGETRETEN',
      'VORGEMERKT',
      'VORGESCHLAGEN',
      'ZUGEWIESEN',
      'Zweimal'
    ])
  })

  it('calls a person the same in every list to one provider, and otherwise to another', async () => {
    await using app = await at.startApp()
    const [hier, dort] = [await addDurchfuehrung(app.db), await addDurchfuehrung(app.db)]
    const fall = await addFall(app.db)
    const kennungAt = async (durchfuehrung: string) => {
      await app.api.zuweisungsliste.save({ durchfuehrung, faelle: [fall], wahl })
      return String(at.readBack().rows[0]!['TN-Kennung'])
    }

    const erste = await kennungAt(hier.id)

    expect(isTnKennung(erste)).toBe(true)
    expect(await kennungAt(hier.id)).toBe(erste)
    expect(await kennungAt(dort.id)).not.toBe(erste)
  })

  it('is written down in the trail: to whom, of whom, which columns, and no name', async () => {
    await using app = await at.startApp()
    const { id, traeger } = await addDurchfuehrung(app.db)
    const fall = await addFall(app.db, { nachname: 'Geheim' })

    await app.api.zuweisungsliste.save({ durchfuehrung: id, faelle: [fall], wahl })

    const eintraege = await app.db.selectFrom('protokoll').selectAll().execute()
    expect(eintraege.at(-1)).toMatchObject({ aktion: 'zuweisungsliste.ausgegeben', objekt: `traeger:${traeger}` })
    expect(eintraege.at(-1)!.felder).toContain(`fall:${fall}`)
    expect(eintraege.at(-1)!.felder).not.toContain('Geheim')
  })

  it('leaves no trace when no place for it is chosen', async () => {
    await using app = await startTestApp()
    const { id } = await addDurchfuehrung(app.db)
    const fall = await addFall(app.db)

    expect(await app.api.zuweisungsliste.save({ durchfuehrung: id, faelle: [fall], wahl })).toEqual({
      datei: null,
      personen: 0
    })
    expect(await app.db.selectFrom('tnKennung').selectAll().execute()).toEqual([])
    expect(await app.db.selectFrom('protokoll').selectAll().execute()).toEqual([])
  })

  it('is refused for nobody, and where the file cannot be written', async () => {
    await using app = await at.startApp(join(at.folder, 'gibt-es-nicht', 'liste.xlsx'))
    const { id } = await addDurchfuehrung(app.db)
    const fall = await addFall(app.db)

    await expect(app.api.zuweisungsliste.save({ durchfuehrung: id, faelle: null, wahl })).rejects.toMatchObject({
      data: { code: 'zuweisungsliste.leer' }
    })
    await expect(app.api.zuweisungsliste.save({ durchfuehrung: id, faelle: [fall], wahl })).rejects.toMatchObject({
      data: { code: 'datei.nichtGeschrieben', details: { datei: 'liste.xlsx' } }
    })
    expect(existsSync(join(at.folder, 'gibt-es-nicht'))).toBe(false)
    expect(readdirSync(at.folder)).toEqual([])
  })

  it('takes the place of a file only as a whole', async () => {
    await using app = await at.startApp()
    writeFileSync(at.file(), 'von gestern')
    const { id } = await addDurchfuehrung(app.db)

    await app.api.zuweisungsliste.save({ durchfuehrung: id, faelle: [await addFall(app.db)], wahl })

    expect(readdirSync(at.folder)).toEqual(['liste.xlsx'])
    expect(at.readBack().rows).toHaveLength(1)
  })
})

describe('the preview of a Zuweisungsliste', () => {
  it('shows the people and how many values each column holds, and writes nothing', async () => {
    await using app = await at.startApp()
    const { id } = await addDurchfuehrung(app.db, { niveauVon: 'A2' })
    const vorgemerkt = await addFall(app.db, { nachname: 'Adam', niveau: 'B1', besondersSchuetzenswert: true })
    await addSatz(app.db, 'teilnahme', vorgemerkt, { durchfuehrung: id, status: 'VORGEMERKT' })
    const nicht = await addFall(app.db, { nachname: 'Berta' })

    const vorschau = await app.api.zuweisungsliste.vorschau({
      durchfuehrung: id,
      faelle: [nicht, vorgemerkt, crypto.randomUUID()],
      wahl
    })

    expect(vorschau).toMatchObject({
      fehlend: 1,
      personen: [
        { nachname: 'Adam', status: 'VORGEMERKT', besondersSchuetzenswert: true },
        { nachname: 'Berta', status: null, besondersSchuetzenswert: false }
      ]
    })
    expect(vorschau.spalten).toContainEqual({ spalte: 'niveau', ausgefuellt: 1 })
    expect(vorschau.spalten).toContainEqual({ spalte: 'tnKennung', ausgefuellt: 2 })
    expect(readdirSync(at.folder)).toEqual([])
    expect(await app.db.selectFrom('tnKennung').selectAll().execute()).toEqual([])
  })

  it('is refused for a run that is gone', async () => {
    await using app = await at.startApp()

    await expect(
      app.api.zuweisungsliste.vorschau({ durchfuehrung: crypto.randomUUID(), faelle: null, wahl })
    ).rejects.toMatchObject({ data: { code: 'angebot.fehlt' } })
  })
})

function partsOf(file: string): Record<string, string> {
  const zip = checkZip(readFileSync(file))
  return Object.fromEntries(zip.names.map((name) => [name, zip.read(name)!.toString('utf8')]))
}

/** Everything that stands anywhere in the file. */
const _contentOf = (file: string) => Object.values(partsOf(file)).join('\n')
