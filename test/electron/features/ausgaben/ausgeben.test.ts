import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseBeleg } from '@shared/domain/ausgaben/beleg'
import { isTnKennung } from '@shared/domain/zuweisungsliste/tnKennung'
import officeCrypto from 'officecrypto-tool'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../../electron/excel/readWorkbook'
import { listFolder } from '../../../support/listFolder'
import { someAuftrag, someFreigabe } from '../../../support/someAuftrag'
import { addDurchfuehrung } from '../../../support/someDurchfuehrung'
import { addFall, addSatz } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

const at = listFolder()

const refusal = (code: string) => ({ data: { code } })

describe('issuing a list', () => {
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

    await app.api.ausgaben.ausgeben({ auftrag: someAuftrag(id), freigabe: someFreigabe() })

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
      await app.api.ausgaben.ausgeben({
        auftrag: someAuftrag(durchfuehrung, { faelle: [fall] }),
        freigabe: someFreigabe()
      })
      return String(at.readBack().rows[0]!['TN-Kennung'])
    }

    const erste = await kennungAt(hier.id)

    expect(isTnKennung(erste)).toBe(true)
    expect(await kennungAt(hier.id)).toBe(erste)
    expect(await kennungAt(dort.id)).not.toBe(erste)
  })

  it('leaves no trace when no place for it is chosen', async () => {
    await using app = await startTestApp()
    const { id } = await addDurchfuehrung(app.db)
    const fall = await addFall(app.db)

    const ausgegeben = await app.api.ausgaben.ausgeben({
      auftrag: someAuftrag(id, { faelle: [fall] }),
      freigabe: someFreigabe()
    })

    expect(ausgegeben).toBe(null)
    for (const tabelle of ['tnKennung', 'protokoll', 'ausgabe', 'ausgabeZeile'] as const)
      expect(await app.db.selectFrom(tabelle).selectAll().execute()).toEqual([])
  })

  it('is registered nowhere when the file cannot be written', async () => {
    await using app = await at.startApp(join(at.folder, 'gibt-es-nicht', 'liste.xlsx'))
    const { id } = await addDurchfuehrung(app.db)
    const fall = await addFall(app.db)

    await expect(
      app.api.ausgaben.ausgeben({ auftrag: someAuftrag(id, { faelle: [fall] }), freigabe: someFreigabe() })
    ).rejects.toMatchObject({ data: { code: 'datei.nichtGeschrieben', details: { datei: 'liste.xlsx' } } })

    expect(existsSync(join(at.folder, 'gibt-es-nicht'))).toBe(false)
    expect(readdirSync(at.folder)).toEqual([])
    expect((await app.api.ausgaben.list({ text: '', filter: 'alle', limit: 10 })).gesamt).toBe(0)
  })

  it('takes the place of a file only as a whole', async () => {
    await using app = await at.startApp()
    writeFileSync(at.file(), 'von gestern')
    const { id } = await addDurchfuehrung(app.db)

    await app.api.ausgaben.ausgeben({
      auftrag: someAuftrag(id, { faelle: [await addFall(app.db)] }),
      freigabe: someFreigabe()
    })

    expect(readdirSync(at.folder)).toEqual(['liste.xlsx'])
    expect(at.readBack().rows).toHaveLength(1)
  })

  it('locks the file with a password that is told once and kept nowhere', async () => {
    await using app = await at.startApp()
    const { id } = await addDurchfuehrung(app.db)
    const auftrag = someAuftrag(id, { faelle: [await addFall(app.db, { nachname: 'Geheim' })] })

    const ausgegeben = await app.api.ausgaben.ausgeben({
      auftrag,
      freigabe: someFreigabe({ schutz: { art: 'erzeugt' } })
    })

    const { kennwort } = ausgegeben!
    const file = readFileSync(at.file())
    expect(file.includes('Geheim')).toBe(false)
    expect(() => readWorkbook('l.xlsx', file)).toThrow()
    const opened = await officeCrypto.decrypt(file, { password: kennwort! })
    expect(readWorkbook('l.xlsx', opened).sheets[0]!.rows).toHaveLength(2)
    const kept = JSON.stringify([
      await app.db.selectFrom('ausgabe').selectAll().execute(),
      await app.db.selectFrom('ausgabeZeile').selectAll().execute(),
      await app.db.selectFrom('protokoll').selectAll().execute()
    ])
    expect(kept).not.toContain(kennwort)
  })

  it('gives every row a ticket and keeps what the row said', async () => {
    await using app = await at.startApp()
    const { id } = await addDurchfuehrung(app.db)
    const fall = await addFall(app.db, { nachname: 'Öztürk-Álvarez', geburtsdatum: '1990-05-17' })
    const teilnahme = await addSatz(app.db, 'teilnahme', fall, {
      durchfuehrung: id,
      status: 'ZUGEWIESEN',
      verpflichtet: true
    })

    const ausgegeben = await app.api.ausgaben.ausgeben({ auftrag: someAuftrag(id), freigabe: someFreigabe() })

    const [row] = at.readBack().rows
    const beleg = parseBeleg(String(row!['FK-Beleg']))!
    const [zeile] = await app.db.selectFrom('ausgabeZeile').selectAll().execute()
    expect(zeile).toMatchObject({ ausgabe: ausgegeben!.id, schluessel: beleg.schluessel, fall, teilnahme })
    expect(beleg.liste).toBe(ausgegeben!.id.replaceAll('-', ''))
    expect(beleg.abdruecke).toHaveLength(at.readBack().headings.length)
    expect(JSON.parse(zeile!.werte)).toMatchObject({
      nachname: { roh: 'Öztürk-Álvarez', wert: 'Öztürk-Álvarez' },
      geburtsdatum: { roh: '17.05.1990', wert: '1990-05-17' },
      verpflichtung: { roh: 'Verpflichtung', wert: true },
      bemerkung: { roh: '', wert: null }
    })
  })

  it('is refused when the finished file says something else than meant', async () => {
    await using app = await startTestApp({
      saveFile: async () => at.file(),
      readForeign: async () => ({ rows: [] }) as never
    })
    const { id } = await addDurchfuehrung(app.db)

    await expect(
      app.api.ausgaben.ausgeben({
        auftrag: someAuftrag(id, { faelle: [await addFall(app.db)] }),
        freigabe: someFreigabe()
      })
    ).rejects.toMatchObject(refusal('ausgabe.gegenprobe'))

    expect(readdirSync(at.folder)).toEqual([])
    expect(await app.db.selectFrom('ausgabe').selectAll().execute()).toEqual([])
  })

  it('is written down in the trail: to whom, of whom, which columns, and no name', async () => {
    await using app = await at.startApp()
    const { id, traeger } = await addDurchfuehrung(app.db)
    const fall = await addFall(app.db, { nachname: 'Geheim' })

    const ausgegeben = await app.api.ausgaben.ausgeben({
      auftrag: someAuftrag(id, { faelle: [fall] }),
      freigabe: someFreigabe()
    })

    const eintrag = (await app.db.selectFrom('protokoll').selectAll().execute()).at(-1)!
    expect(eintrag).toMatchObject({ aktion: 'ausgabe.ausgegeben', objekt: `ausgabe:${ausgegeben!.id}` })
    expect(eintrag.felder).toContain(`fall:${fall}`)
    expect(eintrag.felder).toContain(`traeger:${traeger}`)
    expect(eintrag.felder).not.toContain('Geheim')
  })
})
