/** Only the workbook itself: the package's own entry also loads its CSV and stream parts. */
declare module 'exceljs/lib/doc/workbook.js' {
  export { Workbook as default } from 'exceljs'
}
