import { arbeit, element, kurs } from '@shared/domain/kette/vorlagen/element'
import type { VorlageWerte } from '@shared/domain/kette/vorlagen/vorlage'

const eigene: readonly VorlageWerte[] = [
  {
    name: 'Logistik mit Deutsch am Nachmittag',
    zielgruppe: 'Personen mit A2 und Führerschein',
    quelle: 'Teamrunde Sprache',
    elemente: [
      element('MASSNAHME', 12, { instrument: 'MAT', kostentraeger: 'JC', titel: 'Lager und Logistik' }),
      kurs('BSK_B1', 24, { niveauZiel: 'B1', parallelZu: 0 }),
      element('PRAKTIKUM', 4, { instrument: 'MAG', kostentraeger: 'JC', titel: 'Praktikum im Lager' }),
      arbeit({ titel: 'Arbeit im Lager' })
    ]
  }
]

/** Templates the invented office made for itself. */
export const uebungsvorlagen = eigene.map(({ elemente, ...werte }, nummer) => ({
  ...werte,
  id: `00000000-0000-4000-8000-0000000070${String(nummer).padStart(2, '0')}`,
  version: 1,
  elemente: JSON.stringify(elemente)
}))
