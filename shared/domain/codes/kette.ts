import { shippedList } from './shippedList'

/** Kinds of steps in a Förderkette (DOMAIN 3.12). */
const elementart = shippedList('elementart', [
  ['SPRACHE_IK', 'Integrationskurs', { kurz: 'IK', synonyme: ['IK', 'Integrationskurs'] }],
  ['SPRACHE_BSK', 'Berufssprachkurs', { kurz: 'BSK', synonyme: ['BSK', 'Berufssprachkurs', 'DeuFöV'] }],
  ['SPRACHE_SONST', 'anderer Sprachkurs', { kurz: 'Sprache', synonyme: ['Sprachkurs', 'Sprachcafé'] }],
  ['ORIENTIERUNG', 'Orientierung', { synonyme: ['Orientierung', 'Kompetenzfeststellung'] }],
  ['MASSNAHME', 'Maßnahme', { synonyme: ['Maßnahme', 'MAT', 'Coaching'] }],
  ['PRAKTIKUM', 'Praktikum', { synonyme: ['Praktikum', 'MAG', 'Probearbeit'] }],
  ['QUALIFIZIERUNG', 'Qualifizierung', { synonyme: ['Qualifizierung', 'FbW', 'Umschulung', 'TQ'] }],
  ['ANERKENNUNG', 'Anerkennung', { synonyme: ['Anerkennung'] }],
  ['AUSBILDUNG', 'Ausbildung', { synonyme: ['Ausbildung', 'Lehre', 'EQ'] }],
  ['ARBEIT', 'Arbeit', { synonyme: ['Arbeit', 'Beschäftigung'] }],
  ['UEBERBRUECKUNG', 'Überbrückung', { synonyme: ['Überbrückung', 'Überbrückungsangebot'] }],
  ['BERATUNG', 'Beratung', { synonyme: ['Beratung', 'MBE', 'JMD'] }],
  [
    'KINDERBETREUUNG_AUFBAU',
    'Kinderbetreuung aufbauen',
    { kurz: 'Kinderbetreuung', synonyme: ['Kita', 'Kinderbetreuung'] }
  ],
  ['UEBERGABE', 'Übergabe', { synonyme: ['Übergabe'] }]
])

/** How far a step is. */
const planstatus = shippedList('planstatus', [
  ['GEPLANT', 'geplant'],
  ['ANGEFRAGT', 'angefragt'],
  ['RESERVIERT', 'reserviert'],
  ['ZUGEWIESEN', 'zugewiesen'],
  ['LAEUFT', 'läuft'],
  ['ERLEDIGT', 'erledigt'],
  ['VERWORFEN', 'verworfen']
])

/** How far a combination is. */
const kombinationStatus = shippedList('kombinationStatus', [
  ['VORSCHLAG', 'Vorschlag'],
  ['BESPROCHEN', 'besprochen'],
  ['BEANTRAGT', 'beantragt'],
  ['AKTIV', 'läuft'],
  ['BEENDET', 'beendet'],
  ['VERWORFEN', 'verworfen']
])

const bedarfArt = shippedList('bedarfArt', [
  ['SPRACHE', 'Sprachförderung', { kurz: 'Sprache' }],
  ['ARBEITSMARKT', 'Schritt in den Arbeitsmarkt', { kurz: 'Arbeitsmarkt' }],
  ['KOMBINATION', 'Sprache und Arbeitsmarkt zugleich', { kurz: 'Kombination' }],
  ['KINDERBETREUUNG', 'Kinderbetreuung'],
  ['ANERKENNUNG', 'Anerkennung']
])

const bedarfStatus = shippedList('bedarfStatus', [
  ['OFFEN', 'offen'],
  ['ERFUELLT', 'erfüllt'],
  ['ENTFALLEN', 'entfallen']
])

/** After how long something comes again. */
const serie = shippedList('serie', [
  ['WOECHENTLICH', 'jede Woche'],
  ['ZWEIWOECHENTLICH', 'alle zwei Wochen', { kurz: 'alle 2 Wochen' }],
  ['MONATLICH', 'jeden Monat'],
  ['VIERTELJAEHRLICH', 'jedes Vierteljahr', { kurz: 'Vierteljahr' }],
  ['HALBJAEHRLICH', 'jedes halbe Jahr', { kurz: 'halbes Jahr' }]
])

export const ketteCodes = [...elementart, ...planstatus, ...kombinationStatus, ...bedarfArt, ...bedarfStatus, ...serie]
