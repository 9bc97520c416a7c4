import type { Beigaben } from '@shared/domain/austausch/workbook'
import { biff, biffRecords } from './biff'
import type { Compound } from './compound'
import { textOf } from './parts'
import { walkXml } from './xml'
import type { CheckedZip } from './zip'

/** What an .xlsx or .xlsb carries besides tables, by the names of its parts. */
export function packageBeigaben({ names }: CheckedZip): Beigaben {
  const count = (pattern: RegExp) => names.filter((name) => pattern.test(name)).length
  return {
    makros: count(/\/vbaProject\.bin$|\/macrosheets\/[^/]+$/i) > 0,
    verknuepfungen: count(/\/externalLinks\/[^/]+\.(?:xml|bin)$|\/connections\.(?:xml|bin)$/i),
    objekte: count(/\/(?:embeddings|activeX)\/[^/]+$/i)
  }
}

/** The same of an .ods. Charts are objects too, and only pictures of what stands in the cells. */
export function odsBeigaben(zip: CheckedZip): Beigaben {
  const makros = zip.names.some((name) => /^(?:Basic\/[^/]+\/(?!script-l)|Scripts\/).+\.\w+$/i.test(name))
  let objekte = 0
  walkXml(textOf(zip, 'META-INF/manifest.xml'), {
    open({ attribute }) {
      const isObject = /^Object [^/]*\/?$/.test(attribute('full-path') ?? '')
      if (isObject && !(attribute('media-type') ?? '').includes('chart')) objekte++
    }
  })
  let verknuepfungen = 0
  walkXml(textOf(zip, 'content.xml'), {
    open({ name }) {
      if (sources.has(name)) verknuepfungen++
    }
  })
  return { makros, verknuepfungen, objekte }
}

const sources = new Set([
  'table-source',
  'cell-range-source',
  'dde-link',
  'database-source-sql',
  'database-source-table'
])

/** The same of an .xls: its stream names other files, its container holds macros and objects. */
export function xlsBeigaben({ names }: Compound, stream: Buffer): Beigaben {
  const count = (pattern: RegExp) => names.filter((name) => pattern.test(name)).length
  let verknuepfungen = 0
  // What refers to the workbook itself or to built-in functions is four bytes long.
  for (const { id, start, end } of biffRecords(stream)) if (id === biff.supBook && end - start > 4) verknuepfungen++
  return { makros: count(/^_VBA_PROJECT/i) > 0, verknuepfungen, objekte: count(/^(?:MBD|LNK)[0-9A-F]+$/i) }
}
