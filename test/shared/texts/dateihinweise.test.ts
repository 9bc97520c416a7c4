import { hinweisText, unsichtbaresText } from '@shared/texts/dateihinweise'
import { expect, it } from 'vitest'

it('tells what cannot be seen in a format, and nothing where everything is seen', () => {
  expect(unsichtbaresText('csv')).toContain('Farben')
  expect(unsichtbaresText('xlsb')).toContain('ausgeblendete Zeilen')
  expect(['xlsx', 'ods', 'xls'].map(unsichtbaresText)).toEqual([undefined, undefined, undefined])
})

it('does not say of an .xls that a filter hides what somebody may have hidden by hand', () => {
  const text = hinweisText({ code: 'zeilen.gefiltertOderAusgeblendet', facts: { count: 2 } })

  expect(text).toContain('2 Zeilen sind ausgeblendet, und ein Filter ist aktiv')
  expect(text).not.toContain('durch einen Filter ausgeblendet')
})
