import { randomUUID } from 'node:crypto'
import type { Vorlage } from '@shared/domain/austausch/bestand'
import { createPlan } from '@shared/domain/austausch/createPlan'
import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import { type Entscheidungen, keineEntscheidungen, type Plan } from '@shared/domain/austausch/plan'
import type { ReadRequest } from '@shared/domain/austausch/readRequest'
import { refuse } from '@shared/errors'
import type { Quelle } from './quellen'

/** A list between opening and taking over. It lives in memory only: persons of a list nobody confirmed are nowhere on disk. */
export interface OffeneListe {
  id: string
  request: ReadRequest
  liste: ErkannteListe
  quelle: Quelle
  vorlage: Vorlage
  entscheidungen: Entscheidungen
  plan: Plan
}

type Inhalt = Pick<OffeneListe, 'request' | 'liste' | 'quelle' | 'vorlage'>

/** The open lists of a session. */
export function offeneListen() {
  const offene = new Map<string, OffeneListe>()
  return {
    all: () => [...offene.values()],
    get: (id: string) => offene.get(id) ?? refuse('uebernahme.nichtOffen', {}),
    find: (id: string) => offene.get(id),
    remove: (id: string) => offene.delete(id),

    /** Under a new id, or in the place of the list of that id. */
    put(inhalt: Inhalt, entscheidungen: Entscheidungen = keineEntscheidungen, id: string = randomUUID()): OffeneListe {
      const liste = { id, ...inhalt, entscheidungen, plan: createPlan(inhalt.vorlage, entscheidungen) }
      offene.set(id, liste)
      return liste
    }
  }
}
