import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder } from '../../../support/emptyFolder'
import { refusalOf } from '../../../support/refusal'
import { oktober, startWith } from '../../../support/someAbzug'
import { insertQuelle } from '../../../support/someQuelle'
import { startTestApp } from '../../../support/startTestApp'

describe('a source', () => {
  it('is there after its first list, with what came from it', async () => {
    await using app = await startWith(oktober)
    await app.takeOver(oktober)

    expect(await app.api.quellen.list()).toMatchObject([
      {
        name: 'abzug',
        traeger: null,
        uebernahmen: 1,
        letzte: { datei: 'abzug-10.xlsx', stand: '2026-10-01', konto: expect.any(String) }
      }
    ])
  })

  it('is changed in words, and remembers what its last list looked like', async () => {
    await using app = await startTestApp()
    const kopf = [{ key: 'status', heading: 'Status', field: 'status' as const }]
    await insertQuelle(app.db, { kopf, woerter: { status: { raus: 'ABGEBROCHEN' } } })
    const [quelle] = await app.api.quellen.list()

    const merkmale = { ...quelle!.merkmale, kopf: [], woerter: {}, vorrang: { 'fall.telefon': 'bestand' as const } }
    await app.api.quellen.save({ ...quelle!, name: 'Sprachbüro Nord', merkmale })

    expect(await app.api.quellen.list()).toMatchObject([
      { name: 'Sprachbüro Nord', version: 2, merkmale: { kopf, woerter: {}, vorrang: { 'fall.telefon': 'bestand' } } }
    ])
  })

  it('keeps the change of somebody else', async () => {
    await using app = await startTestApp()
    await insertQuelle(app.db)
    const [quelle] = await app.api.quellen.list()
    await app.api.quellen.save({ ...quelle!, name: 'Erste' })

    expect(await refusalOf(() => app.api.quellen.save({ ...quelle!, name: 'Zweite' }))).toBe('quelle.geaendert')
  })

  it('has a name of its own', async () => {
    await using app = await startTestApp()
    await insertQuelle(app.db, { name: 'STEP' })
    await insertQuelle(app.db, { name: 'COSACH' })
    const [cosach] = await app.api.quellen.list()

    expect(await refusalOf(() => app.api.quellen.save({ ...cosach!, name: 'step' }))).toBe('quelle.vergeben')
  })

  it('can be forgotten: what was taken over stays, and can still be taken back', async () => {
    await using app = await startWith(oktober)
    const uebernahme = await app.takeOver(oktober)
    const [quelle] = await app.api.quellen.list()

    await app.api.quellen.remove({ id: quelle!.id, version: quelle!.version })

    expect(await app.api.quellen.list()).toEqual([])
    expect(await app.api.austausch.list()).toMatchObject([{ id: uebernahme.id, quelle: null }])
    expect((await app.api.austausch.undo({ id: uebernahme.id })).verschont).toEqual([])
    expect(await app.db.selectFrom('fall').select('id').execute()).toEqual([])
  })
})

describe('the file of a source', () => {
  it('brings the source into another store, beside one of the same name', async () => {
    const file = join(emptyFolder(), 'quelle.json')
    await using app = await startTestApp({ saveFile: async () => file, openFile: async () => file })
    const id = await insertQuelle(app.db, { woerter: { status: { raus: 'ABGEBROCHEN' } } })

    expect(await app.api.quellen.saveFile({ id })).toEqual({ datei: 'quelle.json' })
    const neu = await app.api.quellen.openFile()

    expect(neu).toMatchObject({ name: 'Sprachbüro (2)', merkmale: { woerter: { status: { raus: 'ABGEBROCHEN' } } } })
    expect(JSON.parse(await readFile(file, 'utf8'))).not.toHaveProperty('traeger')
  })

  it.each(['kein JSON', '{}', '{"art":"foerderkette-quelle","name":"X","merkmale":{"spalten":{"a":"gibtesnicht"}}}'])(
    'is refused when it is none: %s',
    async (text) => {
      const file = join(emptyFolder(), 'quelle.json')
      await writeFile(file, text)
      await using app = await startTestApp({ openFile: async () => file })

      expect(await refusalOf(() => app.api.quellen.openFile())).toBe('quelle.datei')
      expect(await app.api.quellen.list()).toEqual([])
    }
  )
})
