import { type BerechtigungEintrag, berechtigungErlischtAm, NIE } from '@shared/domain/zielgruppen/berechtigungErlischt'
import { titelEndeOf } from '@shared/domain/zielgruppen/titelEnde'
import { describe, expect, it } from 'vitest'

const leer: BerechtigungEintrag = {
  zugangsweg: 'IK_ANSPRUCH',
  ausgestelltAm: null,
  gueltigBis: null,
  angemeldetAm: null,
  kursbeginnIst: null,
  letzterUnterrichtstag: null,
  status: 'AUSGESTELLT',
  wiederBegonnenAm: null,
  nichtZuVertreten: null
}

describe('the day an entitlement lapses', () => {
  it.each<[string, Partial<BerechtigungEintrag>, string | null]>([
    ['registered 15.03.2026 and not begun (R-03)', { status: 'ANGEMELDET', angemeldetAm: '2026-03-15' }, '2027-03-15'],
    [
      'interrupted (R-03)',
      {
        status: 'UNTERBROCHEN',
        angemeldetAm: '2025-01-01',
        kursbeginnIst: '2025-02-01',
        letzterUnterrichtstag: '2026-02-28'
      },
      '2027-02-28'
    ],
    ['a BSK issued 30.11.2026 (R-05)', { zugangsweg: 'BSK_JC', ausgestelltAm: '2026-11-30' }, '2027-02-28'],
    ['a BSK already registered', { zugangsweg: 'BSK_JC', status: 'ANGEMELDET', angemeldetAm: '2026-03-15' }, NIE],
    ['as printed (R-02)', { gueltigBis: '2026-12-24', ausgestelltAm: '2026-01-01' }, '2026-12-24'],
    ['issued by the BAMF (R-02)', { zugangsweg: 'IK_ZUL_BAMF', ausgestelltAm: '2026-01-31' }, '2027-01-31'],
    [
      'registered and not begun, not to blame (R-03)',
      { status: 'ANGEMELDET', angemeldetAm: '2026-03-15', nichtZuVertreten: true },
      NIE
    ],
    ['a claim not registered, not to blame (R-01)', { ausgestelltAm: '2026-01-01', nichtZuVertreten: true }, NIE],
    [
      'interrupted and begun again (R-03)',
      { status: 'UNTERBROCHEN', letzterUnterrichtstag: '2026-02-28', wiederBegonnenAm: '2026-05-01' },
      NIE
    ],
    [
      'interrupted after it was begun again (R-03)',
      { status: 'UNTERBROCHEN', letzterUnterrichtstag: '2026-02-28', wiederBegonnenAm: '2025-05-01' },
      '2027-02-28'
    ],
    ['without any day', {}, null]
  ])('%s', (_what, eintrag, erlischt) => {
    expect(berechtigungErlischtAm({ ...leer, ...eintrag })).toBe(erlischt)
  })
})

describe('the day a title ends', () => {
  it('runs on by law for § 24 if it was valid on 01.02.2026', () => {
    const bis = '2027-03-04'
    expect(titelEndeOf({ aufenthaltsstatus: 'AE_24', titelBis: '2026-02-01' }, bis)).toBe(bis)
    expect(titelEndeOf({ aufenthaltsstatus: 'AE_24', titelBis: '2026-01-31' }, bis)).toBe('2026-01-31')
    expect(titelEndeOf({ aufenthaltsstatus: 'AE_24', titelBis: '2028-01-01' }, bis)).toBe('2028-01-01')
    expect(titelEndeOf({ aufenthaltsstatus: 'AE_SUBS', titelBis: '2026-02-01' }, bis)).toBe('2026-02-01')
    expect(titelEndeOf({ aufenthaltsstatus: 'AE_24', titelBis: '2026-02-01' }, null)).toBe('2026-02-01')
  })
})
