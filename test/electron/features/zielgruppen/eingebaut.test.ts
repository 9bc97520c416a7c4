import type { FallWerte } from '@shared/domain/faelle/felder'
import type { Satzart, SatzWerte } from '@shared/domain/saetze/satzarten'
import { checkFilter } from '@shared/domain/zielgruppen/checkFilter'
import { eingebauteZielgruppen } from '@shared/domain/zielgruppen/eingebaut'
import { describe, expect, it } from 'vitest'
import { addFall, addSatz } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

/** A person by what matters for the question, with the answer expected of it. */
interface Person {
  says: 'ja' | 'nein' | 'ohneAngabe'
  fall?: Partial<FallWerte>
  teilnahme?: Partial<SatzWerte<'teilnahme'>>[]
  berechtigung?: Partial<SatzWerte<'berechtigung'>>[]
  wiedervorlage?: Partial<SatzWerte<'wiedervorlage'>>[]
}

const frau: Partial<FallWerte> = { geschlecht: 'W', bgGroesse: 3, einkommenBetrag: 0 }
const mann: Partial<FallWerte> = { geschlecht: 'M', bgGroesse: 2, geburtsdatum: '2000-06-30', einkommenBetrag: 0 }
const ik = { kursart: 'IK_ALLG', status: 'BEENDET_REGULAER' }

const cases: Record<string, Person[]> = {
  Q1: [
    { says: 'ja', fall: frau },
    { says: 'nein', fall: { ...frau, geschlecht: 'M' } },
    { says: 'nein', fall: { ...frau, bgGroesse: 2 } },
    { says: 'nein', fall: { ...frau, einkommenBetrag: 1 } },
    { says: 'nein', fall: { ...frau, fallStatus: 'GESCHLOSSEN' } },
    { says: 'nein', fall: frau, teilnahme: [{ kursart: 'IK_ALPHA', status: 'ANGEMELDET' }] },
    { says: 'ja', fall: frau, teilnahme: [{ kursart: 'IK_ALPHA', status: 'ABGEBROCHEN' }] },
    { says: 'ja', fall: frau, teilnahme: [{ kursart: 'BSK_B2', status: 'BEENDET_REGULAER' }] },
    { says: 'ja', fall: frau, teilnahme: [{ instrument: 'MAT', status: 'BEENDET_REGULAER' }] },
    { says: 'ohneAngabe', fall: frau, teilnahme: [{ titel: 'Kurs', status: 'BEENDET_REGULAER' }] },
    { says: 'ohneAngabe', fall: { ...frau, einkommenBetrag: null } },
    { says: 'ohneAngabe', fall: { ...frau, bgGroesse: null } },
    { says: 'nein', fall: { ...frau, bgGroesse: null, einkommenBetrag: 100 } }
  ],
  Q2: [
    { says: 'ja', fall: { ...mann, einkommenBetrag: 60_300 }, teilnahme: [ik] },
    { says: 'nein', fall: { ...mann, einkommenBetrag: 60_301 }, teilnahme: [ik] },
    { says: 'ja', fall: { ...mann, geburtsdatum: '1998-11-23' }, teilnahme: [ik] },
    { says: 'nein', fall: { ...mann, geburtsdatum: '1998-11-22' }, teilnahme: [ik] },
    { says: 'nein', fall: { ...mann, bgGroesse: 3 }, teilnahme: [ik] },
    { says: 'nein', fall: mann, teilnahme: [{ ...ik, status: 'ABGEBROCHEN' }] },
    { says: 'nein', fall: mann },
    { says: 'ohneAngabe', fall: { ...mann, geburtsdatum: null }, teilnahme: [ik] }
  ],
  Q3: [
    { says: 'ja', fall: { niveau: 'B1' }, teilnahme: [{ ...ik, austrittIst: '2026-06-01' }] },
    { says: 'nein', fall: { niveau: 'B1' }, teilnahme: [{ ...ik, austrittIst: '2026-05-01' }] },
    { says: 'nein', fall: { niveau: 'A2' }, teilnahme: [{ ...ik, austrittIst: '2026-06-01' }] },
    {
      says: 'nein',
      fall: { niveau: 'B1' },
      teilnahme: [
        { ...ik, austrittIst: '2026-06-01' },
        { instrument: 'MAT', status: 'EINGETRETEN' }
      ]
    },
    {
      says: 'nein',
      fall: { niveau: 'B1' },
      teilnahme: [
        { ...ik, austrittIst: '2026-06-01' },
        { instrument: 'MAT', status: 'ZUGEWIESEN', eintrittPlan: '2026-12-01' }
      ]
    },
    {
      says: 'ja',
      fall: { niveau: 'B1' },
      teilnahme: [
        { ...ik, austrittIst: '2026-06-01' },
        { instrument: 'MAT', status: 'ZUGEWIESEN', eintrittPlan: '2027-04-01' }
      ]
    },
    { says: 'ohneAngabe', fall: { niveau: 'UNB' }, teilnahme: [{ ...ik, austrittIst: '2026-06-01' }] }
  ],
  Q4: [
    { says: 'ja', fall: { niveau: 'A2' }, teilnahme: [ik] },
    { says: 'ja', fall: { niveau: 'A2.2' }, teilnahme: [ik] },
    { says: 'nein', fall: { niveau: 'B1' }, teilnahme: [ik] },
    { says: 'nein', fall: { niveau: 'A2' } },
    { says: 'nein', fall: { niveau: 'A2' }, teilnahme: [ik, { kursart: 'BSK_B1', status: 'EINGETRETEN' }] }
  ],
  Q5: [
    { says: 'ja', berechtigung: [{ zugangsweg: 'IK_VERPFL_JC', status: 'AUSGESTELLT', gueltigBis: '2027-01-21' }] },
    { says: 'nein', berechtigung: [{ zugangsweg: 'IK_VERPFL_JC', status: 'AUSGESTELLT', gueltigBis: '2027-01-22' }] },
    { says: 'nein', berechtigung: [{ zugangsweg: 'IK_VERPFL_JC', status: 'VERBRAUCHT', gueltigBis: '2026-12-01' }] },
    { says: 'ja', berechtigung: [{ zugangsweg: 'BSK_JC', status: 'AUSGESTELLT', ausgestelltAm: '2026-10-21' }] },
    { says: 'nein', berechtigung: [{ zugangsweg: 'BSK_JC', status: 'AUSGESTELLT', ausgestelltAm: '2026-10-22' }] },
    { says: 'ja', berechtigung: [{ zugangsweg: 'IK_ANSPRUCH', status: 'ANGEMELDET', angemeldetAm: '2026-01-21' }] },
    {
      says: 'ja',
      berechtigung: [{ zugangsweg: 'IK_ANSPRUCH', status: 'UNTERBROCHEN', letzterUnterrichtstag: '2025-12-01' }]
    },
    { says: 'ohneAngabe', berechtigung: [{ zugangsweg: 'IK_ANSPRUCH', status: 'AUSGESTELLT' }] },
    { says: 'nein' }
  ],
  Q6: [
    { says: 'ja', berechtigung: [{ zugangsweg: 'IK_ANSPRUCH', status: 'ANGEMELDET', angemeldetAm: '2026-10-10' }] },
    { says: 'nein', berechtigung: [{ zugangsweg: 'IK_ANSPRUCH', status: 'ANGEMELDET', angemeldetAm: '2026-10-11' }] },
    {
      says: 'nein',
      berechtigung: [
        { zugangsweg: 'IK_ANSPRUCH', status: 'ANGEMELDET', angemeldetAm: '2026-08-01', kursbeginnIst: '2026-09-01' }
      ]
    },
    { says: 'ohneAngabe', berechtigung: [{ zugangsweg: 'IK_ANSPRUCH', status: 'ANGEMELDET' }] }
  ],
  Q7: [
    { says: 'ja', teilnahme: [{ kursart: 'IK_ALLG', status: 'EINGETRETEN', austrittPlan: '2027-01-17' }] },
    { says: 'nein', teilnahme: [{ kursart: 'IK_ALLG', status: 'EINGETRETEN', austrittPlan: '2027-01-18' }] },
    {
      says: 'nein',
      teilnahme: [
        { kursart: 'IK_ALLG', status: 'EINGETRETEN', austrittPlan: '2026-12-18' },
        { kursart: 'BSK_B2', status: 'ANGEMELDET' }
      ]
    },
    {
      says: 'nein',
      teilnahme: [
        { kursart: 'IK_ALLG', status: 'EINGETRETEN', austrittPlan: '2026-12-18' },
        { instrument: 'AGH', status: 'EINGETRETEN', austrittPlan: '2027-06-30' }
      ]
    },
    { says: 'ohneAngabe', teilnahme: [{ kursart: 'IK_ALLG', status: 'EINGETRETEN' }] }
  ],
  Q10: [
    { says: 'ja', fall: { geburtsdatum: '2001-11-22' } },
    { says: 'nein', fall: { geburtsdatum: '2001-11-21' } },
    { says: 'ja', fall: { geburtsdatum: '2002-02-20' } },
    { says: 'nein', fall: { geburtsdatum: '2002-02-21' } },
    { says: 'ohneAngabe', fall: { geburtsdatum: null } }
  ],
  Q11: [
    { says: 'ja', fall: { alleinerziehend: true, niveau: 'B1', juengstesKind: '2025-09-22', kinderbetreuung: true } },
    { says: 'nein', fall: { alleinerziehend: true, niveau: 'B1', juengstesKind: '2025-09-23', kinderbetreuung: true } },
    {
      says: 'nein',
      fall: { alleinerziehend: true, niveau: 'B1', juengstesKind: '2025-09-22', kinderbetreuung: false }
    },
    {
      says: 'nein',
      fall: { alleinerziehend: true, niveau: 'B1', juengstesKind: '2025-09-22', kinderbetreuung: true },
      teilnahme: [{ instrument: 'MAT', status: 'UNTERBROCHEN' }]
    },
    {
      says: 'ohneAngabe',
      fall: { alleinerziehend: true, niveau: 'B1', juengstesKind: '2025-09-22', kinderbetreuung: null }
    }
  ],
  Q12: [
    { says: 'ja', fall: { juengstesKind: '2026-01-22' } },
    { says: 'nein', fall: { juengstesKind: '2026-01-23' } },
    { says: 'ja', fall: { juengstesKind: '2025-08-23' } },
    { says: 'nein', fall: { juengstesKind: '2025-08-22' } },
    { says: 'ohneAngabe' }
  ],
  Q13: [
    { says: 'ja', fall: { anerkennung: 'ANTRAG_GESTELLT', anerkennungAntragAm: '2026-07-25' } },
    { says: 'nein', fall: { anerkennung: 'ANTRAG_GESTELLT', anerkennungAntragAm: '2026-07-26' } },
    {
      says: 'nein',
      fall: { anerkennung: 'ANTRAG_GESTELLT', anerkennungAntragAm: '2026-01-01', anerkennungUnterlagenAm: '2026-10-01' }
    },
    { says: 'nein', fall: { anerkennung: 'BESCHEID_VOLL', anerkennungAntragAm: '2026-01-01' } },
    { says: 'ohneAngabe', fall: { anerkennung: 'UNTERLAGEN_FEHLEN' } }
  ],
  Q14: [
    { says: 'ja', fall: { berufsabschluss: 'UNI_MASTER', niveau: 'B2' } },
    { says: 'nein', fall: { berufsabschluss: 'UNI_MASTER', niveau: 'B2', letzteIntegration: '2026-01-01' } },
    { says: 'nein', fall: { berufsabschluss: 'OHNE', niveau: 'B2' } },
    { says: 'ohneAngabe', fall: { berufsabschluss: 'UNB', niveau: 'B2' } }
  ],
  Q16: [
    { says: 'ja', fall: { aufenthaltsstatus: 'AE_SUBS', titelBis: '2027-02-20' } },
    { says: 'nein', fall: { aufenthaltsstatus: 'AE_SUBS', titelBis: '2027-02-21' } },
    { says: 'ja', fall: { aufenthaltsstatus: 'AE_SUBS', titelBis: '2026-11-01' } },
    { says: 'nein', fall: { aufenthaltsstatus: 'AE_24', titelBis: '2026-12-01' } },
    { says: 'ja', fall: { aufenthaltsstatus: 'AE_24', titelBis: '2026-01-31' } },
    { says: 'ohneAngabe', fall: { aufenthaltsstatus: 'AE_SUBS' } },
    { says: 'nein', fall: { aufenthaltsstatus: 'EU' } },
    { says: 'ohneAngabe' }
  ],
  Q18: [
    { says: 'ja', fall: { kooperationsplanAm: '2026-05-22' } },
    { says: 'nein', fall: { kooperationsplanAm: '2026-05-23' } },
    { says: 'nein', fall: { kooperationsplanAm: '2025-01-01', kooperationsplanFortschreibungAm: '2026-08-01' } },
    { says: 'ohneAngabe' }
  ],
  Q20: [
    { says: 'ja', fall: { niveau: 'B1' }, teilnahme: [{ instrument: 'MAG', status: 'EINGETRETEN' }] },
    { says: 'nein', fall: { niveau: 'B2' }, teilnahme: [{ instrument: 'MAG', status: 'EINGETRETEN' }] },
    { says: 'nein', fall: { niveau: 'B1' }, teilnahme: [{ instrument: 'MAG', status: 'BEENDET_REGULAER' }] }
  ],
  Q21: [
    { says: 'ja', fall: { fallSeit: '2024-11-22' } },
    { says: 'nein', fall: { fallSeit: '2024-11-23' } },
    { says: 'nein', fall: { fallSeit: '2024-01-01' }, teilnahme: [ik] },
    { says: 'ja', fall: { fallSeit: '2024-01-01' }, teilnahme: [{ kursart: 'IK_ALLG', status: 'ABGEBROCHEN' }] },
    { says: 'ohneAngabe' }
  ],
  Q22: [
    { says: 'ja', fall: { niveau: 'B1' }, teilnahme: [{ ...ik, austrittIst: '2026-08-23' }] },
    { says: 'nein', fall: { niveau: 'B1' }, teilnahme: [{ ...ik, austrittIst: '2026-08-24' }] },
    { says: 'nein', fall: { niveau: 'B2' }, teilnahme: [{ ...ik, austrittIst: '2026-08-23' }] },
    {
      says: 'nein',
      fall: { niveau: 'B1' },
      teilnahme: [
        { ...ik, austrittIst: '2026-08-23' },
        { kursart: 'BSK_B2', status: 'EINGETRETEN', austrittPlan: '2027-03-01' }
      ]
    },
    { says: 'nein', fall: { niveau: 'B1' } }
  ],
  Q23: [
    {
      says: 'nein',
      fall: { niveau: 'B1', aufenthaltsstatus: 'EU' },
      wiedervorlage: [{ faelligAm: '2027-01-01', betreff: 'Gespräch' }]
    },
    { says: 'ja', fall: { niveau: 'B1', aufenthaltsstatus: 'EU' } },
    {
      says: 'ja',
      fall: { niveau: 'UNB', aufenthaltsstatus: 'EU' },
      wiedervorlage: [{ faelligAm: '2027-01-01', betreff: 'Gespräch' }]
    },
    {
      says: 'ja',
      fall: { niveau: 'B1', aufenthaltsstatus: 'UNB' },
      wiedervorlage: [{ faelligAm: '2027-01-01', betreff: 'Gespräch' }]
    },
    { says: 'nein', fall: { fallStatus: 'GESCHLOSSEN' } }
  ]
}

describe('the Zielgruppen of the program', () => {
  it('are all asked below, and all pass the check', () => {
    expect(Object.keys(cases)).toEqual(eingebauteZielgruppen.map(({ id }) => id))
    for (const { filter, varianten } of eingebauteZielgruppen) {
      expect([filter, ...varianten.map((eine) => eine.filter)].flatMap(checkFilter)).toEqual([])
    }
  })

  it.each(Object.entries(cases))(
    '%s finds whom it is meant for, and counts apart whom nobody can tell of',
    async (id, personen) => {
      await using app = await startTestApp()
      const { filter } = (await app.api.zielgruppen.list(undefined)).find((eine) => eine.id === id)!
      for (const [nummer, { says, fall, ...saetze }] of personen.entries()) {
        const person = await addFall(app.db, { nachname: `${says} ${nummer}`, vorname: null, ...fall })
        for (const [art, liste] of Object.entries(saetze)) {
          for (const satz of liste) await addSatz(app.db, art as Satzart, person, satz)
        }
      }
      const names = async (gruppe: 'treffer' | 'unbekannt') =>
        (await app.api.zielgruppen.preview({ filter, gruppe, limit: 100 })).map(({ nachname }) => nachname).toSorted()
      const expected = (says: Person['says']) =>
        personen.flatMap((person, nummer) => (person.says === says ? [`${says} ${nummer}`] : [])).toSorted()

      expect(await names('treffer')).toEqual(expected('ja'))
      expect(await names('unbekannt')).toEqual(expected('ohneAngabe'))
      expect(await app.api.zielgruppen.count({ filter })).toEqual({
        treffer: expected('ja').length,
        unbekannt: expected('ohneAngabe').length,
        gesamt: personen.length
      })
    }
  )
})

describe('the variants of the Bielefeld queries', () => {
  const variante = (id: string, name: string) =>
    eingebauteZielgruppen.find((eine) => eine.id === id)!.varianten.find((eine) => eine.name === name)!.filter

  it('count earlier drop-outs as participation', async () => {
    await using app = await startTestApp()
    const person = await addFall(app.db, frau)
    await addSatz(app.db, 'teilnahme', person, { kursart: 'IK_ALLG', status: 'ABGEBROCHEN' })
    await addFall(app.db, frau)

    expect((await app.api.zielgruppen.count({ filter: variante('Q1', 'abbrueche') })).treffer).toBe(1)
  })

  it('keep the limit of 2017', async () => {
    await using app = await startTestApp()
    for (const einkommenBetrag of [45_000, 45_099, 45_100]) {
      await addSatz(app.db, 'teilnahme', await addFall(app.db, { ...mann, einkommenBetrag }), ik)
    }

    expect((await app.api.zielgruppen.count({ filter: variante('Q2', 'seed') })).treffer).toBe(2)
  })

  it('follow the limit of the year: 603 € in 2026, 633 € from 2027', async () => {
    const { filter } = eingebauteZielgruppen.find(({ id }) => id === 'Q2')!
    for (const [today, treffer] of [
      ['2026-12-31', 1],
      ['2027-01-01', 2]
    ] as const) {
      await using app = await startTestApp({ today: () => today })
      for (const einkommenBetrag of [60_300, 63_300, 63_301]) {
        await addSatz(app.db, 'teilnahme', await addFall(app.db, { ...mann, einkommenBetrag }), ik)
      }
      expect((await app.api.zielgruppen.count({ filter })).treffer).toBe(treffer)
    }
  })
})
