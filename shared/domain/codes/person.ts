import { shippedList } from './shippedList'

const geschlecht = shippedList('geschlecht', [
  ['W', 'weiblich', { kurz: 'w', synonyme: ['w', 'weibl.', 'weiblich', 'Frau', 'f', 'female', 'Fr.'] }],
  ['M', 'männlich', { kurz: 'm', synonyme: ['m', 'männl.', 'männlich', 'Herr', 'male', 'Hr.', 'maennlich'] }],
  ['D', 'divers', { kurz: 'd', synonyme: ['d', 'div.', 'divers'] }],
  ['OA', 'ohne Angabe', { kurz: 'o. A.', synonyme: ['x', 'o. A.', 'ohne Angabe', '?'] }]
])

const fallStatus = shippedList('fallStatus', [
  ['AKTIV', 'aktiv', { synonyme: ['aktiv', 'laufend', 'offen'] }],
  ['NACHBETREUUNG', 'in Nachbetreuung', { kurz: 'Nachbetr.', synonyme: ['Nachbetreuung'] }],
  ['RUHEND', 'ruhend', { synonyme: ['ruhend', 'ruht', 'Elternzeit'] }],
  ['GESCHLOSSEN', 'geschlossen', { synonyme: ['geschlossen', 'abgemeldet', 'beendet', 'Abgang'] }]
])

/** How much of a date is known: Excel lists bring years only. */
const datumGenauigkeit = shippedList('datumGenauigkeit', [
  ['TAG', 'auf den Tag'],
  ['MONAT', 'nur Monat und Jahr'],
  ['JAHR', 'nur das Jahr'],
  ['UNB', 'nicht bekannt', { kurz: '?' }]
])

const verfuegbarkeitArt = shippedList('verfuegbarkeitArt', [
  ['FREI', 'verfügbar', { synonyme: ['frei', 'kann', 'verfügbar'] }],
  ['WUNSCH', 'gewünscht', { synonyme: ['Wunsch', 'am liebsten'] }],
  ['GESPERRT', 'nicht verfügbar', { synonyme: ['gesperrt', 'kann nicht', 'nicht verfügbar'] }]
])

/** Care of a child. */
const betreuung = shippedList('betreuung', [
  ['KITA', 'Kita', { synonyme: ['Kita', 'Kindergarten', 'Krippe'] }],
  ['TAGESPFLEGE', 'Tagespflege', { synonyme: ['Tagespflege', 'Tagesmutter', 'Tagesvater'] }],
  ['SCHULE', 'Schule (Vormittag)', { kurz: 'Schule', synonyme: ['Schule', 'Grundschule'] }],
  ['GANZTAG', 'Ganztagsschule, Hort', { kurz: 'Ganztag', synonyme: ['Ganztag', 'OGS', 'Hort'] }],
  ['FAMILIE', 'Familie', { synonyme: ['Familie', 'Oma', 'Großeltern', 'Partner'] }],
  ['GEPLANT', 'Platz zugesagt', { kurz: 'zugesagt', synonyme: ['zugesagt', 'geplant', 'ab Sommer'] }],
  ['KEINE', 'keine', { synonyme: ['keine', 'nein', 'fehlt'] }],
  ['UNB', 'nicht bekannt', { kurz: '?', synonyme: ['?', 'unbekannt'] }]
])

/** 1 = Monday … 7 = Sunday, as in the timetable. */
const wochentag = shippedList('wochentag', [
  ['1', 'Montag', { kurz: 'Mo', synonyme: ['Mo', 'Montag', 'Mon'] }],
  ['2', 'Dienstag', { kurz: 'Di', synonyme: ['Di', 'Dienstag', 'Die'] }],
  ['3', 'Mittwoch', { kurz: 'Mi', synonyme: ['Mi', 'Mittwoch', 'Mit'] }],
  ['4', 'Donnerstag', { kurz: 'Do', synonyme: ['Do', 'Donnerstag', 'Don'] }],
  ['5', 'Freitag', { kurz: 'Fr', synonyme: ['Fr', 'Freitag', 'Fre'] }],
  ['6', 'Samstag', { kurz: 'Sa', synonyme: ['Sa', 'Samstag', 'Sonnabend'] }],
  ['7', 'Sonntag', { kurz: 'So', synonyme: ['So', 'Sonntag'] }]
])

export const personCodes = [
  ...geschlecht,
  ...fallStatus,
  ...datumGenauigkeit,
  ...verfuegbarkeitArt,
  ...betreuung,
  ...wochentag
]
