import XLSX from 'xlsx'

/** What a number format makes of a number, as far as lists need it. */
export interface NumberFormat {
  /** The file's own pattern. */
  code: string
  isDate: boolean
  /** So many digits, zeros in front: `00000` of a postcode. */
  zeros: number
}

const known = new Map<string, NumberFormat>()

/** Formats repeat by the ten thousand: each is looked at once. */
export function numberFormat(code: string): NumberFormat {
  const before = known.get(code)
  if (before) return before
  // Hours that count on beyond 24 are a duration.
  const isDate = XLSX.SSF.is_date(code) && !/\[(?:h+|m+|s+)\]/i.test(code)
  const format = { code, isDate, zeros: /^0{2,}$/.test(code) ? code.length : 0 }
  known.set(code, format)
  return format
}

/** Formats that a file names by number only (ECMA-376 18.8.30); days for those that depend on the language. */
export function builtInFormat(id: number): string {
  const code = days.get(id)
  return code ?? ((id >= 27 && id <= 31) || (id >= 50 && id <= 58) ? 'm/d/yy' : 'General')
}

const days = new Map([
  [14, 'm/d/yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0']
])
