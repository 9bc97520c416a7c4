import { randomUUID } from 'node:crypto'
import type { Angebotsbezug } from '@shared/domain/austausch/angebote/bezug'
import type { Plan, PlanZeile } from '@shared/domain/austausch/plan'
import { toColumns } from '../../store/columns'
import { addAenderungen, created, expect, noRows, type PlanRows } from './planRows'

/** Turns the plan of a list of courses into rows. New providers come first: their runs refer to them. */
export function angebotRows(plan: Plan): PlanRows {
  const rows = noRows()
  const uebernommene = plan.zeilen.filter((zeile) =>
    ['new', 'changed', 'unchanged', 'conflict'].includes(zeile.ausgang)
  )
  const bezogene = uebernommene.filter((zeile): zeile is MitAngebot => zeile.angebot !== undefined)
  const neueTraeger = addTraeger(rows, bezogene)
  for (const zeile of bezogene) {
    const { traeger, schluessel, durchfuehrung } = zeile.angebot
    const wer = traeger === 'neu' ? neueTraeger.get(schluessel) : traeger?.id
    if (traeger && traeger !== 'neu' && durchfuehrung === 'neu') expect(rows, 'traeger', traeger.id, traeger.version)
    if (durchfuehrung === 'neu' && wer !== undefined) addDurchfuehrung(rows, zeile, wer)
    else if (durchfuehrung && durchfuehrung !== 'neu') {
      rows.fallByRow.set(zeile.row, durchfuehrung.id)
      addAenderungen(rows, durchfuehrung.id, zeile, new Map())
    }
  }
  return rows
}

type MitAngebot = PlanZeile & { angebot: Angebotsbezug }

/** One provider for each new name: id by `schluessel`. */
function addTraeger(rows: PlanRows, zeilen: readonly MitAngebot[]): Map<string, string> {
  const ids = new Map<string, string>()
  for (const { angebot } of zeilen) {
    const { traeger, schluessel, traegerName: name } = angebot
    if (traeger !== 'neu' || ids.has(schluessel)) continue
    const id = randomUUID()
    ids.set(schluessel, id)
    rows.neueSaetze.push({ tabelle: 'traeger', row: { id, version: 1, name } })
    rows.verlauf.push(created('traeger', id, id))
  }
  return ids
}

function addDurchfuehrung(rows: PlanRows, { row, angebot }: MitAngebot, traeger: string): void {
  const id = randomUUID()
  rows.fallByRow.set(row, id)
  rows.neueSaetze.push({ tabelle: 'durchfuehrung', row: { id, version: 1, traeger, ...toColumns(angebot.neu) } })
  rows.verlauf.push(created('durchfuehrung', id, id))
}
