import { inflateSync } from 'node:zlib'

/** The text of a PDF made by Chromium, line by line as it was drawn. For checks only: it knows no other writer. */
export function pdfText(pdf: Uint8Array): string {
  const objects = objectsIn(Buffer.from(pdf))
  return [...objects.values()]
    .filter(({ head }) => /\/Type\s*\/Page\b/.test(head))
    .map(({ head }) => drawn(contentsOf(head, objects), fontsOf(head, objects)))
    .join('\n')
}

/** Number of its pages. */
export function pdfPages(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  )
}

interface PdfObject {
  head: string
  content?: Buffer
}
type Objects = Map<string, PdfObject>

/** From the code of a glyph, in as many hexadecimal digits as this font uses, to its letters. */
type Letters = Map<string, string>

function objectsIn(pdf: Buffer): Objects {
  const objects: Objects = new Map()
  const text = pdf.toString('latin1')
  for (const { 1: number = '', index } of text.matchAll(/(?:^|\n)(\d+) 0 obj\s/g)) {
    const end = text.indexOf('endobj', index)
    const stream = text.indexOf('stream', index)
    if (stream < 0 || stream > end) {
      objects.set(number, { head: text.slice(index, end) })
      continue
    }
    const head = text.slice(index, stream)
    const start = stream + (text[stream + 6] === '\r' ? 8 : 7)
    const raw = pdf.subarray(start, start + Number(/\/Length (\d+)/.exec(head)?.[1]))
    objects.set(number, { head, content: head.includes('/FlateDecode') ? inflateSync(raw) : raw })
  }
  return objects
}

const referred = (head: string, key: string) => new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1] ?? ''

function contentsOf(page: string, objects: Objects): string {
  return objects.get(referred(page, 'Contents'))?.content?.toString('latin1') ?? ''
}

function fontsOf(page: string, objects: Objects): Map<string, Letters> {
  const resources = objects.get(referred(page, 'Resources'))?.head ?? page
  const fonts = /\/Font\s*<<(.*?)>>/s.exec(resources)?.[1] ?? objects.get(referred(resources, 'Font'))?.head ?? ''
  return new Map(
    [...fonts.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', number = '']) => {
      const map = objects.get(referred(objects.get(number)?.head ?? '', 'ToUnicode'))?.content
      return [name, lettersOf(map?.toString('latin1') ?? '')]
    })
  )
}

function lettersOf(map: string): Letters {
  const letters: Letters = new Map()
  for (const [, part = ''] of map.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code = '', text = ''] of part.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      letters.set(code, Buffer.from(text, 'hex').swap16().toString('utf16le'))
    }
  }
  for (const [, part = ''] of map.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from = '', to = '', text = ''] of part.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = Number.parseInt(from, 16)
      for (let code = first; code <= Number.parseInt(to, 16); code++) {
        const name = code.toString(16).toUpperCase().padStart(from.length, '0')
        letters.set(name, String.fromCodePoint(Number.parseInt(text, 16) + code - first))
      }
    }
  }
  return letters
}

function drawn(content: string, fonts: Map<string, Letters>): string {
  let text = ''
  let letters: Letters = new Map()
  let line = ''
  const steps = /\/(\w+) [\d.]+ Tf|([-\d.]+ )Tm|<(\w+)>(?=[^<>]*T[jJ])/g
  for (const [, font, height, codes] of content.matchAll(steps)) {
    if (font) letters = fonts.get(font) ?? new Map()
    else if (height) {
      if (height !== line) text += '\n'
      line = height
    } else {
      const digits = [...letters.keys()][0]?.length ?? 4
      for (let at = 0; at < codes!.length; at += digits) text += letters.get(codes!.slice(at, at + digits)) ?? ''
    }
  }
  return text.trim()
}
