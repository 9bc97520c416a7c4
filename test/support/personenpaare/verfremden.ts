import type { Zufall } from '@shared/domain/zufall'

/** One slip of whoever types: a letter missing, doubled, another, or two exchanged. Never the first one. */
export function withTippfehler(wort: string, { pick, int }: Zufall): string {
  const stelle = int(1, Math.max(1, wort.length - 2))
  const [davor, hier = '', danach = '', rest] = [
    wort.slice(0, stelle),
    wort[stelle],
    wort[stelle + 1],
    wort.slice(stelle + 2)
  ]
  return pick([
    davor + danach + rest,
    davor + hier + hier + danach + rest,
    davor + pick([...'aeinrst']) + danach + rest,
    hier === danach ? davor + hier + rest : davor + danach + hier + rest
  ])
}

/** Letters a code page lacks, as question marks. */
export const withLostLetters = (wort: string) => wort.replace(/[^ -~]/g, '?')

/** UTF-8 read as Windows-1252. */
export function asMojibake(wort: string): string {
  return [...new TextEncoder().encode(wort)].map((byte) => windows1252.decode(Uint8Array.of(byte))).join('')
}
const windows1252 = new TextDecoder('windows-1252')

export function withTagVertauscht(tag: string): string {
  return `${tag.slice(0, 4)}-${tag.slice(8)}-${tag.slice(5, 7)}`
}

/** One figure of the day or the year another. */
export function withAndererZiffer(tag: string, { pick }: Zufall): string {
  const [jahr, monat, stelle] = [tag.slice(0, 4), tag.slice(5, 7), pick([2, 3, 9])]
  const neu = stelle === 9 ? (Number(tag[9]) + 1) % 9 || 9 : (Number(tag[stelle]) + pick([1, 2])) % 10
  return stelle === 9 ? `${jahr}-${monat}-${tag[8]}${neu}` : tag.slice(0, stelle) + neu + tag.slice(stelle + 1)
}

export const onlyJahr = (tag: string) => `${tag.slice(0, 4)}-01-01`

/** Two figures of a Kundennummer exchanged, or one another. */
export function withSlip(nummer: string, { int, chance }: Zufall): string {
  const stelle = int(5, 8)
  if (chance(0.5) && nummer[stelle] !== nummer[stelle + 1]) {
    return nummer.slice(0, stelle) + nummer[stelle + 1] + nummer[stelle] + nummer.slice(stelle + 2)
  }
  return nummer.slice(0, stelle) + ((Number(nummer[stelle]) + 1) % 10) + nummer.slice(stelle + 1)
}
