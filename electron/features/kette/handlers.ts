import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import { elementeFrom } from '@shared/domain/kette/vorlagen/fromKette'
import { laeufeFor } from '@shared/domain/kette/vorlagen/laeufe'
import type { Konto } from '@shared/domain/konten/konto'
import { refuse } from '@shared/errors'
import type { Ports } from '../../ports'
import { doDeed } from '../../store/deed'
import { findSatz } from '../../store/saetze'
import type { Db } from '../../store/tables'
import { vormerken } from '../../store/vormerken'
import { addProposed, previewVorlage } from './anwenden'
import { readKette } from './readKette'
import { ketteRepository } from './repository'
import { vorlagenRepository } from './vorlagen'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
  ports: Pick<Ports, 'today'>
}

/** The Förderkette of a person, and the templates for it. */
export function ketteHandlers({ db, konto, ports }: Needs): Handlers<AppContract>['kette'] {
  const repository = ketteRepository(db)
  const vorlagen = vorlagenRepository(db)

  return {
    read: ({ fall }) => readKette(db, fall, ports.today()),

    async laeufe({ kettenelement }) {
      const element = (await findSatz(db, 'kettenelement', kettenelement)) ?? refuse('satz.fehlt', {})
      const heute = ports.today()
      return laeufeFor(element, heute, await repository.laeufeFrom(heute)).slice(0, 30)
    },

    vorlagen: () => vorlagen.list(),

    async vorschau(anwendung) {
      const { name: _, ...vorschau } = await previewVorlage(db, anwendung, ports.today())
      return vorschau
    },

    async anwenden(anwendung) {
      const angelegt = await doDeed(
        db,
        { konto: konto.id, aktion: 'kette.vorlageAngewandt', objekt: `fall:${anwendung.fall}` },
        (tx, vorgang) => addProposed(tx, vorgang, anwendung, ports.today())
      )
      return { angelegt }
    },

    async vormerken(stand) {
      const teilnahme = await doDeed(
        db,
        { konto: konto.id, aktion: 'teilnahme.vorgemerkt', objekt: `kettenelement:${stand.id}` },
        (tx, vorgang) => vormerken(tx, vorgang, stand, ports.today())
      )
      return { teilnahme }
    },

    async elementeVon({ fall }) {
      await repository.person(fall)
      return elementeFrom(await repository.schritte(fall))
    },

    saveVorlage: ({ stand, werte }) =>
      doDeed(
        db,
        {
          ...{ konto: konto.id, aktion: stand ? 'kettenvorlage.geaendert' : 'kettenvorlage.angelegt' },
          objekt: `kettenvorlage:${stand?.id ?? 'neu'}`
        },
        (tx) => vorlagenRepository(tx).save(stand, werte)
      ),

    removeVorlage: (stand) =>
      doDeed(db, { konto: konto.id, aktion: 'kettenvorlage.entfernt', objekt: `kettenvorlage:${stand.id}` }, (tx) =>
        vorlagenRepository(tx).remove(stand)
      )
  }
}
