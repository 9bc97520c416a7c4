import type { Tag } from '../../zeitraum'

const DAY = 86_400_000
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const SYSTEM_1904 = 1462
/** 31.12.9999. */
const LAST_SERIAL = 2_958_465

/** The day of an Excel serial number; times are cut off. `undefined` outside the years Excel knows. */
export function serialToTag(serial: number, date1904: boolean): Tag | undefined {
  const days = Math.floor(serial) + (date1904 ? SYSTEM_1904 : 0)
  if (!(days >= 1 && days <= LAST_SERIAL)) return undefined
  return new Date(EPOCH_1900 + days * DAY).toISOString().slice(0, 10)
}
