import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildProcess } from '../../support/buildProcess'
import { archives } from '../../support/hostile/archives'
import { containers } from '../../support/hostile/containers'
import { texts } from '../../support/hostile/texts'
import { workbooks } from '../../support/hostile/workbooks'
import { nodeReader } from '../../support/nodeReader'
import { refusalOf } from '../../support/refusal'

const files = [...archives, ...workbooks, ...containers, ...texts]
/** Generous: the tests share their machine. */
const seconds = 30
const mostMib = 1400

let script = ''
beforeAll(async () => {
  ;({ script } = await buildProcess('reader', 'test-reader-hostile'))
}, 120_000)

describe('a file made to harm its reader', () => {
  it('comes in many kinds', () => {
    expect(files.length).toBeGreaterThanOrEqual(40)
    expect(new Set(files.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(12)
  })

  it.each(files)(
    '$kind: $what',
    async ({ file, make, ends }) => {
      let most = 0
      const read = nodeReader(script, {
        seconds,
        peak: (mib) => {
          most = mib
        }
      })
      const start = performance.now()
      const request = { file, bytes: make(), today: '2026-11-22' }

      const end = await refusalOf(() => read(request, { signal: new AbortController().signal, report: () => {} }))

      expect(ends).toContain(end ?? 'read')
      expect(performance.now() - start).toBeLessThan(seconds * 1000)
      expect(most).toBeLessThan(mostMib)
      expect(({} as { c?: unknown }).c).toBeUndefined()
      expect(existsSync('/tmp/foerderkette-hostile')).toBe(false)
    },
    60_000
  )
})
