import { AppError, type ErrorData } from '@shared/errors'

/**
 * What the user is told when the store itself fails, or `undefined` if the error is none of the store's.
 *
 * A violated rule of a table stays `undefined`: a rule that lets it come so far is a bug.
 */
export function storeRefusal(error: unknown): ErrorData | undefined {
  const code = sqliteCode(error)
  if (code === 'SQLITE_FULL') return { code: 'store.diskFull', details: {} }
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return { code: 'store.busy', details: {} }
  if (/^SQLITE_(READONLY|PERM)/.test(code)) return { code: 'store.readOnly', details: {} }
  if (/^SQLITE_(IOERR|CANTOPEN)/.test(code)) return { code: 'store.diskError', details: { reason: code } }
  if (isDamage(code)) return { code: 'store.damaged', details: {} }
  return undefined
}

/** Throws the refusal a failing store deserves, or the error itself. */
export function refuseStore(error: unknown): never {
  const data = storeRefusal(error)
  throw data ? new AppError(data, { cause: error }) : error
}

/** Whether a result code says that the file itself is not as it was written. */
export const isDamage = (code: string) => /^SQLITE_(CORRUPT|NOTADB)/.test(code)

/** SQLite's extended result code, `''` for any other error. */
export function sqliteCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code.startsWith('SQLITE_') ? code : ''
}
