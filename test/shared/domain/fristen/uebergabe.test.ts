import { fristenOf } from '@shared/domain/fristen/fristenOf'
import { standardregeln } from '@shared/domain/uebergabe/vorlagen'
import { zeitdauerOf } from '@shared/domain/uebergabe/zeitdauer'
import { describe, expect, it } from 'vitest'
import { someLage } from '../../../support/someLage'

const imSpezialteam = { fallStatus: 'AKTIV', team: 'Spezialteam', fallSeit: '2024-12-31' }
const only = (art: string, ...lage: Parameters<typeof someLage>) =>
  fristenOf(someLage(...lage)).filter((frist) => frist.art === art)

describe('24 months in special support (R-16, U-4)', () => {
  it.each([
    ['2026-11-22', 'BALD', '2026-12-31'],
    ['2026-10-31', 'OK', '2026-12-31'],
    ['2026-12-31', 'FAELLIG', '2026-12-31']
  ])('on %s is %s', (heute, ampel, datum) => {
    expect(only('zeitdauer', heute, imSpezialteam)).toMatchObject([{ ampel, datum }])
  })

  it('is unclear where nobody knows since when', () => {
    expect(only('zeitdauer', '2026-11-22', { ...imSpezialteam, fallSeit: null })).toMatchObject([{ ampel: 'UNKLAR' }])
  })

  it.each([
    ['in another team', { team: 'Team Nord' }],
    ['without a team', { team: null }],
    ['of a case that rests', { fallStatus: 'RUHEND' }]
  ])('says nothing %s', (_, werte) => {
    expect(only('zeitdauer', '2026-11-22', { ...imSpezialteam, ...werte })).toEqual([])
  })

  it('is settled by a handover that is on its way', () => {
    const uebergabe = [{ status: 'VORBEREITET' }]

    expect(only('zeitdauer', '2027-01-05', imSpezialteam, { uebergabe })).toEqual([])
  })
})

describe('a handover', () => {
  it('should be answered within two weeks', () => {
    const uebergabe = [{ status: 'UEBERGEBEN', uebergebenAm: '2026-11-10', anTeam: 'Nord' }, { status: 'ANGENOMMEN' }]

    expect(only('annahme', '2026-11-22', {}, { uebergabe })).toMatchObject([{ datum: '2026-11-24', ampel: 'BALD' }])
  })
})

it('is about the teams of the kinds the criterion names', () => {
  const teams = [
    { name: 'Spezialteam', art: 'SPEZIAL' },
    { name: 'Nord', art: 'UE25' }
  ]

  expect(zeitdauerOf(standardregeln, teams)).toEqual({ monate: 24, teams: ['Spezialteam'] })
  expect(zeitdauerOf(standardregeln, [])).toBeNull()
})
