interface Aufnahmeart {
  einstieg: 'FEST' | 'ABSCHNITT' | 'LAUFEND'
  niveauMax?: string
  ziel?: string
  zertifikat?: string
  mindestTn: number
}

const ik = { einstieg: 'ABSCHNITT', zertifikat: 'Zertifikat Integrationskurs', mindestTn: 12 } as const
const bsk = { einstieg: 'FEST', mindestTn: 15 } as const

/** How the kinds of offers of the invented district take people in, by their titles. */
export const aufnahmearten: Readonly<Record<string, Aufnahmeart>> = {
  Integrationskurs: { ...ik, niveauMax: 'A2' },
  Alphabetisierungskurs: { ...ik, niveauMax: 'A1' },
  Zweitschriftlernerkurs: { ...ik, niveauMax: 'A2' },
  Intensivkurs: { ...ik, einstieg: 'FEST', niveauMax: 'A2' },
  Frauenintegrationskurs: { ...ik, niveauMax: 'A2' },
  'Berufssprachkurs Ziel B1': { ...bsk, niveauMax: 'A2', zertifikat: 'B1 Beruf' },
  'Berufssprachkurs Ziel B2': { ...bsk, niveauMax: 'B1', zertifikat: 'B2 Beruf' },
  'Berufssprachkurs Ziel C1': { ...bsk, niveauMax: 'B2', zertifikat: 'C1 Beruf' },
  'Job-BSK': { einstieg: 'LAUFEND', ziel: 'Arbeit', mindestTn: 3 },
  'Kreiskurs Deutsch im Alltag': { einstieg: 'LAUFEND', niveauMax: 'A1', mindestTn: 8 },
  'Aktiv im Moor': { einstieg: 'LAUFEND', ziel: 'Orientierung', mindestTn: 6 },
  'Sprache & Praxis Pflege': { einstieg: 'FEST', ziel: 'Pflege, Krankenpflege, Altenpflege', mindestTn: 8 },
  'Werkstatttage Holz und Metall': { einstieg: 'FEST', ziel: 'Handwerk, Maurer, Mechaniker, Elektriker', mindestTn: 6 },
  'Coaching Neustart': { einstieg: 'LAUFEND', ziel: 'Orientierung', mindestTn: 0 },
  'Arbeitsgelegenheit Moorpflege': { einstieg: 'LAUFEND', ziel: 'Garten, Landwirt', mindestTn: 4 },
  'Umschulung Lagerlogistik (Teilqualifizierung)': { einstieg: 'FEST', ziel: 'Lager, Logistik, Fahrer', mindestTn: 8 },
  'Ganzheitliche Betreuung Wegbegleitung': { einstieg: 'LAUFEND', mindestTn: 0 }
}
