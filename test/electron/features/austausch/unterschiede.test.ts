import { describe, expect, it } from 'vitest'
import { amal, editByHand, november, oktober, startWith } from '../../../support/someAbzug'

describe('what has changed since the last list', () => {
  it('is told before and after taking over, whatever was edited in between', async () => {
    const liste = november(
      { ...amal, ort: 'Oberfinken' },
      { kundennummer: '498B010459', nachname: 'Noori', vorname: 'Z' }
    )
    await using app = await startWith(oktober, liste)
    await app.takeOver(oktober)
    await editByHand(app, { ort: 'Oberfinken' })
    const { id } = await app.open(liste)

    const vorher = await app.api.austausch.seitLetztem({ id })
    const uebernahme = await app.api.austausch.apply({ id })
    const nachher = await app.api.austausch.seitLetztem({ id: uebernahme.id })

    expect(vorher).toMatchObject({ neu: 1, weg: 1, geaendert: 1, felder: [{ feld: 'ort', anzahl: 1 }] })
    expect(nachher).toMatchObject({ neu: 1, weg: 1, geaendert: 1 })
    expect(nachher.liste.find(({ art }) => art === 'geaendert')).toMatchObject({
      name: 'Haddad, Amal',
      felder: [{ feld: 'ort', von: 'Ellerwiek', nach: 'Oberfinken' }]
    })
  })
})
