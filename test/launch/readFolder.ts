import { globSync, readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildProcess } from '../support/buildProcess.ts'
import { nodeReader } from '../support/nodeReader.ts'
import { refusalOf } from '../support/refusal.ts'

// `node --import ./test/support/resolveSources.ts test/launch/readFolder.ts FOLDER`: has the reader process open every
// file of a folder, as the program would, and prints how each ends. For collections of odd files from elsewhere.
const { positionals } = parseArgs({ allowPositionals: true })
const folder = resolve(positionals[0] ?? '.')
const files = globSync('**/*', { cwd: folder })
  .map((name) => resolve(folder, name))
  .filter((path) => statSync(path).isFile())
const { script } = await buildProcess('reader', 'reader-of-a-folder')
const ends = new Map<string, number>()
let slowest = 0
let most = 0

for (const path of files) {
  const read = nodeReader(script, {
    peak: (mib) => {
      most = Math.max(most, mib)
    }
  })
  const start = performance.now()
  const request = { file: basename(path), bytes: new Uint8Array(readFileSync(path)), today: '2026-11-28' }
  const end =
    (await refusalOf(() => read(request, { signal: new AbortController().signal, report: () => {} }))) ?? 'read'
  slowest = Math.max(slowest, performance.now() - start)
  ends.set(end, (ends.get(end) ?? 0) + 1)
  process.stdout.write(`${end}\t${path}\n`)
}
process.stdout.write(`\n${files.length} files, slowest ${Math.round(slowest)} ms, at most ${most} MiB\n`)
for (const [end, count] of [...ends].sort((a, b) => b[1] - a[1])) process.stdout.write(`${count}\t${end}\n`)
