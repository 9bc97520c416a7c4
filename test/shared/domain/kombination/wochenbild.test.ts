import { uhrzeitOf } from '@shared/domain/kombination/minute'
import { type Wochenbild, wochenbildOf } from '@shared/domain/kombination/wochenbild'
import { stueckText } from '@shared/texts/woche'
import { describe, expect, it } from 'vitest'
import { someBetreuung, someKurs, someWoche, stundenwege, zeiten } from '../../../support/someWoche'

const montag = '2027-02-01'
const am = (bild: Wochenbild, wochentag: number) =>
  bild.stuecke
    .filter((stueck) => stueck.wochentag === wochentag)
    .toSorted((a, b) => a.von - b.von)
    .map(({ art, von, bis, konflikt }) => [art, uhrzeitOf(von), uhrzeitOf(bis), konflikt].filter(Boolean).join(' '))

describe('the picture of a week', () => {
  it('shows lessons with the ways there and back, Monday to Friday', () => {
    const bild = wochenbildOf(someWoche(), [someKurs()], stundenwege, montag)

    expect(bild.tage).toEqual([1, 2, 3, 4, 5])
    expect(am(bild, 2)).toEqual(['weg 08:00 09:00', 'sprache 09:00 12:15', 'weg 12:15 13:15'])
    expect(bild).toMatchObject({ unterricht: 5 * 195, weg: 5 * 120, unbekannt: [] })
  })

  it('shows what is held in that week, and from when on it is otherwise', () => {
    const vorher = zeiten([1], '09:00', '12:00', 'Herford').map((zeit) => ({ ...zeit, gueltigBis: '2027-02-02' }))
    const nachher = zeiten([3], '10:00', '12:00', '').map((zeit) => ({ ...zeit, gueltigVon: '2027-02-03' }))
    const kurs = someKurs({ bloecke: [...vorher, ...nachher] })

    const bilder = ['2027-02-01', '2027-02-08'].map((tag) => wochenbildOf(someWoche(), [kurs], stundenwege, tag))

    expect(bilder.map((bild) => [bild.unterricht, bild.andersAb])).toEqual([
      [180 + 120, '2027-02-03'],
      [120, null]
    ])
    const mittwoch = bilder[0]?.stuecke.find(({ art, wochentag }) => art === 'sprache' && wochentag === 3)
    expect(mittwoch && stueckText(mittwoch)).toBe('10:00–12:00 Sprachkurs BSK B1 Herford, Ort unbekannt')
  })

  it('shows where the care of a child ends too early (DOMAIN 5.6)', () => {
    const person = someWoche({ kinder: [someBetreuung('07:30', '13:00', 'Vlotho')] })

    const bild = wochenbildOf(person, [someKurs()], stundenwege, montag)

    expect(am(bild, 1)).toEqual([
      ...['betreuung 07:30 13:00', 'weg 08:00 09:00', 'sprache 09:00 12:15', 'weg 12:15 13:15'],
      'fehlt 13:00 13:15'
    ])
  })

  it('asks for no care where the course brings it', () => {
    const person = someWoche({ kinder: [someBetreuung('07:30', '13:00', 'Vlotho')] })

    const bild = wochenbildOf(person, [someKurs({ kinderbetreuung: true })], stundenwege, montag)

    expect(bild.stuecke.filter(({ art }) => art === 'fehlt')).toEqual([])
  })

  it('marks a way that is longer than the time between two places', () => {
    const massnahme = someKurs({ art: 'arbeitsmarkt', bloecke: zeiten([2], '13:00', '15:00', 'Bünde') })

    const bild = wochenbildOf(someWoche(), [someKurs(), massnahme], stundenwege, montag)

    expect(am(bild, 2)).toContain('weg 12:15 13:15 weg')
    expect(am(bild, 3)).toContain('weg 12:15 13:15')
  })

  it('marks what is at the same time, and what lies in a blocked time', () => {
    const person = someWoche({
      fenster: zeiten([3], '09:00', '10:00', null).map((zeit) => ({
        ...{ ...zeit, art: 'GESPERRT', gueltigVon: null, gueltigBis: null }
      }))
    })
    const zweiter = someKurs({ bloecke: zeiten([1], '11:00', '14:00', 'Herford') })

    const bild = wochenbildOf(person, [someKurs(), zweiter], stundenwege, montag)

    expect(am(bild, 1)).toContain('sprache 09:00 12:15 zugleich')
    expect(am(bild, 3)).toContain('sprache 09:00 12:15 gesperrt')
  })

  it('shows what goes on already, as long as it does', () => {
    const person = someWoche({
      belegungen: [
        {
          ...{ lauf: null, titel: 'Minijob', traeger: null, kursart: null, instrument: null, wochenstunden: 6 },
          ...{ beginn: null, ende: '2027-02-05', bloecke: zeiten([6], '08:00', '14:00', 'Vlotho') }
        }
      ]
    })

    const laufend = wochenbildOf(person, [], stundenwege, montag)
    const danach = wochenbildOf(person, [], stundenwege, '2027-02-08')

    expect(laufend.tage).toEqual([1, 2, 3, 4, 5, 6])
    expect(am(laufend, 6)).toEqual(['arbeitsmarkt 08:00 14:00'])
    expect(danach.tage).toEqual([1, 2, 3, 4, 5])
  })

  it('leaves a pause between two lessons at one place, without a way', () => {
    const praxis = someKurs({ art: 'arbeitsmarkt', bloecke: zeiten([1], '13:00', '15:00', 'Herford') })

    const bild = wochenbildOf(someWoche(), [someKurs(), praxis], stundenwege, montag)

    expect(am(bild, 1)).toContain('pause 12:15 13:00')
  })

  it('names ways nobody knows', () => {
    const bild = wochenbildOf(someWoche(), [someKurs()], () => undefined, montag)

    expect(bild.unbekannt).toEqual([
      ['Vlotho', 'Herford'],
      ['Herford', 'Vlotho']
    ])
  })

  it('needs no way for lessons online', () => {
    const bild = wochenbildOf(
      someWoche(),
      [someKurs({ bloecke: zeiten([1], '18:00', '20:00', null) })],
      stundenwege,
      montag
    )

    expect(am(bild, 1)).toEqual(['sprache 18:00 20:00'])
  })
})
