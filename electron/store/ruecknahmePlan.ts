import type { Wert } from '@shared/domain/feld'
import type { Zeile } from './bulk'
import type { TabelleMitGeschichte } from './geschichte'
import type { AenderungTable } from './tables'

/** One entry of the history. */
export type Eintrag = Pick<AenderungTable, 'fall' | 'satz' | 'art' | 'feld' | 'von' | 'nach' | 'version'> & {
  id: number
  tabelle: TabelleMitGeschichte
}

/** An entry of somebody else, with who and when. */
export type SpaetererEintrag = Eintrag & Pick<AenderungTable, 'herkunft' | 'konto' | 'zeit'>

/** Something that was not taken back, and why. */
export interface Verschont {
  tabelle: TabelleMitGeschichte
  satz: string
  fall: string
  /** `null`: the whole row. */
  feld: string | null
  /** What stands there now; `null` also for a whole row. */
  jetzt: Wert
  /** What would have come back. */
  vorher: Wert
  grund: 'spaeterGeaendert' | 'spaeterEntfernt' | 'hatAnhang' | 'fallFehlt' | 'nummerVergeben'
  /** Who changed it later and when, where somebody did. */
  konto: string | null
  zeit: string | null
}

interface Zeilenplan {
  tabelle: TabelleMitGeschichte
  satz: string
  fall: string
  /** Version of the row after it. */
  version: number
}
export type Loeschung = Zeilenplan & { row: Zeile }
export type Wiederkehr = Zeilenplan & { row: Zeile }
export type Rueckaenderung = Zeilenplan & { jetzt: Zeile; werte: Zeile }

/** What a Rücknahme will do, before anything is written. */
export interface Ruecknahmeplan {
  loeschen: Loeschung[]
  aendern: Rueckaenderung[]
  wiederbringen: Wiederkehr[]
  spared: Verschont[]
  reverted: number
}

interface Lage {
  /** What is to be taken back, oldest first. */
  eintraege: readonly Eintrag[]
  /** What happened to the same cases since, oldest first. */
  spaetere: readonly SpaetererEintrag[]
  jetzt: ReadonlyMap<string, Zeile>
  anhaengend: ReadonlyMap<string, ReadonlySet<string>>
}

/** What others refer to comes first when rows are added, and last when they go: providers, their runs, cases, records. */
export const rang = (tabelle: TabelleMitGeschichte) => {
  const at = bezogene.indexOf(tabelle)
  return at < 0 ? bezogene.length : at
}
const bezogene: readonly TabelleMitGeschichte[] = ['traeger', 'durchfuehrung', 'fall']

/** Decides row by row what can be taken back. Records come before the cases they hang on, runs before their provider. */
export function planRuecknahme({ eintraege, spaetere, jetzt, anhaengend }: Lage): Ruecknahmeplan {
  const plan: Ruecknahmeplan = { loeschen: [], aendern: [], wiederbringen: [], spared: [], reverted: 0 }
  const jeSatz = Map.groupBy(eintraege, ({ satz }) => satz)
  const spaeterJeSatz = Map.groupBy(spaetere, ({ satz }) => satz)
  const saetze = [...jeSatz.values()].toReversed()
  const anhangZuerst = saetze.toSorted((a, b) => rang(b[0]!.tabelle) - rang(a[0]!.tabelle))
  const geloescht = new Set<string>()

  for (const eigene of anhangZuerst) {
    const satz = satzlage(eigene, spaeterJeSatz.get(eigene[0]!.satz) ?? [], jetzt)
    if (satz.warNeu) takeAway(plan, satz, anhaengend, geloescht)
    else if (satz.weg) bringBack(plan, satz)
    else changeBack(plan, satz)
  }
  return withoutOrphans(plan, jetzt, geloescht)
}

interface Satzlage {
  ort: Pick<Verschont, 'tabelle' | 'satz' | 'fall'>
  eigene: readonly Eintrag[]
  spaeter: readonly SpaetererEintrag[]
  row: Zeile | undefined
  warNeu: boolean
  weg: Eintrag | undefined
  /** Per field: its value before and after, and the last later change where it still counts. */
  felder: { feld: string; vorher: Wert; jetzt: Wert; fremd: SpaetererEintrag | undefined }[]
  /** Version of the row after the Rücknahme. */
  version: number
}

function satzlage(eigene: readonly Eintrag[], spaeter: readonly SpaetererEintrag[], jetzt: Lage['jetzt']): Satzlage {
  const { tabelle, satz, fall } = eigene[0]!
  const row = jetzt.get(satz)
  const weg = eigene.findLast(({ art }) => art === 'WEG')
  const warNeu = eigene[0]!.art === 'NEU'
  const version =
    1 + Math.max(Number(row?.['version'] ?? 0), ...eigene.map((e) => e.version), ...spaeter.map((e) => e.version))
  const betroffen = warNeu ? [...eigene, ...spaeter] : eigene
  const namen = new Set(betroffen.flatMap(({ feld }) => feld ?? []))
  const felder = [...namen].map((feld) => feldlage(feld, eigene, spaeter, row))
  return { ort: { tabelle, satz, fall }, eigene, spaeter, row, warNeu, weg, felder, version }
}

/** A later change that was itself taken back does not count, as long as the value is ours again. */
function feldlage(
  feld: string,
  eigene: readonly Eintrag[],
  spaeter: readonly SpaetererEintrag[],
  row: Zeile | undefined
) {
  const meine = eigene.filter((eintrag) => eintrag.feld === feld)
  const fremde = spaeter.filter((eintrag) => eintrag.feld === feld)
  const unser = meine.length > 0 ? parsed(meine.at(-1)!.nach) : parsed(fremde[0]?.von ?? null)
  const jetzt = row?.[feld] ?? null
  const letzte = fremde.at(-1)
  const genommen = letzte?.herkunft === 'RUECKNAHME' && jetzt === unser
  return { feld, vorher: parsed(meine[0]?.von ?? null), jetzt, fremd: genommen ? undefined : letzte }
}

function takeAway(
  plan: Ruecknahmeplan,
  { ort, row, felder, version }: Satzlage,
  anhaengend: Lage['anhaengend'],
  geloescht: Set<string>
): void {
  if (!row) return
  const fremd = felder.map((feld) => feld.fremd).find(Boolean)
  const anhang = [...(anhaengend.get(ort.satz) ?? [])].some((id) => !geloescht.has(id))
  if (fremd) plan.spared.push(spare(ort, 'spaeterGeaendert', fremd))
  else if (anhang) plan.spared.push(spare(ort, 'hatAnhang'))
  else {
    geloescht.add(ort.satz)
    plan.loeschen.push({ ...ort, version, row })
    plan.reverted += 1
  }
}

function bringBack(plan: Ruecknahmeplan, { ort, eigene, row, weg, felder, version }: Satzlage): void {
  if (row || !weg?.von) return
  const before = JSON.parse(weg.von) as Zeile
  const eigeneFelder = felder.filter(({ feld }) => eigene.some((eintrag) => eintrag.feld === feld))
  const werte = Object.fromEntries(eigeneFelder.map(({ feld, vorher }) => [feld, vorher as string | number | null]))
  // The case it belonged to may have become one with another.
  const besitzer = bezogene.includes(ort.tabelle) ? {} : { fall: ort.fall }
  plan.wiederbringen.push({ ...ort, version, row: { ...before, ...werte, ...besitzer, version } })
  plan.reverted += 1
}

function changeBack(plan: Ruecknahmeplan, { ort, spaeter, row, felder, version }: Satzlage): void {
  if (!row) {
    plan.spared.push(
      spare(
        ort,
        'spaeterEntfernt',
        spaeter.findLast(({ art }) => art === 'WEG')
      )
    )
    return
  }
  const offen = felder.filter(({ jetzt, vorher }) => jetzt !== vorher)
  for (const { feld, vorher, jetzt, fremd } of offen) {
    if (fremd) plan.spared.push({ ...spare(ort, 'spaeterGeaendert', fremd), feld, jetzt, vorher })
  }
  const meine = offen.filter(({ fremd }) => !fremd)
  if (meine.length === 0) return
  const werte = Object.fromEntries(meine.map(({ feld, vorher }) => [feld, vorher as string | number | null]))
  plan.aendern.push({ ...ort, version, jetzt: row, werte })
  plan.reverted += meine.length
}

/** A record cannot come back to a case that is no longer there. */
function withoutOrphans(plan: Ruecknahmeplan, jetzt: Lage['jetzt'], geloescht: ReadonlySet<string>): Ruecknahmeplan {
  const wieder = new Set(plan.wiederbringen.map(({ satz }) => satz))
  const [bleiben, waisen] = [true, false].map((want) =>
    plan.wiederbringen.filter(
      ({ tabelle, fall }) =>
        (tabelle === 'fall' || wieder.has(fall) || (jetzt.has(fall) && !geloescht.has(fall))) === want
    )
  ) as [Wiederkehr[], Wiederkehr[]]
  return {
    ...plan,
    wiederbringen: bleiben,
    spared: [...plan.spared, ...waisen.map((ort) => spare(ort, 'fallFehlt'))],
    reverted: plan.reverted - waisen.length
  }
}

function spare(
  { tabelle, satz, fall }: Satzlage['ort'],
  grund: Verschont['grund'],
  spaeter?: SpaetererEintrag
): Verschont {
  const wer = { konto: spaeter?.konto ?? null, zeit: spaeter?.zeit ?? null }
  return { tabelle, satz, fall, feld: null, jetzt: null, vorher: null, grund, ...wer }
}

const parsed = (json: string | null): Wert => (json === null ? null : (JSON.parse(json) as Wert))
