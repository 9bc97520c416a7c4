import { folgespaltenOf, nummernform, sortNameOf, unauffindbar } from '@shared/domain/faelle/folgespalten'
import { expect, it } from 'vitest'

const unbekannt = { ...unauffindbar, niveau: null }

it('finds a case by both spellings of an umlaut, by its numbers and by its birth date', () => {
  const { suchform } = folgespaltenOf({
    ...unbekannt,
    nachname: 'Müller',
    kundennummer: '123A456789',
    geburtsdatum: '2001-11-22'
  })

  expect(suchform).toBe('muller mueller 123a456789 22112001 2001')
})

it('finds a double name in its parts and written together', () => {
  expect(folgespaltenOf({ ...unbekannt, nachname: 'El-Hariri', vorname: 'Aya' }).suchform).toBe(
    'el hariri elhariri aya'
  )
})

it('keeps a number in its parts and written together', () => {
  expect(nummernform('12345//0001234')).toBe('12345 0001234 123450001234')
  expect(nummernform('123A456789')).toBe('123a456789')
  expect(nummernform(null)).toBe('')
})

it('sorts as a German telephone book does', () => {
  const namen = ['Müller', 'Mueller-Lüd', 'Muller', 'Mzik', 'Äpfel', 'Aal', 'Zöller', null]
  const sortiert = namen.toSorted((a, b) => {
    const [vor, nach] = [a, b].map((nachname) => sortNameOf({ nachname, vorname: 'Anna' }))
    return vor! < nach! ? -1 : 1
  })

  expect(sortiert).toEqual(['Aal', 'Äpfel', 'Müller', 'Mueller-Lüd', 'Muller', 'Mzik', 'Zöller', null])
})

it('sorts a placeholder behind every name', () => {
  expect(sortNameOf({ nachname: '-', vorname: 'Anna' }) > sortNameOf({ nachname: 'Zöller', vorname: 'Anna' })).toBe(
    true
  )
})

it('follows the rank of the level', () => {
  expect(folgespaltenOf({ ...unbekannt, niveau: 'B1' }).niveauRang).toBe(30)
  expect(folgespaltenOf(unbekannt).niveauRang).toBeNull()
})
