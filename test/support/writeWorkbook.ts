import ExcelJS from 'exceljs'

/** A workbook of one sheet, as an office would save it: days as `Date`, everything else as it is. */
export async function writeWorkbook(
  rows: readonly (readonly (string | number | Date | null)[])[]
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Liste')
  for (const row of rows) {
    const added = sheet.addRow(row)
    row.forEach((wert, at) => {
      if (wert instanceof Date) added.getCell(at + 1).numFmt = 'dd\\.mm\\.yyyy'
    })
  }
  return Uint8Array.from(new Uint8Array(await workbook.xlsx.writeBuffer()))
}
