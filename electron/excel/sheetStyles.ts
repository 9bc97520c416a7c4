import { EINGABEFARBE } from '@shared/domain/ausgaben/listenmeta'

const thin = { style: 'thin', color: { argb: 'FFB8C4C6' } } as const
const medium = { style: 'medium', color: { argb: 'FF8A6D00' } } as const
const solid = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const

/** Named in every cell: a program without it would put a serif in its place. */
export const font = { name: 'Calibri', family: 2, size: 11 } as const
export const lines = { top: thin, bottom: thin, left: thin, right: thin }

/** A heading of what the office says. */
export const told = {
  font: { ...font, bold: true },
  fill: solid('FFD6E8EA'),
  alignment: { vertical: 'middle', wrapText: true },
  border: lines
} as const

/** A heading of what the recipient fills in: also to be told apart in black and white. */
export const asked = {
  ...told,
  font: { ...font, bold: true, italic: true },
  fill: solid('FFFFE699'),
  border: { ...lines, bottom: medium }
} as const

/** Behind the cells the recipient fills in. */
export const inputFill = solid(`FF${EINGABEFARBE}`)

/** Behind a cell that has to be looked at. */
export const markFill = solid('FFFFD9C2')

export const pageSetup = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  // A print area would be written wrongly by the library; repeated headings are right.
  printTitlesRow: '1:1',
  margins: { left: 0.4, right: 0.4, top: 0.8, bottom: 0.7, header: 0.3, footer: 0.3 }
} as const
