import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { AppContract } from '@shared/contract'
import type { OffeneListe } from '@shared/contract/austausch'
import type { Client } from '@shared/contract/define'
import type { VorschauZeile } from '@shared/contract/vorschau'
import type { ZeilenBefund } from '@shared/domain/austausch/befunde'
import { felder } from '@shared/domain/austausch/felder'
import { type Listenart, listenarten } from '@shared/domain/austausch/listenart'
import { ausgaenge } from '@shared/domain/austausch/plan'
import { absenderNamed } from '@shared/domain/austausch/traeger'
import { Monat } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { befundText } from '@shared/texts/befunde'
import { listenartLabels } from '@shared/texts/listenarten'
import { grundText, summenText, vorhabenText } from '@shared/texts/uebernahme'
import { zeilenText } from '@shared/texts/zeilen'
import { type Command, UsageError } from './command'

/** Shows what taking a list over would do; with `--apply` takes it over. */
export const importFile: Command = {
  usage:
    'DATEI [--sheet BLATT] [--source NAME] [--kind LISTENART] [--traeger NAME] [--month JJJJ-MM] [--password-env VARIABLE] [--apply]',
  summary: 'zeigt, was die Übernahme einer Liste ändern würde; mit --apply wird sie übernommen',
  options: {
    sheet: { type: 'string' },
    source: { type: 'string' },
    kind: { type: 'string' },
    traeger: { type: 'string' },
    month: { type: 'string' },
    'password-env': { type: 'string' },
    apply: { type: 'boolean' }
  },
  positionals: 1,
  async run({ positionals: [given = ''], open, option, has, path, password }) {
    const file = path(given)
    const gesagt = { sheet: option('sheet'), quelle: option('source'), kennwort: password('password-env') }
    const [art, monat] = [kindNamed(option('kind')), monthNamed(option('month'))]
    const bytes = new Uint8Array(
      await readFile(file).catch((cause) => refuse('datei.nichtLesbar', { datei: basename(file) }, { cause }))
    )
    const { api } = await open()
    const traeger = await providerNamed(api, option('traeger'))
    const source = { file: basename(file), bytes, ...gesagt, art, monat, traeger, fluechtig: true }
    const offen = await api.austausch.openBytes(source)
    const zeilen = await allRows(api, offen.id)
    const json = { ...tableOf(offen), rows: zeilen.map(rowOf) }
    if (!has('apply')) return { json, text: textOf(offen, zeilen) }
    const { id } = await api.austausch.apply({ id: offen.id, ungedeutet: true })
    return { json: { ...json, id }, text: `${textOf(offen, zeilen)}\nÜbernommen unter der Kennung ${id}.` }
  }
}

function kindNamed(given: string | undefined): Listenart | undefined {
  if (given === undefined || isListenart(given)) return given
  throw new UsageError(`Die Listenart „${given}“ gibt es nicht. Möglich sind: ${listenarten.join(', ')}.`)
}

const isListenart = (text: string): text is Listenart => (listenarten as readonly string[]).includes(text)

function monthNamed(given: string | undefined): string | undefined {
  if (given === undefined || Monat.safeParse(given).success) return given
  throw new UsageError('--month erwartet einen Monat als JJJJ-MM.')
}

async function providerNamed(api: Client<AppContract>, name: string | undefined): Promise<string | undefined> {
  if (name === undefined) return undefined
  return (absenderNamed(await api.angebote.traeger(), name) ?? refuse('traeger.unbekannt', { name })).id
}

const ROWS_PER_PAGE = 200

/** Every row of the preview. */
export async function allRows(api: Client<AppContract>, id: string): Promise<VorschauZeile[]> {
  const all: VorschauZeile[] = []
  for (;;) {
    const { zeilen, total } = await api.austausch.rows({ id, offset: all.length, limit: ROWS_PER_PAGE })
    all.push(...zeilen)
    if (all.length >= total) return all
  }
}

const canonical = new Set<string>(felder)

/** The list as `--json` shows it, without its rows. */
export function tableOf({ art, sheet, headerRows, columns, zaehler }: OffeneListe) {
  return {
    kind: art,
    sheet,
    headerRows,
    columns: columns.map(({ column, heading, field, how, forbidden }) => ({
      column,
      heading,
      field: field !== null && canonical.has(field) ? field : null,
      how: forbidden ? 'verboten' : how
    })),
    counts: zaehler
  }
}

/** One row as `--json` shows it. */
export function rowOf({ row, ausgang, genannt, befunde, gruende }: VorschauZeile) {
  const values = Object.fromEntries(Object.entries(genannt).filter(([feld]) => canonical.has(feld)))
  const findings = [
    ...befunde.map(({ field, code, facts }) => ({ field, code, message: befundText({ code, facts } as ZeilenBefund) })),
    ...gruende.map((grund) => ({ field: null, code: grund.code, message: grundText(grund) }))
  ]
  return { row, outcome: ausgang, kundennummer: genannt.kundennummer ?? null, values, findings }
}

/** The preview in German lines. */
export function textOf(
  { art, quelle, sheet, traeger, zaehler, vorhaben }: OffeneListe,
  zeilen: readonly VorschauZeile[]
): string {
  const offen = zeilen.filter(
    ({ ausgang }) => ausgang === 'unclear' || ausgang === 'rejected' || ausgang === 'conflict'
  )
  return [
    `${listenartLabels[art]}, Quelle: ${quelle}${sheet === null ? '' : `, Blatt „${sheet}“`}`,
    ...(traeger ? [`Träger: ${traeger.name}`] : []),
    summenText(zaehler, ausgaenge),
    `${zaehler.missing} ${vorhaben.angebote ? 'Kurse' : 'Personen'} nennt die Quelle nicht mehr.`,
    `Vorhaben: ${vorhabenText(vorhaben)}.`,
    ...openLines(offen)
  ].join('\n')
}

/** What waits for a person: each sentence once, with the rows it is about. */
function openLines(zeilen: readonly VorschauZeile[]): string[] {
  const rows = new Map<string, number[]>()
  for (const { row, gruende } of zeilen) {
    const satz = gruende.map(grundText).join(' ') || 'Konflikt; der gespeicherte Wert bleibt.'
    rows.set(satz, [...(rows.get(satz) ?? []), row])
  }
  return [...rows].map(([satz, stellen]) => `${zeilenText(stellen)}: ${satz}`)
}
