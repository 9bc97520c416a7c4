import type { DateiHinweis } from '@shared/domain/austausch/erkannteListe'
import { hinweisText } from '@shared/texts/dateihinweise'
import CFB from 'cfb'
import { describe, expect, it } from 'vitest'
import XLSX from 'xlsx'
import { readForeignList } from '../../../electron/excel/readForeignList'
import { readWorkbook } from '../../../electron/excel/readWorkbook'
import { xlsxOf } from '../../support/xlsxOf'
import { zipOf } from '../../support/zipOf'

const part = (name: string, text = 'x') => ({ name, data: Buffer.from(text) })
const table = [
  ['Nachname', 'Vorname', 'Geburtsdatum', 'Kundennummer'],
  ['Haddad', 'Amal', '07.03.1987', '498A012345']
]
const sheet = table.map((row) => `<row>${row.map((text) => `<c t="str"><v>${text}</v></c>`).join('')}</row>`).join('')

function hintsOf(file: string, bytes: Uint8Array): DateiHinweis[] {
  return readForeignList({ file, bytes, today: '2026-11-22' }, () => {}).hinweise
}

describe('what a list carries besides its table', () => {
  it('is told in words: macros, other files, objects, comments, values far outside', () => {
    const comments =
      '<comments><commentList><comment ref="A2"><text><t>bitte prüfen</t></text></comment></commentList></comments>'
    const bytes = xlsxOf({
      sheet: `${sheet}<row r="1048576"><c r="A1048576"><v>1</v></c></row>`,
      relations: [['comments', '../comments1.xml']],
      parts: [
        part('xl/comments1.xml', comments),
        part('xl/vbaProject.bin'),
        part('xl/externalLinks/externalLink1.xml', '<externalLink/>'),
        part('xl/externalLinks/_rels/externalLink1.xml.rels', '<Relationships/>'),
        part('xl/connections.xml', '<connections/>'),
        part('xl/embeddings/oleObject1.bin')
      ]
    })

    expect(hintsOf('liste.xlsm', bytes).map(hinweisText)).toEqual([
      'Auf dem Blatt „Liste“ steht weit außerhalb der Liste 1 Wert (ab Zeile 100.001 oder Spalte 501). Das Programm liest sie nicht.',
      'An 1 Zelle hängt ein Kommentar. Die Vorschau zeigt sie bei den Zeilen.',
      'Die Datei enthält Makros. Das Programm führt sie nicht aus.',
      'Die Datei verweist auf 2 andere Dateien oder Datenquellen. Das Programm ruft nichts ab; es gelten die gespeicherten Werte.',
      'In der Datei steckt 1 eingebettetes Objekt, etwa andere Dokumente. Das Programm öffnet sie nicht.'
    ])
  })

  it('is told of OpenDocument spreadsheets; charts are no objects to speak of', () => {
    const manifest = `<manifest><file-entry full-path="Object 1/" media-type="application/vnd.oasis.opendocument.chart"/><file-entry full-path="Object 2/" media-type="application/vnd.oasis.opendocument.text"/></manifest>`
    const content =
      '<document-content><body><spreadsheet><table name="Liste"><table-source href="file:///x.ods"/><table-row><table-cell><p>a</p></table-cell></table-row></table></spreadsheet></body></document-content>'
    const bytes = zipOf([
      part('META-INF/manifest.xml', manifest),
      part('content.xml', content),
      part(
        'Basic/script-lc.xml',
        '<?xml version="1.0"?><!DOCTYPE library:libraries PUBLIC "-//X//DTD 1.0//EN" "libraries.dtd"><x/>'
      ),
      part('Basic/Standard/script-lb.xml'),
      part('Basic/Standard/Modul1.xml', '<!DOCTYPE script:module PUBLIC "-//X//DTD 1.0//EN" "module.dtd"><x/>')
    ])

    expect(readWorkbook('liste.ods', bytes).beigaben).toEqual({ makros: true, verknuepfungen: 1, objekte: 1 })
  })

  it('is told of old .xls files', () => {
    const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(table), 'Liste')
    const container = CFB.read(XLSX.write(book, { type: 'buffer', bookType: 'xls' }) as Buffer, { type: 'buffer' })
    CFB.utils.cfb_add(container, '_VBA_PROJECT_CUR/VBA/dir', Buffer.from('x'))
    CFB.utils.cfb_add(container, 'MBD0001AB2C/Workbook', Buffer.from('x'))
    const bytes = CFB.write(container, { type: 'buffer' }) as Buffer

    expect(readWorkbook('liste.xls', bytes).beigaben).toEqual({ makros: true, verknuepfungen: 0, objekte: 1 })
    expect(hintsOf('liste.xls', bytes).map(({ code }) => code)).toEqual(['datei.makros', 'datei.objekte'])
  })

  it('is nothing worth a word in an ordinary list', () => {
    expect(hintsOf('liste.xlsx', xlsxOf({ sheet }))).toEqual([])
  })
})
