import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import { refuseOn } from '@shared/domain/befund'
import { checkFall } from '@shared/domain/faelle/checkFall'
import { normalizeFall } from '@shared/domain/faelle/normalizeFall'
import { checkSatz } from '@shared/domain/saetze/checkSatz'
import type { Ports } from '../../ports'
import { doDeed } from '../../store/deed'
import { revertVorgang } from '../../store/ruecknahme'
import type { Db } from '../../store/tables'
import type { FaelleFinder } from './abfrage'
import type { Bestand } from './bestand'
import { faelleRepository } from './repository'
import { sammelschritte } from './sammeln'

interface Needs {
  db: Db
  konto: { id: string }
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

    async feldSetzen({ faelle, feld, wert: eingabe }) {
      const { [feld]: wert = null } = normalizeFall({ [feld]: eingabe })
      refuseOn(checkFall({ [feld]: wert }, ports.today()))
      return sammeln.setField(faelle, feld, wert)
    },
    async wiedervorlageAnlegen({ faelle, ...werte }) {
      refuseOn(checkSatz('wiedervorlage', werte, ports.today()))
      return sammeln.addWiedervorlagen(faelle, werte)
    },
    async kontaktEintragen({ faelle, ...werte }) {
      refuseOn(checkSatz('kontakt', werte, ports.today()))
      return sammeln.addKontakte(faelle, werte)
    },
    vormerken: ({ faelle, durchfuehrung, wiederholungGrund }) =>
      sammeln.vormerken(faelle, { durchfuehrung, wiederholungGrund }, ports.today()),
    async zuruecknehmen({ vorgang }) {
      const { reverted, spared } = await doDeed(
        db,
        { konto: konto.id, aktion: 'faelle.zurueckgenommen', objekt: 'faelle' },
        (tx, by) => revertVorgang(tx, vorgang, by, { heute: ports.today() })
      )
      return { zurueckgenommen: reverted, verschont: spared.length }
    }
  }
}
