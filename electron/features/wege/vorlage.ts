import { basename } from 'node:path'
import { AUSGEGEBEN } from '@shared/domain/wege/tabelle/spaltenkopf'
import { type Vorlagenzeile, vorlagenzeilen } from '@shared/domain/wege/tabelle/vorlage'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { formatTag } from '@shared/texts/format'
import { herkunftLabels, vorlagenhinweise } from '@shared/texts/wegevorlage'
import { type Sheet, type SheetColumn, writeWorkbook } from '../../excel/writeWorkbook'
import type { Ports } from '../../ports'
import type { Db } from '../../store/tables'
import { writeWhole } from '../../store/writeWhole'
import { readBestand } from './orte'

const minuten = { kind: 'number', width: 11, input: { most: 600 } } as const

const columns: readonly SheetColumn[] = [
  { heading: 'von (Ort)', kind: 'text', width: 26 },
  { heading: 'nach (Standort)', kind: 'text', width: 26 },
  { heading: 'früh (Minuten)', ...minuten },
  { heading: 'mittags (Minuten)', ...minuten },
  { heading: 'abends (Minuten)', ...minuten },
  { heading: 'letzte Rückfahrt', kind: 'text', width: 12, input: {} },
  { heading: 'Stand', kind: 'day', width: 12, input: {} },
  { heading: 'Herkunft', kind: 'text', width: 17, input: {}, choices: Object.values(herkunftLabels) }
]

/** Writes the template with what is known; `null` when no file was chosen. Ways name no person: nothing is to be locked. */
export async function saveVorlage(
  db: Db,
  ports: Pick<Ports, 'saveFile' | 'today'>
): Promise<{ datei: string; zeilen: number } | null> {
  const bestand = await readBestand(db)
  if (bestand.ziele.length === 0) refuse('wege.ohneZiele', {})
  const zeilen = vorlagenzeilen(bestand, bestand.ziele)
  const heute = ports.today()
  const file = await ports.saveFile({
    title: 'Vorlage für die Bus-Tabelle speichern',
    name: `Bus-Tabelle ${formatTag(heute)}.xlsx`,
    filters: [{ name: 'Excel-Arbeitsmappe', extensions: ['xlsx'] }]
  })
  if (file === undefined) return null
  await writeWhole(file, await writeWorkbook(sheetOf(zeilen, heute)))
  return { datei: basename(file), zeilen: zeilen.length }
}

const sheetOf = (zeilen: readonly Vorlagenzeile[], heute: Tag): Sheet => ({
  title: 'Bus-Tabelle: Minuten von Ort zu Ort',
  tab: 'Bus-Tabelle',
  columns,
  rows: zeilen.map(({ von, nach, frueh, mittag, spaet, letzteRueckfahrt, stand, herkunft }) => [
    ...[von, nach, frueh, mittag, spaet, letzteRueckfahrt, stand],
    herkunftLabels[herkunft]
  ]),
  tickets: { heading: AUSGEGEBEN, texts: zeilen.map(({ marke }) => marke) },
  beside: [{ tab: 'Hinweise', widths: [100], rows: vorlagenhinweise.map((satz) => [satz]) }],
  footer: `Wegzeiten am ${formatTag(heute)}; „geschätzt“ ist aus der Luftlinie gerechnet.`,
  frozenColumns: 2
})
