import { mitgelieferteCodes } from '@shared/domain/codes'
import { mitgelieferteVorlagen } from '@shared/domain/kette/vorlagen'
import { applyVorlage } from '@shared/domain/kette/vorlagen/applyVorlage'
import { arbeit, element, kurs } from '@shared/domain/kette/vorlagen/element'
import { elementeFrom } from '@shared/domain/kette/vorlagen/fromKette'
import { type Lauf, laeufeFor } from '@shared/domain/kette/vorlagen/laeufe'
import { Kettenvorlage } from '@shared/domain/kette/vorlagen/vorlage'
import { describe, expect, it } from 'vitest'
import { someSchritt } from '../../../support/someKette'

const lauf = (id: string, werte: Partial<Lauf> = {}): Lauf => ({
  ...{ id, titel: id, traegerName: 'Lernhof', kursart: 'BSK_B2', instrument: null, kostentraeger: 'BAMF' },
  ...{ niveauZiel: null, beginn: null, ende: null, plaetzeFrei: null, plaetzeStand: null },
  ...werte
})
const ab = '2027-01-04'
const leer = { ab, schritte: [], laeufe: [], ohne: [], gewaehlt: {} }
const tage = (vorschlaege: ReturnType<typeof applyVorlage>) =>
  vorschlaege.map(({ herkunft, beginn, ende }) => [herkunft, beginn, ende])

describe('the templates of the program', () => {
  it('are at least ten, each with its source', () => {
    expect(mitgelieferteVorlagen.length).toBeGreaterThanOrEqual(10)
    expect(mitgelieferteVorlagen.filter(({ quelle }) => quelle === '')).toEqual([])
    expect(new Set(mitgelieferteVorlagen.map(({ id }) => id)).size).toBe(mitgelieferteVorlagen.length)
  })

  it.each(mitgelieferteVorlagen.map((vorlage) => [vorlage.name, vorlage] as const))(
    '%s fits the lists',
    (_, vorlage) => {
      expect(Kettenvorlage.parse(vorlage)).toEqual(vorlage)
      const aktiv = (liste: string, code: string | null) =>
        code === null || mitgelieferteCodes.some((eine) => eine.liste === liste && eine.code === code && eine.aktiv)
      for (const [nummer, eines] of vorlage.elemente.entries()) {
        expect(aktiv('elementart', eines.elementart)).toBe(true)
        expect(aktiv('kursart', eines.kursart)).toBe(true)
        expect(aktiv('instrument', eines.instrument)).toBe(true)
        expect(aktiv('kostentraeger', eines.kostentraeger)).toBe(true)
        expect(aktiv('niveau', eines.niveauZiel)).toBe(true)
        expect(eines.parallelZu ?? -1).toBeLessThan(nummer)
      }
    }
  )
})

describe('a template for a person', () => {
  it('counts whole weeks, one step after the other, work without an end', () => {
    const elemente = [element('MASSNAHME', 2), element('PRAKTIKUM', 1), arbeit()]
    expect(tage(applyVorlage({ elemente }, leer))).toEqual([
      ['DAUER', '2027-01-04', '2027-01-17'],
      ['DAUER', '2027-01-18', '2027-01-24'],
      ['DAUER', '2027-01-25', null]
    ])
  })

  it('begins a course with the next real run and goes on after its real end', () => {
    const laeufe = [
      lauf('spaet', { beginn: '2027-03-01' }),
      lauf('naechster', { beginn: '2027-01-18', ende: '2027-06-15' })
    ]
    const elemente = [kurs('BSK_B2', 20), element('PRAKTIKUM', 6)]
    expect(tage(applyVorlage({ elemente }, { ...leer, laeufe }))).toEqual([
      ['LAUF', '2027-01-18', '2027-06-15'],
      ['DAUER', '2027-06-16', '2027-07-27']
    ])
  })

  it('puts steps side by side, some weeks later where the template says so', () => {
    const elemente = [
      kurs('BSK_B2', 20),
      element('MASSNAHME', 30, { parallelZu: 0, versatz: 4 }),
      element('BERATUNG', 60, { parallelZu: 0 }),
      arbeit()
    ]
    expect(tage(applyVorlage({ elemente }, leer))).toEqual([
      ['DAUER', '2027-01-04', '2027-05-23'],
      ['DAUER', '2027-02-01', '2027-08-29'],
      ['DAUER', '2027-01-04', '2028-02-27'],
      // What only accompanies keeps nobody from work.
      ['DAUER', '2027-08-30', null]
    ])
  })

  it('leaves out what the person has, and begins after it', () => {
    const schritte = [
      someSchritt('ik', 'SPRACHE_IK', '2026-05-04 2027-02-26', { kursart: 'IK_INTENSIV', planstatus: 'LAEUFT' })
    ]
    const elemente = [kurs('IK_ALLG', 30), element('PRAKTIKUM', 1)]
    const [erster, zweiter] = applyVorlage({ elemente }, { ...leer, schritte })
    expect(erster).toMatchObject({ herkunft: 'VORHANDEN', vorhanden: 'ik' })
    expect(zweiter?.beginn).toBe('2027-02-27')
  })

  it('does not take a course that was broken off for one the person has, nor one course for two', () => {
    const ik = { kursart: 'IK_ALLG', planstatus: 'ERLEDIGT' }
    const elemente = [kurs('IK_ALLG', 30), kurs('IK_ALLG', 30)]
    const herkunft = (status: string) =>
      applyVorlage(
        { elemente },
        { ...leer, schritte: [someSchritt('ik', 'SPRACHE_IK', '2025-01-06 2025-09-30', { ...ik, status })] }
      ).map(({ herkunft: woher }) => woher)

    expect(herkunft('ABGEBROCHEN')).toEqual(['DAUER', 'DAUER'])
    expect(herkunft('BEENDET_REGULAER')).toEqual(['VORHANDEN', 'DAUER'])
  })

  it('moves up what follows a step that is left out, and takes the run that was chosen', () => {
    const laeufe = [
      lauf('a', { beginn: '2027-01-18', ende: '2027-02-14' }),
      lauf('b', { beginn: '2027-03-01', ende: '2027-03-28' })
    ]
    const elemente = [element('MASSNAHME', 4), kurs('BSK_B2', 20)]
    const of = (mehr: object) => tage(applyVorlage({ elemente }, { ...leer, laeufe, ...mehr }))[1]

    expect(of({})).toEqual(['LAUF', '2027-03-01', '2027-03-28'])
    expect(of({ ohne: [0] })).toEqual(['LAUF', '2027-01-18', '2027-02-14'])
    expect(of({ ohne: [0], gewaehlt: { 1: 'b' } })).toEqual(['LAUF', '2027-03-01', '2027-03-28'])
    expect(of({ ohne: [0], gewaehlt: { 1: null } })).toEqual(['DAUER', '2027-01-04', '2027-05-23'])
  })
})

describe('runs for a planned step', () => {
  const gesucht = { kursart: 'BSK_B2', instrument: null, niveauZiel: 'B2' }
  const ids = (...laeufe: Lauf[]) => laeufeFor(gesucht, ab, laeufe).map(({ id }) => id)

  it('are of the same kind and level and begin not before the day', () => {
    expect(
      ids(
        lauf('gleichesNiveau', { beginn: ab, niveauZiel: 'B2' }),
        lauf('anderesNiveau', { beginn: ab, niveauZiel: 'C1' }),
        lauf('andereArt', { beginn: ab, kursart: 'BSK_C1' }),
        lauf('vorher', { beginn: '2027-01-03' }),
        lauf('ohneTag')
      )
    ).toEqual(['gleichesNiveau'])
  })

  it('have free places first, if they begin soon after the next one; full ones come last', () => {
    expect(
      ids(
        lauf('voll', { beginn: '2027-01-04', plaetzeFrei: 0 }),
        lauf('unbekannt', { beginn: '2027-01-11' }),
        lauf('frei', { beginn: '2027-02-15', plaetzeFrei: 3 }),
        lauf('spaetFrei', { beginn: '2027-02-16', plaetzeFrei: 9 })
      )
    ).toEqual(['frei', 'unbekannt', 'spaetFrei', 'voll'])
  })
})

it('makes a template of a chain: lengths instead of days, and nothing that names the person', () => {
  const kette = [
    someSchritt('ik', 'SPRACHE_IK', '2026-01-05 2026-08-30', { kursart: 'IK_ALLG', titel: 'IK 14', traeger: 'VHS' }),
    someSchritt('mat', 'MASSNAHME', '2026-03-02 2026-05-24', { instrument: 'MAT', bemerkung: 'nach Gespräch' }),
    someSchritt('job', 'ARBEIT', '2026-09-07', { titel: 'Lager' })
  ]
  expect(elementeFrom(kette)).toMatchObject([
    { kursart: 'IK_ALLG', titel: null, wochen: 34, parallelZu: null, hinweis: null },
    { instrument: 'MAT', wochen: 12, parallelZu: 0, versatz: 8, hinweis: null },
    { elementart: 'ARBEIT', titel: 'Lager', wochen: null, parallelZu: null }
  ])
})
