import { describe, expect, it } from 'vitest'
import { edited, personen, startWithIssued } from '../../../support/issuedList'
import { listFolder } from '../../../support/listFolder'
import { november, startWith } from '../../../support/someAbzug'
import { merge } from '../../../support/someDublette'
import { addFall } from '../../../support/someFall'
import { someListe } from '../../../support/someListe'

const at = listFolder()
type Api = Awaited<ReturnType<typeof startWith>>['api']

const rowsOf = async (api: Api, id: string) => (await api.austausch.rows({ id, offset: 0, limit: 50 })).zeilen

describe('what refers to a person that became one with another', () => {
  it('follows: the answer to an issued list changes the one who stays, and after undo the one it was', async () => {
    await using app = await startWithIssued(at)
    const amal = app.teilnahmen[0]!
    const bleibt = await addFall(app.db, { ...personen[0]!, vorname: 'Amaal', kundennummer: '498A012345' })
    const bytes = await edited(app.issued, ({ cell }) => {
      cell(2, 'prognose').value = 'gut'
    })
    const answered = async () => {
      const { id, zaehler } = await app.api.austausch.openBytes({ file: 'zurueck.xlsx', bytes, fluechtig: true })
      const [zeile] = await rowsOf(app.api, id)
      return { fall: zeile!.fall, satz: zeile!.zellen[0]?.satz, zaehler }
    }
    const wie = { zaehler: { changed: 1, unchanged: 2, unclear: 0, missing: 0 } }

    const { id } = await merge(app, bleibt, amal.fall)
    const danach = await answered()
    await app.api.dubletten.undo({ id })

    expect(danach).toMatchObject({ fall: bleibt, satz: amal.id, ...wie })
    expect(await answered()).toMatchObject({ fall: amal.fall, satz: amal.id, ...wie })
  })

  it('follows: a list that lies open is compared again, with what was decided', async () => {
    const eine = { nachname: 'Haddad', vorname: 'Amal', geburtsdatum: '1987-03-07', kundennummer: '498A012345' }
    const liste = someListe([{ nachname: 'Haddad', vorname: 'Amal', ort: 'Oberfinken' }], { file: 'abzug-11.xlsx' })
    await using app = await startWith(liste)
    const bleibt = await addFall(app.db, eine)
    const geht = await addFall(app.db, { ...eine, vorname: 'Amaal', kundennummer: '498B099999' })
    const offen = await app.open(liste)
    const wahl = { art: 'fall', fall: geht } as const
    await app.api.austausch.decide({ id: offen.id, entscheidungen: [{ art: 'person', row: 2, wahl }] })

    const { id } = await merge(app, bleibt, geht)
    await expect(app.api.austausch.apply({ id: offen.id })).rejects.toMatchObject({
      data: { code: 'uebernahme.bestandGeaendert' }
    })
    await app.api.austausch.compareAgain({ id: offen.id })
    const [danach] = await rowsOf(app.api, offen.id)
    await app.api.dubletten.undo({ id })
    await app.api.austausch.compareAgain({ id: offen.id })
    const [wieder] = await rowsOf(app.api, offen.id)

    expect(danach).toMatchObject({ fall: bleibt })
    expect(wieder).toMatchObject({ fall: geht })
  })

  it('follows: what a source named last, so that nobody is missing or changed anew', async () => {
    const genannt = {
      nachname: 'Haddad',
      vorname: 'Amal',
      geburtsdatum: '1987-03-07',
      kundennummer: '498A012345',
      ort: 'Ellerwiek'
    }
    const erste = someListe([genannt], { file: 'abzug-10.xlsx' })
    const zweite = november(genannt)
    await using app = await startWith(erste, zweite)
    await app.takeOver(erste)
    const [{ id: geht } = { id: '' }] = await app.db.selectFrom('fall').select('id').execute()
    const bleibt = await addFall(app.db, { ...genannt, vorname: 'Amaal', kundennummer: '498B099999' })
    const opened = async () => {
      const { id, zaehler } = await app.api.austausch.openBytes({
        ...{ file: zweite.file, bytes: new Uint8Array([1]), fluechtig: true }
      })
      const { neu, weg, geaendert } = await app.api.austausch.seitLetztem({ id })
      return { zaehler, seit: { neu, weg, geaendert }, fall: (await rowsOf(app.api, id))[0]!.fall }
    }
    const before = await opened()

    const { id } = await merge(app, bleibt, geht)
    const danach = await opened()
    await app.api.dubletten.undo({ id })

    expect(before).toMatchObject({
      zaehler: { unchanged: 1, missing: 0 },
      seit: { neu: 0, weg: 0, geaendert: 0 },
      fall: geht
    })
    expect(danach).toMatchObject({ zaehler: { missing: 0 }, seit: { neu: 0, weg: 0, geaendert: 0 }, fall: bleibt })
    expect(await opened()).toEqual(before)
  })
})
