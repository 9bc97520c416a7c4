import { and, bedingung, type EingebauteZielgruppe, fallAktiv, imBestand, ohneLaufendeTeilnahme } from './bausteine'

/** Parents of small children. */
export const familie: readonly EingebauteZielgruppe[] = [
  {
    id: 'Q11',
    name: 'Alleinerziehende mit B1, Kind ab 14 Monaten, Betreuung gesichert',
    zweck: 'Wer jetzt anfangen kann, jetzt einladen.',
    quelle: '§ 10 Abs. 1 Nr. 3 SGB II (R-22)',
    filter: and(
      imBestand,
      bedingung('alleinerziehend', 'ist', true),
      bedingung('niveau', 'mindestens', 'B1'),
      bedingung('juengstesKindMonate', 'mindestens', { parameter: 'kindZumutbarkeitMonate' }),
      bedingung('kinderbetreuung', 'ist', true),
      ohneLaufendeTeilnahme
    ),
    kachel: false,
    varianten: []
  },
  {
    id: 'Q12',
    name: 'Betreuung bald möglich (jüngstes Kind 10 bis 14 Monate)',
    zweck: 'Die Betreuung planen, bevor ein Kurs zumutbar wird.',
    quelle: '§ 10 Abs. 1 Nr. 3 SGB II (R-22)',
    filter: and(
      fallAktiv,
      bedingung('juengstesKindMonate', 'mindestens', 10),
      bedingung('juengstesKindMonate', 'hoechstens', 14)
    ),
    kachel: true,
    varianten: []
  }
]
