import { eingebauteZielgruppen } from '@shared/domain/zielgruppen/eingebaut'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillPractice } from '../../../../electron/features/uebung/fillPractice'
import { addFall } from '../../../support/someFall'
import { startTestApp, type TestApp } from '../../../support/startTestApp'

/** The questions of the program, as somebody would ask them. */
const inWorten: Record<string, readonly string[]> = {
  Q1: [
    'Aktive Frauen aus Bedarfsgemeinschaften ab 3 Personen ohne Integrationskurs und ohne Nebeneinkommen',
    'aktive Kundinnen, weiblich, BG mit mindestens drei Personen, die keinen IK und kein Einkommen haben',
    'Welche aktiven Frauen in Haushalten mit mehr als 2 Personen haben weder Integrationskurs noch Einkommen?'
  ],
  Q2: [
    'Aktive Männer bis einschließlich 27 Jahre aus BG mit höchstens 2 Personen mit regulär beendetem Integrationskurs und höchstens Minijob',
    'aktive Fälle: Männer unter 28, Haushalte bis zu zwei Personen, Integrationskurs abgeschlossen, Einkommen maximal Minijob'
  ],
  Q3: [
    'Wer hat in den letzten 180 Tagen einen Integrationskurs regulär beendet, mindestens B1, ohne Anschluss?',
    'Integrationskurs in den vergangenen 180 Tagen abgeschlossen, B1 oder besser, kein Anschluss'
  ],
  Q4: [
    'Integrationskurs beendet mit A2 (kein B1), nicht im Berufssprachkurs',
    'beendeter Integrationskurs, genau A2, in keinem Berufssprachkurs'
  ],
  Q5: ['Berechtigung läuft in 60 Tagen ab', 'Personen, deren Berechtigung in den nächsten 60 Tagen erlischt'],
  Q6: [
    'seit mehr als 6 Wochen angemeldet ohne Kursbeginn',
    'Angemeldet seit länger als 42 Tagen, aber noch kein Kursbeginn'
  ],
  Q7: ['Kurs endet in 8 Wochen ohne Anschluss', 'Wessen Kurs endet in den nächsten 56 Tagen und kein Anschluss?'],
  Q8: ['Bedarf seit mehr als 90 Tagen offen', 'Wer wartet seit mehr als 90 Tagen?', 'seit 90 Tagen offener Bedarf'],
  Q9: ['Übergabe prüfen', 'Wessen Übergabekriterien sind erfüllt?'],
  Q10: ['25. Geburtstag in den nächsten 90 Tagen', 'Wer wird in den nächsten 90 Tagen 25 Jahre alt?'],
  Q11: [
    'Alleinerziehende mit B1, jüngstes Kind ab 14 Monaten, Kinderbetreuung gesichert, ohne laufende Teilnahme',
    'alleinerziehend, mindestens B1, Kind mindestens 14 Monate alt, gesicherte Betreuung, keine laufende Teilnahme'
  ],
  Q12: [
    'aktive Fälle, jüngstes Kind zwischen 10 und 14 Monaten',
    'Aktive Personen, deren jüngstes Kind 10 bis 14 Monate alt ist'
  ],
  Q13: ['Anerkennung hängt seit 120 Tagen', 'seit mehr als 120 Tagen ohne Fortschritt in der Anerkennung'],
  Q14: [
    'Meister, Bachelor oder Master mit mindestens B2, noch nicht vermittelt',
    'B2 oder besser, noch keine Arbeit gefunden, Bachelor oder Master oder Meister'
  ],
  Q15: ['auffällige Fehlzeiten', 'Fehlzeiten auffällig'],
  Q16: ['Aufenthaltstitel läuft in 90 Tagen ab', 'Titel endet in den nächsten 90 Tagen'],
  Q17: ['Nachbetreuung fällig', 'Wer hat eine fällige Nachbetreuung?'],
  Q18: ['Kooperationsplan älter als 6 Monate', 'Kooperationspläne, die älter als ein halbes Jahr sind'],
  Q19: [
    'Sprachkurs in Teilzeit, ohne Maßnahme, mindestens 8 freie Stunden am Nachmittag',
    'Teilzeit-Sprachkurs, in keiner Maßnahme, nachmittags 8 oder mehr Stunden frei'
  ],
  Q20: [
    'A2 bis B1, in Arbeit ohne laufenden Berufssprachkurs oder in MAG oder MAT',
    'beschäftigt ohne Berufssprachkurs oder in MAG oder MAT, mit A2 oder B1'
  ],
  Q21: [
    'seit mindestens zwei Jahren im Fall, ohne beendeten Integrationskurs',
    'Fälle seit mindestens 24 Monaten und kein Integrationskurs beendet'
  ],
  Q22: ['höchstens B1, seit 90 Tagen ohne Sprachkurs', 'Seit mehr als 90 Tagen kein Sprachkurs und unter B2'],
  Q23: [
    'aktive Fälle ohne Angabe zu Niveau, Geburtsdatum, Aufenthaltsstatus oder Wiedervorlage',
    'aktiv: Niveau fehlt oder Geburtsdatum fehlt oder Aufenthaltsstatus fehlt oder keine offene Wiedervorlage'
  ]
}

describe('a question in everyday words', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp()
    const run = { report: () => {}, signal: new AbortController().signal }
    await fillPractice(app.db, { personen: 400, seed: 5, heute: '2026-11-22' }, run)
  }, 60_000)
  afterAll(() => app[Symbol.asyncDispose]())

  const fragen = Object.entries(inWorten).flatMap(([id, saetze]) => saetze.map((frage) => [id, frage] as const))

  it('asks every one of the program in at least two ways', () => {
    expect(Object.keys(inWorten).toSorted()).toEqual(eingebauteZielgruppen.map(({ id }) => id).toSorted())
    expect(Object.values(inWorten).every((saetze) => saetze.length >= 2)).toBe(true)
  })

  it.each(fragen)('finds the same persons as %s: %s', async (id, frage) => {
    const { filter } = (await app.api.zielgruppen.list(undefined)).find((eine) => eine.id === id)!
    const antwort = await app.api.zielgruppen.frage({ frage })

    expect(antwort.unverstanden).toEqual([])
    expect(antwort.anzahl).toEqual(await app.api.zielgruppen.count({ filter }))
    expect(await app.api.zielgruppen.kundennummern({ filter: antwort.filter! })).toEqual(
      await app.api.zielgruppen.kundennummern({ filter })
    )
  })

  it('knows the places of the store and no others', async () => {
    const [person] = await app.api.zielgruppen.preview({ filter: { and: [] }, gruppe: 'treffer', limit: 1 })

    expect((await app.api.zielgruppen.frage({ frage: `aus ${person!.ort}` })).unverstanden).toEqual([])
    expect((await app.api.zielgruppen.frage({ frage: 'aus Entenhausen' })).filter).toBeNull()
  })

  it('says in German what it understood, what not, and what else could be meant', async () => {
    const antwort = await app.api.zielgruppen.frage({ frage: 'motivierte Frauen ohne Integrationskurs' })

    expect(antwort.verstanden.map(({ text }) => text)).toEqual([
      'Geschlecht ist weiblich',
      'nicht: Teilnahme: Alle Integrationskurse, angemeldet, begonnen oder beendet'
    ])
    expect(antwort.unverstanden).toEqual([{ von: 0, bis: 10, wort: 'motivierte' }])
    expect(antwort.andereLesarten.map(({ wort }) => wort)).toEqual(['ohne Integrationskurs'])
    expect(antwort.text).toContain('Fall ist nicht geschlossen und Geschlecht ist weiblich')
  })
})

it('understands the words an office adds to a code, and the places of new persons', async () => {
  await using app = await startTestApp()
  const frage = 'Klettergruppe aus Vlotho'
  expect((await app.api.zielgruppen.frage({ frage })).filter).toBeNull()

  const agh = (await app.api.codes.list(undefined)).find(({ liste, code }) => liste === 'instrument' && code === 'AGH')!
  const { liste, code, label, kurz, aktiv, sort, version } = agh
  await app.api.codes.save({
    liste,
    code,
    label,
    kurz,
    aktiv,
    sort,
    version,
    synonyme: [...agh.synonyme, 'Klettergruppe']
  })
  await addFall(app.db, { ort: 'Vlotho' })

  expect((await app.api.zielgruppen.frage({ frage })).unverstanden).toEqual([])
})
