import type { UebernahmeProgress } from '@shared/contract/austausch'
import type { Run } from '@shared/contract/define'
import type { Ruecknahme } from '@shared/contract/uebernahme'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { readRows } from '../../store/bulk'
import { appendProtokoll } from '../../store/protokoll'
import { revertUebernahme } from '../../store/ruecknahme'
import type { Verschont } from '../../store/ruecknahmePlan'
import type { Db } from '../../store/tables'
import { newVorgang } from '../../store/vorgang'
import { unmarkAnswered } from './beantwortet'
import { journal, kontenNamen } from './journal'
import { nameOf } from './vorschau'

/** Takes a whole import back, however long ago. What was changed later stays and is listed. */
export async function takeBack(
  { db, konto, heute }: { db: Db; konto: string; heute: Tag },
  id: string,
  { report, signal }: Run<UebernahmeProgress>
): Promise<Ruecknahme> {
  report({ phase: 'zuruecknehmen', done: 0, total: 1 })
  const { reverted, spared } = await db.transaction().execute(async (tx) => {
    const { rueckgaengigZeit, ausgabe } = await journal(tx).find(id)
    if (rueckgaengigZeit !== null) refuse('uebernahme.schonZurueckgenommen', { zeit: rueckgaengigZeit })
    const vorgang = newVorgang(konto, 'RUECKNAHME', id)
    const result = await revertUebernahme(tx, id, vorgang, { heute })
    await journal(tx).markReverted(tx, id, konto)
    if (ausgabe !== null) await unmarkAnswered(tx, ausgabe)
    await appendProtokoll(tx, { zeit: vorgang.zeit, konto, aktion: 'uebernahmeZurueck', objekt: `uebernahme:${id}` })
    signal.throwIfAborted()
    return result
  })
  return { reverted, verschont: await describe(db, spared) }
}

async function describe(db: Db, spared: readonly Verschont[]): Promise<Ruecknahme['verschont']> {
  const ids = [...new Set(spared.map(({ fall }) => fall))]
  const rows = await readRows<{
    id: string
    nachname: string | null
    vorname: string | null
    kundennummer: string | null
  }>(db, 'fall', ids)
  const faelle = new Map(rows.map((row) => [row.id, row]))
  const konten = await kontenNamen(db)
  const angebote = await namesOfOffers(db, ids)
  return spared.map(({ satz: _, konto, ...rest }) => {
    const { nachname = null, vorname = null, kundennummer = null } = faelle.get(rest.fall) ?? {}
    const name = angebote.get(rest.fall) ?? nameOf({ nachname, vorname })
    return { ...rest, konto: (konto && konten.get(konto)) ?? konto, name, kundennummer }
  })
}

/** What runs and providers are called; in the history they stand in the place of the case. */
async function namesOfOffers(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const kurse = await readRows<{ id: string; titel: string }>(db, 'durchfuehrung', ids, 'id', ['id', 'titel'])
  const traeger = await readRows<{ id: string; name: string }>(db, 'traeger', ids, 'id', ['id', 'name'])
  return new Map([
    ...kurse.map(({ id, titel }) => [id, titel] as const),
    ...traeger.map(({ id, name }) => [id, name] as const)
  ])
}
