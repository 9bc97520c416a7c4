import { randomUUID } from 'node:crypto'
import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import { fristenOf } from '@shared/domain/fristen/fristenOf'
import { addDays } from '@shared/domain/kalender'
import type { Konto } from '@shared/domain/konten/konto'
import { refuse } from '@shared/errors'
import { fristTexts } from '@shared/texts/fristen'
import type { Ports } from '../../ports'
import { doDeed } from '../../store/deed'
import { readFilterKontext } from '../../store/filterKontext'
import { readLagen } from '../../store/lagen'
import { insertSatz } from '../../store/saetze'
import type { Db } from '../../store/tables'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
  ports: Pick<Ports, 'today'>
}

/** The days that follow from the rules. */
export function fristenHandlers({ db, konto, ports }: Needs): Handlers<AppContract>['fristen'] {
  return {
    async list({ fall, tage }) {
      const heute = ports.today()
      const bis = tage === null ? '9999-12-31' : addDays(heute, tage)
      const lagen = await readLagen(db, await readFilterKontext(db, heute), fall === null ? null : [fall])
      const zeilen = lagen.flatMap(({ person, lage }) =>
        fristenOf(lage)
          .filter(({ datum }) => datum === null || datum <= bis)
          .map((frist) => ({ ...person, ...frist }))
      )
      zeilen.sort((a, b) => (a.datum ?? '9999').localeCompare(b.datum ?? '9999'))
      return { heute, zeilen }
    },

    async putOff({ fall, art, satz, bis, grund, team }) {
      const heute = ports.today()
      if (bis <= heute) refuse('frist.nichtSpaeter', {})
      const felder = ['bis', 'grund', 'team']
      const deed = { konto: konto.id, aktion: 'frist.zurueckgestellt', objekt: `fall:${fall}`, felder }
      await doDeed(db, deed, async (tx, vorgang) => {
        const put = { fristart: art, satz, bis, grund, team }
        await insertSatz(tx, vorgang, { art: 'zurueckstellung', id: randomUUID(), fall, werte: put }, heute)
        if (team === null) return
        const werte = { faelligAm: bis, betreff: `${fristTexts[art].titel} (${grund})`.slice(0, 200), team }
        await insertSatz(tx, vorgang, { art: 'wiedervorlage', id: randomUUID(), fall, werte }, heute)
      })
    }
  }
}
