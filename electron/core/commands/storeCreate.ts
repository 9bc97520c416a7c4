import { saveEinstellung } from '../../store/einstellungen'
import { createStore } from '../session/createStore'
import type { Command } from './command'

/** Makes a store. Who reads the recovery key from the output answers for it: nobody is asked to confirm it. */
export const storeCreate: Command = {
  usage: '--person NAME',
  summary: 'legt einen Bestand an und gibt den Wiederherstellungsschlüssel aus',
  options: { person: { type: 'string' } },
  async run({ store: file, kennwort, kdf, today, ports, required }) {
    const name = required('person')
    const warn = (error: unknown) => ports.log({ reference: 'store', procedure: 'store create', error })
    const { store, recovery } = await createStore({ file, name, kennwort, bestand: 'eigener', heute: today, kdf, warn })
    try {
      await saveEinstellung(store.db, 'wiederherstellung', { bestaetigt: true })
    } finally {
      await store.close()
    }
    const recoveryKey = recovery?.key ?? ''
    return {
      json: { store: file, person: name, recoveryKey },
      text: [
        `Der Bestand ist angelegt: ${file}`,
        `Wiederherstellungsschlüssel: ${recoveryKey}`,
        'Bewahren Sie ihn getrennt vom Rechner auf. Ohne ihn und ohne Kennwort sind die Daten verloren.'
      ].join('\n')
    }
  }
}
