import type { UebernahmeProgress } from '@shared/contract/austausch'
import type { Run } from '@shared/contract/define'
import { type Grundlage, newVorlage, readInSteps, type Vorlage } from '@shared/domain/austausch/bestand'
import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import { type Deutungen, fremdeWoerter, withWords } from '@shared/domain/austausch/fremdeWoerter'
import type { Overrides, ReadRequest } from '@shared/domain/austausch/readRequest'
import type { FallId } from '@shared/domain/faelle/fall'
import { addDays, addMonths } from '@shared/domain/kalender'
import { blattmuster } from '@shared/domain/quellen/blattmuster'
import type { Tag } from '@shared/domain/zeitraum'
import { vermerkworte } from '@shared/texts/vermerk'
import type { Ports } from '../../ports'
import { learnedWords } from '../../store/learnedWords'
import type { Db } from '../../store/tables'
import { findAbsender } from './absender'
import { compareWithAusgegeben, findAusgegeben } from './ausgegeben'
import { inSteps } from './inSteps'
import { loadAngebote } from './loadAngebote'
import { loadBestand } from './loadBestand'
import type { Inhalt } from './offeneListen'
import { nameByFile, type Quelle, quellenRepository, sameHeadings } from './quellen'
import { withWordsOf } from './words'

interface Needs {
  db: Db
  ports: Pick<Ports, 'readForeign' | 'today'>
}

/** What a person said of a list, beside the corrections in the request itself. */
export interface Vorgaben {
  /** Name of the source; without it, it is found by the headings. */
  quelle?: string | undefined
  /** Id of the provider, `null` for none. */
  traeger?: string | null | undefined
  deutungen?: Deutungen | undefined
  /** Sheets to follow. */
  weitere?: readonly string[] | undefined
  /** Cases that were chosen for rows: they are read even if nothing in the list leads to them. */
  gewaehlte?: readonly FallId[] | undefined
}

/** Reads a file and compares it with the store. */
export async function readList(
  { db, ports }: Needs,
  asked: ReadRequest,
  vorgaben: Vorgaben,
  run: Run<UebernahmeProgress>
): Promise<Inhalt> {
  const { traeger: gewaehlterTraeger, deutungen = {}, weitere = [], gewaehlte } = vorgaben
  const words = await learnedWords(db)
  const request: ReadRequest = { ...asked, overrides: { ...asked.overrides, words } }
  const bekannt = await readAsRemembered({ db, ports }, request, vorgaben.quelle, run)
  const { liste: gelesen, ...rest } = await asAnswer(db, asked, bekannt, vorgaben)
  const fremd = fremdeWoerter(gelesen)
  const liste = withDeutungen(gelesen, deutungen)
  const inhalt = { ...rest, gelesen, fremd, deutungen, liste, weitere, gewaehlterTraeger }
  return compareWithStore(db, inhalt, { heute: ports.today(), gewaehlte }, run)
}

/** Of a source one has reason to think of. */
const ENOUGH_SAME_HEADINGS = 0.5

type Gelesen = Omit<Inhalt, 'traeger' | 'vorlage'>

async function readAsRemembered(
  { db, ports }: Needs,
  request: ReadRequest,
  quelleName: string | undefined,
  run: Run<UebernahmeProgress>
): Promise<Pick<Inhalt, 'request' | 'liste' | 'quelle'>> {
  const quellen = quellenRepository(db)
  const readFor = async (quelle: Quelle) => {
    const bekannt = withRemembered(request, quelle)
    return withKopfzeilen(ports, { request: bekannt, liste: await ports.readForeign(bekannt, run), quelle }, run)
  }
  if (quelleName !== undefined) return readFor(await quellen.named(quelleName))
  const gleicheDatei = await quellen.ofFile(request.file)
  const erwartet = gleicheDatei && (await readFor(gleicheDatei))
  if (erwartet && sameHeadings(erwartet.liste, erwartet.quelle) >= ENOUGH_SAME_HEADINGS) return erwartet
  const liste = await ports.readForeign(request, run)
  const quelle = (await quellen.likeliest(liste)) ?? (await quellen.named(nameByFile(request.file)))
  const bekannt = withRemembered(request, quelle)
  const anders = remembersOtherwise(liste, quelle, bekannt)
  return { request: bekannt, liste: anders ? await ports.readForeign(bekannt, run) : liste, quelle }
}

/** Somebody had to say where the heading of such lists stands: it is looked for there again, where it is not seen at once. */
async function withKopfzeilen(
  { readForeign }: Pick<Ports, 'readForeign'>,
  gelesen: Pick<Inhalt, 'request' | 'liste' | 'quelle'>,
  run: Run<UebernahmeProgress>
) {
  const { request, liste, quelle } = gelesen
  const { kopfzeilen } = quelle.merkmale
  const gesagt = request.overrides?.headerRows !== undefined
  if (kopfzeilen === null || gesagt || sameHeadings(liste, quelle) >= ENOUGH_SAME_HEADINGS) return gelesen
  const dort = { ...request, overrides: { ...request.overrides, headerRows: kopfzeilen } }
  const andere = await readForeign(dort, run)
  return sameHeadings(andere, quelle) > sameHeadings(liste, quelle) ? { request: dort, liste: andere, quelle } : gelesen
}

/** A list that left here is of the kind it was issued as, and comes from whom it went to, unless a person says otherwise. */
async function asAnswer(
  db: Db,
  { overrides: gesagt = {} }: ReadRequest,
  gelesen: Pick<Inhalt, 'request' | 'liste' | 'quelle'>,
  vorgaben: Vorgaben
): Promise<Pick<Inhalt, 'request' | 'liste' | 'quelle'>> {
  const ausgegeben = await findAusgegeben(db, gelesen.liste)
  if (!ausgegeben) return gelesen
  const { request, liste, quelle } = gelesen
  const kind = gesagt.kind ?? ausgegeben.art
  return {
    request: { ...request, overrides: { ...request.overrides, kind } },
    liste: { ...liste, kind, monat: monthIn(ausgegeben.zeitraum) ?? liste.monat },
    quelle: vorgaben.quelle === undefined ? await quellenRepository(db).ofEmpfaenger(ausgegeben) : quelle
  }
}

const monthIn = (zeitraum: string | null) => (zeitraum && /^\d{4}-\d{2}$/.test(zeitraum) ? zeitraum : null)

/** The list with everything a person said about its words. */
function withDeutungen(gelesen: ErkannteListe, deutungen: Deutungen): ErkannteListe {
  const wahl = Object.entries(deutungen).map(([feld, woerter]) => [
    feld,
    Object.fromEntries(Object.entries(woerter).map(([wort, { code }]) => [wort, code]))
  ])
  return wahl.length === 0 ? gelesen : withWords(gelesen, Object.fromEntries(wahl)).liste
}

/** Compares a list with the store as it stands now. */
export async function compareWithStore(
  db: Db,
  gelesen: Gelesen,
  { heute, gewaehlte = [] }: { heute: Tag; gewaehlte?: readonly FallId[] | undefined },
  run: Run<UebernahmeProgress>
): Promise<Inhalt> {
  const { report, signal } = run
  const { liste, quelle } = gelesen
  report({ phase: 'abgleichen', done: 0, total: liste.rows.length })
  const traeger = await findAbsender(db, gelesen)
  const stand = standOf(liste, heute)
  const ausgegeben = await findAusgegeben(db, liste)
  const gemeint = [...(ausgegeben?.zeilen.flatMap(({ fall }) => fall ?? []) ?? []), ...gewaehlte]
  const { treffer, bestand, angebote } =
    liste.kind === 'kursplanungsliste'
      ? { treffer: new Map(), ...(await loadAngebote(db, { quelle, stand, heute })) }
      : { ...(await loadBestand(db, { liste, quelle, traeger, stand, gemeint }, run)), angebote: undefined }
  signal.throwIfAborted()
  const ruecklauf = ausgegeben && (await compareWithAusgegeben(db, ausgegeben, liste))
  const grundlage = grundlageOf({ liste, quelle, traeger }, { stand, treffer, bestand, angebote, ruecklauf })
  const vorlage = await inSteps(readInSteps(grundlage), { teil: 'lesen', rows: liste.rows.length }, run)
  return { ...gelesen, traeger, vorlage }
}

/** The list with what a person says about its words; what was found in the store still holds. */
export function translated(offen: Inhalt, deutungen: Deutungen): Inhalt {
  const liste = withDeutungen(offen.gelesen, deutungen)
  return {
    ...offen,
    deutungen,
    liste,
    vorlage: newVorlage(grundlageOf({ ...offen, liste }, offen.vorlage), offen.vorlage)
  }
}

/** What the store, and the register of issued lists, had to say about a list. */
type Gefunden = Pick<Vorlage, 'stand' | 'treffer' | 'bestand' | 'angebote' | 'ruecklauf'>

function grundlageOf(
  { liste, quelle, traeger }: Pick<Inhalt, 'liste' | 'quelle' | 'traeger'>,
  { stand, treffer, bestand, angebote, ruecklauf }: Gefunden
): Grundlage {
  const { gesperrt, leer, vorrang } = quelle.merkmale
  const rules = { gesperrt, leer, vorrang }
  const teile = { liste, quelle: quelle.name, stand, monat: liste.monat, traeger, ...rules, treffer, bestand }
  return { ...teile, angebote, worte: vermerkworte, ruecklauf }
}

/** The day a list speaks of: the one it names, else the last one of its month. It knows nothing of days to come. */
function standOf({ stand, monat }: ErkannteListe, heute: Tag): Tag {
  const genannt = stand ?? (monat && addDays(addMonths(`${monat}-01`, 1), -1))
  return genannt && genannt < heute ? genannt : heute
}

function withRemembered(request: ReadRequest, quelle: Quelle): ReadRequest {
  const { merkmale } = quelle
  const { nameOrder, art } = merkmale
  const overrides: Overrides = {
    ...(nameOrder && { nameOrder }),
    ...(art && { kind: art }),
    ...request.overrides,
    words: withWordsOf(request.overrides?.words ?? {}, quelle),
    remembered: merkmale.spalten,
    ...(merkmale.blatt !== null && { letztesBlatt: merkmale.blatt })
  }
  return { ...request, overrides }
}

/** Reading again costs seconds: only where a remembered correction would change something. */
function remembersOtherwise(
  { columns, kind, sheet, sheets }: ErkannteListe,
  { merkmale }: Quelle,
  { overrides }: ReadRequest
): boolean {
  if (overrides?.kind !== undefined && overrides.kind !== kind) return true
  if (Object.keys(merkmale.woerter).length > 0) return true
  if (sheet !== null && merkmale.blatt !== null && overrides?.sheet === undefined) {
    const [muster, wanted] = [blattmuster(merkmale.blatt), sheets.map(({ name }) => name)]
    if (wanted.filter((name) => blattmuster(name) === muster).some((name) => name !== sheet)) return true
  }
  return columns.some(({ key, field, own }) => key in merkmale.spalten && merkmale.spalten[key] !== (field ?? own))
}
