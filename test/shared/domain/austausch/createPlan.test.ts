import { createPlan } from '@shared/domain/austausch/createPlan'
import { decide } from '@shared/domain/austausch/entscheidungen'
import { listenarten } from '@shared/domain/austausch/listenart'
import { accountedFor, keineEntscheidungen } from '@shared/domain/austausch/plan'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Werte, zeile } from '../../../support/someListe'
import { vorlageOf } from '../../../support/someVorlage'

const planOf = (...rows: (Werte | ReturnType<typeof zeile>)[]) => createPlan(vorlageOf(rows))
const ausgaenge = (...rows: Werte[]) => planOf(...rows).zeilen.map(({ ausgang }) => ausgang)

const anna = { kundennummer: '498A012345', nachname: 'Haddad', vorname: 'Anna', geburtsdatum: '1987-03-07' }

describe('a row of a list', () => {
  it('is a new person when the store does not know number, name and birthday', () => {
    expect(ausgaenge(anna)).toEqual(['new'])
  })

  it('is rejected without number and name, and with a number alone', () => {
    const plan = planOf({ ort: 'Ellerwiek' }, { kundennummer: '498A999999' })

    expect(plan.zeilen.map(({ ausgang, gruende }) => [ausgang, gruende[0]?.code])).toEqual([
      ['rejected', 'ohneAngaben'],
      ['rejected', 'ohneName']
    ])
  })

  it('is unclear with a name alone', () => {
    expect(ausgaenge({ nachname: 'Haddad' })).toEqual(['unclear'])
  })

  it('only adds a course when an earlier row was about the same new person', () => {
    const plan = planOf(anna, { ...anna, kursart: 'IK_ALLG', ort: 'Ellerwiek' }, anna)

    expect(plan.zeilen.map(({ ausgang }) => ausgang)).toEqual(['new', 'changed', 'skipped'])
    expect(plan.zeilen[1]).toMatchObject({ person: { neu: 2 }, neueSaetze: [{ tabelle: 'teilnahme' }], neuerFall: {} })
  })

  it('is rejected when an earlier row gave the same number to somebody else', () => {
    expect(ausgaenge(anna, { ...anna, nachname: 'Meyer', vorname: 'Uwe' })).toEqual(['new', 'rejected'])
  })

  it('keeps what does not fit its field out and says so', () => {
    const [row] = planOf({ ...anna, bg_groesse: 99 }).zeilen

    expect(row?.neuerFall).not.toHaveProperty('bgGroesse')
    expect(row?.gruende).toEqual([{ code: 'unzulaessig', facts: { feld: 'bg_groesse' } }])
  })
})

const werte = fc.record(
  {
    kundennummer: fc.constantFrom('498A000001', '498A000002', '498A000003'),
    nachname: fc.constantFrom('Haddad', 'Müller', 'Mueller'),
    vorname: fc.constantFrom('Amal', 'Nour'),
    geburtsdatum: fc.constantFrom('1987-03-07', '1990-01-01'),
    niveau_gesamt: fc.constantFrom('A1', 'B1'),
    kursart: fc.constantFrom('IK_ALLG', 'BSK_B2'),
    kurs_kennung: fc.constantFrom('IK 26-07', 'ALPHA 2'),
    status: fc.constantFrom('EINGETRETEN', 'WARTELISTE', 'ABGEBROCHEN'),
    anwesend: fc.integer({ min: 0, max: 40 }),
    bemerkung: fc.constantFrom('wünscht Teilzeit', 'bittet um Rückruf')
  },
  { requiredKeys: [] }
)
// A list of courses has no persons.
const anyKind = fc.constantFrom(...listenarten.filter((art) => art !== 'kursplanungsliste'))
const rows = fc.array(
  fc.record({ werte, skip: fc.constantFrom(undefined, 'title', 'total'), hidden: fc.constantFrom(undefined, 'hand') }),
  { maxLength: 30 }
)

describe('any list', () => {
  it('accounts for every row, whatever is decided', () => {
    fc.assert(
      fc.property(rows, anyKind, fc.constantFrom('neu', 'auslassen', 'kandidat'), (some, kind, wahl) => {
        const vorlage = vorlageOf(
          some.map(({ werte, skip, hidden }, at) =>
            zeile(at + 2, werte, {
              ...(skip && { skip: skip as 'title' }),
              ...(hidden && { hidden: hidden as 'hand' })
            })
          ),
          {},
          { kind, monat: '2026-10' }
        )
        const plan = createPlan(vorlage)
        const entschieden = decide(keineEntscheidungen, { art: 'alleUnklaren', wahl }, plan)

        for (const one of [plan, createPlan(vorlage, entschieden)]) {
          expect(accountedFor(one.zaehler)).toBe(some.length)
          expect(one.zaehler.rows).toBe(some.length)
        }
      })
    )
  })
})
