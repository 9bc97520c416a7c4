import { existsSync } from 'node:fs'
import { open as openFile, rename, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { refuse } from '@shared/errors'
import { dumpStore } from '../../features/dump/dumpStore'
import { appendProtokoll } from '../../store/protokoll'
import type { Db } from '../../store/tables'
import { refuseUnwritten } from '../../store/writeWhole'
import type { Command } from './command'

const PIECES_PER_WRITE = 200

/** Writes the whole content as readable JSON, for leaving the program. The file is not encrypted: the text says so. */
export const dump: Command = {
  usage: '--out DATEI.json',
  summary: 'schreibt den ganzen Inhalt lesbar und unverschlüsselt in eine Datei (Auszug)',
  options: { out: { type: 'string' } },
  async run({ open, required, path, today, ports }) {
    const file = path(required('out'))
    if (existsSync(file)) refuse('datei.vorhanden', { datei: basename(file) })
    const { store, person } = await open()
    const bytes = await writeAll(file, dumpStore(store.db, { heute: today, programm: `Förderkette ${ports.version}` }))
    await noteDump(store.db, person)
    return {
      json: { file, bytes },
      text: `Der Auszug ist geschrieben: ${file}\nEr ist nicht verschlüsselt. Bitte löschen Sie ihn, sobald Sie ihn nicht mehr brauchen.`
    }
  }
}

/** Whole or not at all: under another name until it is complete, readable for nobody else. */
async function writeAll(file: string, pieces: AsyncIterable<string>): Promise<number> {
  const unfinished = `${file}.unfertig`
  const handle = await openFile(unfinished, 'w', 0o600).catch((cause) => refuseUnwritten(file, cause))
  let bytes = 0
  try {
    let waiting: string[] = []
    const flush = async () => {
      const written = handle.write(waiting.join('')).catch((cause) => refuseUnwritten(file, cause))
      bytes += (await written).bytesWritten
      waiting = []
    }
    for await (const piece of pieces) {
      waiting.push(piece)
      if (waiting.length === PIECES_PER_WRITE) await flush()
    }
    await flush()
    await handle.close()
    await rename(unfinished, file).catch((cause) => refuseUnwritten(file, cause))
    return bytes
  } catch (error) {
    await handle.close()
    await rm(unfinished, { force: true })
    throw error
  }
}

/** Everything left the encrypted store: the trail knows who did it. */
async function noteDump(db: Db, person: string): Promise<void> {
  const konto = await db.selectFrom('konto').select('id').where('name', '=', person).executeTakeFirstOrThrow()
  await db
    .transaction()
    .execute((tx) => appendProtokoll(tx, { zeit: new Date().toISOString(), konto: konto.id, aktion: 'auszug' }))
}
