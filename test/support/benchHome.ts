import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { bestaende } from '../../electron/core/session/bestaende'
import { createStore } from '../../electron/core/session/createStore'
import { fillPractice } from '../../electron/features/uebung/fillPractice'
import { standardKdf } from '../../electron/store/passwordHash'

/** The day every figure is measured on: the practice county is arranged around it. */
export const benchHeute = '2026-11-22'
const kennwort = 'Birke Amsel Kanal Zwölf'

export interface BenchHome {
  /** A folder of the program whose active store is the practice county. */
  home: string
  /** The store itself. */
  file: string
  kennwort: string
  name: string
}

/**
 * A practice county of this size, made once and kept under `out/bench` until generator, code lists or tables change.
 * Whoever changes it, works on a copy.
 */
export async function benchHome(personen: 3000 | 50_000): Promise<BenchHome> {
  const home = resolve('out/bench', `${personen}-${fingerprint()}`)
  const file = bestaende(home).practiceFile
  if (!existsSync(home)) await make(home, personen)
  return { home, file, kennwort, name: 'Kim Beispiel' }
}

/** Under another name until it is complete, so that a broken off making is never taken for one. */
async function make(home: string, personen: number): Promise<void> {
  const unfinished = `${home}.unfertig`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  const known = bestaende(unfinished)
  const { store } = await createStore({
    file: known.practiceFile,
    name: 'Kim Beispiel',
    kennwort,
    bestand: 'uebung',
    heute: benchHeute,
    kdf: standardKdf,
    warn: (error) => console.error(error)
  })
  try {
    const signal = new AbortController().signal
    await fillPractice(store.db, { personen, seed: 1, heute: benchHeute }, { report: () => {}, signal })
  } finally {
    await store.close()
  }
  known.activate('uebung')
  renameSync(unfinished, home)
}

function fingerprint(): string {
  const hash = createHash('sha256')
  const sources = globSync('{electron/features/uebung,electron/store/migrations,shared/domain/codes}/**/*.ts')
  for (const source of sources.toSorted()) hash.update(readFileSync(source))
  return hash.digest('hex').slice(0, 12)
}
