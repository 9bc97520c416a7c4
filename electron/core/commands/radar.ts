import type { Radarzeile } from '@shared/contract/radar'
import { type CodeLabel, formatTag } from '@shared/texts/format'
import { anschlussText, endeText } from '@shared/texts/radar'
import { type Command, UsageError } from './command'

/** What ends in the next weeks, with what follows. */
export const radar: Command = {
  usage: '[--weeks WOCHEN]',
  summary:
    'zeigt, welche Kurse und Schritte in den nächsten Wochen enden und was folgt (12, wenn nichts anderes gesagt ist)',
  options: { weeks: { type: 'string' } },
  async run({ open, option }) {
    const wochen = weeksOf(option('weeks'))
    const { api } = await open()
    const { zeilen } = await api.radar.read({ wochen, team: null })
    const codes = new Map((await api.codes.list()).map(({ liste, code, label }) => [`${liste} ${code}`, label]))
    const codeLabel: CodeLabel = (liste, code) => codes.get(`${liste} ${code}`) ?? code
    return {
      json: zeilen.map(asJson),
      text: zeilen.map((zeile) => asLine(zeile, codeLabel)).join('\n') || 'In dieser Zeit endet nichts.'
    }
  }
}

function weeksOf(given = '12'): number {
  if (/^\d{1,2}$/.test(given) && Number(given) >= 1 && Number(given) <= 52) return Number(given)
  throw new UsageError('--weeks erwartet eine Zahl von Wochen, höchstens 52.')
}

const asJson = ({
  kundennummer,
  titel,
  traeger,
  kursart,
  instrument,
  ort,
  niveau,
  ende,
  anschluss,
  luecke
}: Radarzeile) => ({
  ...{ kundennummer, title: titel, provider: traeger, kursart, instrument, place: ort, level: niveau, end: ende },
  next: anschluss && { kind: anschluss.art, title: anschluss.titel, begin: anschluss.beginn },
  gapDays: luecke
})

const asLine = (zeile: Radarzeile, codeLabel: CodeLabel) =>
  [
    formatTag(zeile.ende),
    zeile.anschluss ? ' ' : '!',
    `${[zeile.nachname, zeile.vorname].filter(Boolean).join(', ')}: ${endeText(zeile, codeLabel)}`,
    anschlussText(zeile)
  ].join('  ')
