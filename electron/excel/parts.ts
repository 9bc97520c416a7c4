import { decodeText } from './decodeText'
import { walkXml } from './xml'
import type { CheckedZip } from './zip'

/** Another part that a part of an Office file refers to. */
export interface Relation {
  id: string
  /** The last word of its type: the same in the usual and in the strict form. */
  type: string
  /** Path in the archive, or an address outside. */
  target: string
  isExternal: boolean
}

/** The part that holds the workbook: named in the package, since its usual name is only a habit. */
export function workbookPart(zip: CheckedZip): string {
  return relationsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
}

/** What a part refers to; the package itself has no name. */
export function relationsOf(zip: CheckedZip, part: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const relations: Relation[] = []
  walkXml(textOf(zip, `${folder}_rels/${part.slice(slash)}.rels`), {
    open({ name, attribute }) {
      if (name !== 'Relationship') return
      const isExternal = attribute('TargetMode') === 'External'
      const target = attribute('Target') ?? ''
      relations.push({
        id: attribute('Id') ?? '',
        type: (attribute('Type') ?? '').split('/').at(-1) ?? '',
        target: isExternal ? target : resolved(folder, target),
        isExternal
      })
    }
  })
  return relations
}

/** A part as text; empty where it is missing. UTF-8, or UTF-16 where its mark says so. */
export function textOf(zip: CheckedZip, part: string): string {
  const bytes = zip.read(part)
  if (!bytes) return ''
  const isUtf16 = bytes.length > 1 && (bytes.readUInt16LE(0) === 0xfeff || bytes.readUInt16LE(0) === 0xfffe)
  return isUtf16 ? decodeText(bytes).text : bytes.toString('utf8')
}

/** `../` leads out of the folder, a slash at the front to the root of the archive. */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = folder.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}
