import type { Woerter } from './woerter'

/** Headings about residence. */
export const aufenthaltWoerter = {
  titel: [
    'Aufenthaltstitel',
    'AT',
    'Aufenthaltsstatus',
    'Titel',
    'Aufenthalt',
    'Aufenth.-Titel',
    'aufenthaltsrechtlicher Status',
    'Aufenth.-Status',
    'Aufenthaltserlaubnis',
    'Rechtsgrundlage Aufenthalt'
  ],
  titel_bis: [
    'gültig bis',
    'AT bis',
    'Aufenthaltstitel gültig bis',
    'AT gültig bis',
    'Titel bis',
    'Aufenthaltstitel bis',
    'Aufenthalt bis',
    'Titel gültig bis',
    'Gültigkeit AT',
    'Gültigkeit Aufenthaltstitel',
    'Aufenthaltsstatus gültig bis',
    'Aufenthaltserlaubnis bis',
    'Ablauf AT',
    'AT Ablauf',
    'Gültigkeit Titel'
  ],
  einreisedatum: [
    'Einreisedatum',
    'Einreise',
    'Einreise am',
    'eingereist am',
    'Ersteinreise',
    'Datum der Einreise',
    'in Deutschland seit'
  ]
} satisfies Woerter
