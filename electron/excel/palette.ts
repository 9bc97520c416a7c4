/** The colours of Excel's old palette that people mark with. */
export const palette: Record<number, string> = {
  2: 'FF0000',
  3: '00FF00',
  4: '0000FF',
  5: 'FFFF00',
  6: 'FF00FF',
  7: '00FFFF',
  10: 'FF0000',
  11: '00FF00',
  12: '0000FF',
  13: 'FFFF00',
  14: 'FF00FF',
  15: '00FFFF',
  22: 'C0C0C0',
  40: '00CCFF',
  42: 'CCFFCC',
  43: 'FFFF99',
  45: 'FF99CC',
  47: 'FFCC99',
  50: '99CC00',
  51: 'FFCC00',
  52: 'FF9900'
}
