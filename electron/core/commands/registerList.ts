import type { AusgabeEintrag } from '@shared/contract/ausgaben'
import { ausgabeartLabels, listenstandLabels, personenText } from '@shared/texts/ausgaben'
import { formatTag } from '@shared/texts/format'
import type { Command } from './command'

const MANY = 1000

/** Shows what went to whom, and who has not answered. */
export const registerList: Command = {
  usage: '',
  summary: 'zeigt das Verzeichnis der ausgegebenen Listen: was, an wen, wann, Rückmeldung, Löschung',
  async run({ open }) {
    const { api } = await open()
    const { eintraege } = await api.ausgaben.list({ text: '', filter: 'alle', limit: MANY })
    return {
      json: eintraege,
      text: eintraege.length === 0 ? 'Noch keine Liste ausgegeben.' : eintraege.map(lineOf).join('\n')
    }
  }
}

function lineOf({ art, empfaenger, zeit, personen, stand, rueckmeldungBis, datei }: AusgabeEintrag): string {
  const frist = rueckmeldungBis ? ` bis ${formatTag(rueckmeldungBis)}` : ''
  return `${formatTag(zeit.slice(0, 10))}  ${ausgabeartLabels[art]} an ${empfaenger}: ${personenText(personen)}, ${listenstandLabels[stand]}${frist} („${datei}“)`
}
