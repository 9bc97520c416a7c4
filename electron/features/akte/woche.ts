import { randomUUID } from 'node:crypto'
import { bemalt, type Pinselstrich, type Wochenzeit } from '@shared/domain/kombination/bemalen'
import { uhrzeitOf } from '@shared/domain/kombination/minute'
import { fensterOf } from '@shared/domain/kombination/wochenzeit'
import type { Satz } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { insertSatz, removeSatz, satzFromRow, saveSatz } from '../../store/saetze'
import type { Tx } from '../../store/tables'
import type { Vorgang } from '../../store/vorgang'

interface Anstrich {
  fall: string
  stand: readonly { id: string; version: number }[]
  strich: Pinselstrich
}

/** Writes what a stroke over the week changes. Stretches that hold only for a time stay as they are. */
export async function paintWoche(tx: Tx, vorgang: Vorgang, { fall, stand, strich }: Anstrich, heute: Tag) {
  const rows = await tx.selectFrom('verfuegbarkeit').selectAll().where('fall', '=', fall).orderBy('id').execute()
  const saetze = rows.map((row) => satzFromRow('verfuegbarkeit', row))
  if (!isSame(saetze, stand)) refuse('satz.geaendert', { felder: [] })
  const immer = saetze.filter(({ gueltigVon, gueltigBis }) => gueltigVon === null && gueltigBis === null)
  const vorher = immer.map((satz): Wochenzeit => ({ ...fensterOf(satz), id: satz.id, grund: satz.grund }))
  const danach = bemalt(vorher, strich)

  for (const { id, version } of immer) {
    const [alt, neu] = [vorher, danach].map((zeiten) => zeiten.find((zeit) => zeit.id === id))
    const stelle = { art: 'verfuegbarkeit', id, version } as const
    if (!neu) await removeSatz(tx, vorgang, stelle, heute)
    else if (neu.von !== alt?.von || neu.bis !== alt.bis || neu.grund !== alt.grund)
      await saveSatz(tx, vorgang, { ...stelle, werte: werteOf(neu) }, heute)
  }
  for (const zeit of danach.filter(({ id }) => id === null)) {
    const werte = werteOf(zeit)
    await insertSatz(tx, vorgang, { art: 'verfuegbarkeit', id: randomUUID(), fall, werte }, heute)
  }
}

const werteOf = ({ wochentag, von, bis, art, grund }: Wochenzeit) => ({
  ...{ wochentag, art, grund },
  ...{ von: uhrzeitOf(von), bis: uhrzeitOf(bis) }
})

function isSame(saetze: readonly Satz<'verfuegbarkeit'>[], stand: Anstrich['stand']): boolean {
  const versionen = new Map(stand.map(({ id, version }) => [id, version]))
  return saetze.length === stand.length && saetze.every(({ id, version }) => versionen.get(id) === version)
}
