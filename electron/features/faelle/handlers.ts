import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import type { Ports } from '../../ports'
import { revertVorgang } from '../../store/ruecknahme'
import type { Db } from '../../store/tables'
import { newVorgang } from '../../store/vorgang'
import type { FaelleFinder } from './abfrage'
import type { Bestand } from './bestand'
import { faelleRepository } from './repository'
import { sammelschritte } from './sammeln'

interface Needs {
  db: Db
  konto: { name: string }
  ports: Pick<Ports, 'today'>
  find: FaelleFinder
}

export function faelleHandlers({ db, konto, ports, find: { find } }: Needs): Handlers<AppContract>['faelle'] {
  const repository = faelleRepository(db)
  const sammeln = sammelschritte({ db, konto })
  const idsOf = ({ ids }: Bestand, nummern: Uint32Array) => [...nummern].flatMap((nummer) => ids[nummer] ?? [])

  return {
    async list({ spalten, offset, limit, ...abfrage }) {
      const { treffer, bestand, heute } = await find(abfrage)
      const { nummern, aehnlich, unbekannt } = treffer
      const ids = idsOf(bestand, nummern.subarray(offset, offset + limit))
      const rows = await repository.readRows(ids, spalten, heute)
      return {
        total: nummern.length,
        aehnlich: aehnlich.size,
        unbekannt,
        gesamt: bestand.nummern.size,
        rows: rows.map((row) => ({ ...row, aehnlich: aehnlich.has(bestand.nummern.get(row.id) ?? -1) }))
      }
    },
    async ids({ offset, limit, ...abfrage }) {
      const { treffer, bestand } = await find(abfrage)
      return idsOf(bestand, treffer.nummern.subarray(offset, offset + limit))
    },
    zeilen: ({ faelle, spalten }) => repository.readRows(faelle, spalten, ports.today()),
    werte: ({ spalte }) => repository.readWerte(spalte),
    vormerkziele: () => repository.readVormerkziele(ports.today()),

    feldSetzen: ({ faelle, feld, wert }) => sammeln.setField(faelle, feld, wert),
    wiedervorlageAnlegen: ({ faelle, ...werte }) => sammeln.addWiedervorlagen(faelle, werte),
    vormerken: ({ faelle, durchfuehrung }) => sammeln.vormerken(faelle, durchfuehrung, ports.today()),
    async zuruecknehmen({ vorgang }) {
      const { reverted, spared } = await db
        .transaction()
        .execute((tx) => revertVorgang(tx, vorgang, newVorgang(konto.name), { heute: ports.today() }))
      return { zurueckgenommen: reverted, verschont: spared.length }
    }
  }
}
