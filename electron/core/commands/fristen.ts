import type { FristZeile } from '@shared/contract/fristen'
import { formatTag } from '@shared/texts/format'
import { ampelTexts, fristTexts } from '@shared/texts/fristen'
import { type Command, UsageError } from './command'

/** The days that follow from the rules, the nearest first. */
export const fristen: Command = {
  usage: '[--within TAGE] [--kundennummer NUMMER]',
  summary: 'zeigt, was bis wann zu tun ist: jede Frist mit Regel, Paragraf, Ampel und Angaben',
  options: { within: { type: 'string' }, kundennummer: { type: 'string' } },
  async run({ open, option }) {
    const tage = daysOf(option('within'))
    const { api } = await open()
    const { zeilen } = await api.fristen.list({ fall: null, tage })
    const nummer = option('kundennummer')
    const gesucht = nummer === undefined ? zeilen : zeilen.filter(({ kundennummer }) => kundennummer === nummer)
    return { json: gesucht.map(asJson), text: gesucht.map(asLine).join('\n') || 'Keine Frist.' }
  }
}

function daysOf(given: string | undefined): number | null {
  if (given === undefined) return null
  if (/^\d{1,4}$/.test(given) && Number(given) <= 3660) return Number(given)
  throw new UsageError('--within erwartet eine Zahl von Tagen, höchstens 3660.')
}

const asJson = ({ kundennummer, regel, art, ampel, datum, paragraf, eingaben }: FristZeile) => ({
  ...{ kundennummer, regel, kind: art, status: ampel, datum, paragraf },
  inputs: eingaben
})

const asLine = ({ nachname, vorname, kundennummer, art, regel, ampel, datum }: FristZeile) =>
  [
    datum === null ? '    –     ' : formatTag(datum),
    ampelTexts[ampel].padEnd(8),
    regel,
    `${[nachname, vorname].filter(Boolean).join(', ')}${kundennummer ? ` (${kundennummer})` : ''}: ${fristTexts[art].titel}`
  ].join('  ')
