import { refuse } from '@shared/errors'
import { feldLabel } from '@shared/texts/feldLabel'
import type { Command } from './command'

/** Takes a whole import back; what was changed later stays and is listed. */
export const importUndo: Command = {
  usage: 'KENNUNG',
  summary: 'nimmt eine Übernahme zurück; später Geändertes bleibt und wird genannt',
  positionals: 1,
  async run({ positionals: [id = ''], open }) {
    const { api } = await open()
    const known = (await api.austausch.list()).some((uebernahme) => uebernahme.id === id)
    if (!known) refuse('uebernahme.unbekannt', {})
    const result = await api.austausch.undo({ id })
    const lines = result.verschont.map(
      ({ name, kundennummer, feld }) =>
        `Bleibt: ${name} (${kundennummer ?? 'ohne Nummer'})${feld ? `, ${feldLabel(feld)}` : ''}`
    )
    return { json: result, text: [`${result.reverted} Änderungen zurückgenommen.`, ...lines].join('\n') }
  }
}
