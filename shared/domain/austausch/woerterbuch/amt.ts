import type { Woerter } from './woerter'

/** Headings about the office and the list itself. */
export const amtWoerter = {
  berater: [
    'Berater',
    'Vermittler',
    'IFK',
    'pAp',
    'AV',
    'FM',
    'zuständig',
    'Ansprechpartner JC',
    'SB',
    'Beraterin',
    'Fallmanager',
    'Integrationsfachkraft',
    'Sachbearbeiter',
    'Arbeitsvermittler',
    'Ansprechpartner',
    'Ansprechpartner Jobcenter',
    'Betreuer',
    'zuständige IFK',
    'Fallmanager/in',
    'Vermittlungsfachkraft',
    'zust. IFK',
    'Ansprechperson JC',
    'Arbeitsvermittlung',
    'pers. Ansprechpartner'
  ],
  team: [
    'Team',
    'OrgZ',
    'Teamkennung',
    'Org-Zeichen',
    'Organisationszeichen',
    'Orgzeichen',
    'Teamnr.',
    'Organisationseinheit',
    'OE'
  ],
  stand: [
    'Stand der Daten',
    'Stand Daten',
    'Datum Stand',
    'Stand vom',
    'Datenstand',
    'Datum des Abzugs',
    'Abzug vom',
    'Stichtag',
    'Auswertungsdatum',
    'Stand am'
  ],
  uebergabe_am: ['Übergabe am', 'Übergabedatum', 'übergeben am', 'Datum der Übergabe', 'Übergabetermin'],
  uebergabe_an: ['Übergabe an', 'aufnehmendes Team', 'neues Team', 'übernehmendes Team', 'Ziel-Team', 'neue IFK'],
  uebergabegrund: ['Übergabegrund', 'Grund der Übergabe', 'Anlass der Übergabe', 'Übergabeanlass'],
  bemerkung: [
    'Bemerkung',
    'Bemerkungen',
    'Anm.',
    'Anmerkungen',
    'Notiz',
    'Sonstiges',
    'Bem.',
    'Anmerkung',
    'Notizen',
    'Kommentar',
    'Hinweis',
    'Hinweise',
    'Info',
    'Sonst.',
    'Freitext'
  ]
} satisfies Woerter
