import type { Freigabe } from '@shared/domain/ausgaben/auftrag'
import { profile } from '@shared/domain/ausgaben/empfaenger'
import { isFor, zulassungOf } from '@shared/domain/ausgaben/erlaubt'
import { spaltennamen } from '@shared/domain/ausgaben/spalten'
import { describe, expect, it } from 'vitest'
import { someAuftrag, someFreigabe } from '../../../support/someAuftrag'
import { addDurchfuehrung } from '../../../support/someDurchfuehrung'
import { addFall, addSatz } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

const refusal = (code: string) => ({ data: { code } })

describe('the engine itself', () => {
  it('refuses every column that a recipient must not have, whatever the window sends', async () => {
    await using app = await startTestApp()
    const fall = await addFall(app.db)
    const { id } = await addDurchfuehrung(app.db)
    const kurs = await addDurchfuehrung(app.db, { kursart: 'IK_ALLG' })
    for (const profil of profile.filter((eines) => eines !== 'oeffentlichkeit')) {
      const art = isFor('zuweisungsliste', profil) ? 'zuweisungsliste' : 'uebergabeliste'
      const durchfuehrung = art === 'uebergabeliste' ? null : profil === 'traeger' ? id : kurs.id
      const grund = { profil, durchfuehrung, empfaenger: 'Stelle', faelle: [fall] }
      for (const spalte of spaltennamen.filter((eine) => zulassungOf(profil, eine) === 'nein')) {
        const auftrag = someAuftrag(null, { ...grund, art, spalten: ['nachname', spalte] })
        await expect(app.api.ausgaben.pruefen(auftrag)).rejects.toMatchObject(refusal('ausgabe.spalteUnzulaessig'))
        await expect(app.api.ausgaben.ausgeben({ auftrag, freigabe: someFreigabe() })).rejects.toMatchObject(
          refusal('ausgabe.spalteUnzulaessig')
        )
      }
    }
  })

  it('takes the kind of provider from the run, not from the window', async () => {
    await using app = await startTestApp()
    const { id } = await addDurchfuehrung(app.db, { kursart: null })

    const { profil, spalten } = await app.api.ausgaben.pruefen(someAuftrag(id, { profil: 'sprachkurstraeger' }))

    expect(profil).toBe('traeger')
    expect(spalten.find(({ spalte }) => spalte === 'kundennummer')).toMatchObject({
      zulassung: 'bedarf',
      gewaehlt: false
    })
  })

  it('leaves specially protected people out until each is named', async () => {
    await using app = await startTestApp()
    const { id } = await addDurchfuehrung(app.db)
    const faelle = [
      await addFall(app.db, { nachname: 'Adam', besondersSchuetzenswert: true }),
      await addFall(app.db, { nachname: 'Berta' })
    ]

    const ohne = await app.api.ausgaben.pruefen(someAuftrag(id, { faelle }))
    const mit = await app.api.ausgaben.pruefen(someAuftrag(id, { faelle, geschuetzte: [faelle[0]!] }))

    expect(ohne.personen.map(({ aufListe }) => aufListe)).toEqual([false, true])
    expect(ohne.zeilen).toBe(1)
    expect(mit.zeilen).toBe(2)
  })

  it('refuses a list nobody stands on, for the public, of several people for one', async () => {
    await using app = await startTestApp()
    const { id } = await addDurchfuehrung(app.db)
    const faelle = [await addFall(app.db), await addFall(app.db)]
    const ausgeben = (auftrag: ReturnType<typeof someAuftrag>) =>
      app.api.ausgaben.ausgeben({ auftrag, freigabe: someFreigabe() })

    await expect(ausgeben(someAuftrag(id))).rejects.toMatchObject(refusal('ausgabe.leer'))
    await expect(ausgeben(someAuftrag(id, { profil: 'oeffentlichkeit' }))).rejects.toMatchObject(
      refusal('ausgabe.keinePersonenliste')
    )
    await expect(
      ausgeben(someAuftrag(null, { art: 'uebergabeliste', profil: 'person', empfaenger: 'Person', faelle }))
    ).rejects.toMatchObject(refusal('ausgabe.nurEinePerson'))
    await expect(ausgeben(someAuftrag(null))).rejects.toMatchObject(refusal('ausgabe.zielFehlt'))
    await expect(ausgeben(someAuftrag(crypto.randomUUID()))).rejects.toMatchObject(refusal('angebot.fehlt'))
  })

  it.each<[string, Partial<Freigabe>]>([
    ['ausgabe.zweckFehlt', { zweck: ' ' }],
    ['ausgabe.zweckFehlt', { rechtsgrundlage: '' }],
    ['ausgabe.loeschfristFehlt', { loeschenBis: null }],
    ['ausgabe.ohneKennwortOhneGrund', { schutz: { art: 'ohne', grund: '' } }],
    ['ausgabe.kennwortKurz', { schutz: { art: 'gegeben', kennwort: 'kurz' } }],
    ['ausgabe.nurMappeVerschluesselt', { format: 'csv', schutz: { art: 'erzeugt' } }],
    ['ausgabe.begruendungFehlt', { begruendungen: { kontakt: '' } }]
  ])('refuses with %s where somebody still has to say something: %o', async (code, over) => {
    await using app = await startTestApp()
    const { id } = await addDurchfuehrung(app.db)
    const faelle = [await addFall(app.db)]

    const auftrag = someAuftrag(id, { faelle, spalten: ['nachname', 'anschrift'] })
    const begruendungen = { kontakt: 'schreibt Briefe' }

    await expect(
      app.api.ausgaben.ausgeben({ auftrag, freigabe: someFreigabe({ begruendungen, ...over }) })
    ).rejects.toMatchObject(refusal(code))
  })

  it('wants many people to be confirmed', async () => {
    await using app = await startTestApp()
    const { id } = await addDurchfuehrung(app.db)
    for (let i = 0; i < 51; i++)
      await addSatz(app.db, 'teilnahme', await addFall(app.db), { durchfuehrung: id, status: 'VORGEMERKT' })

    const ausgeben = (vieleBestaetigt: boolean) =>
      app.api.ausgaben.ausgeben({ auftrag: someAuftrag(id), freigabe: someFreigabe({ vieleBestaetigt }) })

    await expect(ausgeben(false)).rejects.toMatchObject(refusal('ausgabe.viele'))
    expect(await ausgeben(true)).toBe(null)
  })
})
