import { formatZeitpunkt } from '@shared/texts/format'
import { vorhabenText } from '@shared/texts/uebernahme'
import type { Command } from './command'

/** What was taken over so far, newest first. */
export const importList: Command = {
  usage: '',
  summary: 'zeigt die bisherigen Übernahmen',
  async run({ open }) {
    const { api } = await open()
    const all = await api.austausch.list()
    const lines = all.map(({ id, zeit, datei, konto, vorhaben, zurueckgenommen }) =>
      [id, formatZeitpunkt(zeit), datei, konto, vorhabenText(vorhaben), zurueckgenommen ? 'zurückgenommen' : '']
        .filter(Boolean)
        .join(' · ')
    )
    return { json: all, text: lines.join('\n') || 'Es wurde noch keine Liste übernommen.' }
  }
}
