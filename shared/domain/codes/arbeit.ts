import { shippedList } from './shippedList'

/** What a placement is (DOMAIN 3.11). Which of them count as Integration stands in `domain/arbeit`. */
const integrationArt = shippedList('integrationArt', [
  ['SV_UNBEFR', 'sozialversicherungspflichtig, unbefristet', { kurz: 'SV unbefristet' }],
  ['SV_BEFR', 'sozialversicherungspflichtig, befristet', { kurz: 'SV befristet' }],
  ['SV_ZEITARBEIT', 'sozialversicherungspflichtig, Zeitarbeit', { kurz: 'Zeitarbeit' }],
  ['SV_TEILZEIT', 'sozialversicherungspflichtig, Teilzeit', { kurz: 'SV Teilzeit' }],
  ['GEFOERDERT_EGZ', 'gefördert mit Eingliederungszuschuss', { kurz: 'EGZ' }],
  ['GEFOERDERT_16B', 'gefördert mit Einstiegsgeld (§ 16b SGB II)', { kurz: '§ 16b' }],
  ['GEFOERDERT_16E', 'gefördert nach § 16e SGB II', { kurz: '§ 16e' }],
  ['AUSB_BETRIEB', 'betriebliche Ausbildung', { kurz: 'Ausbildung' }],
  ['AUSB_SCHUL', 'schulische Ausbildung', { kurz: 'schul. Ausbildung' }],
  ['AUSB_BAE', 'außerbetriebliche Ausbildung (BaE)', { kurz: 'BaE' }],
  ['SELBST', 'selbständige Tätigkeit', { kurz: 'selbständig' }],
  ['MINIJOB', 'Minijob'],
  ['OEGB_16I', 'öffentlich gefördert nach § 16i SGB II', { kurz: '§ 16i' }],
  ['OEGB_AGH', 'Arbeitsgelegenheit', { kurz: 'AGH' }],
  ['FSJ_BFD', 'FSJ oder BFD'],
  ['MAG_PRAKTIKUM', 'Praktikum beim Arbeitgeber', { kurz: 'MAG' }],
  ['STUDIUM', 'Studium'],
  ['SCHULE', 'Schule']
])

const vermitteltDurch = shippedList('vermitteltDurch', [
  ['JC', 'Jobcenter'],
  ['AGS', 'Arbeitgeber-Service'],
  ['TRAEGER', 'Träger'],
  ['SELBST', 'selbst gefunden'],
  ['EHRENAMT', 'Ehrenamt'],
  ['UNB', 'nicht bekannt', { kurz: '?' }]
])

/** Why a job or training ended; no judgement. */
const endegrund = shippedList('endegrund', [
  ['BEFRISTUNG', 'Befristung abgelaufen'],
  ['PROBEZEIT', 'in der Probezeit beendet', { kurz: 'Probezeit' }],
  ['KUENDIGUNG_AG', 'Kündigung durch den Arbeitgeber', { kurz: 'Kündigung AG' }],
  ['KUENDIGUNG_AN', 'eigene Kündigung'],
  ['AUFHEBUNG', 'einvernehmlich beendet'],
  ['WECHSEL', 'Wechsel in andere Arbeit', { kurz: 'Wechsel' }],
  ['GESUNDHEIT', 'gesundheitliche Gründe', { kurz: 'Gesundheit' }],
  ['FAMILIE', 'Kinderbetreuung oder Pflege', { kurz: 'Familie' }],
  ['SONST', 'sonstiger Grund', { kurz: 'sonst.' }],
  ['UNB', 'nicht bekannt', { kurz: '?' }]
])

/** When to look after a placement. */
const nachbetreuungStufe = shippedList('nachbetreuungStufe', [
  ['W6', 'nach 6 Wochen'],
  ['M3', 'nach 3 Monaten'],
  ['M6', 'nach 6 Monaten'],
  ['M12', 'nach 12 Monaten']
])

const bestehtNoch = shippedList('bestehtNoch', [
  ['JA', 'ja'],
  ['NEIN', 'nein'],
  ['UNB', 'nicht bekannt', { kurz: '?' }]
])

export const arbeitCodes = [...integrationArt, ...vermitteltDurch, ...endegrund, ...nachbetreuungStufe, ...bestehtNoch]
