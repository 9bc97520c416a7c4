import type { Zielgruppe } from '@shared/domain/zielgruppen/zielgruppe'
import { refuse } from '@shared/errors'
import type { Command } from './command'

/** Asks a Zielgruppe: one of the program (`Q1`, a variant as `Q1/abbrueche`) or one of the office by its name. */
export const query: Command = {
  usage: 'NAME',
  summary: 'zählt eine Zielgruppe (Q1, Q2, … oder eine gespeicherte) und nennt die Kundennummern',
  positionals: 1,
  async run({ open, positionals: [name = ''] }) {
    const { api } = await open()
    const filter = filterNamed(name, await api.zielgruppen.list())
    const { treffer, unbekannt } = await api.zielgruppen.count({ filter })
    const kundennummern = await api.zielgruppen.kundennummern({ filter })
    return {
      json: { count: treffer, unknown: unbekannt, kundennummern },
      text: [`${treffer} Personen, dazu ${unbekannt} ohne Angabe`, ...kundennummern].join('\n')
    }
  }
}

function filterNamed(asked: string, zielgruppen: readonly Zielgruppe[]): Zielgruppe['filter'] {
  const [name = '', variante] = asked.toLowerCase().split('/')
  const eingebaut = zielgruppen.find(({ id, version }) => version === null && id.toLowerCase() === name)
  if (eingebaut && variante === undefined) return eingebaut.filter
  const gewaehlt = eingebaut?.varianten.find((eine) => eine.name.toLowerCase() === variante)
  const eigene = zielgruppen.find((eine) => eine.version !== null && eine.name.toLowerCase() === asked.toLowerCase())
  return (gewaehlt ?? eigene)?.filter ?? refuse('zielgruppe.unbekannt', { name: asked })
}
