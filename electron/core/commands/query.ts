import type { FrageAntwort } from '@shared/contract/zielgruppen'
import type { Filter } from '@shared/domain/zielgruppen/filter'
import { FRAGE_MAX } from '@shared/domain/zielgruppen/frage/frage'
import type { Zielgruppe } from '@shared/domain/zielgruppen/zielgruppe'
import { refuse } from '@shared/errors'
import { type Command, type CommandContext, UsageError } from './command'

type Api = Awaited<ReturnType<CommandContext['open']>>['api']

/** Asks a Zielgruppe: one of the program (`Q1`, a variant as `Q1/abbrueche`), one of the office, or a question in words. */
export const query: Command = {
  usage: 'NAME | --frage "FRAGE" [--trotzdem]',
  summary:
    'zählt eine Zielgruppe (Q1, Q2, … oder eine gespeicherte) oder eine Frage in Worten, nennt die Kundennummern',
  options: { frage: { type: 'string' }, trotzdem: { type: 'boolean' } },
  positionals: [0, 1],
  async run({ open, positionals: [name], option, has, note }) {
    const frage = option('frage')
    if ((name === undefined) === (frage === undefined)) throw new UsageError('Nötig ist ein NAME oder --frage.')
    if (frage !== undefined && frage.length > FRAGE_MAX)
      throw new UsageError(`--frage darf höchstens ${FRAGE_MAX} Zeichen haben.`)
    const { api } = await open()
    const filter =
      frage === undefined
        ? filterNamed(name ?? '', await api.zielgruppen.list())
        : await filterAsked(api, frage, { trotzdem: has('trotzdem'), note })
    const { treffer, unbekannt } = await api.zielgruppen.count({ filter })
    const kundennummern = await api.zielgruppen.kundennummern({ filter })
    return {
      json: { count: treffer, unknown: unbekannt, kundennummern },
      text: [`${treffer} Personen, dazu ${unbekannt} ohne Angabe`, ...kundennummern].join('\n')
    }
  }
}

/** The filter of a question; refuses what was not understood, unless the rest is to be counted all the same. */
async function filterAsked(
  api: Api,
  frage: string,
  { trotzdem, note }: { trotzdem: boolean } & Pick<CommandContext, 'note'>
): Promise<Filter> {
  const antwort = await api.zielgruppen.frage({ frage })
  const woerter = antwort.unverstanden.map(({ wort }) => wort)
  if (!antwort.filter) return refuse('zielgruppe.frageUnverstanden', { woerter: [] })
  note(explained(frage, antwort))
  return woerter.length > 0 && !trotzdem ? refuse('zielgruppe.frageUnverstanden', { woerter }) : antwort.filter
}

function explained(frage: string, { verstanden, unverstanden, ohneGeschlossene }: FrageAntwort): string {
  return [
    ...verstanden.map(({ von, bis, text }) => `„${frage.slice(von, bis)}“: ${text}`),
    ...(ohneGeschlossene ? ['Geschlossene Fälle zählen nicht mit.'] : []),
    ...(unverstanden.length > 0 ? [`Nicht verstanden: ${unverstanden.map(({ wort }) => wort).join(', ')}`] : [])
  ].join('\n')
}

function filterNamed(asked: string, zielgruppen: readonly Zielgruppe[]): Zielgruppe['filter'] {
  const [name = '', variante] = asked.toLowerCase().split('/')
  const eingebaut = zielgruppen.find(({ id, version }) => version === null && id.toLowerCase() === name)
  if (eingebaut && variante === undefined) return eingebaut.filter
  const gewaehlt = eingebaut?.varianten.find((eine) => eine.name.toLowerCase() === variante)
  const eigene = zielgruppen.find((eine) => eine.version !== null && eine.name.toLowerCase() === asked.toLowerCase())
  return (gewaehlt ?? eigene)?.filter ?? refuse('zielgruppe.unbekannt', { name: asked })
}
