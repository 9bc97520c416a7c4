import type { Woerter } from './woerter'

/** Headings about what a person knows of German. */
export const spracheWoerter = {
  niveau_gesamt: [
    'Einstufungsniveau',
    'Niveau lt. Einstufung',
    'Niveau laut Einstufung',
    'Testniveau',
    'Sprachstand aktuell',
    'Sprachniveau',
    'Niveau',
    'Deutsch',
    'GER',
    'Sprachstand',
    'Deutschkenntnisse',
    'Level',
    'Niveu',
    'Sprachstand GER',
    'GER-Niveau',
    'Deutschniveau',
    'Niveau gesamt',
    'Gesamtniveau',
    'Deutsch-Niveau',
    'Sprachkenntnisse',
    'aktuelles Niveau',
    'Niveaustufe',
    'Deutsch GER',
    'Deutschkenntn.',
    'Sprachlevel',
    'Sprachniveau Deutsch'
  ],
  niveau_h: ['Hören', 'HV', 'Hörverstehen', 'Hör'],
  niveau_l: ['Lesen', 'LV', 'Leseverstehen'],
  niveau_s: [
    'schriftl.',
    'Schreiben (SA)',
    'Schreiben',
    'SA',
    'schr. Ausdruck',
    'schriftl. Ausdruck',
    'schriftlicher Ausdruck',
    'schriftlich'
  ],
  niveau_p: ['Sprechen', 'mündl.', 'MA', 'mündlich', 'mündlicher Ausdruck', 'mdl.', 'mündl. Ausdruck'],
  niveau_hl: ['Hören/Lesen', 'H/L', 'HL', 'Hören und Lesen', 'Hören + Lesen', 'Lesen/Hören', 'HV/LV'],
  niveau_erforderlich: [
    'erforderliches Sprachniveau',
    'erforderliches Niveau',
    'Mindestniveau',
    'benötigtes Niveau',
    'Zugangsniveau'
  ],
  niveau_vom: [
    'Niveau vom',
    'Sprachniveau vom',
    'Niveau Datum',
    'Datum Sprachniveau',
    'Sprachstand vom',
    'Zertifikat vom',
    'Niveau Stand',
    'Niveau seit',
    'Datum Niveau',
    'Sprachniveau Datum'
  ],
  alphabetisierung: [
    'Alphabetisierung',
    'Alphabetisierungsbedarf',
    'Alpha j/n',
    'Alphabetisiert',
    'Alphabedarf',
    'Alpha-Bedarf'
  ]
} satisfies Woerter
