import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { OffeneListe } from '@shared/contract/austausch'
import type { Rueckzelle } from '@shared/contract/vorschau'
import type { Rueckstand } from '@shared/domain/ausgaben/zellvergleich'
import { refuse } from '@shared/errors'
import { ruecklaufText } from '@shared/texts/ruecklauf'
import type { Command } from './command'
import { allRows, rowOf, tableOf, textOf } from './importFile'

/** Shows what came back with a list that was issued, cell by cell; with `--apply` takes it over. */
export const returnFile: Command = {
  usage: 'DATEI [--password-env VARIABLE] [--apply]',
  summary: 'zeigt zu einer zurückgekommenen Liste Zelle für Zelle, was sich geändert hat; --apply übernimmt sie',
  options: { 'password-env': { type: 'string' }, apply: { type: 'boolean' } },
  positionals: 1,
  async run({ positionals: [given = ''], open, has, path, password }) {
    const file = path(given)
    const kennwort = password('password-env')
    const bytes = new Uint8Array(
      await readFile(file).catch((cause) => refuse('datei.nichtLesbar', { datei: basename(file) }, { cause }))
    )
    const { api } = await open()
    const offen = await api.austausch.openBytes({ file: basename(file), bytes, kennwort, fluechtig: true })
    const zeilen = await allRows(api, offen.id)
    const rows = zeilen.map((zeile) => ({ ...rowOf(zeile), cells: zeile.ruecklauf.map(cellOf) }))
    const json = { ...tableOf(offen), issued: issuedOf(offen), rows }
    const text = [...(offen.ausgabe ? [ruecklaufText(offen.ausgabe)] : []), textOf(offen, zeilen)].join('\n')
    if (!has('apply')) return { json, text }
    const { id } = await api.austausch.apply({ id: offen.id })
    return { json: { ...json, id }, text: `${text}\nÜbernommen unter der Kennung ${id}.` }
  }
}

const outcomes: Record<Rueckstand, string> = {
  unveraendert: 'unchanged',
  dort: 'changedThere',
  hier: 'changedHere',
  beide: 'both',
  unzulaessig: 'notAllowed'
}

const cellOf = ({ spalte, feld, stand, ausgegeben, dort, hier }: Rueckzelle) => ({
  ...{ field: feld, column: spalte, outcome: outcomes[stand] },
  ...{ issued: ausgegeben, there: dort, here: hier }
})

/** The list that left; `null` when the file answers none of this store. */
function issuedOf({ ausgabe }: OffeneListe) {
  if (!ausgabe) return null
  const { id, zeit, empfaenger, art, zeilen } = ausgabe
  const { zurueck, fehlend, dazu, doppelt } = zeilen
  const rows = { returned: zurueck, missing: fehlend, added: dazu, doubled: doppelt }
  return { id, time: zeit, recipient: empfaenger, kind: art, rows }
}
