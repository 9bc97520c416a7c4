import type { UebernahmeProgress } from '@shared/contract/austausch'
import type { Run } from '@shared/contract/define'
import { newVorlage } from '@shared/domain/austausch/bestand'
import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import type { Overrides, ReadRequest } from '@shared/domain/austausch/readRequest'
import type { Tag } from '@shared/domain/zeitraum'
import type { Ports } from '../../ports'
import type { Db } from '../../store/tables'
import { loadBestand } from './loadBestand'
import type { OffeneListe } from './offeneListen'
import { nameByFile, type Quelle, quellenRepository, rememberedOf } from './quellen'
import { learnedWords } from './words'

interface Needs {
  db: Db
  ports: Pick<Ports, 'readForeign' | 'today'>
}

type Gelesen = Pick<OffeneListe, 'request' | 'liste' | 'quelle' | 'vorlage'>

/** Reads a file and compares it with the store. Without `quelleName` the source is found by its headings. */
export async function readList(
  { db, ports }: Needs,
  asked: ReadRequest,
  quelleName: string | undefined,
  run: Run<UebernahmeProgress>
): Promise<Gelesen> {
  const quellen = quellenRepository(db)
  const words = await learnedWords(db)
  const request: ReadRequest = { ...asked, overrides: { ...asked.overrides, words } }
  if (quelleName !== undefined) {
    const quelle = await quellen.named(quelleName)
    const bekannt = withRemembered(request, quelle)
    const liste = await ports.readForeign(bekannt, run)
    return { request: bekannt, liste, quelle, vorlage: await compareWithStore(db, liste, quelle, ports.today(), run) }
  }
  let liste = await ports.readForeign(request, run)
  const quelle = (await quellen.likeliest(liste)) ?? (await quellen.named(nameByFile(request.file)))
  const bekannt = withRemembered(request, quelle)
  if (remembersOtherwise(liste, quelle)) liste = await ports.readForeign(bekannt, run)
  return { request: bekannt, liste, quelle, vorlage: await compareWithStore(db, liste, quelle, ports.today(), run) }
}

/** Compares a list with the store as it stands now. */
export async function compareWithStore(
  db: Db,
  liste: ErkannteListe,
  quelle: Quelle,
  heute: Tag,
  { report, signal }: Run<UebernahmeProgress>
): Promise<OffeneListe['vorlage']> {
  report({ phase: 'abgleichen', done: 0, total: liste.rows.length })
  const { treffer, bestand } = await loadBestand(db, liste, quelle.id)
  signal.throwIfAborted()
  return newVorlage({ liste, quelle: quelle.name, stand: liste.stand ?? heute, treffer, bestand })
}

function withRemembered(request: ReadRequest, { merkmale }: Quelle): ReadRequest {
  const { nameOrder } = merkmale
  const overrides: Overrides = {
    ...(nameOrder && { nameOrder }),
    ...request.overrides,
    remembered: rememberedOf(merkmale)
  }
  return { ...request, overrides }
}

/** Reading again costs seconds: only where a remembered correction would change something. */
function remembersOtherwise({ columns }: ErkannteListe, { merkmale }: Quelle): boolean {
  return columns.some(({ key, field, own }) => key in merkmale.spalten && merkmale.spalten[key] !== (field ?? own))
}
