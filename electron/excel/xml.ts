// Enough of XML for the few parts of a workbook this program reads itself. Parts were checked for size and DOCTYPE.

/** The content of the first element of that name. */
export function inside(xml: string, element: string): string {
  return new RegExp(`<(?:\\w+:)?${element}(?: [^>]*)?>([\\s\\S]*?)</(?:\\w+:)?${element}>`).exec(xml)?.[1] ?? ''
}

/** Every element of that name, with its content. */
export function blocks(xml: string, element: string): string[] {
  const pattern = new RegExp(
    `<((?:\\w+:)?${element})(?: (?:[^>]*[^/])?)?>[\\s\\S]*?</\\1>|<(?:\\w+:)?${element}(?: [^>]*)?/>`,
    'g'
  )
  return [...xml.matchAll(pattern)].map(([block]) => block)
}

/** An attribute of the first element. */
export function attribute(xml: string, name: string): string | undefined {
  return new RegExp(`^[^>]*?\\s${name}="([^"]*)"`).exec(xml)?.[1]
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text as it was before it became XML. */
export function unescapeXml(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex || decimal) return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(hex ?? decimal, hex ? 16 : 10)))
    return entities[String(name)] ?? whole
  })
}
