import { refuse } from '@shared/errors'

/** An OLE container (MS-CFB), as old .xls files and encrypted workbooks are kept in. */
export interface Compound {
  /** Paths of streams and storages below the root, with `/` between. */
  names: readonly string[]
  /** A stream by its path, letters of either case. */
  read(path: string): Buffer | undefined
}

interface Entry {
  path: string
  isStream: boolean
  start: number
  size: number
}

const LAST_SECTOR = 0xfffffffa
const NOTHING = 0xffffffff
const ENTRY_BYTES = 128

/** Reads the directory of a container. Chains that run in circles or out of the file are refused with `liste.beschaedigt`. */
export function readCompound(bytes: Buffer): Compound {
  if (bytes.length < 512) refuse('liste.beschaedigt', {})
  const shift = bytes.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) refuse('liste.beschaedigt', {})
  const sectors = sectorsOf(bytes, 2 ** shift)
  const fat = readFat(bytes, sectors)
  const chain = (start: number) => follow(start, fat).map((sector) => sectors.read(sector))
  const entries = readDirectory(Buffer.concat(chain(bytes.readUInt32LE(48))))
  const [root] = entries
  if (!root) return refuse('liste.beschaedigt', {})
  const byPath = new Map(entries.slice(1).map((entry) => [entry.path.toLowerCase(), entry]))
  const cutoff = bytes.readUInt32LE(56)
  const small = once(() => ({
    content: Buffer.concat(chain(root.start)),
    fat: toNumbers(chain(bytes.readUInt32LE(60)))
  }))

  function contentOf({ start, size }: Entry): Buffer {
    if (size === 0) return Buffer.alloc(0)
    const parts = size < cutoff ? smallSectors(start) : chain(start)
    const content = Buffer.concat(parts)
    return content.length < size ? refuse('liste.beschaedigt', {}) : content.subarray(0, size)
  }

  function smallSectors(start: number): Buffer[] {
    const { content, fat } = small()
    return follow(start, fat).map((sector) => content.subarray(sector * 64, sector * 64 + 64))
  }

  return {
    names: entries.slice(1).map(({ path }) => path),
    read(path) {
      const entry = byPath.get(path.toLowerCase())
      return entry?.isStream ? contentOf(entry) : undefined
    }
  }
}

interface Sectors {
  count: number
  read(sector: number): Buffer
}

/** Some programs save the last sector short. */
function sectorsOf(bytes: Buffer, size: number): Sectors {
  const count = Math.ceil(bytes.length / size) - 1
  return {
    count,
    read: (sector) =>
      sector < count ? bytes.subarray((sector + 1) * size, (sector + 2) * size) : refuse('liste.beschaedigt', {})
  }
}

/** Where the sectors of the table stand: the first 109 in the header, the rest in a chain of its own. */
function readFat(bytes: Buffer, sectors: Sectors): number[] {
  const places = toNumbers([bytes.subarray(76, 512)])
  let next = bytes.readUInt32LE(68)
  for (let seen = 0; next < LAST_SECTOR; seen++) {
    if (seen > sectors.count) refuse('liste.beschaedigt', {})
    const more = toNumbers([sectors.read(next)])
    next = more.pop() ?? NOTHING
    places.push(...more)
  }
  return toNumbers(places.filter((place) => place < LAST_SECTOR).map(sectors.read)).slice(0, sectors.count)
}

function follow(start: number, fat: readonly number[]): number[] {
  const chain: number[] = []
  for (let sector = start; sector < LAST_SECTOR; sector = fat[sector] ?? NOTHING) {
    if (sector >= fat.length || chain.length > fat.length) refuse('liste.beschaedigt', {})
    chain.push(sector)
  }
  return chain
}

function toNumbers(parts: readonly Buffer[]): number[] {
  return parts.flatMap((part) =>
    Array.from({ length: Math.floor(part.length / 4) }, (_, at) => part.readUInt32LE(at * 4))
  )
}

/** The tree of the directory as a list, the root first. */
function readDirectory(directory: Buffer): Entry[] {
  const entries: Entry[] = []
  const seen = new Set<number>()
  const waiting: { id: number; path: string }[] = [{ id: 0, path: '' }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id, path } = next
    const at = id * ENTRY_BYTES
    if (id === NOTHING || seen.has(id) || at + ENTRY_BYTES > directory.length) continue
    seen.add(id)
    const nameBytes = Math.min(64, Math.max(2, directory.readUInt16LE(at + 64)))
    const own = id === 0 ? '' : path + directory.toString('utf16le', at, at + nameBytes - 2)
    const isStream = directory[at + 66] === 2
    entries.push({
      path: own,
      isStream,
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120)
    })
    waiting.push({ id: directory.readUInt32LE(at + 68), path }, { id: directory.readUInt32LE(at + 72), path })
    if (!isStream) waiting.push({ id: directory.readUInt32LE(at + 76), path: own === '' ? '' : `${own}/` })
  }
  return entries
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
