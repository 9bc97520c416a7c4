import { join } from 'node:path'
import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import type { Druckauftrag } from '@shared/contract/druck'
import type { Blattart } from '@shared/domain/druck/blattart'
import type { Konto } from '@shared/domain/konten/konto'
import { refuse } from '@shared/errors'
import { blattTexts } from '@shared/texts/druck'
import type { Ports } from '../../ports'
import { appendProtokoll } from '../../store/protokoll'
import type { Db } from '../../store/tables'
import { writeWhole } from '../../store/writeWhole'
import type { Blatt, MakeBlatt } from './blatt'
import { fileNameOf } from './fileName'
import { fallzusammenfassungen } from './letter'
import { readRahmen } from './rahmen'
import { readZusammenfassungen } from './repository'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
  makeBlatt: MakeBlatt
  ports: Pick<Ports, 'today' | 'print' | 'printToPdf' | 'saveFile' | 'pickFolder'>
}

const pdfFilter = [{ name: 'PDF', extensions: ['pdf'] }]

/** Documents: shown, printed, saved. Every sheet that leaves the program is noted in the trail, by ids. */
export function druckHandlers({ db, konto, makeBlatt, ports }: Needs): Handlers<AppContract>['druck'] {
  async function make(auftrag: Druckauftrag): Promise<Blatt> {
    return (await makeBlatt(db, auftrag, await readRahmen(db, ports.today()))) ?? refuse('fall.fehlt', {})
  }

  async function note(was: 'gedruckt' | 'gespeichert', art: Blattart, faelle: readonly string[]): Promise<void> {
    const eintrag = { zeit: new Date().toISOString(), konto: konto.id, aktion: `${art} ${was}`, felder: faelle }
    await db.transaction().execute((tx) => appendProtokoll(tx, eintrag))
  }

  return {
    async preview(auftrag, { signal, report }) {
      const { html, faelle } = await make(auftrag)
      report({ done: 0, total: faelle.length })
      signal.throwIfAborted()
      const pdf = await ports.printToPdf(html)
      signal.throwIfAborted()
      return { pdf: Buffer.from(pdf).toString('base64') }
    },

    async print(auftrag) {
      const { html, faelle } = await make(auftrag)
      const printed = await ports.print(html)
      if (printed) await note('gedruckt', auftrag.art, faelle)
      return printed
    },

    async savePdf(auftrag, { signal, report }) {
      const { html, name, faelle } = await make(auftrag)
      report({ done: 0, total: faelle.length })
      const pdf = await ports.printToPdf(html)
      signal.throwIfAborted()
      const title = `${blattTexts[auftrag.art].eins} speichern`
      const file = await ports.saveFile({ title, name, filters: pdfFilter })
      if (!file) return false
      await writeWhole(file, pdf)
      await note('gespeichert', auftrag.art, faelle)
      return true
    },

    async savePdfs({ faelle }, { signal, report }) {
      const folder = await ports.pickFolder({ title: 'Ordner für die Fallzusammenfassungen wählen' })
      if (!folder) return null
      const rahmen = await readRahmen(db, ports.today())
      const personen = await readZusammenfassungen(db, faelle, rahmen.heute)
      if (personen.length === 0) refuse('fall.fehlt', {})
      const done: string[] = []
      try {
        for (const person of personen) {
          signal.throwIfAborted()
          const pdf = await ports.printToPdf(fallzusammenfassungen([person], rahmen))
          await writeWhole(join(folder, fileNameOf(person.fall)), pdf)
          done.push(person.fall.id)
          report({ done: done.length, total: personen.length })
        }
      } finally {
        // What was written has left the program, whether all of it or part.
        if (done.length > 0) await note('gespeichert', 'fallzusammenfassung', done)
      }
      return done.length
    }
  }
}
