import type { angebote } from '@shared/contract/angebote'
import type { Handlers } from '@shared/contract/define'
import { standortFelder } from '@shared/domain/angebote/angebot'
import { standortOf } from '@shared/domain/angebote/standort'
import { normalizeTexte } from '@shared/domain/faelle/normalizeFall'
import type { Konto } from '@shared/domain/konten/konto'
import { refuse } from '@shared/errors'
import { doDeed } from '../../store/deed'
import type { Db } from '../../store/tables'
import { standorteRepository } from './standorteRepository'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
}

type Standorte = Pick<
  Handlers<{ angebote: typeof angebote }>['angebote'],
  'standorte' | 'saveStandort' | 'removeStandort'
>

/** Where the providers work, with what is there. */
export function standorteHandlers({ db, konto }: Needs): Standorte {
  return {
    standorte: () => standorteRepository(db).list(),

    saveStandort({ stand, traeger, werte: eingabe }) {
      const werte = normalizeTexte(standortFelder, eingabe)
      const leer = (['name', 'ort'] as const).find((feld) => werte[feld] === null)
      if (leer) refuse('befund.pflicht', { feld: leer })
      const deed = {
        konto: konto.id,
        aktion: `standort.${stand ? 'geaendert' : 'angelegt'}`,
        objekt: stand ? `standort:${stand.id}` : 'standort',
        felder: Object.keys(werte)
      }
      return doDeed(db, deed, async (tx, vorgang) => {
        const inTx = standorteRepository(tx)
        if (!(await tx.selectFrom('traeger').select('id').where('id', '=', traeger).executeTakeFirst()))
          refuse('angebot.fehlt', {})
        const andere = (await inTx.ofTraeger(traeger)).filter(({ id }) => id !== stand?.id)
        if (standortOf(andere, traeger, werte.name)) refuse('standort.vergeben', { name: werte.name })
        const vorher = stand && ((await inTx.find(stand.id)) ?? refuse('satz.fehlt', {}))
        const neu = await inTx.save(vorgang, stand, traeger, werte)
        if (vorher && vorher.name !== werte.name) await inTx.renameIn(vorgang, vorher, werte.name)
        return neu
      })
    },

    async removeStandort(stand) {
      const deed = { konto: konto.id, aktion: 'standort.entfernt', objekt: `standort:${stand.id}` }
      await doDeed(db, deed, (tx, vorgang) => standorteRepository(tx).remove(vorgang, stand))
    }
  }
}
