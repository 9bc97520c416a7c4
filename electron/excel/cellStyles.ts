import { builtInFormat, type NumberFormat, numberFormat } from './numberFormat'
import { palette } from './palette'
import { relationsOf, textOf, workbookPart } from './parts'
import { isOn, walkXml, type XmlTag } from './xml'
import type { CheckedZip } from './zip'

/** How the cells of one format look. */
export interface CellStyle {
  /** Absent where numbers are shown as they are. */
  format: NumberFormat | undefined
  strike: boolean
  /** `RRGGBB`. */
  fill: string | undefined
}

/** The formats of an .xlsx, by their number in the sheets. */
export function readCellStyles(zip: CheckedZip): CellStyle[] {
  const relations = relationsOf(zip, workbookPart(zip))
  const partOf = (type: string) => textOf(zip, relations.find((relation) => relation.type === type)?.target ?? '')
  const { numbers, strikes, fills, formats } = readStyles(partOf('styles'), readTheme(partOf('theme')))
  return formats.map(({ number, font, fill }) => {
    const code = numbers.get(number) ?? builtInFormat(number)
    const format = code === 'General' ? undefined : numberFormat(code)
    return { format, strike: strikes[font] ?? false, fill: fills[fill] }
  })
}

interface Styles {
  numbers: Map<number, string>
  strikes: boolean[]
  fills: (string | undefined)[]
  formats: { number: number; font: number; fill: number }[]
}

/** The lists of the part follow each other; the same elements stand in others too, which are not asked for here. */
function readStyles(xml: string, theme: readonly string[]): Styles {
  const styles: Styles = { numbers: new Map(), strikes: [], fills: [], formats: [] }
  let list = ''
  let isSolid = false
  walkXml(xml, {
    open(tag) {
      const { name, attribute } = tag
      const number = (of: string) => Number(attribute(of) ?? 0)
      if (list === '' && lists.has(name)) list = name
      else if (list === 'numFmts' && name === 'numFmt')
        styles.numbers.set(number('numFmtId'), attribute('formatCode') ?? '')
      else if (list === 'fonts' && name === 'font') styles.strikes.push(false)
      else if (list === 'fonts' && name === 'strike')
        styles.strikes[styles.strikes.length - 1] = isOn(attribute('val'), true)
      else if (list === 'fills' && name === 'fill') styles.fills.push(undefined)
      else if (list === 'fills' && name === 'patternFill') isSolid = attribute('patternType') === 'solid'
      else if (list === 'fills' && name === 'fgColor' && isSolid)
        styles.fills[styles.fills.length - 1] = colourOf(tag, theme)
      else if (list === 'cellXfs' && name === 'xf')
        styles.formats.push({ number: number('numFmtId'), font: number('fontId'), fill: number('fillId') })
    },
    close(name) {
      if (name === list) list = ''
    }
  })
  return styles
}

const lists = new Set(['numFmts', 'fonts', 'fills', 'cellXfs', 'borders', 'cellStyleXfs', 'dxfs', 'extLst'])

function colourOf({ attribute }: XmlTag, theme: readonly string[]): string | undefined {
  const rgb = attribute('rgb')
  if (rgb) return rgb.slice(-6).toUpperCase()
  const themed = theme[Number(attribute('theme') ?? Number.NaN)]
  if (themed) return tinted(themed, Number(attribute('tint') ?? 0))
  return palette[Number(attribute('indexed') ?? Number.NaN)]
}

/** In the order Excel counts: light and dark change places. */
function readTheme(xml: string): string[] {
  const colours = new Map<string, string>()
  let named = ''
  let isScheme = false
  walkXml(xml, {
    open({ name, attribute }) {
      if (name === 'clrScheme') isScheme = true
      else if (isScheme && (name === 'srgbClr' || name === 'sysClr')) {
        const value = attribute('lastClr') ?? attribute('val') ?? ''
        if (/^[0-9A-Fa-f]{6}$/.test(value)) colours.set(named, value.toUpperCase())
      } else if (isScheme) named = name
    },
    close(name) {
      if (name === 'clrScheme') isScheme = false
    }
  })
  return ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'].map(
    (name) => colours.get(name) ?? ''
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
