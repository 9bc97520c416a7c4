import ExcelJS from 'exceljs'

/** A workbook with one sheet per month, as the BAMF's sheets of attendance are: title, heading, one row per person. */
export async function monthWorkbook(
  sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook()
  for (const [name, rows] of Object.entries(sheets)) workbook.addWorksheet(name).addRows(rows.map((row) => [...row]))
  return Uint8Array.from(new Uint8Array(await workbook.xlsx.writeBuffer()))
}
