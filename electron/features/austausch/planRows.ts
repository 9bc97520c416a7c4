import type { Bezugsperson, Plan, PlanZeile } from '@shared/domain/austausch/plan'
import type { NeuerSatz } from '@shared/domain/austausch/saetze'
import type { Fall, FallId } from '@shared/domain/faelle/fall'
import type { Wert } from '@shared/domain/feld'
import { aktuellesNiveauOn, niveauRang } from '@shared/domain/saetze/aktuellesNiveau'
import type { SatzWerte } from '@shared/domain/saetze/satzarten'
import type { Vertrauensfolge } from '@shared/domain/sprache/vertrauensfolge'
import type { Tag } from '@shared/domain/zeitraum'
import { decidesDerived, derivedOf } from '../../store/abgeleitet'
import { ascendingIds, type Zeile } from '../../store/bulk'
import { toColumns } from '../../store/columns'
import type { TabelleMitGeschichte } from '../../store/geschichte'
import type { Aenderung } from '../../store/vorgang'

/** What a plan writes, table by table, ready for the store. */
export interface PlanRows {
  neueFaelle: Zeile[]
  neueSaetze: { tabelle: NeuerSatz['tabelle'] | 'fruehereKundennummer' | 'traeger' | 'durchfuehrung'; row: Zeile }[]
  aenderungen: { tabelle: TabelleMitGeschichte; id: string; version: number; werte: Zeile }[]
  verlauf: Aenderung[]
  /** The stored case behind every row that speaks of a person, or the run behind one of a list of courses; new ones with their new id. */
  fallByRow: Map<number, FallId>
  /** Stored cases whose language records change. */
  niveauOf: Set<FallId>
  /** What every touched row must still stand at, by table and id. */
  versionen: Map<TabelleMitGeschichte, Map<string, number>>
}

/** What the level of a new case follows from besides its records. */
interface Niveaukontext {
  heute: Tag
  folge: Vertrauensfolge
}

/** Turns a plan into rows. Nothing is decided here: what the plan shows is what is written. */
export function planRows(plan: Plan, faelle: ReadonlyMap<FallId, Fall>, kontext: Niveaukontext): PlanRows {
  const rows = noRows()
  const neue = plan.zeilen.filter(({ ausgang }) => ausgang === 'new')
  const nextFall = ascendingIds(neue.length)
  const nextSatz = ascendingIds(plan.zeilen.reduce((sum, zeile) => sum + saetzeIn(zeile), 0))
  const neu = new Map(neue.map(({ row }) => [row, nextFall()]))
  const idOf = (person: NonNullable<Bezugsperson>) => ('fall' in person ? person.fall : (neu.get(person.neu) ?? ''))
  const sprache = Map.groupBy(plan.zeilen.filter(hasNewSprachstand), ({ person }) => idOf(person))

  for (const zeile of plan.zeilen) {
    if (!zeile.person) continue
    const fall = idOf(zeile.person)
    rows.fallByRow.set(zeile.row, fall)
    if (zeile.ausgang === 'new') addFall(rows, fall, zeile, sprache.get(fall) ?? [], kontext)
    addSaetze(rows, fall, zeile, nextSatz)
    addAenderungen(rows, fall, zeile, faelle)
  }
  return rows
}

export const noRows = (): PlanRows => ({
  neueFaelle: [],
  neueSaetze: [],
  aenderungen: [],
  verlauf: [],
  fallByRow: new Map(),
  niveauOf: new Set(),
  versionen: new Map()
})

type WithPerson = PlanZeile & { person: NonNullable<Bezugsperson> }

const hasNewSprachstand = (zeile: PlanZeile): zeile is WithPerson =>
  zeile.person !== null && zeile.neueSaetze.some(({ tabelle }) => tabelle === 'sprachstand')

const saetzeIn = ({ neueSaetze, fruehereNummer }: PlanZeile) => neueSaetze.length + Number(fruehereNummer !== null)

/** A new case starts with the level its records say: nothing has to be refreshed afterwards. */
function addFall(
  rows: PlanRows,
  id: FallId,
  { neuerFall }: PlanZeile,
  sprache: readonly PlanZeile[],
  { heute, folge }: Niveaukontext
): void {
  const staende = sprache.flatMap(({ neueSaetze }) => neueSaetze.filter(({ tabelle }) => tabelle === 'sprachstand'))
  const eintraege = staende.map(({ werte }) => {
    const { datum = null, art, niveauGesamt = null } = werte as Partial<SatzWerte<'sprachstand'>>
    return { datum, art: art ?? '', niveauGesamt }
  })
  const aktuell = aktuellesNiveauOn(heute, eintraege, folge)
  const werte = toColumns(neuerFall)
  rows.neueFaelle.push({
    id,
    version: 1,
    ...werte,
    ...aktuell,
    niveauRang: niveauRang(aktuell.niveau),
    ...derivedOf(werte)
  })
  rows.verlauf.push(created('fall', id, id))
}

function addSaetze(
  rows: PlanRows,
  fall: FallId,
  { neueSaetze, fruehereNummer, person }: PlanZeile,
  nextId: () => string
): void {
  if (neueSaetze.length > 0 && person && 'fall' in person) expect(rows, 'fall', fall, person.version)
  for (const { tabelle, werte } of neueSaetze) {
    const row = { id: nextId(), version: 1, fall, ...toColumns(werte) }
    rows.neueSaetze.push({ tabelle, row })
    rows.verlauf.push(created(tabelle, row.id, fall))
    if (tabelle === 'sprachstand' && person && 'fall' in person) rows.niveauOf.add(fall)
  }
  if (fruehereNummer !== null) {
    const row = { id: nextId(), version: 1, fall, kundennummer: fruehereNummer }
    rows.neueSaetze.push({ tabelle: 'fruehereKundennummer', row })
    rows.verlauf.push(created('fruehereKundennummer', row.id, fall))
  }
}

/** The cells of a row that are taken, as changes of their stored rows. */
export function addAenderungen(
  rows: PlanRows,
  fall: FallId,
  { zellen }: PlanZeile,
  faelle: ReadonlyMap<FallId, Fall>
): void {
  for (const [satz, gleiche] of Map.groupBy(
    zellen.filter(({ nehmen }) => nehmen),
    ({ satz }) => satz
  )) {
    const [{ tabelle, version } = { tabelle: 'fall', version: 0 } as const] = gleiche
    const werte = toColumns(Object.fromEntries(gleiche.map(({ feld, nach }) => [feld, nach])))
    const derived = tabelle === 'fall' && gleiche.some(({ feld }) => decidesDerived(feld))
    const folgend = derived ? derivedOf({ ...faelle.get(satz), ...werte }) : {}
    rows.aenderungen.push({ tabelle, id: satz, version: version + 1, werte: { ...werte, ...folgend } })
    expect(rows, tabelle, satz, version)
    if (tabelle === 'sprachstand') rows.niveauOf.add(fall)
    for (const { feld, von, nach } of gleiche) {
      const [before, after] = [inHistory(von), inHistory(nach)]
      rows.verlauf.push({ tabelle, satz, fall, version: version + 1, art: 'FELD', feld, von: before, nach: after })
    }
  }
}

/** Applying refuses when the row stands at another version by then. */
export function expect(rows: PlanRows, tabelle: TabelleMitGeschichte, id: string, version: number): void {
  const known = rows.versionen.get(tabelle) ?? new Map<string, number>()
  rows.versionen.set(tabelle, known.set(id, version))
}

/** The entry of the history for a row that is added. */
export function created(tabelle: TabelleMitGeschichte, satz: string, fall: FallId): Aenderung {
  return { tabelle, satz, fall, version: 1, art: 'NEU', feld: null, von: null, nach: null }
}

/** The history keeps values as the store knows them. */
const inHistory = (wert: Wert) => JSON.stringify(typeof wert === 'boolean' ? Number(wert) : wert)
