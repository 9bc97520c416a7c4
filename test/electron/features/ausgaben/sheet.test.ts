import { fallFelder } from '@shared/domain/faelle/felder'
import type { Felder } from '@shared/domain/feld'
import { satzarten } from '@shared/domain/saetze/satzarten'
import { satzFelder } from '@shared/domain/saetze/satzFelder'
import { describe, expect, it } from 'vitest'
import { listFolder } from '../../../support/listFolder'
import { someAuftrag, someFreigabe } from '../../../support/someAuftrag'
import { addDurchfuehrung } from '../../../support/someDurchfuehrung'
import { addFall, addSatz } from '../../../support/someFall'

const at = listFolder()

const freigabe = someFreigabe()

describe('a Zuweisungsliste', () => {
  it('has the agreed columns and no other', async () => {
    await using app = await at.startApp()
    const { id } = await addDurchfuehrung(app.db)
    await addSatz(app.db, 'teilnahme', await addFall(app.db), { durchfuehrung: id, status: 'ZUGEWIESEN' })

    await app.api.ausgaben.ausgeben({ auftrag: someAuftrag(id), freigabe })

    expect(at.readBack().headings).toEqual([
      'TN-Kennung',
      'Nachname',
      'Vorname',
      'Geburtsdatum',
      'Maßnahme/Kurs',
      'Maßnahmenummer',
      'Eintritt',
      'geplantes Ende',
      'Std./Woche',
      'VZ/TZ',
      'Verpflichtung/Freiwillig',
      'Sprachniveau',
      'Sprachniveau vom',
      'Zeitliche Einschränkungen',
      'Arbeitserlaubnis',
      'Ansprechpartner JC',
      'Rückmeldung bis',
      'Rückmeldung: Status',
      'Rückmeldung: Grund',
      'Rückmeldung: Eintritt am',
      'Rückmeldung: Bemerkung'
    ])
  })

  it('never tells what is not agreed, whatever is known of the person', async () => {
    await using app = await at.startApp()
    const { id } = await addDurchfuehrung(app.db, { niveauVon: 'A2' })
    const fall = await addFall(app.db, { ...marked(fallFelder, 'fall'), niveau: 'B1', geburtsdatumGenauigkeit: 'TAG' })
    for (const art of satzarten) {
      await addSatz(app.db, art, fall, {
        ...marked(satzFelder[art], art),
        ...(art === 'teilnahme' && { durchfuehrung: id, status: 'ZUGEWIESEN' }),
        ...(art === 'verfuegbarkeit' && { wochentag: 1, von: '08:00', bis: '13:00', art: 'FREI' })
      })
    }

    const auftrag = someAuftrag(id, { geschuetzte: [fall] })
    await app.api.ausgaben.ausgeben({ auftrag, freigabe })

    const told = new Set(
      Object.values(at.parts())
        .join('\n')
        .match(/marke-\w+-\w+/g)
    )
    expect(told).toEqual(new Set(['marke-fall-nachname', 'marke-fall-vorname', 'marke-fall-team']))
  })

  it('writes days as days, hours as numbers, identifiers as text', async () => {
    await using app = await at.startApp()
    const { id } = await addDurchfuehrung(app.db, { massnahmeNr: '0047' })
    const fall = await addFall(app.db, { geburtsdatum: '1990-05-17', team: 'Nord' })
    await addSatz(app.db, 'teilnahme', fall, { durchfuehrung: id, status: 'ZUGEWIESEN', verpflichtet: true })
    await addSatz(app.db, 'verfuegbarkeit', fall, {
      wochentag: 1,
      von: '08:00',
      bis: '13:00',
      art: 'FREI',
      grund: 'Therapie'
    })

    await app.api.ausgaben.ausgeben({ auftrag: someAuftrag(id), freigabe })

    expect(at.readBack().rows[0]).toMatchObject({
      Geburtsdatum: { tag: '1990-05-17' },
      Eintritt: { tag: '2026-11-02' },
      'Rückmeldung bis': { tag: '2026-12-06' },
      Maßnahmenummer: '0047',
      'Std./Woche': 21.25,
      'VZ/TZ': 'VZ',
      'Verpflichtung/Freiwillig': 'Verpflichtung',
      'Zeitliche Einschränkungen': 'nur Mo 08:00–13:00',
      'Ansprechpartner JC': 'Team Nord'
    })
  })

  it('does not make up a day where only the year of birth is known', async () => {
    await using app = await at.startApp()
    const { id } = await addDurchfuehrung(app.db)
    const fall = await addFall(app.db, { geburtsdatum: '1985-01-01', geburtsdatumGenauigkeit: 'JAHR' })

    await app.api.ausgaben.ausgeben({ auftrag: someAuftrag(id, { faelle: [fall] }), freigabe })

    expect(at.readBack().rows[0]).toMatchObject({ Geburtsdatum: '1985' })
  })

  it('tells a level only to a run that asks for one', async () => {
    await using app = await at.startApp()
    const fall = await addFall(app.db, { niveau: 'B1', niveauAm: '2026-05-01' })
    const told = async (niveauVon: string | null) => {
      const { id } = await addDurchfuehrung(app.db, { niveauVon })
      await app.api.ausgaben.ausgeben({ auftrag: someAuftrag(id, { faelle: [fall] }), freigabe })
      return at.readBack().rows[0]
    }

    expect(await told(null)).toMatchObject({ Sprachniveau: null, 'Sprachniveau vom': null })
    expect(await told('A2')).toMatchObject({ Sprachniveau: 'B1', 'Sprachniveau vom': { tag: '2026-05-01' } })
  })

  it('is a workbook ready to fill in and to print', async () => {
    await using app = await at.startApp()
    const { id } = await addDurchfuehrung(app.db)

    await app.api.ausgaben.ausgeben({ auftrag: someAuftrag(id, { faelle: [await addFall(app.db)] }), freigabe })

    const parts = at.parts()
    const sheet = parts['xl/worksheets/sheet1.xml']!
    expect(sheet).toMatch(/<pane[^>]*xSplit="4"[^>]*ySplit="1"[^>]*state="frozen"/)
    expect(sheet).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"/)
    expect(sheet).toContain('Sozialdaten – Zweckbindung § 78 SGB X')
    expect(sheet).toContain('hell hinterlegten Spalten')
    expect(sheet).toContain('<autoFilter ref="A1:V2"')
    expect(sheet).toMatch(/<col min="1" max="1"[^>]*hidden="1"/)
    expect(sheet).toMatch(/dataValidation[^>]*type="list"[^>]*errorTitle="Das steht nicht zur Auswahl"/)
    expect(sheet).toMatch(/dataValidation[^>]*type="date"[^>]*errorTitle="Das ist kein Tag"/)
    expect(sheet).toMatch(/dataValidation[^>]*type="textLength"[^>]*errorTitle="Der Text ist zu lang"/)
    expect(parts['xl/workbook.xml']).toMatch(/name="_meta"[^>]*state="hidden"/)
    expect(parts['xl/workbook.xml']).toMatch(/name="Auswahl"[^>]*state="hidden"/)
    expect(parts['xl/workbook.xml']).toMatch(/name="Hinweise"[^>]*state="visible"/)
    expect(parts['xl/sharedStrings.xml']).toContain('Löschen bis')
  })
})

describe('other lists', () => {
  it('give a provider only its own courses, and the Ausländerbehörde only obliged Integrationskurse', async () => {
    await using app = await at.startApp()
    const [hier, dort] = [
      await addDurchfuehrung(app.db, { titel: 'Hier' }),
      await addDurchfuehrung(app.db, { titel: 'Dort', kursart: 'IK_ALLG' })
    ]
    const fall = await addFall(app.db)
    await addSatz(app.db, 'teilnahme', fall, { durchfuehrung: hier.id, status: 'EINGETRETEN', verpflichtet: true })
    await addSatz(app.db, 'teilnahme', fall, { durchfuehrung: dort.id, status: 'EINGETRETEN', verpflichtet: false })

    const traegerliste = someAuftrag(null, { art: 'teilnehmerliste', traeger: hier.traeger })
    await app.api.ausgaben.ausgeben({ auftrag: traegerliste, freigabe })
    expect(at.readBack().rows.map((row) => row['Maßnahme/Kurs'])).toEqual(['Hier'])

    const behoerde = someAuftrag(null, {
      art: 'uebergabeliste',
      profil: 'auslaenderbehoerde',
      empfaenger: 'Ausländerbehörde',
      faelle: [fall],
      spalten: ['nachname', 'status', 'eintritt']
    })
    const mitGrund = someFreigabe({ begruendungen: { teilnahme: '§ 44a AufenthG' } })
    await app.api.ausgaben.ausgeben({ auftrag: behoerde, freigabe: mitGrund })
    expect(at.readBack().rows[0]).toMatchObject({ Nachname: 'Beispiel', Status: null, Eintritt: null })
  })

  it('hold back what speaks of health', async () => {
    await using app = await at.startApp()
    const { id } = await addDurchfuehrung(app.db)
    const fall = await addFall(app.db)
    await addSatz(app.db, 'teilnahme', fall, {
      durchfuehrung: id,
      status: 'UNTERBROCHEN',
      austrittsgrund: 'GESUNDHEIT',
      verbleib: 'KRANK',
      prognose: 'nach Klinik wegen Depression'
    })

    const auftrag = someAuftrag(id, { art: 'teilnehmerliste' })
    const { zurueckgehalten } = await app.api.ausgaben.pruefen(auftrag)
    await app.api.ausgaben.ausgeben({ auftrag, freigabe })

    expect(zurueckgehalten.map(({ spalte }) => spalte)).toEqual(['austrittsgrund', 'verbleib', 'prognose'])
    expect(at.readBack().rows[0]).toMatchObject({ Austrittsgrund: null, Verbleib: null, Prognose: null })
  })

  it('speak of one month, of runs without persons, or of nothing yet', async () => {
    await using app = await at.startApp()
    const { id, traeger } = await addDurchfuehrung(app.db, { plaetze: 16, plaetzeFrei: 0 })
    const fall = await addFall(app.db)
    await addSatz(app.db, 'teilnahme', fall, { durchfuehrung: id, status: 'EINGETRETEN', eintrittIst: '2026-11-02' })

    await app.api.ausgaben.ausgeben({
      auftrag: someAuftrag(id, { art: 'fehlzeitenliste', monat: '2026-11' }),
      freigabe
    })
    expect(at.readBack().rows[0]).toMatchObject({ Monat: '2026-11', anwesend: null, 'krank mit AU': null })

    const plan = someAuftrag(null, { art: 'kursplanungsliste', traeger })
    await app.api.ausgaben.ausgeben({ auftrag: plan, freigabe: someFreigabe({ loeschenBis: null }) })
    expect(at.readBack().rows[0]).toMatchObject({
      Plätze: 16,
      frei: 0,
      Wochentage: 'Mo–Fr',
      'von – bis': '08:45–13:00'
    })
    expect(JSON.stringify(at.readBack())).not.toContain('Beispiel')

    await app.api.ausgaben.ausgeben({ auftrag: someAuftrag(id, { leer: true }), freigabe })
    expect(at.readBack().rows).toEqual([])
    expect(at.parts()['xl/worksheets/sheet1.xml']).toMatch(/sqref="[A-Z]+2:[A-Z]+61"/)
  })
})

/** A value for each field of a catalogue; text can be found again. */
function marked(felder: Felder, of: string): Record<string, string | number> {
  const entries = Object.entries(felder).map(([name, { art }]): [string, string | number] => {
    if (art === 'tag') return [name, '2001-02-03']
    if (art === 'uhrzeit') return [name, '23:59']
    if (name === 'monat') return [name, '2026-10']
    return art === 'zahl' || art === 'betrag' || art === 'jaNein' ? [name, 1] : [name, `marke-${of}-${name}`]
  })
  return Object.fromEntries(entries)
}
