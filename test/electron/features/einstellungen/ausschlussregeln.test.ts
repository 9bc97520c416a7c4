import { ausschlussmatrix } from '@shared/domain/kombination/ausschlussmatrix'
import { expect, it } from 'vitest'
import { startTestApp } from '../../../support/startTestApp'

const [erste, ...uebrige] = ausschlussmatrix

it('keeps what the office changes of the exclusion matrix, and goes back to the shipped one', async () => {
  await using app = await startTestApp()
  const { einstellungen } = app.api
  const { version, wert } = await einstellungen.readAusschlussregeln()
  expect(wert).toEqual(ausschlussmatrix)

  const geaendert = [{ ...erste!, wirkung: 'WARNUNG' as const, quelle: 'Absprache mit dem BAMF' }, ...uebrige]
  const saved = await einstellungen.saveAusschlussregeln({ version, wert: geaendert })
  expect((await einstellungen.readAusschlussregeln()).wert).toEqual(geaendert)
  await expect(einstellungen.saveAusschlussregeln({ version, wert: ausschlussmatrix })).rejects.toThrow()

  await einstellungen.saveAusschlussregeln({ version: saved.version, wert: ausschlussmatrix })
  expect((await einstellungen.readAusschlussregeln()).wert).toEqual(ausschlussmatrix)
})

it.each([
  ['a condition is missing', { wirkung: 'BEDINGT' as const, bedingung: null }],
  ['it ends before it begins', { gueltigVon: '2027-01-01', gueltigBis: '2026-01-01' }],
  ['it has no source', { quelle: '' }]
])('takes no rule where %s', async (_, mangel) => {
  await using app = await startTestApp()
  const { version } = await app.api.einstellungen.readAusschlussregeln()

  await expect(
    app.api.einstellungen.saveAusschlussregeln({ version, wert: [{ ...erste!, ...mangel }] })
  ).rejects.toThrow()
  expect((await app.api.einstellungen.readAusschlussregeln()).wert).toEqual(ausschlussmatrix)
})
