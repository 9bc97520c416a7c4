import type { CellStyle } from './cellStyles'
import { walkXml } from './xml'

interface Style {
  parent: string | undefined
  strike?: boolean
  /** `null` = expressly without colour. */
  fill?: string | null
}

interface OdsStyles {
  /** How cells of a style look. What a style does not say it takes from its parent. */
  cells: Map<string, Pick<CellStyle, 'strike' | 'fill'>>
  /** Styles of sheets that are not shown. */
  hiddenTables: Set<string>
}

/** Styles that strike out or colour a cell or hide a sheet, by name, from the parts of an OpenDocument spreadsheet. */
export function odsStyles(...parts: readonly string[]): OdsStyles {
  const styles = new Map<string, Style>()
  const hiddenTables = new Set<string>()
  for (const part of parts) readStyles(part, styles, hiddenTables)
  const cells: OdsStyles['cells'] = new Map()
  for (const name of styles.keys()) {
    const strike = inherited(styles, name, ({ strike }) => strike) ?? false
    const fill = inherited(styles, name, ({ fill }) => fill) ?? undefined
    if (strike || fill) cells.set(name, { strike, fill })
  }
  return { cells, hiddenTables }
}

function readStyles(xml: string, styles: Map<string, Style>, hiddenTables: Set<string>): void {
  let name = ''
  let current: Style | undefined
  walkXml(xml, {
    open({ name: element, attribute }) {
      if (element === 'style') {
        name = attribute('style:name') ?? ''
        current = { parent: attribute('parent-style-name') }
        if (attribute('family') === 'table-cell' && !styles.has(name)) styles.set(name, current)
      } else if (element === 'table-properties' && attribute('display') === 'false') hiddenTables.add(name)
      else if (element === 'table-cell-properties' && current) {
        const colour = attribute('background-color')
        if (colour === 'transparent') current.fill = null
        else if (colour && /^#[0-9a-fA-F]{6}$/.test(colour)) current.fill = colour.slice(1).toUpperCase()
      } else if (element === 'text-properties' && current) {
        const line = attribute('text-line-through-style') ?? attribute('text-line-through-type')
        if (line !== undefined) current.strike = line !== 'none'
      }
    },
    close(element) {
      if (element === 'style') current = undefined
    }
  })
}

const DEEPEST = 50

function inherited<T>(
  styles: ReadonlyMap<string, Style>,
  name: string,
  get: (style: Style) => T | undefined
): T | undefined {
  let next: string | undefined = name
  for (let depth = 0; next !== undefined && depth < DEEPEST; depth++) {
    const style: Style | undefined = styles.get(next)
    const own = style && get(style)
    if (own !== undefined) return own
    next = style?.parent
  }
  return undefined
}
