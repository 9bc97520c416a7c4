import { geringfuegigkeitsgrenzeOf } from '@shared/domain/parameter/geringfuegigkeitsgrenze'
import { mitgelieferteParameter } from '@shared/domain/parameter/mitgeliefert'
import { checkParameter, Parameter, ParameterName, parameterOn } from '@shared/domain/parameter/parameter'
import { describe, expect, it } from 'vitest'

describe('a dated parameter', () => {
  it.each([
    ['2026-06-30', 'Bürgergeld'],
    ['2026-07-01', 'Grundsicherungsgeld'],
    ['2022-12-31', 'Arbeitslosengeld II']
  ])('names the benefit as the law did on %s', (tag, name) => {
    expect(parameterOn('leistungBezeichnung', tag)).toBe(name)
  })

  it.each([
    ['2025-12-31', 55_600],
    ['2026-01-01', 60_300],
    ['2026-12-31', 60_300],
    ['2027-01-01', 63_300]
  ])('knows the limit of a Minijob on %s', (tag, cent) => {
    expect(parameterOn('geringfuegigkeitsgrenze', tag)).toBe(cent)
  })

  it('is refused on a day that has no row yet', () => {
    expect(() => parameterOn('geringfuegigkeitsgrenze', '2024-12-31')).toThrow(
      expect.objectContaining({
        data: { code: 'parameter.fehlt', details: { name: 'geringfuegigkeitsgrenze', tag: '2024-12-31' } }
      })
    )
  })

  it('takes the row of the office where one is newer, in whatever order the rows come', () => {
    const rows = [{ name: 'mindestlohn', gueltigVon: '2028-01-01', wert: '1500' } as const, ...mitgelieferteParameter]

    expect(parameterOn('mindestlohn', '2027-12-31', rows)).toBe(1460)
    expect(parameterOn('mindestlohn', '2028-01-01', rows)).toBe(1500)
  })

  it('says yes and no', () => {
    expect(parameterOn('ikursOhneJugendElternFrauen', '2024-12-06')).toBe(false)
    expect(parameterOn('ikursOhneJugendElternFrauen', '2024-12-07')).toBe(true)
  })

  it.each([
    ['mindestlohn', '13,90'],
    ['betreuungsschluesselU25', 'viele'],
    ['ukraineTitelFortgeltungBis', '04.03.2027'],
    ['ikursOhneJugendElternFrauen', 'ja'],
    ['leistungBezeichnung', ' ']
  ] as const)('does not take what cannot be read: %s = %s', (name, wert) => {
    expect(checkParameter({ name, wert })).toMatchObject([{ field: 'wert', error: { code: 'parameter.unpassend' } }])
  })
})

describe('the shipped parameters', () => {
  it.each(ParameterName.options)('hold today: %s', (name) => {
    expect(() => parameterOn(name, '2026-11-22')).not.toThrow()
  })

  it('are readable, one row per day', () => {
    for (const row of mitgelieferteParameter)
      expect([Parameter.safeParse(row).success, checkParameter(row)]).toEqual([true, []])
    const keys = mitgelieferteParameter.map(({ name, gueltigVon }) => `${name} ${gueltigVon}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each(mitgelieferteParameter.filter(({ name }) => name === 'mindestlohn').map(({ gueltigVon }) => gueltigVon))(
    'set the limit of a Minijob by the formula of the law from %s',
    (tag) => {
      expect(parameterOn('geringfuegigkeitsgrenze', tag)).toBe(
        geringfuegigkeitsgrenzeOf(parameterOn('mindestlohn', tag))
      )
    }
  )
})
