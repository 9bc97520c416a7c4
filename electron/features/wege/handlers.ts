import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import type { Wegzeile } from '@shared/contract/wege'
import { normalizeTexte } from '@shared/domain/faelle/normalizeFall'
import { uhrzeitOf } from '@shared/domain/kombination/minute'
import type { Konto } from '@shared/domain/konten/konto'
import { ortFelder } from '@shared/domain/wege/ort'
import { wegeOf } from '@shared/domain/wege/wegeOf'
import { ortsschluessel } from '@shared/domain/wege/wegzeit'
import { refuse } from '@shared/errors'
import type { Ports } from '../../ports'
import { doDeed } from '../../store/deed'
import type { Db } from '../../store/tables'
import { readOrte } from './orte'
import { wegeRepository } from './repository'
import { tabellenHandlers } from './tabelle'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
  ports: Pick<Ports, 'openFile' | 'readWege' | 'saveFile' | 'today'>
}

/** The ways of the county as the office keeps them. */
export function wegeHandlers({ db, konto, ports }: Needs): Handlers<AppContract>['wege'] {
  const deed = (aktion: string, objekt: string) => ({ konto: konto.id, aktion, objekt })

  return {
    ...tabellenHandlers({ db, konto, ports }),

    orte: async () => (await readOrte(db)).zeilen,

    async von({ ort }) {
      const { orte, wegzeiten, zeilen } = await readOrte(db)
      const wege = wegeOf(
        wegzeiten,
        orte.map(({ werte }) => werte)
      )
      const eigene = new Map(
        wegzeiten
          .filter(({ ortA }) => ortsschluessel(ortA) === ortsschluessel(ort))
          .map((zeile) => [ortsschluessel(zeile.ortB), zeile])
      )
      return zeilen.map(({ name }): Wegzeile => {
        const eigen = eigene.get(ortsschluessel(name))
        const weg = wege(ort, name)
        const { letzteRueckfahrt = null } = weg ?? {}
        return {
          nach: name,
          version: eigen?.version ?? 0,
          minuten: weg ? { frueh: weg.frueh, mittag: weg.mittag, spaet: weg.spaet } : null,
          letzteRueckfahrt: letzteRueckfahrt === null ? null : uhrzeitOf(letzteRueckfahrt),
          geschaetzt: weg?.geschaetzt ?? false,
          vonHand: eigen?.vonHand === 1,
          stand: eigen?.stand ?? null
        }
      })
    },

    save: ({ version, werte }) =>
      doDeed(db, deed('wegzeit.geaendert', `wegzeit:${werte.ortA}–${werte.ortB}`), (tx) =>
        wegeRepository(tx).saveWeg(werte, version, ports.today())
      ),

    saveOrt({ stand, werte: eingabe }) {
      const werte = normalizeTexte(ortFelder, eingabe)
      if (werte.name === null) refuse('befund.pflicht', { feld: 'name' })
      return doDeed(db, deed(`ort.${stand ? 'geaendert' : 'angelegt'}`, stand ? `ort:${stand.id}` : 'ort'), (tx) =>
        wegeRepository(tx).saveOrt(stand, werte)
      )
    },

    removeOrt: (stand) =>
      doDeed(db, deed('ort.entfernt', `ort:${stand.id}`), (tx) => wegeRepository(tx).removeOrt(stand))
  }
}
