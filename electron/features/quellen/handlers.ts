import { randomUUID } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Handlers } from '@shared/contract/define'
import type { quellen } from '@shared/contract/quellen'
import type { Konto } from '@shared/domain/konten/konto'
import { Quellendatei } from '@shared/domain/quellen/quelle'
import { refuse } from '@shared/errors'
import type { Ports } from '../../ports'
import { doDeed } from '../../store/deed'
import type { Db, Tx } from '../../store/tables'
import { writeWhole } from '../../store/writeWhole'
import { quellenRepository } from './repository'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
  ports: Pick<Ports, 'openFile' | 'saveFile'>
}

const MOST_BYTES = 1024 * 1024
const filters = [{ name: 'Quelle', extensions: ['json'] }]

/** What is remembered of where lists come from: looked at, changed, forgotten, carried to another store. */
export function quellenHandlers({ db, konto, ports }: Needs): Handlers<{ quellen: typeof quellen }>['quellen'] {
  const repository = quellenRepository(db)
  const deed = <T>(aktion: string, id: string, act: (tx: Tx) => Promise<T>) =>
    doDeed(db, { konto: konto.id, aktion, objekt: `quelle:${id}` }, act)

  return {
    list: () => repository.list(),

    async save(quelle) {
      const gleicherName = await repository.named(quelle.name)
      if (gleicherName && gleicherName.id !== quelle.id) refuse('quelle.vergeben', { name: quelle.name })
      const { merkmale } = (await repository.find(quelle.id)) ?? refuse('quelle.fehlt', {})
      // What its last list looked like is no matter of opinion.
      const next = { ...quelle, merkmale: { ...quelle.merkmale, kopf: merkmale.kopf, blatt: merkmale.blatt } }
      return deed('quelle.geaendert', quelle.id, (tx) => quellenRepository(tx).update(next))
    },

    remove: ({ id, version }) => deed('quelle.entfernt', id, (tx) => quellenRepository(tx).remove(id, version)),

    async saveFile({ id }) {
      const { name, merkmale } = (await repository.find(id)) ?? refuse('quelle.fehlt', {})
      const file = await ports.saveFile({ title: 'Quelle speichern', name: `Quelle ${fileName(name)}.json`, filters })
      if (file === undefined) return { datei: null }
      const json = JSON.stringify({ art: 'foerderkette-quelle', name, merkmale }, null, 2)
      await deed('quelle.ausgegeben', id, async () => {})
      await writeWhole(file, Buffer.from(`${json}\n`))
      return { datei: basename(file) }
    },

    async openFile() {
      const file = await ports.openFile({ title: 'Quelle aus einer Datei', filters })
      if (file === undefined) return null
      const { name, merkmale } = await readQuelle(file)
      const taken = (await repository.list()).map((quelle) => quelle.name.toLowerCase())
      const werte = { id: randomUUID(), name: freeName(name, taken), traeger: null, merkmale }
      return deed('quelle.angelegt', werte.id, (tx) => quellenRepository(tx).insert(werte))
    }
  }
}

async function readQuelle(file: string) {
  const datei = basename(file)
  if ((await stat(file)).size > MOST_BYTES) refuse('quelle.datei', { datei })
  const text = await readFile(file, 'utf8').catch((cause) => refuse('datei.nichtLesbar', { datei }, { cause }))
  const read = Quellendatei.safeParse(asJson(text))
  return read.success ? read.data : refuse('quelle.datei', { datei })
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** „Sprachbüro“, „Sprachbüro (2)“ and so on: a source that is there already is not overwritten. */
function freeName(name: string, taken: readonly string[]): string {
  for (let count = 1; ; count++) {
    const free = count === 1 ? name : `${name.slice(0, 74)} (${count})`
    if (!taken.includes(free.toLowerCase())) return free
  }
}

const fileName = (name: string) => name.replaceAll(/[\\/:*?"<>|]/g, '-')
