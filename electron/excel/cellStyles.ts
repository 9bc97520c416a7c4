import { palette } from './palette'
import { attribute, blocks, inside } from './xml'
import type { CheckedZip } from './zip'

/** What a cell's format may say besides its value. */
export interface CellStyle {
  strike: boolean
  /** `RRGGBB`. */
  fill: string | undefined
}

/** Only the formats that strike out or colour a cell, by their number in the sheets. */
export function readCellStyles(zip: CheckedZip): Map<string, CellStyle> {
  const xml = zip.read('xl/styles.xml')?.toString('utf8') ?? ''
  const theme = themeColours(zip.read('xl/theme/theme1.xml')?.toString('utf8') ?? '')
  const strikes = blocks(inside(xml, 'fonts'), 'font').map((font) =>
    /<(?:\w+:)?strike(?![^>]*val="(?:0|false)")/.test(font)
  )
  const fills = blocks(inside(xml, 'fills'), 'fill').map((fill) => fillColour(fill, theme))
  const styles = new Map<string, CellStyle>()
  blocks(inside(xml, 'cellXfs'), 'xf').forEach((xf, index) => {
    const strike = strikes[Number(attribute(xf, 'fontId'))] ?? false
    const fill = fills[Number(attribute(xf, 'fillId'))]
    if (strike || fill) styles.set(String(index), { strike, fill })
  })
  return styles
}

function fillColour(fill: string, theme: readonly string[]): string | undefined {
  const [colour] = /patternType="solid"/.test(fill) ? blocks(fill, 'fgColor') : []
  if (!colour) return undefined
  const rgb = attribute(colour, 'rgb')
  if (rgb) return rgb.slice(-6).toUpperCase()
  const themed = theme[Number(attribute(colour, 'theme') ?? Number.NaN)]
  if (themed) return tinted(themed, Number(attribute(colour, 'tint') ?? 0))
  return palette[Number(attribute(colour, 'indexed') ?? Number.NaN)]
}

/** In the order Excel counts: light and dark change places. */
function themeColours(xml: string): string[] {
  const scheme = inside(xml, 'clrScheme')
  return ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'].map(
    (name) => /(?:lastClr|srgbClr val)="([0-9A-Fa-f]{6})"/.exec(inside(scheme, name))?.[1]?.toUpperCase() ?? ''
  )
}

function tinted(rgb: string, tint: number): string {
  const part = (at: number) => {
    const value = Number.parseInt(rgb.slice(at, at + 2), 16)
    const shifted = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint
    return Math.round(Math.min(255, Math.max(0, shifted)))
      .toString(16)
      .padStart(2, '0')
  }
  return `${part(0)}${part(2)}${part(4)}`.toUpperCase()
}
