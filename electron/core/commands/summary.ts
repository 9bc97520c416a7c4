import { refuse } from '@shared/errors'
import type { Command } from './command'

/** Writes the case summary of one person as a PDF. */
export const summary: Command = {
  usage: '--kundennummer NUMMER --out DATEI.pdf',
  summary: 'schreibt die Fallzusammenfassung einer Person als PDF',
  options: { kundennummer: { type: 'string' }, out: { type: 'string' } },
  async run({ open, required, path, choose }) {
    const kundennummer = required('kundennummer')
      .replace(/[\s.-]/g, '')
      .toUpperCase()
    const out = path(required('out'))
    const { api, store } = await open()
    const fall = await store.db
      .selectFrom('fall')
      .select('id')
      .where('kundennummer', '=', kundennummer)
      .executeTakeFirst()
    if (!fall) refuse('fall.kundennummerUnbekannt', { kundennummer })
    choose({ save: out })
    await api.druck.savePdf({ art: 'fallzusammenfassung', faelle: [fall.id] })
    return { json: { kundennummer, file: out }, text: `Die Fallzusammenfassung ist geschrieben: ${out}` }
  }
}
