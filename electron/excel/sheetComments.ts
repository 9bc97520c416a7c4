import { relationsOf, textOf } from './parts'
import { richTextReader } from './sharedStrings'
import { walkXml } from './xml'
import type { CheckedZip } from './zip'

/** What people wrote beside the cells of a sheet, by the cell's reference (`B7`). */
export function readSheetComments(zip: CheckedZip, part: string): Map<string, string> {
  const relations = relationsOf(zip, part)
  const partsOf = (type: string) =>
    relations.filter((one) => one.type === type).map(({ target }) => textOf(zip, target))
  const comments = new Map(partsOf('comments').flatMap(commentsOf))
  // A conversation stands in a part of its own; what stands for it among the comments is only a note about it.
  const threads = new Map<string, string>()
  for (const [ref, text] of partsOf('threadedComment').flatMap(threadsOf))
    threads.set(ref, [threads.get(ref), text].filter(Boolean).join('\n'))
  return new Map([...comments, ...threads])
}

function commentsOf(xml: string): [ref: string, text: string][] {
  const comments: [string, string][] = []
  const reader = richTextReader()
  let ref = ''
  walkXml(xml, {
    open({ name, attribute }) {
      if (name === 'comment') {
        ref = attribute('ref') ?? ''
        reader.start()
      } else reader.open(name)
    },
    text: reader.text,
    close(name) {
      if (name === 'comment') comments.push([ref, reader.end().trim()])
      else reader.close(name)
    }
  })
  return comments
}

function threadsOf(xml: string): [ref: string, text: string][] {
  const comments: [string, string][] = []
  let ref = ''
  let isText = false
  walkXml(xml, {
    open({ name, attribute }) {
      if (name === 'threadedComment') ref = attribute('ref') ?? ''
      isText = name === 'text'
    },
    text(text) {
      if (isText) comments.push([ref, text.trim()])
    },
    close() {
      isText = false
    }
  })
  return comments
}
