import type { ZeilenBefund } from '@shared/domain/austausch/befunde'
import type { Listenfeld } from '@shared/domain/austausch/ziele'
import { describe, expect, it } from 'vitest'
import { refusalOf } from '../../../support/refusal'
import { amal, samer, startWith } from '../../../support/someAbzug'
import { someListe, zeile } from '../../../support/someListe'
import { startTestApp } from '../../../support/startTestApp'

const unbekannt = (field: Listenfeld, roh: string): ZeilenBefund => ({ field, code: 'wort.unbekannt', facts: { roh } })

/** A list with a word for a status that nobody knows, and a kind of course with two readings. */
const liste = (file: string) =>
  someListe(
    [
      zeile(2, amal, { findings: [unbekannt('status', 'siehe Akte')] }),
      zeile(
        3,
        { ...samer, kursart: 'IK_ALLG' },
        {
          findings: [{ field: 'kursart', code: 'wort.mehrdeutig', facts: { roh: 'IK' } }]
        }
      )
    ],
    { file }
  )
const oktober = liste('abzug-10.xlsx')

describe('a word nobody has confirmed', () => {
  it('is shown with how often it stands there and what it was taken for', async () => {
    await using app = await startWith(oktober)

    expect(await app.open(oktober)).toMatchObject({
      woerter: [
        { feld: 'kursart', wort: 'IK', anzahl: 1, vorschlag: 'IK_ALLG', deutung: null },
        { feld: 'status', wort: 'siehe Akte', anzahl: 1, vorschlag: null, deutung: null }
      ],
      woerterOffen: 2
    })
  })

  it('keeps the list from being taken over, not from being looked at', async () => {
    await using app = await startWith(oktober)
    const { id, zaehler } = await app.open(oktober)

    expect(zaehler).toMatchObject({ rows: 2, new: 2 })
    expect(await refusalOf(() => app.api.austausch.apply({ id }))).toBe('uebernahme.woerterOffen')
    expect(await app.db.selectFrom('fall').select('id').execute()).toEqual([])
  })

  it('is taken over as somebody says, and is known in the next list of the source', async () => {
    await using app = await startTestApp()
    const { id } = await app.api.austausch.openBytes(
      csv(
        'tn-oktober.csv',
        'Nachname;Vorname;Geburtsdatum;Kursart;Status',
        'Haddad;Amal;07.03.1987;DeuFöV B2;siehe Akte'
      )
    )
    const deutung = { code: 'ABGEBROCHEN', immer: true }
    await app.api.austausch.translate({ id, woerter: [{ feld: 'status', wort: 'siehe Akte', deutung }] })
    await app.api.austausch.apply({ id })

    const naechste = await app.api.austausch.openBytes(
      csv(
        'tn-november.csv',
        'Status;Nachname;Vorname;Geburtsdatum;Kursart',
        'Siehe  Akte;Salam;Samer;01.02.1977;DeuFöV B2'
      )
    )

    expect(await app.db.selectFrom('teilnahme').select('status').execute()).toEqual([{ status: 'ABGEBROCHEN' }])
    expect(naechste).toMatchObject({ quelle: 'tn', woerter: [], woerterOffen: 0 })
    const { zeilen } = await app.api.austausch.rows({ id: naechste.id, offset: 0, limit: 10 })
    expect(zeilen[0]?.genannt.status).toBe('ABGEBROCHEN')
  })

  it('is asked about again where it should hold only once', async () => {
    await using app = await startTestApp()
    const zeilen = [
      'Nachname;Vorname;Geburtsdatum;Kursart;Status',
      'Haddad;Amal;07.03.1987;DeuFöV B2;siehe Akte'
    ] as const
    const { id } = await app.api.austausch.openBytes(csv('tn-oktober.csv', ...zeilen))
    const deutung = { code: null, immer: false }
    await app.api.austausch.translate({ id, woerter: [{ feld: 'status', wort: 'siehe Akte', deutung }] })
    await app.api.austausch.apply({ id })

    expect(await app.api.austausch.openBytes(csv('tn-november.csv', ...zeilen))).toMatchObject({ woerterOffen: 1 })
  })

  it('is remembered as long as the list is open, also over the lock', async () => {
    await using app = await startWith(oktober)
    const { id } = await app.open(oktober)
    const deutung = { code: 'ABGEBROCHEN', immer: true }
    await app.api.austausch.translate({ id, woerter: [{ feld: 'status', wort: 'siehe Akte', deutung }] })

    const nachher = await app.afterLock().austausch.read({ id })

    expect(nachher.woerterOffen).toBe(1)
    expect(nachher.woerter[1]).toMatchObject({ wort: 'siehe Akte', deutung })
  })

  it('waits again when somebody takes back what was said', async () => {
    await using app = await startWith(oktober)
    const { id } = await app.open(oktober)
    const wort = { feld: 'status' as const, wort: 'siehe Akte' }
    await app.api.austausch.translate({ id, woerter: [{ ...wort, deutung: { code: null, immer: true } }] })

    const { woerterOffen } = await app.api.austausch.translate({ id, woerter: [{ ...wort, deutung: null }] })

    expect(woerterOffen).toBe(2)
  })
})

const csv = (file: string, ...lines: string[]) => ({
  file,
  art: 'controlling' as const,
  bytes: new Uint8Array(Buffer.from(lines.join('\n')))
})
