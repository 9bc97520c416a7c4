import { shippedList } from './shippedList'

const uebergabeStatus = shippedList('uebergabeStatus', [
  ['VORBEREITET', 'in Vorbereitung', { kurz: 'Vorbereitung' }],
  ['UEBERGEBEN', 'übergeben, wartet auf Annahme', { kurz: 'wartet' }],
  ['ANGENOMMEN', 'angenommen'],
  ['ZURUECKGEGEBEN', 'zurückgegeben'],
  ['ZURUECKGEZOGEN', 'zurückgezogen']
])

const uebergabeAnlass = shippedList('uebergabeAnlass', [
  ['SPRACHNIVEAU', 'Sprachniveau erreicht'],
  ['ZEITDAUER', 'Zeitdauer erreicht'],
  ['MEHRWERT', 'kein Mehrwert der besonderen Betreuung mehr', { kurz: 'Mehrwert' }],
  ['ALTER25', 'Wechsel mit 25 Jahren'],
  ['RECHTSKREIS', 'Rechtskreiswechsel'],
  ['UMZUG', 'Umzug'],
  ['SONST', 'sonstiger Anlass', { kurz: 'sonst.' }]
])

/** What is to be settled before a case changes hands; the office adds its own. */
const uebergabePunkt = shippedList('uebergabePunkt', [
  ['GESPRAECH', 'Gespräch mit der Person über den Wechsel geführt'],
  ['UNTERLAGEN', 'Sprachnachweise und Zeugnisse liegen vor'],
  ['PLAN', 'Kooperationsplan ist aktuell'],
  ['TEILNAHMEN', 'Laufende Teilnahmen und Berechtigungen besprochen'],
  ['ANSCHLUSS', 'Nächster Schritt vereinbart'],
  ['TRAEGER', 'Träger über die neue Zuständigkeit informiert'],
  ['WIEDERVORLAGEN', 'Offene Wiedervorlagen übergeben']
])

/** What a team is for; the criteria of handover follow from it. */
const teamart = shippedList('teamart', [
  ['SPEZIAL', 'Spezialteam (Integration Point, Flucht und Migration)', { kurz: 'Spezialteam' }],
  ['FOKUS', 'Fokusteam'],
  ['U25', 'Team unter 25'],
  ['UE25', 'Team ab 25'],
  ['FALLMANAGEMENT', 'Fallmanagement'],
  ['SONST', 'anderes Team', { kurz: 'sonst.' }]
])

export const uebergabeCodes = [...uebergabeStatus, ...uebergabeAnlass, ...uebergabePunkt, ...teamart]
