import type { Person } from '@shared/domain/austausch/personen/person'
import { personenverzeichnis } from '@shared/domain/austausch/personen/verzeichnis'
import { describe, expect, it } from 'vitest'

const amal: Person = {
  fall: 'amal',
  version: 1,
  kundennummer: '498A012345',
  nachname: 'Haddad',
  vorname: 'Amal',
  geburtsdatum: '1987-03-07',
  bgNummer: '49802BG0013565'
}
const neujahr: Person = { ...amal, fall: 'neujahr', kundennummer: null, geburtsdatum: '1990-01-01' }

const find = (gesucht: Partial<Person>, ...personen: Person[]) =>
  personenverzeichnis(personen, [{ fall: 'amal', kundennummer: '498A000001' }]).find(gesucht)

describe('a person is found', () => {
  it('by the number, also by one of earlier days', () => {
    expect(find({ kundennummer: '498A012345' }, amal)).toMatchObject({ art: 'sicher', ueber: 'nummer' })
    expect(find({ kundennummer: '498A000001' }, amal)).toMatchObject({ art: 'sicher', ueber: 'fruehereNummer' })
  })

  it('by name and birthday, the parts of the name exchanged or written out', () => {
    const müller = { ...amal, nachname: 'Müller', vorname: 'Đorđe' }
    const gesucht = { nachname: 'Djordje', vorname: 'Mueller', geburtsdatum: '1987-03-07' }

    expect(find({ nachname: 'Amal', vorname: 'HADDAD', geburtsdatum: '1987-03-07' }, amal)).toMatchObject({
      art: 'sicher'
    })
    expect(find({ ...gesucht, nachname: 'Dorde' }, müller)).toMatchObject({ art: 'sicher', ueber: 'nameUndTag' })
  })

  it('by a birthday of 1 January only together with the Bedarfsgemeinschaft', () => {
    const gesucht = { nachname: 'Haddad', vorname: 'Amal', geburtsdatum: '1990-01-01' }

    expect(find(gesucht, neujahr)).toMatchObject({ art: 'zweifel', kandidaten: [{ hinweis: 'nameUndTag' }] })
    expect(find({ ...gesucht, bgNummer: '49802BG0013565' }, neujahr)).toMatchObject({ art: 'sicher' })
  })
})

describe('a person stays in doubt', () => {
  it.each([
    ['with the name alone', { nachname: 'Haddad', vorname: 'Amal' }, 'name'],
    ['with day and month exchanged', { nachname: 'Haddad', vorname: 'Amal', geburtsdatum: '1987-07-03' }, 'name'],
    ['with a misspelt name', { nachname: 'Hadad', vorname: 'Amal', geburtsdatum: '1987-03-07' }, 'aehnlichUndTag'],
    ['with lost letters', { nachname: 'H?dd?d', vorname: 'Amal', geburtsdatum: '1987-03-07' }, 'aehnlichUndTag'],
    ['with another number', { ...amal, kundennummer: '498A777777' }, 'nameUndTag'],
    [
      'with the number of somebody quite different',
      { kundennummer: '498A012345', nachname: 'Meyer', vorname: 'Uwe', geburtsdatum: '1960-05-05' },
      'nummer'
    ]
  ])('%s', (_, gesucht, hinweis) => {
    expect(find(gesucht, amal)).toMatchObject({ art: 'zweifel', kandidaten: [{ person: amal, hinweis }] })
  })
})

it('is nobody when another birthday goes with the same name and another number', () => {
  const gesucht = { kundennummer: '498A777777', nachname: 'Haddad', vorname: 'Amal', geburtsdatum: '1960-05-05' }

  expect(find(gesucht, amal)).toEqual({ art: 'niemand' })
})

it('does not take siblings for misspellings', () => {
  const ayşe = { ...amal, nachname: 'Yıldız', vorname: 'Ayşe' }

  expect(find({ nachname: 'Yıldız', vorname: 'Ali', geburtsdatum: ayşe.geburtsdatum }, ayşe)).toEqual({
    art: 'niemand'
  })
})
