import { relationsOf, textOf, workbookPart } from './parts'
import { walkXml } from './xml'
import type { CheckedZip } from './zip'

/** The texts that cells of an .xlsx point to by number. */
export function readSharedStrings(zip: CheckedZip): string[] {
  const part = relationsOf(zip, workbookPart(zip)).find(({ type }) => type === 'sharedStrings')?.target
  const strings: string[] = []
  const reader = richTextReader()
  if (part) {
    walkXml(textOf(zip, part), {
      open({ name }) {
        if (name === 'si') reader.start()
        else reader.open(name)
      },
      text: reader.text,
      close(name) {
        if (name === 'si') strings.push(reader.end())
        else reader.close(name)
      }
    })
  }
  return strings
}

/** Puts the pieces of a formatted text together; the phonetic hints of eastern texts are not part of it. */
export function richTextReader() {
  let pieces = ''
  let isText = false
  let isHint = false
  return {
    start() {
      pieces = ''
      isText = isHint = false
    },
    open(name: string) {
      if (name === 'rPh') isHint = true
      else if (name === 't') isText = !isHint
    },
    text(text: string) {
      if (isText) pieces += text
    },
    close(name: string) {
      if (name === 't') isText = false
      else if (name === 'rPh') isHint = false
    },
    end: () => unescapeCharacters(pieces)
  }
}

/** `_x000D_`: characters that XML cannot hold. */
export function unescapeCharacters(text: string): string {
  if (!text.includes('_x')) return text
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
