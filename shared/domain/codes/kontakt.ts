import { shippedList } from './shippedList'

const kontaktart = shippedList('kontaktart', [
  ['PERSOENLICH', 'persönliches Gespräch', { kurz: 'persönlich', synonyme: ['persönlich', 'Termin', 'Vorsprache'] }],
  ['TELEFON', 'Telefon', { synonyme: ['Telefon', 'telefonisch', 'Anruf', 'Tel.'] }],
  ['VIDEO', 'Videogespräch', { kurz: 'Video', synonyme: ['Video', 'Teams', 'Videocall'] }],
  ['E_MAIL', 'E-Mail', { synonyme: ['Mail', 'E-Mail', 'Email'] }],
  ['BRIEF', 'Brief', { synonyme: ['Brief', 'Post', 'Einladung'] }],
  ['AUFSUCHEND', 'aufsuchend', { synonyme: ['Hausbesuch', 'aufsuchend'] }],
  ['IM_KURS', 'im Kurs', { synonyme: ['im Kurs', 'Kursbesuch', 'beim Träger'] }],
  ['GRUPPE', 'Gruppeninformation', { kurz: 'Gruppe', synonyme: ['Gruppe', 'Gruppeninfo', 'Infoveranstaltung'] }],
  ['DRITTE', 'über Dritte', { synonyme: ['Träger', 'Arbeitgeber', 'Ehrenamt', 'Dritte'] }],
  ['POSTFACH', 'Postfach jobcenter.digital', { kurz: 'Postfach', synonyme: ['jobcenter.digital', 'App', 'Postfach'] }]
])

const kontaktAnlass = shippedList('kontaktAnlass', [
  ['ERSTGESPRAECH', 'Erstgespräch', { synonyme: ['Erstgespräch', 'EG'] }],
  ['POTENZIALANALYSE', 'Potenzialanalyse', { synonyme: ['Potenzialanalyse', 'Profiling'] }],
  ['KOOPERATIONSPLAN', 'Kooperationsplan', { synonyme: ['Kooperationsplan', 'KP', 'EGV'] }],
  ['FOLGE', 'Folgegespräch', { synonyme: ['Folgegespräch', 'FG', 'Folgetermin'] }],
  ['ABSOLVENTEN', 'Absolventengespräch', { kurz: 'Absolventen', synonyme: ['Absolventenmanagement'] }],
  ['UEBERGABE', 'Übergabe', { synonyme: ['Übergabe'] }],
  ['KRISE', 'Krisengespräch', { kurz: 'Krise', synonyme: ['Krise'] }],
  ['NACHBETREUUNG', 'Nachbetreuung', { synonyme: ['Nachbetreuung'] }],
  ['VERMITTLUNG', 'Vermittlung', { synonyme: ['Vermittlung', 'VV', 'Stellenvorschlag'] }],
  ['SPRACHBERATUNG', 'Sprachberatung', { synonyme: ['Sprachberatung', 'Kursberatung'] }]
])

const kontaktErgebnis = shippedList('kontaktErgebnis', [
  ['ERSCHIENEN', 'erschienen', { synonyme: ['erschienen', 'da', 'wahrgenommen'] }],
  [
    'NICHT_ERSCHIENEN_ENTSCHULDIGT',
    'entschuldigt nicht erschienen',
    { kurz: 'entschuldigt', synonyme: ['entschuldigt', 'abgesagt'] }
  ],
  ['NICHT_ERSCHIENEN', 'nicht erschienen', { synonyme: ['nicht erschienen', 'n. ersch.'] }],
  ['VERLEGT', 'verlegt', { synonyme: ['verlegt', 'verschoben'] }],
  ['NICHT_ERREICHT', 'nicht erreicht', { synonyme: ['nicht erreicht', 'n. e.'] }],
  ['ERLEDIGT', 'erledigt', { synonyme: ['erledigt', 'ok'] }]
])

/** Who interpreted. */
const sprachmittlung = shippedList('sprachmittlung', [
  ['KEINE', 'keine', { synonyme: ['keine', 'nein', 'nicht nötig'] }],
  ['FAMILIE', 'Familie oder Bekannte', { kurz: 'Familie', synonyme: ['Familie', 'Angehörige', 'Bekannte'] }],
  ['EHRENAMT', 'ehrenamtlich', { synonyme: ['ehrenamtlich', 'Sprachmittler'] }],
  [
    'PROFESSIONELL',
    'professionell',
    { synonyme: ['Dolmetscher', 'Dolmetscherin', 'professionell', 'Videodolmetschen'] }
  ]
])

export const kontaktCodes = [...kontaktart, ...kontaktAnlass, ...kontaktErgebnis, ...sprachmittlung]
