import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { SessionStatus } from '@shared/contract/session'
import { hasStore } from '../../store/finishRestore'

export type Bestand = SessionStatus['bestand']

interface Known {
  /** The office's own store file, wherever it was put. */
  eigener: string | null
  /** Which of the two the lock page is for. */
  aktiv: Bestand
}

/** Which stores this machine knows: one small file in the program's own folder, with nothing secret in it. */
export function bestaende(home: string) {
  const file = join(home, 'bestaende.json')
  const uebung = join(home, 'Uebungskreis', 'bestand.db')

  function read(): Known {
    if (!existsSync(file)) return { eigener: null, aktiv: 'eigener' }
    return JSON.parse(readFileSync(file, 'utf8')) as Known
  }

  function write(known: Known): void {
    mkdirSync(home, { recursive: true })
    writeFileSync(`${file}.tmp`, JSON.stringify(known))
    renameSync(`${file}.tmp`, file)
  }

  return {
    read,
    activate: (aktiv: Bestand) => write({ ...read(), aktiv }),
    setOwn: (eigener: string) => write({ eigener, aktiv: 'eigener' }),
    /** The file of the active store, `undefined` while there is none. */
    activeFile(): string | undefined {
      const { eigener, aktiv } = read()
      const active = aktiv === 'uebung' ? uebung : eigener
      return active && hasStore(active) ? active : undefined
    },
    /** Where the office's own store is or would be. */
    ownFile: () => read().eigener ?? newStoreFile(join(home, 'Daten')),
    practiceFile: uebung,
    newStoreFile,
    /** Where new stores go as long as nobody chose a folder. */
    standardFolder: join(home, 'Daten')
  }
}

export type Bestaende = ReturnType<typeof bestaende>

const newStoreFile = (folder: string) => join(folder, 'Förderkette', 'bestand.db')

/** The last two folders of a store file, as people say where it lies. */
export function ortOf(storeFile: string): string {
  const folder = dirname(storeFile)
  return `${basename(dirname(folder))} › ${basename(folder)}`
}
