import type { Person } from './person'

/** Persons for the questions of `eingebaut/familie.ts`. */
export const familie: Record<string, Person[]> = {
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
  ]
}
