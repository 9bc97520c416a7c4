import { openStore, type Store } from '../../electron/store/openStore'

/** An empty store in memory that closes with its block. */
export async function openStoreInMemory(): Promise<Store & AsyncDisposable> {
  const store = await openStore({ file: ':memory:' })
  return { ...store, [Symbol.asyncDispose]: () => store.close() }
}
