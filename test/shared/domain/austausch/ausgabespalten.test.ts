import { randomInt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { belegText, newRowKey } from '../../../../shared/domain/ausgaben/beleg'
import { type Listenmeta, metaRows } from '../../../../shared/domain/ausgaben/listenmeta'
import { type Ausgabespalte, spalten, spaltennamen } from '../../../../shared/domain/ausgaben/spalten'
import { vorlagen } from '../../../../shared/domain/ausgaben/vorlagen'
import type { ErkannteListe } from '../../../../shared/domain/austausch/erkannteListe'
import { erkenneListe } from '../../../../shared/domain/austausch/erkenneListe'
import type { Listenart } from '../../../../shared/domain/austausch/listenart'
import type { Overrides } from '../../../../shared/domain/austausch/readRequest'
import { compactKey } from '../../../../shared/domain/austausch/text'
import type { Cell } from '../../../../shared/domain/austausch/workbook'

const liste = '0123456789abcdef'.repeat(2)

function issued(
  art: Listenart,
  names: readonly Ausgabespalte[],
  rows: readonly Cell[][],
  { headings = {}, withMeta = true, overrides = {} as Overrides } = {}
): ErkannteListe {
  const meta: Listenmeta = {
    ...{ liste, art, vorlage: 1, empfaenger: 'X', zeitraum: null, zeit: '2026-11-02T08:15:00.000Z' },
    spalten: [...names]
  }
  const kopf = names.map((name) => (headings as Record<string, string>)[name] ?? spalten[name].heading)
  const data = rows.map((cells) => [belegText({ liste, schluessel: newRowKey(randomInt), abdruecke: [] }), ...cells])
  const sheetOf = (name: string, lines: readonly Cell[][]) => ({
    ...{ name, visibility: 'visible' as const, merges: [], hiddenColumns: [] },
    rows: lines.map((cells, index) => ({ row: index + 1, cells }))
  })
  const sheets = [sheetOf('Liste', [['FK-Beleg', ...kopf], ...data])]
  if (withMeta) sheets.push(sheetOf('_meta', metaRows(meta)))
  const found = erkenneListe(
    { format: 'xlsx', sheets, unreadable: [], dateSystem: '1900' },
    { file: 'liste.xlsx', hash: '0', today: '2026-11-22', overrides }
  )
  if (typeof found !== 'object' || !('rows' in found)) throw new Error('not recognised')
  return found
}

const spaltenIn = ({ columns }: ErkannteListe) => columns.map(({ spalte }) => spalte)
const person = ['tnKennung', 'nachname', 'vorname'] as const
const anna = ['H7K2-93', 'Muster', 'Anna']

describe('the columns of an issued list', () => {
  it('have headings that no two of them share', () => {
    const keys = spaltennamen.map((name) => compactKey(spalten[name].heading))

    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  it.each(Object.entries(vorlagen))(
    'are all known again in a %s, with and without the hidden sheet',
    (art, vorlage) => {
      for (const withMeta of [true, false]) {
        expect(spaltenIn(issued(art as Listenart, vorlage.spalten, [[]], { withMeta }))).toEqual(vorlage.spalten)
        const row = vorlage.spalten.map(() => 'Wort')
        expect(spaltenIn(issued(art as Listenart, vorlage.spalten, [row, row], { withMeta }))).toEqual(vorlage.spalten)
      }
    }
  )

  it('say what stands in each cell, as it stands and as it is understood', () => {
    const names = [...person, 'eintritt', 'wochenstunden', 'verpflichtung', 'rueckStatus', 'rueckEintritt'] as const
    const tag = { tag: '2026-10-05', serial: 46300, format: 'dd.mm.yyyy' }

    const [row] = issued('zuweisungsliste', names, [[...anna, tag, 20, 'freiwillig', 'abgebrochen', '12.10.26']]).rows

    expect(row?.zellen).toEqual({
      tnKennung: { roh: 'H7K2-93', wert: 'H7K2-93' },
      nachname: { roh: 'Muster', wert: 'Muster' },
      vorname: { roh: 'Anna', wert: 'Anna' },
      eintritt: { roh: '05.10.2026', wert: '2026-10-05' },
      wochenstunden: { roh: '20', wert: '20' },
      verpflichtung: { roh: 'freiwillig', wert: false },
      rueckStatus: { roh: 'abgebrochen', wert: 'ABGEBROCHEN' },
      rueckEintritt: { roh: '12.10.26', wert: '2026-10-12' }
    })
  })

  it('part an empty cell from a column that is gone', () => {
    const [row] = issued('teilnehmerliste', [...person, 'prognose'], [[...anna, '-']]).rows

    expect(row?.zellen).toMatchObject({ prognose: { wert: null } })
    expect(row?.zellen).not.toHaveProperty('bemerkung')
  })

  it('keep what they do not understand as it stands, and nothing of what must not be kept', () => {
    const names = [...person, 'status', 'bemerkung'] as const

    const [row] = issued('teilnehmerliste', names, [[...anna, 'halbwegs', 'IBAN DE89 3704 0044 0532 0130 00']]).rows

    expect(row?.zellen?.status).toEqual({ roh: 'halbwegs', wert: 'halbwegs', unlesbar: true })
    expect(row?.zellen?.bemerkung).toEqual({ roh: '', wert: null, unlesbar: true })
    expect(row?.findings.map(({ code }) => code)).toEqual(['wort.unbekannt', 'inhalt.verboten'])
  })

  it('are known under another heading as long as only one of their field is missing', () => {
    const headings = { nachname: 'Familienname', eintritt: 'Beginn der Teilnahme', rueckEintritt: 'von' }

    const found = issued('zuweisungsliste', [...person, 'eintritt', 'rueckEintritt'], [anna], { headings })

    expect(spaltenIn(found)).toEqual(['tnKennung', 'nachname', 'vorname', undefined, undefined])
  })

  it('are no longer ours when somebody says that they mean something else', () => {
    const overrides: Overrides = { columns: { E: null } }

    const found = issued('teilnehmerliste', [...person, 'prognose'], [[...anna, 'gut']], { overrides })

    expect(spaltenIn(found)).toEqual([...person, undefined])
  })

  it('count once: a second column of the same heading is the recipient’s', () => {
    const found = issued('teilnehmerliste', [...person, 'prognose', 'prognose'], [[...anna, 'gut', 'schlecht']])

    expect(spaltenIn(found)).toEqual([...person, 'prognose', undefined])
    expect(found.rows[0]?.zellen?.prognose).toEqual({ roh: 'gut', wert: 'gut' })
  })
})
