import { randomUUID } from 'node:crypto'
import type { Wegeplan, Wegeplanzeile } from '@shared/domain/wege/tabelle/wegeplan'
import { ortsschluessel } from '@shared/domain/wege/wegzeit'
import { refuse } from '@shared/errors'
import { insertRows, type Zeile } from '../../store/bulk'
import type { Tx } from '../../store/tables'
import { type Aenderung, recordAenderungen, type Vorgang } from '../../store/vorgang'
import { wegeRepository } from './repository'

/** The history of all ways stands under this one name: nobody looks for that of a single one. */
export const VERLAUF = 'wegzeit'

/** A way has no id: in the history it is its two places. */
export const satzOf = (ortA: string, ortB: string) => JSON.stringify([ortA, ortB])

/** Writes the new and changed ways of a plan and the new places they name; refuses as a whole where a way changed since. */
export async function takeOver(tx: Tx, vorgang: Vorgang, { zeilen, unbekannte }: Wegeplan): Promise<void> {
  const neue = zeilen.filter(({ zustand }) => zustand === 'neu')
  const geaenderte = zeilen.filter(({ zustand }) => zustand === 'geaendert')
  if (neue.length + geaenderte.length === 0) refuse('wege.nichtsZuTun', {})
  const jetzt = await wegeRepository(tx).wegzeiten()
  const bekannt = new Map(jetzt.map((row) => [keyOf(row.ortA, row.ortB), row]))
  const anders = [...neue, ...geaenderte].filter(
    ({ von, nach, version }) => (bekannt.get(keyOf(von, nach))?.version ?? 0) !== version
  )
  if (anders.length > 0) refuse('uebernahme.bestandGeaendert', { anzahl: anders.length })

  await insertRows(
    tx,
    'wegzeit',
    neue.map((zeile) => ({ ortA: zeile.von, ortB: zeile.nach, ...columnsOf(zeile) }))
  )
  for (const zeile of geaenderte) {
    await tx
      .updateTable('wegzeit')
      .set(columnsOf(zeile))
      .where('ortA', '=', zeile.von)
      .where('ortB', '=', zeile.nach)
      .execute()
  }
  const genannte = new Set(neue.flatMap(({ von, nach }) => [ortsschluessel(von), ortsschluessel(nach)]))
  const orte = unbekannte.filter(
    ({ name, entscheid }) => entscheid?.art === 'neu' && genannte.has(ortsschluessel(name))
  )
  await recordAenderungen(tx, vorgang, [
    ...(await addOrte(
      tx,
      orte.map(({ name }) => name)
    )),
    ...neue.map(({ von, nach }) => entry(satzOf(von, nach), 1, { art: 'NEU', feld: null, von: null, nach: null })),
    ...geaenderte.flatMap((zeile) =>
      changesOf(bekannt.get(keyOf(zeile.von, zeile.nach)) as unknown as Zeile, columnsOf(zeile)).map((change) =>
        entry(satzOf(zeile.von, zeile.nach), zeile.version + 1, change)
      )
    )
  ])
}

const keyOf = (von: string, nach: string) => satzOf(ortsschluessel(von), ortsschluessel(nach))

/** From the table, no matter whether somebody had corrected it before. */
function columnsOf({ neu, version }: Wegeplanzeile) {
  return {
    minutenFrueh: neu.frueh ?? 0,
    minutenMittag: neu.mittag ?? 0,
    minutenSpaet: neu.spaet ?? 0,
    letzteRueckfahrt: neu.letzteRueckfahrt,
    stand: neu.stand,
    version: version + 1,
    vonHand: 0
  }
}

/** Fields that are other after than before, as the history keeps them; the version is told by itself. */
export function changesOf(vorher: Zeile, nachher: Zeile): Pick<Aenderung, 'art' | 'feld' | 'von' | 'nach'>[] {
  return Object.entries(nachher).flatMap(([feld, wert]) =>
    feld === 'version' || vorher[feld] === wert
      ? []
      : { art: 'FELD', feld, von: JSON.stringify(vorher[feld] ?? null), nach: JSON.stringify(wert) }
  )
}

export const entry = (
  satz: string,
  version: number,
  what: Pick<Aenderung, 'art' | 'feld' | 'von' | 'nach'>,
  tabelle = 'wegzeit'
): Aenderung => ({ ...what, fall: VERLAUF, tabelle, satz, version })

async function addOrte(tx: Tx, namen: readonly string[]): Promise<Aenderung[]> {
  const leer = { gemeinde: null, plz: null, breite: null, laenge: null }
  const rows = namen.map((name) => ({ id: randomUUID(), version: 1, name, ...leer }))
  await insertRows(tx, 'ort', rows)
  return rows.map(({ id }) => entry(id, 1, { art: 'NEU', feld: null, von: null, nach: null }, 'ort'))
}
