import type { Wort } from './woerter'

const einer = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf']
const zehner = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig']
const weitere: Record<string, number> = { dreizehn: 13, vierzehn: 14, funfzehn: 15, sechzehn: 16, siebzehn: 17 }

const zahlwoerter = new Map<string, number>([
  ...einer.map((wort, zahl) => [folded(wort), zahl] as const),
  ...zehner.flatMap((wort, nummer) => [
    [folded(wort), (nummer + 2) * 10] as const,
    ...einer.slice(1, 10).map((e, i) => [`${folded(e)}und${folded(wort)}`, (nummer + 2) * 10 + i + 1] as const)
  ]),
  ...Object.entries(weitere),
  ...[
    ['achtzehn', 18],
    ['neunzehn', 19],
    ['hundert', 100],
    ['einhundert', 100]
  ].map(([wort, zahl]) => [String(wort), Number(zahl)] as const),
  ...['eine', 'einem', 'einen', 'einer', 'eines'].map((wort) => [wort, 1] as const)
])

/** Words for numbers, for knowing them from slips. */
export const zahlwortFormen: readonly string[] = [...zahlwoerter.keys()]

/** The number a word says, in digits or as a word; `undefined` where it says none. */
export function zahlOf({ form }: Wort): number | undefined {
  if (/^\d+(,\d+)?$|^\d{1,3}(\.\d{3})+(,\d+)?$/.test(form)) return Number(form.replaceAll('.', '').replace(',', '.'))
  return zahlwoerter.get(form)
}

function folded(wort: string): string {
  return wort.replace('ß', 'ss').replace('ü', 'u').replace('ö', 'o')
}
