import { type Part, zipOf } from './zipOf'

interface Xlsx {
  /** What stands in `<worksheet>`; a list of rows alone is put into its place. */
  sheet: string
  sheetName?: string
  /** Items of the shared strings. */
  strings?: readonly string[]
  /** Content of `<styleSheet>`. */
  styles?: string
  /** Attributes of `<workbookPr>`. */
  workbookPr?: string
  /** Relations of the sheet: type and target. */
  relations?: readonly [type: string, target: string][]
  /** Further parts, or others in the place of these. */
  parts?: readonly Part[]
  /** Names as the strict form has them. */
  strict?: boolean
}

const usual = 'http://schemas.openxmlformats.org/'
const strictly = 'http://purl.oclc.org/ooxml/'

/** An .xlsx by hand, down to its XML: for what no writer would write. */
export function xlsxOf(xlsx: Xlsx): Buffer {
  const { sheet, sheetName = 'Liste', strings, styles, workbookPr = '', relations = [], parts = [], strict } = xlsx
  const root = strict ? strictly : usual
  const main = `xmlns="${root}spreadsheetml${strict ? '' : '/2006'}/main"`
  const types = `${root}officeDocument${strict ? '' : '/2006'}/relationships`
  const rels = (list: readonly (readonly [type: string, target: string])[]) =>
    `<Relationships xmlns="${usual}package/2006/relationships">${list
      .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${types}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`
  const own = [
    ['_rels/.rels', rels([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `<workbook ${main} xmlns:r="${types}"><workbookPr ${workbookPr}/><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`
    ],
    [
      'xl/_rels/workbook.xml.rels',
      rels([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
        ['styles', 'styles.xml']
      ])
    ],
    [
      'xl/worksheets/sheet1.xml',
      `<worksheet ${main} xmlns:r="${types}">${sheet.startsWith('<row') ? `<sheetData>${sheet}</sheetData>` : sheet}</worksheet>`
    ],
    ...(relations.length > 0 ? [['xl/worksheets/_rels/sheet1.xml.rels', rels(relations)]] : []),
    ...(strings
      ? [['xl/sharedStrings.xml', `<sst ${main}>${strings.map((item) => `<si>${item}</si>`).join('')}</sst>`]]
      : []),
    ...(styles ? [['xl/styles.xml', `<styleSheet ${main}>${styles}</styleSheet>`]] : [])
  ] as [string, string][]
  const replaced = new Set(parts.map(({ name }) => name.replaceAll('\\', '/')))
  return zipOf([
    ...own.filter(([name]) => !replaced.has(name)).map(([name, text]) => ({ name, data: Buffer.from(text) })),
    ...parts
  ])
}
