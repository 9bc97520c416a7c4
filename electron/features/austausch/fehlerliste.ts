import { randomInt } from 'node:crypto'
import { basename } from 'node:path'
import type { UebernahmeProgress } from '@shared/contract/austausch'
import type { Run } from '@shared/contract/define'
import type { Fehlerliste } from '@shared/contract/uebernahme'
import { newListenkennwort } from '@shared/domain/ausgaben/listenkennwort'
import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import { type Mangel, mangelOf } from '@shared/domain/austausch/maengel'
import { refuse } from '@shared/errors'
import { befundText } from '@shared/texts/befunde'
import { mangelTexte } from '@shared/texts/fehlerliste'
import { encryptWorkbook } from '../../excel/encryptWorkbook'
import { type Sheet, writeWorkbook } from '../../excel/writeWorkbook'
import type { Ports } from '../../ports'
import { doDeed } from '../../store/deed'
import type { Db } from '../../store/tables'
import { writeWhole } from '../../store/writeWhole'
import type { OffeneListe } from './offeneListen'

interface Needs {
  db: Db
  konto: string
  ports: Pick<Ports, 'readForeign' | 'saveFile'>
}

/**
 * Writes the rows their sender would have to mend, as a locked workbook: what stood in the list, and our reasons. Nothing of
 * the store gets into it. The password is told this once.
 */
export async function saveFehlerliste(
  { db, konto, ports }: Needs,
  offen: OffeneListe,
  run: Run<UebernahmeProgress>
): Promise<Fehlerliste> {
  const maengel = new Map(
    offen.plan.zeilen.flatMap((zeile) => {
      const mangel = mangelOf(zeile)
      return mangel ? [[zeile.row, mangel] as const] : []
    })
  )
  if (maengel.size === 0) refuse('fehlerliste.leer', {})
  const file = await ports.saveFile({
    title: 'Fehlerliste speichern',
    name: `Rückfragen zu ${offen.liste.file.replace(/\.[^.]+$/, '')}.xlsx`,
    filters: [{ name: 'Excel-Arbeitsmappe', extensions: ['xlsx'] }]
  })
  if (file === undefined) return { datei: null, zeilen: 0, kennwort: null }
  const request = { ...offen.request, overrides: { ...offen.request.overrides, withTexts: true } }
  const liste = await ports.readForeign(request, run)
  const kennwort = newListenkennwort(randomInt)
  const bytes = encryptWorkbook(await writeWorkbook(sheetOf(liste, maengel)), kennwort)
  run.signal.throwIfAborted()
  // Noted before it is written: a list outside that the trail does not know of would be worse than the reverse.
  const deed = { konto, aktion: 'fehlerliste.ausgegeben', objekt: `quelle:${offen.quelle.id ?? 'neu'}` }
  await doDeed(db, deed, async () => {})
  await writeWhole(file, bytes)
  return { datei: basename(file), zeilen: maengel.size, kennwort }
}

const MOST_WIDE = 40

function sheetOf(liste: ErkannteListe, maengel: ReadonlyMap<number, Mangel>): Sheet {
  const spalten = liste.columns.filter(({ forbidden }) => !forbidden)
  const rows = liste.rows.filter(({ row }) => maengel.has(row))
  const texte = rows.map(({ texte = {} }) => spalten.map(({ column }) => texte[column] ?? null))
  const longest = (at: number) => Math.max(...texte.map((row) => row[at]?.length ?? 0))
  return {
    title: `Rückfragen zu „${liste.file}“`,
    tab: 'Rückfragen',
    columns: [
      { heading: 'Zeile', kind: 'number', width: 8 },
      { heading: 'Grund', kind: 'text', width: 60 },
      ...spalten.map(({ heading, column }, at) => ({
        heading: heading || `Spalte ${column}`,
        kind: 'text' as const,
        width: Math.min(MOST_WIDE, Math.max(heading.length, longest(at), 8) + 2)
      }))
    ],
    rows: rows.map(({ row }, index) => [row, mangelTexte(maengel.get(row)!).join('\n'), ...(texte[index] ?? [])]),
    marks: rows.flatMap(({ row }, index) =>
      (maengel.get(row)?.befunde ?? []).flatMap((befund) => {
        const at = spalten.findIndex(({ field, own }) => (field ?? own) === befund.field)
        return at < 0 ? [] : [{ row: index, column: at + 2, note: befundText(befund) }]
      })
    ),
    footer: 'Nur die Zeilen mit Rückfragen. Bitte berichtigen Sie sie in Ihrer Liste und senden Sie diese noch einmal.',
    frozenColumns: 2
  }
}
