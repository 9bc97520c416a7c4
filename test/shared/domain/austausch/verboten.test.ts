import {
  findVerbotenes,
  isVersicherungsnummer,
  verbotenerInhalt,
  verboteneUeberschrift
} from '@shared/domain/austausch/verboten'
import { describe, expect, it } from 'vitest'

const alle = ['versicherungsnummer', 'iban', 'azr', 'steuerId', 'krankenversichertennummer'] as const

describe('content the program must not keep', () => {
  it.each(['15070649C103', '65180539W001', '11230487K516', '13051192A046', '53010100Z772', '53 010100 Z 772'])(
    'knows %s for a Versicherungsnummer',
    (text) => {
      expect(isVersicherungsnummer(text)).toBe(true)
    }
  )

  it.each(['11230487K517', '13051192A047', '15070649C100', '498A012345', ''])('knows %s for none', (text) => {
    expect(isVersicherungsnummer(text)).toBe(false)
  })

  it.each([
    ['SV-Nr.', 'versicherungsnummer'],
    ['Bank / IBAN', 'iban'],
    ['AZR', 'azr'],
    ['Steuer-ID', 'steuerId'],
    ['Diagnose', 'gesundheit'],
    ['AZR-Nummer (alt)', 'azr'],
    ['IBAN-Nr.', 'iban'],
    ['Rentenvers.-Nr.', 'versicherungsnummer'],
    ['Diagnose/Einschränkung', 'gesundheit'],
    ['gesundheitl. Einschränkungen', 'gesundheit'],
    ['krank', undefined],
    ['krank (AU)', undefined],
    ['Einschränkungen', undefined],
    ['Kontaktnummer', undefined],
    ['Kundennummer', undefined]
  ])('judges the heading %s', (heading, art) => {
    expect(verboteneUeberschrift(heading)).toBe(art)
  })

  it('finds a forbidden column by its content from 60 % on', () => {
    const iban = 'DE36 1999 0000 0889 2895 75'
    expect(verbotenerInhalt([iban, iban, iban, '', ''], alle)).toBe('iban')
    expect(verbotenerInhalt([iban, iban, 'a', 'b', 'c'], alle)).toBeUndefined()
    expect(verbotenerInhalt(['180412345678', '051130987651', '180412345679'], alle)).toBe('azr')
    expect(verbotenerInhalt(['498A012345', '498A012346', '498A012347'], alle)).toBeUndefined()
  })

  it.each([
    ['neue Kontoverbindung DE53199900000100396514', 'iban'],
    ['SV 15 070649 C 103 liegt vor', 'versicherungsnummer'],
    ['Depression, in Behandlung', 'gesundheit'],
    ['Bandscheibe, OP im November', 'gesundheit'],
    ['sucht Arbeit in der Klinik', undefined],
    ['kommt mit Bus 214', undefined],
    ['+49 ruft zurück', undefined]
  ])('judges the remark „%s“', (text, art) => {
    expect(findVerbotenes(text)).toBe(art)
  })
})
