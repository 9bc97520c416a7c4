import { expect, it } from 'vitest'
import { refusalOf } from '../../../support/refusal'
import { arrangeRunde, planen, planeRunde, rowOf } from '../../../support/someRunde'
import { startTestApp } from '../../../support/startTestApp'

const annehmen = { art: 'annehmen' } as const

it('removes a plan: its proposal in the chain, its seat and the protocol stay', async () => {
  await using app = await startTestApp()
  const { runde } = await arrangeRunde(app)
  const { id, plan, zeilen } = await planeRunde(app, runde)
  const { fall, version } = rowOf(zeilen, 'Anders')
  await app.api.planung.entscheiden({ plan: id, zeilen: [{ fall, version }], entscheid: annehmen })

  await app.api.planung.removePlan({ id, version: plan.version })

  expect(await app.api.planung.read({ id: runde })).toMatchObject({ plaene: [], angenommen: 1, entschieden: true })
  expect((await app.api.kette.read({ fall })).schritte).toMatchObject([{ titel: 'MAT' }])
  const { eintraege } = await app.api.planung.protokoll({ runde })
  expect(eintraege).toMatchObject([{ art: 'planEntfernt', name: 'Plan 1' }, { art: 'angenommen' }, {}, {}])
  const danach = await planeRunde(app, runde)
  expect(danach.zeilen.map(({ nachname }) => nachname)).toEqual(['Berg', 'Cole'])
  expect(await app.api.planung.seither({ id: danach.id })).toMatchObject({ gegangen: [], plaetze: [] })
})

it('removes a round nobody decided anything in without leaving anything', async () => {
  await using app = await startTestApp()
  const { runde } = await arrangeRunde(app)
  await planeRunde(app, runde)
  const { version } = await app.api.planung.read({ id: runde })

  await app.api.planung.remove({ id: runde, version })

  expect(await app.api.planung.runden()).toEqual([])
  expect(await app.db.selectFrom('planungsprotokoll').selectAll().execute()).toEqual([])
})

it('keeps the protocol of a removed round in which somebody decided, and the proposal in the chain', async () => {
  await using app = await startTestApp()
  const { runde } = await arrangeRunde(app)
  const { id, zeilen } = await planeRunde(app, runde)
  const { fall, version } = rowOf(zeilen, 'Anders')
  await app.api.planung.entscheiden({ plan: id, zeilen: [{ fall, version }], entscheid: annehmen })
  const stand = await app.api.planung.read({ id: runde })

  await app.api.planung.remove({ id: runde, version: stand.version })

  expect(await app.api.planung.runden()).toMatchObject([{ status: 'ENTFERNT', plaene: 0 }])
  expect((await app.api.planung.protokoll({ runde })).eintraege.map(({ art }) => art)).toContain('angenommen')
  expect((await app.api.kette.read({ fall })).schritte).toHaveLength(1)
  const werte = { status: 'OFFEN' } as const
  const wieder = () => app.api.planung.save({ id: runde, version: stand.version + 1, werte })
  expect(await refusalOf(wieder)).toBe('planung.rundeFehlt')
})

it('does not remove a round while it is being planned', async () => {
  await using app = await startTestApp()
  const { runde } = await arrangeRunde(app)
  const { version } = await app.api.planung.read({ id: runde })
  const refused: Promise<unknown>[] = []
  const onProgress = () => refused.push(refusalOf(() => app.api.planung.remove({ id: runde, version })))

  await app.api.planung.planen({ runde, ...planen }, { onProgress })

  expect(await Promise.all(refused)).toContain('planung.wirdGeplant')
})
