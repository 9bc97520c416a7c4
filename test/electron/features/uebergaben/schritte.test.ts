import { readKriterien } from '@shared/domain/uebergabe/antwort'
import { describe, expect, it } from 'vitest'
import { addFall } from '../../../support/someFall'
import { addTeam } from '../../../support/someTeam'
import { startTestApp, type TestApp } from '../../../support/startTestApp'

/** A case of the Spezialteam on its way to team Nord, with a reminder. */
async function handedOver(app: TestApp) {
  await addTeam(app.db, { name: 'Spezial', art: 'SPEZIAL' })
  await addTeam(app.db, { name: 'Nord', art: 'UE25' })
  const fall = await addFall(app.db, { team: 'Spezial', berater: 'KK', niveau: 'B1' })
  const { id: erinnerung } = await app.api.akte.createSatz({
    ...{ art: 'wiedervorlage', fall },
    werte: { faelligAm: '2026-12-01', betreff: 'Zeugnis ansehen', team: 'Spezial' }
  })
  const { id } = await app.api.uebergaben.prepare({ fall, anlass: 'SPRACHNIVEAU', anTeam: 'Nord' })
  const { version } = await app.api.uebergaben.handOver({ id, version: 1 })
  return { fall, id, version, erinnerung }
}

describe('a handover', () => {
  it('changes the team on acceptance, with its open Wiedervorlagen, as one thing that can be undone', async () => {
    await using app = await startTestApp()
    const { fall, id, version } = await handedOver(app)

    await app.api.uebergaben.accept({ id, version, von: 'MB', berater: 'MB' })

    const akte = await app.api.akte.read({ id: fall })
    expect(akte.fall).toMatchObject({ team: 'Nord', berater: 'MB' })
    expect(akte.saetze.wiedervorlage).toMatchObject([{ betreff: 'Zeugnis ansehen', team: 'Nord' }])
    expect(akte.saetze.uebergabe).toMatchObject([
      { status: 'ANGENOMMEN', angenommenVon: 'MB', angenommenAm: '2026-11-22', vonTeam: 'Spezial', anTeam: 'Nord' }
    ])
    const { vorgaenge } = await app.api.akte.verlauf({ id: fall, offset: 0 })
    expect(new Set(vorgaenge[0]?.eintraege.map(({ tabelle }) => tabelle))).toEqual(
      new Set(['uebergabe', 'fall', 'wiedervorlage'])
    )

    await app.api.akte.undo({ id: fall })

    const wieder = await app.api.akte.read({ id: fall })
    expect(wieder.fall).toMatchObject({ team: 'Spezial', berater: 'KK' })
    expect(wieder.saetze.wiedervorlage).toMatchObject([{ team: 'Spezial' }])
    expect(wieder.saetze.uebergabe).toMatchObject([{ status: 'UEBERGEBEN', angenommenVon: null }])
  })

  it('keeps the criteria as they were that day', async () => {
    await using app = await startTestApp()
    const { fall } = await handedOver(app)

    const [uebergabe] = (await app.api.akte.read({ id: fall })).saetze.uebergabe

    const kriterien = readKriterien(uebergabe?.kriterien ?? null)
    expect(kriterien.map(({ id, erfuellt }) => [id, erfuellt])).toEqual([
      ...[
        ['U-1', true],
        ['U-2', false],
        ['U-3', false],
        ['U-4', null],
        ['U-5', null]
      ]
    ])
    expect(kriterien[0]).toMatchObject({ werte: { niveau: 'B1' }, am: '2026-11-22' })
  })

  it('goes back with a reason, and the giving team finds a Wiedervorlage', async () => {
    await using app = await startTestApp()
    const { fall, id, version } = await handedOver(app)
    await expect(app.api.uebergaben.giveBack({ id, version, grund: '  ' })).rejects.toMatchObject({
      data: { code: 'uebergabe.ohneGrund' }
    })

    await app.api.uebergaben.giveBack({ id, version, grund: 'Sprachnachweis fehlt' })

    const { saetze, fall: der } = await app.api.akte.read({ id: fall })
    expect(der.team).toBe('Spezial')
    expect(saetze.uebergabe).toMatchObject([{ status: 'ZURUECKGEGEBEN', zurueckGrund: 'Sprachnachweis fehlt' }])
    expect(saetze.wiedervorlage.find(({ betreff }) => betreff.includes('zurückgegeben'))).toMatchObject({
      ...{ team: 'Spezial', faelligAm: '2026-11-22', betreff: 'Übergabe an Nord zurückgegeben: Sprachnachweis fehlt' }
    })
    const { zurueck, warten } = await app.api.uebergaben.list()
    expect([zurueck.gesamt, warten.gesamt]).toEqual([1, 0])
  })

  it('is accepted by one of two people only; the other sees the new state first', async () => {
    await using app = await startTestApp()
    const { id, version } = await handedOver(app)
    await app.api.uebergaben.accept({ id, version, von: null, berater: null })

    await expect(app.api.uebergaben.giveBack({ id, version, grund: 'zu voll' })).rejects.toMatchObject({
      data: { code: 'satz.geaendert' }
    })
    await expect(app.api.uebergaben.withdraw({ id, version: version + 1 })).rejects.toMatchObject({
      data: { code: 'uebergabe.statusPasstNicht', details: { status: 'ANGENOMMEN' } }
    })
  })

  it('can be withdrawn until it is settled, and a new one begun', async () => {
    await using app = await startTestApp()
    const { fall, id, version } = await handedOver(app)
    await expect(app.api.uebergaben.prepare({ fall, anlass: 'ZEITDAUER', anTeam: null })).rejects.toMatchObject({
      data: { code: 'uebergabe.laeuftSchon' }
    })

    await app.api.uebergaben.withdraw({ id, version })

    await app.api.uebergaben.prepare({ fall, anlass: 'ZEITDAUER', anTeam: null })
    expect((await app.api.uebergaben.list()).vorbereitet.gesamt).toBe(1)
  })

  it('needs a receiving team, and another one than the present', async () => {
    await using app = await startTestApp()
    const fall = await addFall(app.db, { team: 'Nord' })
    await expect(app.api.uebergaben.prepare({ fall, anlass: 'UMZUG', anTeam: 'Nord' })).rejects.toMatchObject({
      data: { code: 'uebergabe.gleichesTeam' }
    })
    const { id } = await app.api.uebergaben.prepare({ fall, anlass: 'UMZUG', anTeam: null })

    await expect(app.api.uebergaben.handOver({ id, version: 1 })).rejects.toMatchObject({
      data: { code: 'uebergabe.ohneTeam' }
    })
    const { version } = await app.api.uebergaben.save({
      ...{ id, version: 1, werte: { anTeam: 'Süd', erledigt: 'GESPRAECH,PLAN', geholfen: 'Teilzeitkurs' } }
    })
    await app.api.uebergaben.handOver({ id, version })

    expect((await app.api.uebergaben.list()).warten.zeilen).toMatchObject([
      { anTeam: 'Süd', vonTeam: 'Nord', erledigt: 'GESPRAECH,PLAN', uebergebenAm: '2026-11-22' }
    ])
    expect(await app.api.uebergaben.count()).toEqual({ warten: 1 })
  })
})
