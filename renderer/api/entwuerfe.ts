import { api } from './client'
import { showError } from './showError'

const waiting = new Map<string, { inhalt: string; timer: number }>()
const pause = 400

/** Keeps what is typed in the encrypted store, a moment after the last key. */
export function keepEntwurf(schluessel: string, inhalt: string): void {
  window.clearTimeout(waiting.get(schluessel)?.timer)
  const timer = window.setTimeout(() => void save(schluessel).catch(showError), pause)
  waiting.set(schluessel, { inhalt, timer })
}

/** What was typed last, even if it is not yet in the store; `null` when there is nothing. */
export async function readEntwurf(schluessel: string): Promise<string | null> {
  return waiting.get(schluessel)?.inhalt ?? (await api.entwuerfe.read({ schluessel }))
}

/** What was typed is saved or given up: nothing is kept of it. */
export async function dropEntwurf(schluessel: string): Promise<void> {
  window.clearTimeout(waiting.get(schluessel)?.timer)
  waiting.delete(schluessel)
  await api.entwuerfe.remove({ schluessel })
}

/** Keeps everything at once: the lock is coming. */
export async function flushEntwuerfe(): Promise<void> {
  await Promise.all([...waiting.keys()].map(save))
}

async function save(schluessel: string): Promise<void> {
  const entwurf = waiting.get(schluessel)
  if (!entwurf) return
  window.clearTimeout(entwurf.timer)
  waiting.delete(schluessel)
  await api.entwuerfe.save({ schluessel, inhalt: entwurf.inhalt })
}
