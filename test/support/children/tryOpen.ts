/** Tries to open a store, as another user if told so, and prints the refusal. */
import { AppError } from '@shared/errors'

const [file = '', key = '', user = ''] = process.argv.slice(2)
const { openStore } = await import('../../../electron/store/openStore')
// The driver loads its binary when it is first used: before the rights are gone.
await (await openStore({ file: ':memory:' })).close()
if (user) process.setuid?.(Number(user))
try {
  await (await openStore({ file, key: Buffer.from(key, 'hex') })).close()
  process.stdout.write('opened')
} catch (error) {
  process.stdout.write(error instanceof AppError ? error.data.code : String(error))
}
