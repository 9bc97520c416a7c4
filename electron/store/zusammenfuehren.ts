import { randomUUID } from 'node:crypto'
import { fallFelder } from '@shared/domain/faelle/felder'
import type { Felder } from '@shared/domain/feld'
import { satzarten } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { refreshNiveau } from './abgeleitet'
import { readRows, updateRows, type Zeile } from './bulk'
import { insertWithHistory, removeWithHistory, updateWithHistory } from './geschichte'
import type { Tx } from './tables'
import { type Aenderung, recordAenderungen, type Vorgang } from './vorgang'
import { moveReferences } from './zusammenfuehrenFolgen'

interface Gelesen {
  id: string
  version: number
}

/** Two cases that are one person: which stays, which goes into it, and the fields whose values come from the one that goes. */
export interface Zusammenfuehrung {
  bleibt: Gelesen
  geht: Gelesen
  ausGeht: readonly string[]
}

type FallRow = Zeile & Gelesen

/** Both cases as they stand, if nobody changed them since they were shown. */
export async function readBoth(tx: Tx, { bleibt, geht }: Pick<Zusammenfuehrung, 'bleibt' | 'geht'>) {
  const rows = new Map((await readRows<FallRow>(tx, 'fall', [bleibt.id, geht.id])).map((row) => [row.id, row]))
  const [eine, andere] = [rows.get(bleibt.id), rows.get(geht.id)]
  if (!eine || !andere) return refuse('fall.fehlt', {})
  if (eine.version !== bleibt.version || andere.version !== geht.version) refuse('dublette.geaendert', {})
  return { eine, andere }
}

/** Values of the case that stays after it took these from the other; only those that change. */
export function takenWerte(andere: Zeile, ausGeht: readonly string[]): Zeile {
  const felder: Felder = fallFelder
  const gewaehlt = ausGeht.filter((feld) => felder[feld] && !felder[feld].berechnet)
  return Object.fromEntries(gewaehlt.map((feld) => [feld, andere[feld] ?? null]))
}

/**
 * Makes one case of two. The records of both are kept; the Kundennummer that is not the present one becomes an earlier one;
 * what refers to the case that goes follows. One Vorgang: `takeMergeBack` undoes it.
 */
export async function mergeFaelle(
  tx: Tx,
  vorgang: Vorgang,
  { bleibt, geht, ausGeht }: Zusammenfuehrung,
  heute: Tag
): Promise<void> {
  const { eine, andere } = await readBoth(tx, { bleibt, geht })
  const werte = takenWerte(andere, ausGeht)
  await moveSaetze(tx, vorgang, geht.id, bleibt.id)
  const gefolgt = await moveReferences(tx, geht.id, bleibt.id)
  await removeWithHistory(tx, vorgang, 'fall', geht)
  await updateWithHistory(tx, vorgang, 'fall', { ...bleibt, werte })
  const nummer = 'kundennummer' in werte ? eine['kundennummer'] : andere['kundennummer']
  const jetzt = 'kundennummer' in werte ? werte['kundennummer'] : eine['kundennummer']
  if (nummer && nummer !== jetzt) await keepNummer(tx, vorgang, bleibt.id, String(nummer))
  const verlauf = await moveVerlauf(tx, geht.id, bleibt.id)
  await refreshNiveau(tx, [bleibt.id], heute)
  const { id, zeit, konto } = vorgang
  await tx
    .insertInto('zusammenfuehrung')
    .values({
      ...{ id, zeit, konto, bleibt: bleibt.id, geht: geht.id },
      gefolgt: JSON.stringify({ ...gefolgt, verlauf }),
      ...{ rueckgaengigZeit: null, rueckgaengigKonto: null }
    })
    .execute()
}

async function moveSaetze(tx: Tx, vorgang: Vorgang, von: string, nach: string): Promise<void> {
  for (const tabelle of satzarten) {
    const rows = await readRows<FallRow>(tx, tabelle, [von], 'fall')
    await updateRows(
      tx,
      tabelle,
      rows.map(({ id, version }) => ({ id, werte: { fall: nach, version: version + 1 } }))
    )
    const aenderungen = rows.map(
      ({ id, version }): Aenderung => ({
        ...{ tabelle, satz: id, fall: nach, version: version + 1, art: 'FELD', feld: 'fall' },
        ...{ von: JSON.stringify(von), nach: JSON.stringify(nach) }
      })
    )
    await recordAenderungen(tx, vorgang, aenderungen)
  }
}

/** Lists still name the number: it is found as an earlier one, unless it is kept as one already. */
async function keepNummer(tx: Tx, vorgang: Vorgang, fall: string, kundennummer: string): Promise<void> {
  const bekannt = await tx
    .selectFrom('fruehereKundennummer')
    .select('id')
    .where('fall', '=', fall)
    .where('kundennummer', '=', kundennummer)
    .executeTakeFirst()
  if (!bekannt) await insertWithHistory(tx, vorgang, 'fruehereKundennummer', { id: randomUUID(), fall, kundennummer })
}

/** The history goes with its records; tells the rows it is about. */
async function moveVerlauf(tx: Tx, von: string, nach: string): Promise<string[]> {
  const rows = await tx.selectFrom('aenderung').select('satz').distinct().where('fall', '=', von).execute()
  await tx.updateTable('aenderung').set({ fall: nach }).where('fall', '=', von).execute()
  const mit = await tx
    .selectFrom('aenderung')
    .select('satz')
    .distinct()
    .where('satz', '=', von)
    .where('fall', '=', nach)
    .execute()
  return [...new Set([...rows, ...mit].map(({ satz }) => satz))]
}
