import type { Woerter } from './woerter'

/** Headings about school and work. */
export const berufWoerter = {
  schulabschluss: [
    'Schulabschluss',
    'Schulbildung',
    'höchster Schulabschluss',
    'Schule',
    'Schulabschl.',
    'Abschluss Schule',
    'höchster Schulabschl.'
  ],
  beruf: [
    'Beruf',
    'Ausbildung',
    'Berufsabschluss',
    'erlernter Beruf',
    'Berufsausbildung',
    'Qualifikation',
    'ausgeübter Beruf',
    'Zuletzt ausgeübter Beruf'
  ],
  berufswunsch: ['Berufswunsch', 'Zielberuf', 'gewünschte Tätigkeit', 'Wunschberuf'],
  letzte_integration: [
    'Letzte Integration',
    'letzte Integration am',
    'Integration am',
    'letzte Arbeitsaufnahme',
    'Datum Integration'
  ]
} satisfies Woerter
