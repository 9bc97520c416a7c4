import { refuse } from '@shared/errors'
import { checkStore } from '../../store/checkStore'
import { regeln } from '../../store/regeln'
import type { Command } from './command'

/** Reads the whole store: pages, keys, full-text indexes, trail, anchor, own invariants. */
export const storeCheck: Command = {
  usage: '',
  summary: 'prüft jede Seite, alle Verweise, Volltext, Protokoll, Anker und die eigenen Regeln',
  async run({ open }) {
    const { store } = await open({ evenIfUntrusted: true })
    const maengel = await checkStore(store, regeln)
    if (maengel.length > 0) {
      refuse('store.checkFailed', { maengel: maengel.map(({ check, what }) => `${check}: ${what}`) })
    }
    return { json: { ok: true, maengel: [] }, text: 'Der Bestand ist in Ordnung.' }
  }
}
