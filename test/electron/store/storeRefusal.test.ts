import { errorText } from '@shared/texts/errors'
import Database from 'better-sqlite3-multiple-ciphers'
import { describe, expect, it } from 'vitest'
import { storeRefusal } from '../../../electron/store/storeRefusal'

const failing = (code: string) => Object.assign(new Error('from SQLite'), { code })

describe('what the user is told when the store fails', () => {
  it.each([
    ['SQLITE_FULL', 'store.diskFull', 'voll'],
    ['SQLITE_BUSY', 'store.busy', 'beschäftigt'],
    ['SQLITE_BUSY_SNAPSHOT', 'store.busy', 'beschäftigt'],
    ['SQLITE_IOERR_FSYNC', 'store.diskError', 'SQLITE_IOERR_FSYNC'],
    ['SQLITE_CANTOPEN', 'store.diskError', 'SQLITE_CANTOPEN'],
    ['SQLITE_READONLY', 'store.readOnly', 'schreiben'],
    ['SQLITE_CORRUPT', 'store.damaged', 'beschädigt'],
    ['SQLITE_CORRUPT_VTAB', 'store.damaged', 'beschädigt'],
    ['SQLITE_NOTADB', 'store.damaged', 'beschädigt']
  ])('%s is the refusal %s', (code, refusal, word) => {
    const data = storeRefusal(failing(code))

    expect(data?.code).toBe(refusal)
    expect(errorText(data!)).toContain(word)
  })

  it('a broken rule of a table stays a bug', () => {
    const database = new Database(':memory:')
    database.exec('CREATE TABLE t (x TEXT NOT NULL) STRICT')
    try {
      database.exec('INSERT INTO t VALUES (NULL)')
    } catch (error) {
      expect(storeRefusal(error)).toBeUndefined()
    }
    expect(storeRefusal(failing('SQLITE_ERROR'))).toBeUndefined()
    expect(storeRefusal(failing('ENOENT'))).toBeUndefined()
    expect(storeRefusal('text')).toBeUndefined()
    expect.assertions(4)
  })
})
