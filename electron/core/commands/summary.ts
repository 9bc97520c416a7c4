import type { Command } from './command'
import { fallBy } from './fallBy'

/** Writes the case summary of one person as a PDF. */
export const summary: Command = {
  usage: '--kundennummer NUMMER --out DATEI.pdf',
  summary: 'schreibt die Fallzusammenfassung einer Person als PDF',
  options: { kundennummer: { type: 'string' }, out: { type: 'string' } },
  async run({ open, required, path, choose }) {
    const [nummer, out] = [required('kundennummer'), path(required('out'))]
    const { api, store } = await open()
    const { kundennummer, fall } = await fallBy(store.db, nummer)
    choose({ save: out })
    await api.druck.savePdf({ art: 'fallzusammenfassung', faelle: [fall] })
    return { json: { kundennummer, file: out }, text: `Die Fallzusammenfassung ist geschrieben: ${out}` }
  }
}
