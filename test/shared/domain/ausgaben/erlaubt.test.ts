import { type Datengruppe, type Profil, profile, zulassungen } from '@shared/domain/ausgaben/empfaenger'
import { isFor, spaltenFor, vorgabeFor, zulassungOf } from '@shared/domain/ausgaben/erlaubt'
import { spalten, spaltennamen } from '@shared/domain/ausgaben/spalten'
import { Ausgabeart, vorlagen } from '@shared/domain/ausgaben/vorlagen'
import { describe, expect, it } from 'vitest'

/** The table of DOMAIN 7.3, written down a second time: ● ja, ○ bedarf, – nein. */
const tabelle: Record<Exclude<Datengruppe, 'kennung' | 'angebot' | 'rueckmeldung'>, string> = {
  //                  Träger Sprachk. Agentur JC  ABH Ehrenamt Person Presse
  name: '              ●      ●        ●      ●   ●   ○        ●      –',
  geburtsdatum: '      ●      ●        ●      ●   ●   –        ●      –',
  kundennummer: '      ○      ●        ●      ●   –   –        ●      –',
  kontakt: '           ○      ○        ○      ●   –   ○        ●      –',
  sprachniveau: '      ●      ●        ●      ●   –   ○        ●      –',
  teilnahme: '         ●      ●        ○      ●   ○   –        ●      –',
  zeiten: '            ●      ●        ○      ●   –   ○        ●      –',
  kinderbetreuung: '   –      –        ○      ●   –   ○        ●      –',
  aufenthalt: '        –      –        ●      ●   –   –        ●      –',
  arbeitserlaubnis: '  ●      –        ●      ●   –   –        ●      –',
  bildungsstand: '     ○      ○        ●      ●   –   –        ●      –',
  beruf: '             ○      –        ●      ●   –   –        ●      –',
  leistung: '          –      –        –      ○   –   –        ●      –',
  notizen: '           –      –        –      ○   –   –        ●      –'
}
const zeichen = { ja: '●', bedarf: '○', nein: '–' }
const arten = Ausgabeart.options

describe('who may be told what', () => {
  it.each(Object.entries(tabelle))('follows the table of the domain: %s', (gruppe, zeile) => {
    const soll = zeile.split(/\s+/).filter(Boolean)

    expect(profile.map((profil) => zeichen[zulassungen[profil][gruppe as Datengruppe]])).toEqual(soll)
  })

  it.each(profile.flatMap((profil) => spaltennamen.map((spalte) => [profil, spalte] as const)))(
    'offers %s the column %s only where the table allows it',
    (profil, spalte) => {
      const offered = arten.some((art) => spaltenFor(art, profil).includes(spalte))
      const byItself = arten.some((art) => vorgabeFor(art, profil).includes(spalte))

      if (zulassungOf(profil, spalte) === 'nein') expect(offered).toBe(false)
      if (zulassungOf(profil, spalte) !== 'ja') expect(byItself).toBe(false)
    }
  )

  it('gives the public no list of persons', () => {
    expect(arten.filter((art) => isFor(art, 'oeffentlichkeit'))).toEqual(['kursplanungsliste'])
  })

  it('has no column of a person in a list of runs', () => {
    expect(new Set(vorlagen.kursplanungsliste.spalten.map((spalte) => spalten[spalte].gruppe))).toEqual(
      new Set(['angebot'])
    )
  })
})

describe('the form of a list', () => {
  it.each(arten)('lets the recipient of a %s fill in only columns it has', (art) => {
    const { spalten: alle, ausfuellbar } = vorlagen[art]

    expect(alle).toEqual(expect.arrayContaining([...ausfuellbar]))
    expect(new Set(alle).size).toBe(alle.length)
    expect(ausfuellbar.length).toBeGreaterThan(0)
  })

  it.each(arten)('calls no two columns of a %s the same', (art) => {
    const headings = vorlagen[art].spalten.map((spalte) => spalten[spalte].heading)

    expect(new Set(headings).size).toBe(headings.length)
  })

  it.each(arten)('lets every recipient of a %s choose something', (art) => {
    const leer = (vorlagen[art].empfaenger as readonly Profil[]).filter((profil) => spaltenFor(art, profil).length < 3)

    expect(leer).toEqual([])
  })
})
