import { shippedList } from './shippedList'

/** Residence status (DOMAIN 3.6). Drives hints only; the officer decides. */
const aufenthaltsstatus = shippedList('aufenthaltsstatus', [
  ['DE', 'deutsche Staatsangehörigkeit', { kurz: 'deutsch', synonyme: ['deutsch', 'Deutsche', 'Deutscher', 'DE'] }],
  [
    'EU',
    'EU/EWR/CH – Freizügigkeit',
    { kurz: 'EU', synonyme: ['EU', 'Freizügigkeit', 'EU-Bürger', 'EU-Bürgerin', 'EWR'] }
  ],
  ['NE', 'Niederlassungserlaubnis', { kurz: 'NE', synonyme: ['NE', 'Niederlassungserl.', '§ 9', '§ 26 Abs. 3'] }],
  ['DAEU', 'Daueraufenthalt-EU', { kurz: 'DA-EU', synonyme: ['Daueraufenthalt EU', '§ 9a'] }],
  [
    'AE_ASYL',
    'Aufenthaltserlaubnis Asylberechtigung/Flüchtling (§ 25 Abs. 1, 2 S. 1 Alt. 1)',
    {
      kurz: '§ 25 (1), (2) A1',
      synonyme: ['§ 25 Abs. 1', '§ 25 Abs. 2 S. 1 Alt. 1', '§ 25 II', 'Flüchtling', 'anerkannt']
    }
  ],
  [
    'AE_SUBS',
    'Aufenthaltserlaubnis subsidiärer Schutz (§ 25 Abs. 2 Alt. 2)',
    { kurz: '§ 25 (2) A2', synonyme: ['subsidiär', 'subsidiärer Schutz', '§ 25 Abs. 2 S. 1 Alt. 2'] }
  ],
  [
    'AE_25_3',
    'Aufenthaltserlaubnis Abschiebungsverbot (§ 25 Abs. 3)',
    { kurz: '§ 25 (3)', synonyme: ['§ 25 Abs. 3', '§ 25 III', 'Abschiebungsverbot'] }
  ],
  ['AE_25_5', 'Aufenthaltserlaubnis § 25 Abs. 5', { kurz: '§ 25 (5)', synonyme: ['§ 25 Abs. 5', '§ 25 V'] }],
  [
    'AE_24',
    'Aufenthaltserlaubnis vorübergehender Schutz (§ 24)',
    { kurz: '§ 24', synonyme: ['§ 24', '§24', '§ 24 AufenthG', 'Ukraine', 'vorübergehender Schutz'] }
  ],
  ['AE_22_23', 'Aufnahme §§ 22, 23', { kurz: '§§ 22, 23', synonyme: ['§ 22', '§ 23', 'Resettlement', 'Aufnahme'] }],
  [
    'AE_25A_25B',
    'gut integrierte Jugendliche / nachhaltige Integration (§§ 25a, 25b)',
    { kurz: '§§ 25a, 25b', synonyme: ['§ 25a', '§ 25b', '§§ 25a/b'] }
  ],
  ['AE_104C', 'Chancen-Aufenthaltsrecht (§ 104c)', { kurz: '§ 104c', synonyme: ['§ 104c', 'Chancenaufenthalt'] }],
  [
    'AE_FAM',
    'Familiennachzug (§§ 28–36a)',
    { kurz: 'Familie', synonyme: ['Familiennachzug', '§ 28', '§ 30', '§ 32', '§ 36', '§§ 28–36a'] }
  ],
  [
    'AE_ERWERB',
    'Erwerb/Fachkraft, Blaue Karte (§§ 18a–18d, 18g, 19c, 21)',
    { kurz: 'Erwerb', synonyme: ['Blaue Karte', 'Fachkraft', '§ 18a', '§ 18b', '§ 18g', '§ 19c'] }
  ],
  ['AE_20A', 'Chancenkarte/Arbeitsuche (§ 20a)', { kurz: '§ 20a', synonyme: ['§ 20a', 'Chancenkarte'] }],
  [
    'GEST',
    'Aufenthaltsgestattung',
    { kurz: 'Gestattung', synonyme: ['Gestattung', 'Gest.', '§ 55 AsylG', 'Asylbewerber'] }
  ],
  ['DULD', 'Duldung', { synonyme: ['Duldung', 'geduldet', '§ 60a'] }],
  ['DULD_AUSB', 'Ausbildungsduldung', { kurz: 'Ausb.-Duld.', synonyme: ['Ausbildungsduldung', '§ 60c'] }],
  ['DULD_BESCH', 'Beschäftigungsduldung', { kurz: 'Besch.-Duld.', synonyme: ['Beschäftigungsduldung', '§ 60d'] }],
  [
    'FIKTION',
    'Fiktionsbescheinigung',
    { kurz: 'Fiktion', synonyme: ['Fiktion', 'Fiktionsbesch.', 'Fiktionsbescheinigung', '§ 81'] }
  ],
  ['SPAET', 'Spätaussiedler/-in', { kurz: 'Spätauss.', synonyme: ['Spätaussiedler', 'Spätaussiedlerin', 'BVFG'] }],
  ['UNB', 'ungeklärt', { kurz: '?', synonyme: ['?', 'ungeklärt', 'unbekannt'] }]
])

const erwerbstaetigkeit = shippedList('erwerbstaetigkeit', [
  ['ERLAUBT', 'erlaubt', { synonyme: ['erlaubt', 'gestattet', 'ja'] }],
  [
    'MIT_ZUSTIMMUNG',
    'nur mit Zustimmung',
    { kurz: 'Zustimmung', synonyme: ['mit Zustimmung', 'zustimmungspflichtig'] }
  ],
  ['NICHT', 'nicht erlaubt', { synonyme: ['nicht erlaubt', 'nicht gestattet', 'nein'] }],
  ['UNB', 'nicht bekannt', { kurz: '?', synonyme: ['?', 'unbekannt'] }]
])

/** Legal sphere: decides who is responsible. */
const rechtskreis = shippedList('rechtskreis', [
  ['SGB2', 'SGB II', { synonyme: ['SGB 2', 'SGBII', 'Jobcenter'] }],
  ['SGB3', 'SGB III (Arbeitslosengeld, arbeitsuchend)', { kurz: 'SGB III', synonyme: ['SGB 3', 'SGBIII', 'ALG I'] }],
  ['SGB3_NLE', 'SGB III (ohne Leistung)', { kurz: 'SGB III NLE', synonyme: ['NLE', 'Nichtleistungsempfänger'] }],
  ['SGB12', 'SGB XII', { synonyme: ['SGB 12', 'SGBXII', 'Sozialhilfe'] }],
  ['ASYLBLG', 'AsylbLG', { synonyme: ['AsylbLG', 'Asylbewerberleistungen'] }],
  ['SGB8', 'SGB VIII (Jugendhilfe)', { kurz: 'SGB VIII', synonyme: ['SGB 8', 'Jugendhilfe'] }],
  ['SGB9_REHA', 'SGB IX (Rehabilitation)', { kurz: 'SGB IX', synonyme: ['SGB 9', 'Reha'] }],
  ['BAFOEG_BAB', 'BAföG oder BAB', { synonyme: ['BAföG', 'BAB'] }],
  ['OHNE', 'ohne Leistungsbezug', { kurz: 'ohne', synonyme: ['ohne', 'kein Leistungsbezug'] }]
])

export const aufenthaltCodes = [...aufenthaltsstatus, ...erwerbstaetigkeit, ...rechtskreis]
