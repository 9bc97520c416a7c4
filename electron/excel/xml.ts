// Enough of XML for the parts of a workbook this program reads itself: one pass, never slower than the text is long.
// Parts were checked for their size and for document types before.

/** The beginning of an element. */
export interface XmlTag {
  /** Without its prefix. */
  name: string
  /** An attribute by its name without prefix, or by exactly this name where it has one. Entities are resolved. */
  attribute(name: string): string | undefined
  /** How far the walk is. */
  at: number
}

interface Visitor {
  open?(tag: XmlTag): void
  /** Elements without content are closed at once. */
  close?(name: string): void
  /** Between two tags, entities resolved. */
  text?(text: string): void
}

/** Walks over a part from beginning to end; tells whether it was whole: every element closed, nothing cut off. */
export function walkXml(xml: string, { open, close, text }: Visitor): boolean {
  let depth = 0
  for (let at = 0; at < xml.length; ) {
    const start = xml.indexOf('<', at)
    const end = start < 0 ? -1 : endOf(xml, start)
    if (text && start !== at) text(unescapeXml(xml.slice(at, start < 0 ? xml.length : start)))
    if (end < 0) return start < 0 && depth === 0
    at = end + 1
    const second = xml.charCodeAt(start + 1)
    if (second === SLASH) {
      depth--
      close?.(localName(xml, start + 2))
    } else if (second === MARK) {
      if (text && xml.startsWith(CDATA, start)) text(xml.slice(start + CDATA.length, end - 2))
    } else if (second !== QUESTION) {
      const name = localName(xml, start + 1)
      open?.({ name, attribute: attributesOf(xml, start + 1, end), at: start })
      if (xml.charCodeAt(end - 1) === SLASH) close?.(name)
      else depth++
    }
  }
  return depth === 0
}

const SLASH = 0x2f
const MARK = 0x21
const QUESTION = 0x3f
const QUOTE = 0x22
const APOSTROPHE = 0x27
const GREATER = 0x3e
const EQUALS = 0x3d
const COLON = 0x3a
const CDATA = '<![CDATA['

/** Where the tag that begins here ends, -1 when it never does. */
function endOf(xml: string, start: number): number {
  if (xml.startsWith('<!--', start)) return after(xml, '-->', start + 4)
  if (xml.startsWith(CDATA, start)) return after(xml, ']]>', start + CDATA.length)
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at)
    if (code === GREATER) return at
    if (code !== QUOTE && code !== APOSTROPHE) continue
    at = xml.indexOf(code === QUOTE ? '"' : "'", at + 1)
    if (at < 0) return -1
  }
  return -1
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length - 1
}

const isEnd = (code: number) => code <= 0x20 || code === SLASH || code === GREATER

function localName(xml: string, start: number): string {
  let from = start
  let at = start
  for (; at < xml.length && !isEnd(xml.charCodeAt(at)); at++) if (xml.charCodeAt(at) === COLON) from = at + 1
  return xml.slice(from, at)
}

/** Looked at only when somebody asks: most elements of a sheet have attributes nobody needs. */
function attributesOf(xml: string, start: number, end: number): XmlTag['attribute'] {
  let known: [name: string, value: string][] | undefined
  return (name) => {
    known ??= parseAttributes(xml.slice(start, end))
    const found =
      known.find(([own]) => own === name) ??
      (name.includes(':') ? undefined : known.find(([own]) => own.slice(own.indexOf(':') + 1) === name))
    return found && unescapeXml(found[1])
  }
}

function parseAttributes(tag: string): [name: string, value: string][] {
  const attributes: [string, string][] = []
  let at = 0
  while (at < tag.length && !isEnd(tag.charCodeAt(at))) at++
  while (at < tag.length) {
    while (at < tag.length && isEnd(tag.charCodeAt(at))) at++
    const start = at
    while (at < tag.length && !isEnd(tag.charCodeAt(at)) && tag.charCodeAt(at) !== EQUALS) at++
    const name = tag.slice(start, at)
    while (at < tag.length && (tag.charCodeAt(at) <= 0x20 || tag.charCodeAt(at) === EQUALS)) at++
    const quote = tag[at]
    if (quote !== '"' && quote !== "'") continue
    const close = tag.indexOf(quote, at + 1)
    if (close < 0) return attributes
    attributes.push([name, tag.slice(at + 1, close)])
    at = close + 1
  }
  return attributes
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text as it was before it became XML. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(?:#x([0-9a-f]{1,8})|#(\d{1,8})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    if (hex || decimal) return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(hex ?? decimal, hex ? 16 : 10)))
    return entities[String(name)] ?? whole
  })
}

/** `1`, `true` and the attribute's default. */
export const isOn = (value: string | undefined, otherwise = false): boolean =>
  value === undefined ? otherwise : value === '1' || value === 'true'
