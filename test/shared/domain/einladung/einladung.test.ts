import { anredeOf, anschriftOf, brieftextOf } from '@shared/domain/einladung/einladung'
import { etikettenplaetze } from '@shared/domain/einladung/etiketten'
import { expect, it } from 'vitest'

const person = {
  vorname: 'Amira',
  nachname: 'Beispiel',
  geschlecht: 'W',
  strasse: 'Am Bach 3',
  plz: '32049',
  ort: 'Moosbrook'
}
const einladung = {
  ...{ titel: 'Sprachkurs mit Kinderbetreuung', datum: '2026-12-03', uhrzeit: '10:00', ort: 'Rathaus', raum: '' },
  ...{ text: '{anrede},\n\nam {datum} um {uhrzeit} Uhr.\n{ort} {wo}\n\n\n', auswahl: '' }
}

it('addresses by what is known, and without a title where nothing is', () => {
  expect(anredeOf(person)).toBe('Sehr geehrte Frau Beispiel')
  expect(anredeOf({ ...person, geschlecht: 'M' })).toBe('Sehr geehrter Herr Beispiel')
  expect(anredeOf({ ...person, geschlecht: 'D' })).toBe('Guten Tag Amira Beispiel')
  expect(anredeOf({ ...person, nachname: null })).toBe('Guten Tag Amira')
})

it('has an address only where a letter would arrive', () => {
  expect(anschriftOf(person)).toEqual(['Amira Beispiel', 'Am Bach 3', '32049 Moosbrook'])
  for (const feld of ['strasse', 'plz', 'ort'] as const) {
    expect(anschriftOf({ ...person, [feld]: null })).toBeUndefined()
    expect(anschriftOf({ ...person, [feld]: ' ' })).toBeUndefined()
  }
})

it('fills in the places of a letter and parts it into paragraphs', () => {
  expect(brieftextOf(einladung, person, '03.12.2026')).toEqual([
    'Sehr geehrte Frau Beispiel,',
    'am 03.12.2026 um 10:00 Uhr.\nRathaus {wo}'
  ])
  expect(brieftextOf({ ...einladung, text: '{ort}', raum: 'Saal 2' }, person, '')).toEqual(['Rathaus, Saal 2'])
})

it('lays labels line by line from the chosen place, on as many sheets as needed', () => {
  expect(etikettenplaetze(3, '70x36', 1)).toEqual([
    { bogen: 0, links: 0, oben: 4.5 },
    { bogen: 0, links: 70, oben: 4.5 },
    { bogen: 0, links: 140, oben: 4.5 }
  ])
  expect(etikettenplaetze(3, '70x37', 23)).toEqual([
    { bogen: 0, links: 70, oben: 259.5 },
    { bogen: 0, links: 140, oben: 259.5 },
    { bogen: 1, links: 0, oben: 0.5 }
  ])
})
