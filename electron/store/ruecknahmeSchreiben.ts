import type { Tag } from '@shared/domain/zeitraum'
import { decidesDerived, derivedOf, refreshNiveau } from './abgeleitet'
import { deleteRows, updateRows, type Zeile } from './bulk'
import { type Loeschung, type Rueckaenderung, type Ruecknahmeplan, rang, type Wiederkehr } from './ruecknahmePlan'
import { insertWhole, updateWhole } from './stundenplan'
import type { Db } from './tables'
import { type Aenderung, keptRow, recordAenderungen, type Vorgang } from './vorgang'

/** Writes a Rücknahme together with its own history; the followed columns of the cases are refreshed. */
export async function writeRuecknahme(tx: Db, plan: Ruecknahmeplan, by: Vorgang, heute: Tag): Promise<void> {
  for (const [tabelle, some] of byTable(plan.loeschen).toReversed()) {
    const ids = some.map(({ satz }) => satz)
    await deleteRows(tx, tabelle, ids)
  }
  await freeNummern(tx, plan.aendern)
  // First those who come back: records may go back to them.
  for (const [tabelle, some] of byTable(plan.wiederbringen)) {
    const rows = some.map(({ row }) => (tabelle === 'fall' ? { ...row, ...derivedOf(row) } : row))
    for (const gleiche of Map.groupBy(rows, (row) => Object.keys(row).join()).values()) {
      await insertWhole(tx, tabelle, gleiche)
    }
  }
  for (const [tabelle, some] of byTable(plan.aendern)) {
    const rows = some.map(({ satz, version, jetzt, werte }) => ({
      id: satz,
      werte: { ...werte, ...(tabelle === 'fall' && derivedAfter(jetzt, werte)), version }
    }))
    await updateWhole(tx, tabelle, rows)
  }
  await recordAenderungen(tx, by, historyOf(plan))

  const faelle = [...plan.loeschen, ...plan.aendern, ...plan.wiederbringen].filter(movesNiveau).map(({ fall }) => fall)
  await refreshNiveau(tx, [...new Set(faelle)], heute)
}

/** A number that moves between two cases must be free before it is given: nobody has it in between. */
async function freeNummern(tx: Db, aendern: readonly Rueckaenderung[]): Promise<void> {
  const rows = aendern.filter(({ tabelle, werte }) => tabelle === 'fall' && 'kundennummer' in werte)
  await updateRows(
    tx,
    'fall',
    rows.map(({ satz }) => ({ id: satz, werte: { kundennummer: null } }))
  )
}

function derivedAfter(jetzt: Zeile, werte: Zeile): Zeile | false {
  return Object.keys(werte).some(decidesDerived) && derivedOf({ ...jetzt, ...werte } as Zeile)
}

const movesNiveau = ({ tabelle }: Loeschung | Rueckaenderung | Wiederkehr) =>
  tabelle === 'sprachstand' || tabelle === 'fall'

function historyOf({ loeschen, aendern, wiederbringen }: Ruecknahmeplan): Aenderung[] {
  return [
    ...loeschen.map(({ row, ...ort }) => ({
      ...where(ort),
      art: 'WEG' as const,
      feld: null,
      von: keptRow(row),
      nach: null
    })),
    ...aendern.flatMap(({ jetzt, werte, ...ort }) =>
      Object.entries(werte).map(([feld, wert]) => ({
        ...where(ort),
        art: 'FELD' as const,
        feld,
        von: JSON.stringify(jetzt[feld] ?? null),
        nach: JSON.stringify(wert)
      }))
    ),
    ...wiederbringen.map((ort) => ({ ...where(ort), art: 'NEU' as const, feld: null, von: null, nach: null }))
  ]
}

const where = ({ tabelle, satz, fall, version }: Omit<Loeschung, 'row'>) => ({ tabelle, satz, fall, version })

/** What others refer to first. */
function byTable<P extends { tabelle: Loeschung['tabelle'] }>(some: readonly P[]): [Loeschung['tabelle'], P[]][] {
  return [...Map.groupBy(some, ({ tabelle }) => tabelle)].sort(([a], [b]) => rang(a) - rang(b))
}
