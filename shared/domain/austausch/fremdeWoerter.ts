import { z } from 'zod'
import { type Ausgabespalte, spalteOf } from '../ausgaben/spalten'
import type { Codeliste } from '../codes/codeliste'
import type { ZeilenBefund } from './befunde'
import type { ErkannteListe, ErkannteZeile } from './erkannteListe'
import { type AnyField, felder, type Wert } from './felder'
import { bedeutetes, feldleser } from './leser'
import type { Listenart } from './listenart'
import { zielOf } from './spaltenziel'
import { codelisteOf } from './werte/woerter'
import { wortKey } from './werte/woerter/wortliste'
import { withMarken } from './zeilenTage'
import type { Listenfeld } from './ziele'

/** What words of lists mean, by field and word: a code (for yes and no `ja` and `nein`), or `null`: not to be taken over. */
export const Wortwahl = z.record(z.string(), z.record(z.string(), z.string().nullable()))
export type Wortwahl = z.infer<typeof Wortwahl>

/** What a person said about words of one list, by field and word; `immer`: for the next ones of its source too. */
export const Deutungen = z.record(
  z.string(),
  z.record(z.string(), z.object({ code: z.string().nullable(), immer: z.boolean() }))
)
export type Deutungen = z.infer<typeof Deutungen>

/** A word of a list whose meaning nobody has confirmed. */
export interface FremdesWort {
  feld: Listenfeld
  /** As the list spells it first. */
  wort: string
  /** How many rows use it. */
  anzahl: number
  /** What the reader took it for, where it has a second meaning. */
  vorschlag: string | null
}

const unconfirmed: ReadonlySet<ZeilenBefund['code']> = new Set([
  'wort.unbekannt',
  'wort.mehrdeutig',
  'niveau.unbekannt',
  'niveau.mehrdeutig',
  'jaNein.unklar'
])

/** What the words of a field may mean: codes of a list, yes and no, or nothing that could be chosen. */
export function bedeutungenOf(feld: AnyField): { liste: Codeliste } | 'jaNein' | undefined {
  const { art } = feldleser[feld]
  if (art === 'jaNein') return 'jaNein'
  if (art === 'niveau') return { liste: 'niveau' }
  const liste = art === 'wort' ? codelisteOf[feld] : undefined
  return liste && { liste }
}

/** Words of the list that wait for somebody to say what they mean, the most frequent first. */
export function fremdeWoerter({ rows, kind }: Pick<ErkannteListe, 'rows' | 'kind'>): FremdesWort[] {
  const found = new Map<string, FremdesWort>()
  for (const row of rows) {
    if (row.skip) continue
    for (const befund of row.findings) {
      const feld = openField(befund)
      if (feld === undefined || !isKept(feld, kind)) continue
      const wort = rohOf(befund)
      const key = `${feld} ${wortKey(wort)}`
      const known = found.get(key)
      if (known) known.anzahl++
      else found.set(key, { feld, wort, anzahl: 1, vorschlag: vorschlagOf(row, feld) })
    }
  }
  return [...found.values()].toSorted((a, b) => b.anzahl - a.anzahl || a.wort.localeCompare(b.wort, 'de'))
}

/** What only helps to recognise the person changes nothing, whatever its words mean. */
const isKept = (feld: Listenfeld, art: Listenart) => !['person', 'hilfe', null].includes(zielOf(feld, art))

/**
 * The list as the reader would have read it, had it known what these words mean: a word that waited has its value and no
 * finding any more. Also tells which rows are others now.
 */
export function withWords(
  liste: ErkannteListe,
  wahl: Wortwahl
): { liste: ErkannteListe; changed: ReadonlySet<number> } {
  const byKey = new Map(
    Object.entries(wahl).map(([feld, woerter]) => [
      feld,
      new Map(Object.entries(woerter).map(([wort, code]) => [wortKey(wort), code]))
    ])
  )
  const codeOf = (zeichen: string) => byKey.get('tagesmarke')?.get(wortKey(zeichen))
  const changed = new Set<number>()
  const rows = liste.rows.map((row) => {
    const next = row.findings.length === 0 || row.skip ? row : resolved(withMarken(row, codeOf, liste.monat), byKey)
    if (next !== row) changed.add(row.row)
    return next
  })
  return { liste: { ...liste, rows }, changed }
}

function resolved(row: ErkannteZeile, byKey: ReadonlyMap<string, ReadonlyMap<string, string | null>>): ErkannteZeile {
  let next = row
  for (const befund of row.findings) {
    const feld = openField(befund)
    const code = feld === undefined ? undefined : byKey.get(feld)?.get(wortKey(rohOf(befund)))
    if (feld === undefined || feld === 'tagesmarke' || code === undefined) continue
    const wert = bedeutetes(feldleser[feld].art, code)
    next = withZellen(withValue(next, feld, wert), feld, rohOf(befund), wert)
    next = { ...next, findings: next.findings.filter((other) => other !== befund) }
  }
  return next
}

function withValue(row: ErkannteZeile, feld: Listenfeld, wert: Wert | undefined): ErkannteZeile {
  const place = isCanonical(feld) ? 'values' : 'own'
  const { [feld]: _, ...others } = (row[place] ?? {}) as Partial<Record<Listenfeld, Wert>>
  return { ...row, [place]: wert === undefined ? others : { ...others, [feld]: wert } }
}

/** The cells of an issued list say it too. */
function withZellen(row: ErkannteZeile, feld: Listenfeld, roh: string, wert: Wert | undefined): ErkannteZeile {
  if (!row.zellen) return row
  const zellen = Object.entries(row.zellen).map(([spalte, zelle]) => {
    const isMeant = spalteOf(spalte as Ausgabespalte).feld === feld && wortKey(zelle.roh) === wortKey(roh)
    return [spalte, isMeant ? { roh: zelle.roh, wert: wert ?? null } : zelle] as const
  })
  return { ...row, zellen: Object.fromEntries(zellen) }
}

function openField({ code, field }: ZeilenBefund): Listenfeld | undefined {
  if (!unconfirmed.has(code) || field === null || !(field in feldleser)) return undefined
  const feld = field as Listenfeld
  return bedeutungenOf(feld) ? feld : undefined
}

const rohOf = ({ facts }: ZeilenBefund) => ('roh' in facts ? facts.roh : '')

function vorschlagOf({ values = {}, own = {} }: ErkannteZeile, feld: Listenfeld): string | null {
  const wert = ({ ...values, ...own } as Partial<Record<Listenfeld, Wert>>)[feld]
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein'
  return typeof wert === 'string' ? wert : null
}

const isCanonical = (feld: Listenfeld) => (felder as readonly string[]).includes(feld)
