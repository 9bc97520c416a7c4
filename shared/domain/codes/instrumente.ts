import { shippedList } from './shippedList'

/** Labour-market instruments (DOMAIN 3.5). Historic products stay for old records and imports. */
const instrument = shippedList('instrument', [
  ['VB', 'Förderung aus dem Vermittlungsbudget', { kurz: 'VB', synonyme: ['Vermittlungsbudget'] }],
  [
    'MAT',
    'Maßnahme bei einem Träger (Vergabe)',
    { kurz: 'MAT', synonyme: ['MAT', 'Maßnahme beim Träger', 'Maßnahme'] }
  ],
  ['AVGS_MAT', 'Gutschein-Maßnahme bei einem Träger', { kurz: 'AVGS-MAT', synonyme: ['AVGS', 'AVGS MAT', 'Coaching'] }],
  ['AVGS_MPAV', 'private Arbeitsvermittlung (Gutschein)', { kurz: 'AVGS-MPAV', synonyme: ['MPAV', 'AVGS MPAV'] }],
  [
    'MAG',
    'Maßnahme bei einem Arbeitgeber',
    { kurz: 'MAG', synonyme: ['MAG', 'Praktikum', 'Probearbeit', 'betriebliche Erprobung'] }
  ],
  ['STAB', 'Stabilisierung einer Beschäftigung', { kurz: 'STAB', synonyme: ['Stabilisierung', '§ 16g'] }],
  ['FF', 'Freie Förderung', { kurz: 'FF', synonyme: ['Freie Förderung', '16f', '§ 16f'] }],
  ['AGH', 'Arbeitsgelegenheit', { kurz: 'AGH', synonyme: ['AGH', '1-Euro-Job', 'Arbeitsgelegenheit MAE'] }],
  ['EGZ', 'Eingliederungszuschuss', { kurz: 'EGZ', synonyme: ['EGZ'] }],
  ['ESG', 'Einstiegsgeld', { kurz: 'ESG', synonyme: ['ESG', '16b', '§ 16b'] }],
  ['ELB16E', 'Eingliederung von Langzeitleistungsbeziehenden § 16e', { kurz: '16e', synonyme: ['16e', '§ 16e'] }],
  ['TAM16I', 'Teilhabe am Arbeitsmarkt § 16i', { kurz: '16i', synonyme: ['16i', '§ 16i', 'TaAM'] }],
  ['GB16K', 'Ganzheitliche Betreuung § 16k', { kurz: '16k', synonyme: ['16k', '§ 16k', 'ganzheitliches Coaching'] }],
  ['SCHWER16H', 'Förderung schwer zu erreichender junger Menschen § 16h', { kurz: '16h', synonyme: ['16h', '§ 16h'] }],
  [
    'KOMM16A',
    'kommunale Eingliederungsleistung § 16a',
    { kurz: '16a', synonyme: ['16a', '§ 16a', 'Schuldnerberatung'] }
  ],
  ['SELBST16C', 'Förderung Selbständiger § 16c', { kurz: '16c', synonyme: ['16c', '§ 16c'] }],
  ['BOP', 'Berufsorientierungspraktikum', { kurz: 'BOP', synonyme: ['BOP', 'Orientierungspraktikum'] }],
  ['BVB', 'Berufsvorbereitende Bildungsmaßnahme', { kurz: 'BvB', synonyme: ['BvB'] }],
  ['EQ', 'Einstiegsqualifizierung', { kurz: 'EQ', synonyme: ['EQ', 'EQ Plus'] }],
  ['ASA', 'Assistierte Ausbildung', { kurz: 'AsA', synonyme: ['AsA', 'AsA flex'] }],
  ['BAE', 'Außerbetriebliche Berufsausbildung', { kurz: 'BaE', synonyme: ['BaE'] }],
  ['FBW', 'Förderung der beruflichen Weiterbildung', { kurz: 'FbW', synonyme: ['FbW', 'Umschulung', 'TQ', 'BGS'] }],
  ['REHA', 'Leistungen zur Teilhabe am Arbeitsleben', { kurz: 'Reha', synonyme: ['LTA', 'Reha', 'berufliche Reha'] }],
  ['ESF', 'ESF-Programm', { kurz: 'ESF', synonyme: ['ESF', 'ESF Plus'] }],
  ['LAND', 'Landes- oder Bundesprogramm', { kurz: 'Land', synonyme: ['Landesprogramm', 'Bundesprogramm'] }],
  ['SPRACHPATEN', 'Sprachpatenschaft', { kurz: 'Patenschaft', synonyme: ['Sprachpate', 'Sprachpatin', 'Patenschaft'] }],
  ['EHRENAMT', 'ehrenamtliches Angebot', { kurz: 'Ehrenamt', synonyme: ['Ehrenamt'] }],
  ['MIGRA', 'Migrationsberatung (MBE/JMD)', { kurz: 'MBE/JMD', synonyme: ['MBE', 'JMD', 'Migrationsberatung'] }],
  ['PERF', 'Perspektiven für Flüchtlinge', { kurz: 'PerF', inaktiv: true, synonyme: ['PerF'] }],
  ['PERJUF', 'Perspektiven für junge Flüchtlinge', { kurz: 'PerjuF', inaktiv: true, synonyme: ['PerjuF', 'PerjuF-H'] }],
  [
    'KOMPAS',
    'Kompetenzfeststellung, Aktivierung und Spracherwerb (KompAS)',
    { kurz: 'KompAS', inaktiv: true, gueltigBis: '2020-12-31', synonyme: ['KompAS'] }
  ],
  [
    'KOMBER',
    'Kombination berufsbezogene Deutschförderung (KomBer)',
    { kurz: 'KomBer', inaktiv: true, gueltigBis: '2020-12-31', synonyme: ['KomBer'] }
  ],
  ['ABH_ALT', 'ausbildungsbegleitende Hilfen', { kurz: 'abH', inaktiv: true, synonyme: ['abH'] }]
])

/** Who decides and pays (DOMAIN 0.4: not everything is the Jobcenter's). */
const kostentraeger = shippedList('kostentraeger', [
  ['JC', 'Jobcenter', { kurz: 'JC', synonyme: ['JC', 'Jobcenter'] }],
  ['AGENTUR', 'Agentur für Arbeit', { kurz: 'AA', synonyme: ['AA', 'Agentur', 'BA', 'Arbeitsagentur'] }],
  ['BAMF', 'BAMF', { synonyme: ['Bundesamt'] }],
  ['KREIS', 'Kreis oder Kommune', { kurz: 'Kreis', synonyme: ['Kreis', 'Kommune', 'Stadt', 'Gemeinde'] }],
  ['LAND', 'Land', { synonyme: ['Land', 'Landesmittel'] }],
  ['BUND', 'Bund', { synonyme: ['Bund', 'Bundesmittel'] }],
  ['ESF', 'ESF', { synonyme: ['ESF Plus', 'EU'] }],
  ['REHA', 'anderer Reha-Träger', { kurz: 'Reha', synonyme: ['DRV', 'Rentenversicherung'] }],
  ['SONST', 'andere', { synonyme: ['sonstige', 'Verein', 'Ehrenamt'] }]
])

export const instrumentCodes = [...instrument, ...kostentraeger]
