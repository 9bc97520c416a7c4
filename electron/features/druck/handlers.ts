import { join } from 'node:path'
import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import type { Konto } from '@shared/domain/konten/konto'
import { refuse } from '@shared/errors'
import { formatZeitpunkt } from '@shared/texts/format'
import type { Ports } from '../../ports'
import { readEinstellung } from '../../store/einstellungen'
import { appendProtokoll } from '../../store/protokoll'
import type { Db } from '../../store/tables'
import { writeWhole } from '../../store/writeWhole'
import { fileNameOf } from './fileName'
import { fallzusammenfassungen } from './letter'
import { readZusammenfassungen } from './repository'
import type { Druckrahmen, Zusammenfassung } from './zusammenfassung'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
  ports: Pick<Ports, 'today' | 'print' | 'printToPdf' | 'saveFile' | 'pickFolder'>
}

const pdfFilter = [{ name: 'PDF', extensions: ['pdf'] }]

/** Case summaries: shown, printed, saved. Every sheet that leaves the program is noted in the trail, by ids. */
export function druckHandlers({ db, konto, ports }: Needs): Handlers<AppContract>['druck'] {
  async function read(ids: readonly string[]): Promise<{ personen: Zusammenfassung[]; rahmen: Druckrahmen }> {
    const heute = ports.today()
    const personen = await readZusammenfassungen(db, ids, heute)
    if (personen.length === 0) refuse('fall.fehlt', {})
    return { personen, rahmen: await readRahmen(db, heute) }
  }

  async function note(aktion: string, personen: readonly Zusammenfassung[]): Promise<void> {
    const eintrag = {
      zeit: new Date().toISOString(),
      konto: konto.id,
      aktion,
      felder: personen.map(({ fall }) => fall.id)
    }
    await db.transaction().execute((tx) => appendProtokoll(tx, eintrag))
  }

  return {
    async preview({ faelle }, { signal, report }) {
      const { personen, rahmen } = await read(faelle)
      report({ done: 0, total: personen.length })
      signal.throwIfAborted()
      const pdf = await ports.printToPdf(fallzusammenfassungen(personen, rahmen))
      signal.throwIfAborted()
      return { pdf: Buffer.from(pdf).toString('base64') }
    },

    async print({ faelle }) {
      const { personen, rahmen } = await read(faelle)
      const printed = await ports.print(fallzusammenfassungen(personen, rahmen))
      if (printed) await note('fallzusammenfassung gedruckt', personen)
      return printed
    },

    async savePdf({ faelle }, { signal, report }) {
      const { personen, rahmen } = await read(faelle)
      report({ done: 0, total: personen.length })
      const pdf = await ports.printToPdf(fallzusammenfassungen(personen, rahmen))
      signal.throwIfAborted()
      const name = personen.length === 1 ? fileNameOf(personen[0]!.fall) : `Fallzusammenfassungen ${rahmen.heute}.pdf`
      const file = await ports.saveFile({ title: 'Fallzusammenfassung speichern', name, filters: pdfFilter })
      if (!file) return false
      await writeWhole(file, pdf)
      await note('fallzusammenfassung gespeichert', personen)
      return true
    },

    async savePdfs({ faelle }, { signal, report }) {
      const folder = await ports.pickFolder({ title: 'Ordner für die Fallzusammenfassungen wählen' })
      if (!folder) return null
      const { personen, rahmen } = await read(faelle)
      const done: Zusammenfassung[] = []
      try {
        for (const person of personen) {
          signal.throwIfAborted()
          const pdf = await ports.printToPdf(fallzusammenfassungen([person], rahmen))
          await writeWhole(join(folder, fileNameOf(person.fall)), pdf)
          done.push(person)
          report({ done: done.length, total: personen.length })
        }
      } finally {
        // What was written has left the program, whether all of it or part.
        if (done.length > 0) await note('fallzusammenfassung gespeichert', done)
      }
      return done.length
    }
  }
}

async function readRahmen(db: Db, heute: string): Promise<Druckrahmen> {
  const codes = await db.selectFrom('code').select(['liste', 'code', 'label']).execute()
  const labels = new Map(codes.map(({ liste, code, label }) => [`${liste} ${code}`, label]))
  return {
    briefkopf: (await readEinstellung(db, 'briefkopf')).wert,
    uebung: (await readEinstellung(db, 'uebung')).wert,
    heute,
    stand: formatZeitpunkt(new Date().toISOString()),
    codeLabel: (liste, code) => labels.get(`${liste} ${code}`) ?? code
  }
}
