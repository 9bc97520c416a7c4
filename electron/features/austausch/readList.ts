import type { UebernahmeProgress } from '@shared/contract/austausch'
import type { Run } from '@shared/contract/define'
import { newVorlage } from '@shared/domain/austausch/bestand'
import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import type { Overrides, ReadRequest } from '@shared/domain/austausch/readRequest'
import type { Tag } from '@shared/domain/zeitraum'
import { vermerkworte } from '@shared/texts/vermerk'
import type { Ports } from '../../ports'
import type { Db } from '../../store/tables'
import { findAbsender } from './absender'
import { loadBestand } from './loadBestand'
import type { Inhalt } from './offeneListen'
import { nameByFile, type Quelle, quellenRepository, rememberedOf } from './quellen'
import { learnedWords } from './words'

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
}

/** Reads a file and compares it with the store. */
export async function readList(
  { db, ports }: Needs,
  asked: ReadRequest,
  vorgaben: Vorgaben,
  run: Run<UebernahmeProgress>
): Promise<Inhalt> {
  const words = await learnedWords(db)
  const request: ReadRequest = { ...asked, overrides: { ...asked.overrides, words } }
  const gelesen = await readAsRemembered({ db, ports }, request, vorgaben.quelle, run)
  return compareWithStore(db, { ...gelesen, gewaehlterTraeger: vorgaben.traeger }, ports.today(), run)
}

type Gelesen = Pick<Inhalt, 'request' | 'liste' | 'quelle' | 'gewaehlterTraeger'>

async function readAsRemembered(
  { db, ports }: Needs,
  request: ReadRequest,
  quelleName: string | undefined,
  run: Run<UebernahmeProgress>
): Promise<Gelesen> {
  const quellen = quellenRepository(db)
  if (quelleName !== undefined) {
    const quelle = await quellen.named(quelleName)
    const bekannt = withRemembered(request, quelle)
    return { request: bekannt, liste: await ports.readForeign(bekannt, run), quelle }
  }
  const liste = await ports.readForeign(request, run)
  const quelle = (await quellen.likeliest(liste)) ?? (await quellen.named(nameByFile(request.file)))
  const bekannt = withRemembered(request, quelle)
  const anders = remembersOtherwise(liste, quelle, bekannt)
  return { request: bekannt, liste: anders ? await ports.readForeign(bekannt, run) : liste, quelle }
}

/** Compares a list with the store as it stands now. */
export async function compareWithStore(
  db: Db,
  gelesen: Gelesen,
  heute: Tag,
  { report, signal }: Run<UebernahmeProgress>
): Promise<Inhalt> {
  const { liste, quelle } = gelesen
  report({ phase: 'abgleichen', done: 0, total: liste.rows.length })
  const traeger = await findAbsender(db, gelesen)
  // What a list says of days to come it cannot know yet.
  const stand = liste.stand && liste.stand < heute ? liste.stand : heute
  const { treffer, bestand } = await loadBestand(db, { liste, quelle: quelle.id, traeger, stand })
  signal.throwIfAborted()
  const teile = { liste, quelle: quelle.name, stand, treffer, bestand, traeger, monat: liste.monat }
  const vorlage = newVorlage({ ...teile, worte: vermerkworte, gesperrt: quelle.merkmale.gesperrt })
  return { ...gelesen, traeger, vorlage }
}

function withRemembered(request: ReadRequest, { merkmale }: Quelle): ReadRequest {
  const { nameOrder, art } = merkmale
  const overrides: Overrides = {
    ...(nameOrder && { nameOrder }),
    ...(art && { kind: art }),
    ...request.overrides,
    remembered: rememberedOf(merkmale)
  }
  return { ...request, overrides }
}

/** Reading again costs seconds: only where a remembered correction would change something. */
function remembersOtherwise(
  { columns, kind }: ErkannteListe,
  { merkmale }: Quelle,
  { overrides }: ReadRequest
): boolean {
  if (overrides?.kind !== undefined && overrides.kind !== kind) return true
  return columns.some(({ key, field, own }) => key in merkmale.spalten && merkmale.spalten[key] !== (field ?? own))
}
