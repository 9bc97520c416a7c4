import { randomUUID } from 'node:crypto'
import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import type { Konto } from '@shared/domain/konten/konto'
import type { Ports } from '../../ports'
import { doDeed } from '../../store/deed'
import { insertSatz } from '../../store/saetze'
import type { Db } from '../../store/tables'
import { NichtsGespeichert, saveErgebnisse } from './ergebnisse'
import { absolventenRepository } from './repository'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
  ports: Pick<Ports, 'today'>
}

/** Absolventenmanagement: courses that end, what is to be done in them, and how it ended. */
export function absolventenHandlers({ db, konto, ports }: Needs): Handlers<AppContract>['absolventen'] {
  return {
    async list() {
      const heute = ports.today()
      return { heute, kurse: await absolventenRepository(db, heute).list() }
    },

    async read({ id }) {
      const heute = ports.today()
      return { heute, ...(await absolventenRepository(db, heute).read(id)) }
    },

    async saveErgebnisse(eingabe, run) {
      const felder = eingabe.zeilen.map(({ id }) => id)
      const deed = { konto: konto.id, aktion: 'teilnahme.weiter', objekt: 'kurs', felder }
      try {
        return await doDeed(db, deed, (tx, vorgang) => saveErgebnisse(tx, vorgang, eingabe, ports.today(), run))
      } catch (error) {
        if (error instanceof NichtsGespeichert) return error.ergebnis
        throw error
      }
    },

    saveBesuch({ faelle, datum, anschluss, vermerk }) {
      const deed = { konto: konto.id, aktion: 'kontakt.angelegt', objekt: 'kurs', felder: faelle }
      const werte = { datum, art: 'IM_KURS', anlass: anschluss ? 'ABSOLVENTEN' : null, ergebnis: 'ERSCHIENEN', vermerk }
      return doDeed(db, deed, async (tx, vorgang) => {
        for (const fall of faelle) {
          await insertSatz(tx, vorgang, { art: 'kontakt', id: randomUUID(), fall, werte }, ports.today())
        }
        return { vorgang: vorgang.id, anzahl: faelle.length }
      })
    }
  }
}
