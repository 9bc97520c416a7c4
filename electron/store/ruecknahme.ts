import { satzarten } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'
import { readRows, type Zeile } from './bulk'
import type { TabelleMitGeschichte } from './geschichte'
import { withoutTakenNummern } from './ruecknahmeNummern'
import { type Eintrag, planRuecknahme, type SpaetererEintrag, type Verschont } from './ruecknahmePlan'
import { writeRuecknahme } from './ruecknahmeSchreiben'
import { readWhole } from './stundenplan'
import type { Db } from './tables'
import type { Vorgang } from './vorgang'

export interface Ruecknahme {
  /** How many changes were taken back: fields, added rows, removed rows. */
  reverted: number
  /** What stayed because somebody changed it later, with what stands there now. */
  spared: Verschont[]
}

/**
 * Takes back what one Vorgang changed (in one case, if `fall` is given). A field that was changed later stays; an added row
 * that was edited later or that other records hang on stays; a removed row comes back whole. Versions go on counting, so
 * that a window that still shows the former state does not win.
 */
export async function revertVorgang(
  tx: Db,
  vorgang: string,
  by: Vorgang,
  { heute, fall }: { heute: Tag; fall?: string }
): Promise<Ruecknahme> {
  const mine = tx
    .selectFrom('aenderung')
    .where('vorgang', '=', vorgang)
    // What an import did is taken back with it as a whole.
    .where('uebernahme', 'is', null)
    .$if(fall !== undefined, (query) => query.where('fall', '=', fall!))
  return revert(tx, mine, { ...by, herkunft: 'RUECKNAHME', ruecknahmeVon: vorgang }, heute)
}

/** Takes back everything an import changed, as `revertVorgang` does. */
export async function revertUebernahme(
  tx: Db,
  uebernahme: string,
  by: Vorgang,
  { heute }: { heute: Tag }
): Promise<Ruecknahme> {
  const mine = tx.selectFrom('aenderung').where('uebernahme', '=', uebernahme).where('herkunft', '=', 'UEBERNAHME')
  return revert(tx, mine, { ...by, herkunft: 'RUECKNAHME', uebernahme }, heute)
}

const spalten = ['id', 'fall', 'tabelle', 'satz', 'art', 'feld', 'von', 'nach', 'version'] as const

type Auswahl = ReturnType<typeof auswahl>
/** Only for its type: some of the history. */
const auswahl = (tx: Db) => tx.selectFrom('aenderung').where('vorgang', '=', '')

async function revert(tx: Db, mine: Auswahl, by: Vorgang, heute: Tag): Promise<Ruecknahme> {
  const eintraege = (await mine.select(spalten).orderBy('id').execute()) as Eintrag[]
  if (eintraege.length === 0) return { reverted: 0, spared: [] }

  const spaetere = (await tx
    .selectFrom('aenderung')
    .select([...spalten, 'herkunft', 'konto', 'zeit'])
    .where('fall', 'in', mine.select('fall'))
    .where('id', '>', eintraege[0]!.id)
    .where('id', 'not in', mine.select('id'))
    .orderBy('id')
    .execute()) as SpaetererEintrag[]
  const jetzt = await readNow(tx, eintraege)
  const anhaengend = await readAnhaengend(tx, eintraege)
  const plan = await withoutTakenNummern(tx, planRuecknahme({ eintraege, spaetere, jetzt, anhaengend }))
  await writeRuecknahme(tx, plan, by, heute)
  return { reverted: plan.reverted, spared: plan.spared }
}

/** The rows as they stand, by id; also the cases that a removed record would come back to. */
async function readNow(tx: Db, eintraege: readonly Eintrag[]): Promise<Map<string, Zeile>> {
  const jetzt = new Map<string, Zeile>()
  const ids = Map.groupBy(eintraege, ({ tabelle }) => tabelle)
  const wanted = new Map([...ids].map(([tabelle, some]) => [tabelle, new Set(some.map(({ satz }) => satz))]))
  for (const { art, fall } of eintraege) {
    if (art === 'WEG') wanted.set('fall', (wanted.get('fall') ?? new Set()).add(fall))
  }
  for (const [tabelle, some] of wanted) {
    for (const row of await readWhole(tx, tabelle, [...some])) jetzt.set(String(row['id']), row)
  }
  return jetzt
}

/** What hangs on the cases, runs and providers that were added: id → ids of the rows that need it. */
async function readAnhaengend(tx: Db, eintraege: readonly Eintrag[]): Promise<Map<string, Set<string>>> {
  const anhaengend = new Map<string, Set<string>>()
  for (const [tabelle, anhang] of Object.entries(anhaenge) as [keyof typeof anhaenge, Anhang[]][]) {
    const neu = eintraege.filter((eintrag) => eintrag.art === 'NEU' && eintrag.tabelle === tabelle)
    if (neu.length === 0) continue
    const ids = neu.map(({ satz }) => satz)
    for (const { in: wo, key } of anhang) {
      for (const row of await readRows(tx, wo, ids, tabelle, [key, tabelle])) {
        const woran = String(row[tabelle])
        anhaengend.set(woran, (anhaengend.get(woran) ?? new Set()).add(String(row[key])))
      }
    }
  }
  return anhaengend
}

interface Anhang {
  in: TabelleMitGeschichte | 'tnKennung'
  key: 'id' | 'kennung'
}

/** The tables that refer to a case, run or provider, by a column of the same name. */
const anhaenge = {
  fall: satzarten.map((art) => ({ in: art, key: 'id' })),
  durchfuehrung: [{ in: 'teilnahme', key: 'id' }],
  traeger: [
    { in: 'durchfuehrung', key: 'id' },
    { in: 'standort', key: 'id' },
    { in: 'tnKennung', key: 'kennung' }
  ]
} as const satisfies Partial<Record<TabelleMitGeschichte, Anhang[]>>
