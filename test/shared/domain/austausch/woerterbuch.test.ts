import { compactKey, repairMojibake, tidyText } from '@shared/domain/austausch/text'
import { findKandidat } from '@shared/domain/austausch/woerterbuch'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('headings of foreign lists', () => {
  it.each([
    ['Kunden-\nNr.', 'kundennummer', 'exakt'],
    ['Familien\u00adname', 'nachname', 'exakt'],
    ['Geb.\u00a0Datum', 'geburtsdatum', 'exakt'],
    ['krank (AU)', 'fehl_k', 'exakt'],
    ['Strasse', 'strasse', 'exakt'],
    ['MASSNAHMENUMMER', 'massnahme_nr', 'exakt'],
    ['Jüngstes Kind geb.', 'juengstes_kind', 'exakt'],
    ['Kursart (neu)', 'kursart', 'exakt'],
    ['vollständiger Name', 'name_komplett', 'wort'],
    ['Name IFK', 'berater', 'wort'],
    ['Name des Trägers', 'traeger', 'wort'],
    ['Maßnahme bis', 'austritt_plan', 'wort'],
    ['Eintritt in Maßnahme', 'eintritt', 'wort'],
    ['Aufenthaltsstatus bis', 'titel_bis', 'wort'],
    ['Sprachstand Datum', 'niveau_vom', 'wort'],
    ['Vor- u. Nachname', 'name_komplett', 'exakt'],
    ['Nachname der Teilnehmerin', 'nachname', 'wort'],
    ['Teilnehmernr. Träger', 'tn_kennung', 'wort'],
    ['Kurs Nr. neu', 'kurs_kennung', 'wort'],
    ['Fehltage (unent.)', 'fehl_u', 'wort'],
    ['Fehltage (gesamt)', 'fehl_gesamt', 'exakt'],
    ['Status am 31.10.', 'status', 'exakt'],
    ['Stand der Fehltage krank zum 30.11.26', 'fehl_k', 'wort'],
    ['Test LiD Ergebnis', 'lid', 'wort'],
    ['Geburtsdatm', 'geburtsdatum', 'aehnlich'],
    ['Staatsangehörigket', 'staatsangehoerigkeit', 'aehnlich']
  ])('understands %j', (heading, field, how) => {
    expect(findKandidat(heading)).toEqual({ field, how })
  })

  it.each([
    'Geb. Kind 2',
    'Telefon Arbeitgeber',
    'Vorname IFK',
    'Telefon Träger',
    'LZB seit',
    'Abschluss',
    'Haus-Nr.',
    'xyz',
    '',
    'Schuhgröße',
    'Fehlzeiten in %',
    'Anwesenheitsquote',
    'Punkte DTZ',
    'Verpflichtet durch',
    'Anzahl Teilnehmer',
    'Berechtigungsschein vom',
    'Geburtsname'
  ])('claims nothing of %j', (heading) => {
    expect(findKandidat(heading)).toBeUndefined()
  })

  it('puts UTF-8 right that was read as Windows-1252, and nothing else', () => {
    expect(repairMojibake('GroÃŸkurth, KÃ¤the')).toBe('Großkurth, Käthe')
    expect(repairMojibake('Đặng Ñandú Übung')).toBe('Đặng Ñandú Übung')
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöüßéè ]{1,12}$/), (text) => {
        const broken = new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
        expect(repairMojibake(broken)).toBe(text)
        expect(repairMojibake(text)).toBe(text)
      })
    )
  })

  it('tidies text once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text))
        expect(compactKey(tidyText(text))).toBe(compactKey(text))
      })
    )
  })
})
