import type { CellStyle } from './cellStyles'
import { attribute, blocks, unescapeXml } from './xml'

interface Style {
  parent: string | undefined
  strike: boolean | undefined
  /** `null` = expressly without colour. */
  fill: string | null | undefined
}

/** Only the styles that strike out or colour a cell, by name. What a style does not say it takes from its parent. */
export function odsStyles(...parts: readonly string[]): Map<string, CellStyle> {
  const styles = new Map<string, Style>()
  for (const style of parts.flatMap((xml) => blocks(xml, 'style'))) {
    if (attribute(style, 'style:family') !== 'table-cell') continue
    const name = unescapeXml(attribute(style, 'style:name') ?? '')
    if (!styles.has(name)) styles.set(name, ownOf(style))
  }
  const marked = new Map<string, CellStyle>()
  for (const name of styles.keys()) {
    const strike = inherited(styles, name, ({ strike }) => strike) ?? false
    const fill = inherited(styles, name, ({ fill }) => fill) ?? undefined
    if (strike || fill) marked.set(name, { strike, fill })
  }
  return marked
}

function ownOf(style: string): Style {
  const [, colour] = /fo:background-color="(#[0-9a-fA-F]{6}|transparent)"/.exec(style) ?? []
  const [, line] = /style:text-line-through-(?:style|type)="(\w+)"/.exec(style) ?? []
  return {
    parent: attribute(style, 'style:parent-style-name'),
    strike: line === undefined ? undefined : line !== 'none',
    fill: colour === undefined ? undefined : colour === 'transparent' ? null : colour.slice(1).toUpperCase()
  }
}

function inherited<T>(
  styles: ReadonlyMap<string, Style>,
  name: string,
  get: (style: Style) => T | undefined
): T | undefined {
  const seen = new Set<string>()
  for (let next: string | undefined = name; next !== undefined && !seen.has(next); next = styles.get(next)?.parent) {
    seen.add(next)
    const style = styles.get(next)
    const own = style && get(style)
    if (own !== undefined) return own
  }
  return undefined
}
