import { describe, expect, it } from 'vitest'
import { withPlaetzeStand } from '../../../../shared/domain/angebote/plaetze'
import { zeitlageOn } from '../../../../shared/domain/angebote/zeitlage'
import { plaetzeText, teilnahmenText, zeitraumText } from '../../../../shared/texts/angebote'
import { einschraenkungText, wochentageText, wocheText } from '../../../../shared/texts/zeiten'
import { someDurchfuehrung } from '../../../support/someDurchfuehrung'

const heute = '2026-11-22'

describe('free places', () => {
  it.each([
    ['2026-11-22', '12 frei von 20, Stand 22.11., heute', false],
    ['2026-11-21', '12 frei von 20, Stand 21.11., gestern', false],
    ['2026-11-14', '12 frei von 20, Stand 14.11., vor 8 Tagen', false],
    ['2026-11-08', '12 frei von 20, Stand 08.11., vor 14 Tagen', false],
    ['2026-11-07', '12 frei von 20, Stand 07.11., vor 15 Tagen, veraltet', true],
    ['2025-12-01', '12 frei von 20, Stand 01.12.2025, vor 356 Tagen, veraltet', true],
    [null, '12 frei von 20, Stand unbekannt, veraltet', true]
  ])('told on %s stand as „%s“', (plaetzeStand, text, veraltet) => {
    expect(plaetzeText({ plaetze: 20, plaetzeFrei: 12, plaetzeStand }, heute)).toEqual({ text, veraltet })
  })

  it('are of today when the figure is new and no day is given', () => {
    const vorher = someDurchfuehrung({ plaetzeFrei: 5, plaetzeStand: '2026-10-01' })

    expect(withPlaetzeStand({ ...vorher, plaetzeFrei: 4 }, vorher, heute).plaetzeStand).toBe(heute)
    expect(withPlaetzeStand(vorher, vorher, heute).plaetzeStand).toBe('2026-10-01')
    const mitTag = { ...vorher, plaetzeFrei: 4, plaetzeStand: '2026-11-20' }
    expect(withPlaetzeStand(mitTag, vorher, heute).plaetzeStand).toBe('2026-11-20')
  })

  it('come from hand when a person types a new figure and names no other source', () => {
    const vorher = someDurchfuehrung({ plaetzeFrei: 5, quelle: 'Kursplanung Herbst' })
    const sourceOf = (werte: object) => withPlaetzeStand({ ...vorher, ...werte }, vorher, heute).quelle
    expect(sourceOf({ plaetzeFrei: 4 })).toBe('von Hand')
    expect(sourceOf({ plaetzeFrei: 4, quelle: 'Telefonat mit Frau Beispiel' })).toBe('Telefonat mit Frau Beispiel')
    expect(sourceOf({ plaetze: 30 })).toBe('Kursplanung Herbst')
  })
})

describe('a run', () => {
  it.each([
    ['2026-11-23', null, 'kommend'],
    [null, null, 'kommend'],
    ['2026-11-22', '2026-11-22', 'laufend'],
    ['2026-01-01', null, 'laufend'],
    ['2026-01-01', '2026-11-21', 'beendet']
  ])('from %s to %s is %s', (beginn, ende, zeitlage) => {
    expect(zeitlageOn(heute, { beginn, ende })).toBe(zeitlage)
  })

  it('says its days', () => {
    expect(zeitraumText('2026-09-01', '2027-02-26')).toBe('01.09.2026 – 26.02.2027')
    expect(zeitraumText('2026-09-01', null)).toBe('ab 01.09.2026')
    expect(zeitraumText(null, null)).toBe('Beginn offen')
  })

  it('counts those who are there before those who are to come, and the others behind', () => {
    const text = teilnahmenText(
      [
        { status: 'EIGENER', anzahl: 1 },
        { status: 'VORGEMERKT', anzahl: 3 },
        { status: 'EINGETRETEN', anzahl: 8 }
      ],
      (_, code) => code.toLowerCase()
    )

    expect(text).toBe('8 eingetreten, 3 vorgemerkt, 1 eigener')
  })
})

describe('a week in words', () => {
  it.each([
    [[1, 2, 3, 4, 5], 'Mo–Fr'],
    [[2, 4], 'Di, Do'],
    [[1, 2], 'Mo, Di'],
    [[1, 2, 3, 5], 'Mo–Mi, Fr'],
    [[5, 1, 1], 'Mo, Fr']
  ])('says %j as %s', (tage, text) => {
    expect(wochentageText(tage)).toBe(text)
  })

  it('puts equal times together', () => {
    const termin = (wochentag: number, von: string, bis: string) => ({ wochentag, von, bis })

    expect(wocheText([termin(4, '13:30', '16:45'), termin(1, '09:00', '12:15'), termin(3, '09:00', '12:15')])).toBe(
      'Mo, Mi 09:00–12:15; Do 13:30–16:45'
    )
  })

  it('tells restrictions and keeps wishes to itself', () => {
    const zeit = (wochentag: number, art: string) => ({ wochentag, von: '08:00', bis: '13:00', art })

    expect(einschraenkungText([1, 2, 3, 4].map((tag) => zeit(tag, 'FREI')))).toBe('nur Mo–Do 08:00–13:00')
    expect(einschraenkungText([zeit(3, 'GESPERRT'), zeit(5, 'WUNSCH')])).toBe('nicht Mi 08:00–13:00')
  })
})
