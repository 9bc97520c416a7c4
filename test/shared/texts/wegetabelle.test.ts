import { describe, expect, it } from 'vitest'
import { wegzustaende } from '../../../shared/domain/wege/tabelle/wegeplan'
import { mangelText } from '../../../shared/texts/wegemangel'
import { summeText, verstandenTexts, wegwerteText, zurueckgenommenText } from '../../../shared/texts/wegetabelle'

const keine = Object.fromEntries(wegzustaende.map((zustand) => [zustand, 0])) as Record<
  (typeof wegzustaende)[number],
  number
>

describe('the words of a table of ways', () => {
  it('say how it was understood: a list by its columns, a matrix by its two sides', () => {
    expect(
      verstandenTexts({
        form: 'liste',
        spalten: [
          { spalte: 'A', kopf: 'Ort', bedeutung: 'von' },
          { spalte: 'B', kopf: 'Linie', bedeutung: null },
          { spalte: 'C', kopf: 'Fahrzeit', bedeutung: 'minuten' }
        ],
        stand: '2026-11-01',
        ausgeblendet: 2
      })
    ).toEqual([
      'Verstanden als Liste mit einem Weg je Zeile: A „Ort“ = von, C „Fahrzeit“ = Minuten, für den ganzen Tag.',
      'Nicht gelesen: B „Linie“.',
      'Stand der Tabelle: 01.11.2026.',
      'Ausgeblendete Zeilen (2) zählen wie die anderen.'
    ])
    const spalten = ['Ort', 'Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff'].map((kopf, at) => ({
      ...{ spalte: String.fromCharCode(65 + at), kopf, bedeutung: at === 0 ? ('von' as const) : ('nach' as const) }
    }))
    expect(verstandenTexts({ form: 'matrix', spalten, stand: null, ausgeblendet: 0 })[0]).toBe(
      'Verstanden als Matrix: in den Zeilen die Orte (Spalte A), in den Spalten die Ziele (Aa, Bb, Cc, Dd, Ee und 1 weitere).'
    )
  })

  it('add up to all of its ways', () => {
    expect(summeText({ zaehler: { ...keine, neu: 1200, geaendert: 3, behalten: 1 } })).toBe(
      '1.204 Wege in der Datei = 1.200 neu + 3 geändert + 1 eigene behalten'
    )
  })

  it('tell minutes once where they are the same all day', () => {
    const werte = { frueh: 40, mittag: 40, spaet: 40, letzteRueckfahrt: '18:25', stand: null }
    expect(wegwerteText(werte)).toBe('40 min, zurück bis 18:25')
    expect(wegwerteText({ ...werte, mittag: null, letzteRueckfahrt: null })).toBe('40 / – / 40 min')
  })

  it('name the cell or the row, what stands there and what to do', () => {
    expect(mangelText({ art: 'minuten', zelle: 'C7', wert: 'kein Bus' })).toMatch(
      /^C7: „kein Bus“ ist keine .*leer ändert/
    )
    expect(mangelText({ art: 'widerspruch', zelle: '7', wert: '12' })).toBe(
      'Zeile 7: Zeile 12 nennt für denselben Weg andere Zahlen. Lassen Sie nur die richtigen stehen.'
    )
    expect(zurueckgenommenText({ zurueckgenommen: 1, verschont: ['Vlotho – Herford'] })).toBe(
      'Zurückgenommen: 1 Eintrag. Inzwischen geändert und deshalb nicht berührt: Vlotho – Herford.'
    )
  })
})
