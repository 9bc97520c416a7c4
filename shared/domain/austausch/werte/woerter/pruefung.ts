import type { Wortliste } from './wortliste'

/** Words for the codes of `pruefung`. */
export const pruefungWoerter: Wortliste = {
  DTZ: [
    'DTZ-Test',
    'Abschlusstest DTZ',
    'Deutschtest für Zuwanderer',
    'DTZ',
    'Deutsch-Test für Zuwanderer',
    'DTZ A2/B1',
    'DTZ-Prüfung',
    'DTZ A2-B1'
  ],
  LID: ['LiD', 'Leben in Deutschland', 'Orientierungstest', 'LiD-Test'],
  ZIK: ['ZIK', 'Zertifikat Integrationskurs'],
  DTB_A2: ['DTB A2', 'Deutsch-Test für den Beruf A2'],
  DTB_B1: ['DTB B1', 'Deutsch-Test für den Beruf B1'],
  DTB_B2: ['DTB B2', 'Deutsch-Test für den Beruf B2', 'DTB?', 'Deutsch-Test für den Beruf?'],
  DTB_C1: ['DTB C1', 'Deutsch-Test für den Beruf C1'],
  TELC_A1: ['telc A1', 'telc Deutsch A1'],
  TELC_A2: ['telc A2', 'telc Deutsch A2'],
  TELC_B1: ['telc B1', 'telc Deutsch B1'],
  TELC_B2: ['telc B2', 'telc Deutsch B2'],
  TELC_C1: ['telc C1', 'telc Deutsch C1'],
  GOETHE_A1: ['Goethe A1', 'Goethe-Zertifikat A1'],
  GOETHE_A2: ['Goethe A2', 'Goethe-Zertifikat A2'],
  GOETHE_B1: ['Goethe B1', 'Goethe-Zertifikat B1'],
  GOETHE_B2: ['Goethe B2', 'Goethe-Zertifikat B2'],
  GOETHE_C1: ['Goethe C1', 'Goethe-Zertifikat C1'],
  OESD_B1: ['ÖSD B1'],
  OESD_B2: ['ÖSD B2'],
  TESTDAF: ['TestDaF'],
  DSH: ['DSH'],
  FSP_MED: ['FSP Medizin', 'Fachsprachprüfung Medizin', 'FSP Ärzte'],
  FSP_PFLEGE: ['FSP Pflege', 'Fachsprachprüfung Pflege'],
  SONST: ['sonstiges', 'sonstige', 'andere', 'sonstiges Zertifikat']
}
