import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import { fristenOf } from '@shared/domain/fristen/fristenOf'
import { addDays } from '@shared/domain/kalender'
import type { Ports } from '../../ports'
import { readFilterKontext } from '../../store/filterKontext'
import { readLagen } from '../../store/lagen'
import type { Db } from '../../store/tables'

interface Needs {
  db: Db
  ports: Pick<Ports, 'today'>
}

/** The days that follow from the rules. */
export function fristenHandlers({ db, ports }: Needs): Handlers<AppContract>['fristen'] {
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
    }
  }
}
