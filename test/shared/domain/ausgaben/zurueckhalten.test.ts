import { isWithheldCode, isWithheldText } from '@shared/domain/ausgaben/zurueckhalten'
import { expect, it } from 'vitest'

it('holds back reasons that speak of health, and no others', () => {
  expect(isWithheldCode('austrittsgrund', 'GESUNDHEIT')).toBe(true)
  expect(isWithheldCode('verbleib', 'KRANK')).toBe(true)
  expect(isWithheldCode('austrittsgrund', 'UMZUG')).toBe(false)
})

it('holds back texts that sound like a diagnosis or hold a number that must not be passed on', () => {
  expect(isWithheldText('wegen Depression beurlaubt')).toBe(true)
  expect(isWithheldText('IBAN DE02 1203 0000 0000 2020 51')).toBe(true)
  expect(isWithheldText('kommt pünktlich, fragt viel')).toBe(false)
})
