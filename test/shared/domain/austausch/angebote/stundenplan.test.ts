import { immer, inWeekOrder } from '@shared/domain/angebote/termine'
import { readStundenplan, sameWeek, withRooms } from '@shared/domain/austausch/angebote/stundenplan'
import { uhrzeitText, wochentageText, wocheText } from '@shared/texts/zeiten'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const week = (tage: readonly number[], von = '08:30', bis = '12:45') =>
  tage.map((wochentag) => ({ wochentag, von, bis, ort: null, ...immer }))

const montagBisFreitag = [1, 2, 3, 4, 5]

describe('days and times in columns of their own', () => {
  it.each([
    ['Mo–Fr', montagBisFreitag],
    ['Mo-Fr', montagBisFreitag],
    ['Mo. - Fr.', montagBisFreitag],
    ['Mo bis Do', [1, 2, 3, 4]],
    ['Montag bis Donnerstag', [1, 2, 3, 4]],
    ['montags', [1]],
    ['Mo, Mi, Fr', [1, 3, 5]],
    ['Mo/Mi/Fr', [1, 3, 5]],
    ['Mo + Mi', [1, 3]],
    ['Mo Mi Fr', [1, 3, 5]],
    ['MoMiFr', [1, 3, 5]],
    ['Mo, Mi und Fr', [1, 3, 5]],
    ['Dienstag u. Donnerstag', [2, 4]],
    ['Mo–Mi, Fr', [1, 2, 3, 5]],
    ['Mo-Fr vorm.', montagBisFreitag],
    ['Mo–Do vormittags', [1, 2, 3, 4]],
    ['Samstag', [6]],
    ['Sonnabend', [6]],
    ['Mo, Mo', [1]],
    ['DI, DO', [2, 4]],
    ['Mo\nMi', [1, 3]]
  ])('%j are the days %j', (kurstage, tage) => {
    expect(readStundenplan(kurstage, '08:30–12:45')).toEqual({ art: 'termine', termine: week(tage) })
  })

  it.each([
    ['08:30–12:45', '08:30', '12:45'],
    ['8.30 - 12.45 Uhr', '08:30', '12:45'],
    ['8:30 bis 12:45', '08:30', '12:45'],
    ['von 8.30 Uhr bis 12.45 Uhr', '08:30', '12:45'],
    ['8-12', '08:00', '12:00'],
    ['8–12.30h', '08:00', '12:30'],
    ['8h30-12h45', '08:30', '12:45'],
    ['0830-1245', '08:30', '12:45'],
    ['830–1245', '08:30', '12:45'],
    ['vormittags 08:30–12:45', '08:30', '12:45'],
    ['08:30–12:45 (Pause 10:30)', '08:30', '12:45']
  ])('%j is the time from %s to %s', (uhrzeit, von, bis) => {
    expect(readStundenplan('Di', uhrzeit)).toEqual({ art: 'termine', termine: week([2], von, bis) })
  })

  it('may hold two times a day', () => {
    expect(readStundenplan('Mo', '08:30–10:00, 10:30–12:00')).toEqual({
      art: 'termine',
      termine: [...week([1], '08:30', '10:00'), ...week([1], '10:30', '12:00')]
    })
  })

  it('may both name the days, as long as they agree', () => {
    const plan = { art: 'termine', termine: [...week([1, 2]), ...week([5], '08:30', '11:30')] }

    expect(readStundenplan('Mo, Di, Fr', 'Mo, Di 08:30–12:45; Fr 08:30–11:30')).toEqual(plan)
    expect(readStundenplan('Mo, Di 08:30–12:45; Fr 08:30–11:30', undefined)).toEqual(plan)
    expect(readStundenplan('Mo–Mi, Fr', 'Mo, Di 08:30–12:45; Fr 08:30–11:30')).toMatchObject({ art: 'unklar' })
    expect(readStundenplan('Mo, Di 08:30–12:45', '08:30–12:45')).toEqual({ art: 'termine', termine: week([1, 2]) })
    expect(readStundenplan('Mo, Di 08:30–12:45', '09:00–12:45')).toMatchObject({ art: 'unklar' })
  })
})

describe('days and times in one cell', () => {
  it.each([
    ['Mo–Do 8:30–12:45, Fr 8:30–11:30', [...week([1, 2, 3, 4]), ...week([5], '08:30', '11:30')]],
    ['Mo 8-12 u. Mi 13-16', [...week([1], '08:00', '12:00'), ...week([3], '13:00', '16:00')]],
    ['8.30 - 12.45 Uhr Mo-Do; 8.30 - 11.30 Uhr Fr', [...week([1, 2, 3, 4]), ...week([5], '08:30', '11:30')]],
    ['Mo + Mi jeweils 17:30–20:45 Uhr', week([1, 3], '17:30', '20:45')],
    ['Di 9-12 und 13-16', [...week([2], '09:00', '12:00'), ...week([2], '13:00', '16:00')]]
  ])('%j is understood in either column', (text, termine) => {
    expect(readStundenplan(text, undefined)).toEqual({ art: 'termine', termine: inWeekOrder(termine) })
    expect(readStundenplan(undefined, text)).toEqual({ art: 'termine', termine: inWeekOrder(termine) })
  })
})

describe('what is not understood', () => {
  it.each([
    ['täglich', '08:30–12:45'],
    ['5x pro Woche', '08:30–12:45'],
    ['nach Vereinbarung', undefined],
    ['Mo-Mi-Fr', '08:30–12:45'],
    ['Fr–Mo', '08:30–12:45'],
    ['14-tägig Mo', '08:30–12:45'],
    ['Mo, Mi', '08:30–12:45, 13:00–16:00'],
    ['Mo, Mi 08:30–12:45, Fr', undefined],
    ['Mo', 'ab 17:30'],
    ['Mo', '17:30'],
    ['Mo', '12:45–08:30'],
    ['Mo', '8-12-16'],
    ['Mo', '25:00–26:00'],
    ['Mo', '08:30–12:75'],
    ['Mo', '08.02.27'],
    ['Mo', '08:30–12:45, 12:00–13:00'],
    ['Mo', '4 UE'],
    ['Mo–So', '8-9, 9-10, 10-11, 11-12, 12-13'],
    ['?', undefined]
  ])('%j with %j is told and left', (kurstage, uhrzeit) => {
    expect(readStundenplan(kurstage, uhrzeit)).toMatchObject({ art: 'unklar' })
  })

  it('are days alone or times alone: no timetable yet', () => {
    expect(readStundenplan('Mo-Fr vorm.', undefined)).toEqual({ art: 'ohneZeit', roh: 'Mo-Fr vorm.' })
    expect(readStundenplan(undefined, '08:30–12:45')).toEqual({ art: 'ohneTag', roh: '08:30–12:45' })
    expect(readStundenplan(undefined, undefined)).toEqual({ art: 'nichts' })
  })
})

const minute = (from: number, to: number) =>
  fc.integer({ min: from / 15, max: to / 15 }).map((quarters) => quarters * 15)
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Any week without overlaps: up to two meetings a day. */
const someWeek = fc
  .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 })
  .chain((tage) =>
    fc.tuple(
      ...tage.map((wochentag) =>
        fc
          .tuple(minute(420, 600), minute(615, 780), minute(780, 900), minute(915, 1320), fc.boolean())
          .map((zeiten) => {
            const [von, bis, spaeterVon, spaeterBis, zweimal] = zeiten
            const vormittag = { wochentag, von: clock(von), bis: clock(bis), ort: null, ...immer }
            return zweimal ? [vormittag, { ...vormittag, von: clock(spaeterVon), bis: clock(spaeterBis) }] : [vormittag]
          })
      )
    )
  )
  .map((tage) => inWeekOrder(tage.flat()))

describe('a week that this program wrote', () => {
  it('is read back as it was, from one column and from two', () => {
    fc.assert(
      fc.property(someWeek, (termine) => {
        const tage = wochentageText(termine.map(({ wochentag }) => wochentag))

        expect(readStundenplan(wocheText(termine), undefined)).toEqual({ art: 'termine', termine })
        expect(readStundenplan(tage, uhrzeitText(termine))).toEqual({ art: 'termine', termine })
      }),
      { numRuns: 500 }
    )
  })

  it('is never read as another one, whatever a person types', () => {
    const part = fc.constantFrom(
      'Mo',
      'Di',
      'Fr',
      'bis',
      '–',
      ',',
      ';',
      '8',
      '8:30',
      '12.45',
      'Uhr',
      'und',
      'ab',
      '(',
      'x'
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), fc.array(part, { maxLength: 6 }), (links, rechts) => {
        const plan = readStundenplan(links.join(' '), rechts.join(' '))
        if (plan.art === 'termine') {
          for (const { wochentag, von, bis } of plan.termine) {
            expect(wochentag).toBeGreaterThan(0)
            expect(von < bis).toBe(true)
          }
          expect([...links, ...rechts].filter((one) => one === 'ab' || one === 'x' || one === '(')).toEqual([])
        }
      }),
      { numRuns: 1000 }
    )
  })
})

describe('a list that names a week again', () => {
  const bisher = [
    { ...week([5])[0]!, ort: 'Vlotho', gueltigBis: '2027-03-31' },
    { ...week([5])[0]!, ort: 'ONLINE', gueltigVon: '2027-04-01' },
    { ...week([1])[0]!, ort: 'Vlotho' }
  ]

  it('says the same where only rooms and validity are not in it', () => {
    expect(sameWeek(week([1, 5]), bisher)).toBe(true)
    expect(sameWeek(week([1, 4]), bisher)).toBe(false)
  })

  it('keeps rooms and validity of what it names at the same time', () => {
    const [freitagA, freitagB, montag] = bisher

    expect(withRooms([...week([5]), ...week([1], '09:00', '12:45')], bisher)).toEqual([
      freitagA,
      freitagB,
      { ...montag, von: '09:00' }
    ])
  })
})
