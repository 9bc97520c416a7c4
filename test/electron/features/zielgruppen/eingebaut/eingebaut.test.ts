import { mitgelieferteCodes } from '@shared/domain/codes'
import { isAnschluss } from '@shared/domain/kette/anschluss'
import type { Satzart } from '@shared/domain/saetze/satzarten'
import { checkFilter } from '@shared/domain/zielgruppen/checkFilter'
import { eingebauteZielgruppen } from '@shared/domain/zielgruppen/eingebaut'
import { anschlussarten } from '@shared/domain/zielgruppen/eingebaut/bausteine'
import { describe, expect, it } from 'vitest'
import { addFall, addSatz } from '../../../../support/someFall'
import { startTestApp } from '../../../../support/startTestApp'
import { begleitung } from './begleitung'
import { bielefeld } from './bielefeld'
import { familie } from './familie'
import { fristen } from './fristen'
import type { Person } from './person'
import { qualifikation } from './qualifikation'
import { uebergaenge } from './uebergaenge'

const cases: Record<string, Person[]> = {
  ...begleitung,
  ...bielefeld,
  ...uebergaenge,
  ...fristen,
  ...familie,
  ...qualifikation
}

describe('the Zielgruppen of the program', () => {
  it('are all asked below, and all pass the check', () => {
    expect(Object.keys(cases).toSorted()).toEqual(eingebauteZielgruppen.map(({ id }) => id).toSorted())
    for (const { filter, varianten } of eingebauteZielgruppen) {
      expect([filter, ...varianten.map((eine) => eine.filter)].flatMap(checkFilter)).toEqual([])
    }
  })

  it('count as what follows a course the kinds of work and training the chain counts', () => {
    const gemeint = (code: string) =>
      anschlussarten.some((art) => (art.endsWith('*') ? code.startsWith(art.slice(0, -1)) : code === art))
    const arten = mitgelieferteCodes.filter(({ liste }) => liste === 'integrationArt').map(({ code }) => code)

    expect(arten.filter(gemeint)).toEqual(arten.filter(isAnschluss))
  })

  it.each(Object.entries(cases))(
    '%s finds whom it is meant for, and counts apart whom nobody can tell of',
    async (id, personen) => {
      await using app = await startTestApp()
      const { filter } = (await app.api.zielgruppen.list(undefined)).find((eine) => eine.id === id)!
      for (const [nummer, { says, fall, ...saetze }] of personen.entries()) {
        const person = await addFall(app.db, { nachname: `${says} ${nummer}`, vorname: null, ...fall })
        let integration = ''
        for (const [art, liste] of Object.entries(saetze)) {
          for (const satz of liste) {
            const werte = art === 'nachbetreuung' ? { ...satz, integration } : satz
            const satzId = await addSatz(app.db, art as Satzart, person, werte)
            if (art === 'integration') integration = satzId
          }
        }
      }
      const names = async (gruppe: 'treffer' | 'unbekannt') =>
        (await app.api.zielgruppen.preview({ filter, gruppe, limit: 100 })).map(({ nachname }) => nachname).toSorted()
      const expected = (says: Person['says']) =>
        personen.flatMap((person, nummer) => (person.says === says ? [`${says} ${nummer}`] : [])).toSorted()

      expect(await names('treffer')).toEqual(expected('ja'))
      expect(await names('unbekannt')).toEqual(expected('ohneAngabe'))
      expect(await app.api.zielgruppen.count({ filter })).toEqual({
        treffer: expected('ja').length,
        unbekannt: expected('ohneAngabe').length,
        gesamt: personen.length
      })
    }
  )
})
