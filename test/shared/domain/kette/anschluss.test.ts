import { fristenOf } from '@shared/domain/fristen/fristenOf'
import { anschlussOf } from '@shared/domain/kette/anschluss'
import type { Satz } from '@shared/domain/saetze/satzarten'
import { describe, expect, it } from 'vitest'
import { someSatz } from '../../../support/someKette'
import { someLage } from '../../../support/someLage'

const heute = '2026-11-28'
const kurs = someSatz('teilnahme', 't1', {
  kursart: 'IK_ALLG',
  status: 'EINGETRETEN',
  eintrittIst: '2026-05-04',
  austrittPlan: '2027-01-29'
})

const folgende = (
  teilnahme: Satz<'teilnahme'>[],
  kettenelement: Satz<'kettenelement'>[],
  integration: Satz<'integration'>[] = []
) => ({ teilnahme, kettenelement, integration })

const danach = (werte: Partial<Satz<'kettenelement'>>, eine = kurs) => {
  const element = someSatz('kettenelement', 'k1', { elementart: 'SPRACHE_BSK', planstatus: 'GEPLANT', ...werte })
  return anschlussOf(eine, folgende([eine], [element]), heute)
}

describe('what follows a participation', () => {
  it('is a planned step that begins within 60 days of the end, or has no day yet', () => {
    expect(danach({ beginnPlan: '2027-03-30' })).toEqual({ art: 'kettenelement', id: 'k1', beginn: '2027-03-30' })
    expect(danach({ beginnPlan: '2027-03-31' })).toBeNull()
    expect(danach({})).toEqual({ art: 'kettenelement', id: 'k1', beginn: null })
  })

  it('is nothing that was given up or is over, and nothing that only runs meanwhile', () => {
    expect(danach({ planstatus: 'VERWORFEN', beginnPlan: '2027-02-01' })).toBeNull()
    expect(danach({ planstatus: 'ERLEDIGT' })).toBeNull()
    expect(danach({ beginnPlan: '2026-12-01', endePlan: '2027-01-29' })).toBeNull()
    expect(danach({ beginnPlan: '2026-12-01', endePlan: '2027-01-30' })).not.toBeNull()
    expect(danach({ beginnPlan: '2026-10-01' })).toBeNull()
  })

  it('is a step that has begun and goes on beyond the end', () => {
    expect(danach({ planstatus: 'LAEUFT', beginnIst: '2026-11-02', endePlan: '2027-04-30' })).not.toBeNull()
    expect(danach({ planstatus: 'LAEUFT', beginnIst: '2026-11-02', endePlan: '2027-01-15' })).toBeNull()
  })

  it('counts from today where the end lies behind', () => {
    const vorbei = { ...kurs, status: 'BEENDET_REGULAER', austrittIst: '2026-10-30' }
    expect(danach({ beginnPlan: '2027-01-27' }, vorbei)).not.toBeNull()
    expect(danach({ beginnPlan: '2027-01-28' }, vorbei)).toBeNull()
  })

  it('is the earliest of several', () => {
    const bsk = someSatz('teilnahme', 't2', { status: 'ANGEMELDET', eintrittPlan: '2027-02-08' })
    const element = someSatz('kettenelement', 'k1', { planstatus: 'GEPLANT', beginnPlan: '2027-02-01' })
    expect(anschlussOf(kurs, folgende([kurs, bsk], [element]), heute)?.id).toBe('k1')
    expect(anschlussOf(kurs, folgende([kurs, bsk], []), heute)).toEqual({
      art: 'teilnahme',
      id: 't2',
      beginn: '2027-02-08'
    })
  })

  it('is work or training that begins within 60 days of the end, or goes on beyond it', () => {
    const arbeit = (werte: Partial<Satz<'integration'>>) => {
      const eine = someSatz('integration', 'i1', { art: 'SV_UNBEFR', beginn: '2026-11-02', ...werte })
      return anschlussOf(kurs, folgende([kurs], [], [eine]), heute)
    }

    expect(arbeit({})).toEqual({ art: 'integration', id: 'i1', beginn: '2026-11-02' })
    expect(arbeit({ art: 'AUSB_BETRIEB', beginn: '2027-03-30' })).not.toBeNull()
    expect(arbeit({ beginn: '2027-03-31' })).toBeNull()
    expect(arbeit({ ende: '2027-01-29' })).toBeNull()
    expect(arbeit({ ende: '2027-01-30' })).not.toBeNull()
  })

  it('is no Minijob beside the course', () => {
    const job = someSatz('integration', 'i1', { art: 'MINIJOB', beginn: '2025-03-01' })

    expect(anschlussOf(kurs, folgende([kurs], [], [job]), heute)).toBeNull()
  })

  it('settles the Fristen of the end', () => {
    const arten = (kettenelement: Partial<Satz<'kettenelement'>>[]) =>
      fristenOf(someLage(heute, { fallStatus: 'BEENDET' }, { teilnahme: [kurs], kettenelement })).map(({ art }) => art)

    expect(arten([])).toContain('anschluss')
    const mit = arten([{ planstatus: 'GEPLANT', beginnPlan: '2027-02-15' }])
    expect(mit).not.toContain('anschluss')
    expect(mit).not.toContain('anschlussGebucht')
  })
})
