import { randomUUID } from 'node:crypto'
import type { Vorlage } from '@shared/domain/austausch/bestand'
import { createPlan } from '@shared/domain/austausch/createPlan'
import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import { type Entscheidungen, keineEntscheidungen, type Plan } from '@shared/domain/austausch/plan'
import type { ReadRequest } from '@shared/domain/austausch/readRequest'
import type { Absender } from '@shared/domain/austausch/traeger'
import { refuse } from '@shared/errors'
import type { GemerkteListe, gemerkteListen } from './gemerkteListen'
import type { Quelle } from './quellen'

/** A list between opening and taking over. */
export interface OffeneListe {
  id: string
  request: ReadRequest
  liste: ErkannteListe
  quelle: Quelle
  /** Whose list it is as a person said, `null` for that of no provider; absent as long as nobody said so. */
  gewaehlterTraeger?: string | null | undefined
  traeger: Absender | null
  vorlage: Vorlage
  entscheidungen: Entscheidungen
  plan: Plan
}

/** A list as it was read and compared, before anything is decided. */
export type Inhalt = Omit<OffeneListe, 'id' | 'entscheidungen' | 'plan'>

interface Needs {
  gemerkt: ReturnType<typeof gemerkteListen>
  /** Reads the bytes again and compares them with the store as it stands now. */
  reread(gemerkte: GemerkteListe): Promise<Inhalt>
}

/**
 * The open lists of a person. They outlive the lock: a list that is asked for and not in memory is read again from the
 * encrypted store, with everything that was corrected and decided about it.
 */
export function offeneListen({ gemerkt, reread }: Needs) {
  const offene = new Map<string, Promise<OffeneListe>>()

  function get(id: string): Promise<OffeneListe> {
    const known = offene.get(id)
    if (known) return known
    const revived = revive(id)
    offene.set(id, revived)
    // What could not be read now is tried again the next time.
    revived.catch(() => offene.delete(id))
    return revived
  }

  async function revive(id: string): Promise<OffeneListe> {
    const gemerkte = (await gemerkt.find(id)) ?? refuse('uebernahme.nichtOffen', {})
    return planned(id, await reread(gemerkte), gemerkte.entscheidungen)
  }

  return {
    get,
    all: async () => Promise.all([...new Set([...(await gemerkt.ids()), ...offene.keys()])].map(get)),
    has: async (id: string) => offene.has(id) || (await gemerkt.ids()).includes(id),

    async remove(id: string): Promise<void> {
      offene.delete(id)
      await gemerkt.remove(id)
    },

    /** A new list. One that is only looked at (`fluechtig`) leaves nothing in the store. */
    async open(inhalt: Inhalt, { fluechtig = false }: { fluechtig?: boolean | undefined } = {}): Promise<OffeneListe> {
      const liste = planned(randomUUID(), inhalt, keineEntscheidungen)
      if (!fluechtig) await gemerkt.insert(toGemerkt(liste))
      offene.set(liste.id, Promise.resolve(liste))
      return liste
    },

    /** The same list, read or decided otherwise. */
    async put(id: string, inhalt: Inhalt, entscheidungen: Entscheidungen): Promise<OffeneListe> {
      const liste = planned(id, inhalt, entscheidungen)
      offene.set(id, Promise.resolve(liste))
      await gemerkt.update(toGemerkt(liste))
      return liste
    }
  }
}

function planned(id: string, inhalt: Inhalt, entscheidungen: Entscheidungen): OffeneListe {
  return { id, ...inhalt, entscheidungen, plan: createPlan(inhalt.vorlage, entscheidungen) }
}

function toGemerkt({ id, request, quelle, gewaehlterTraeger, entscheidungen }: OffeneListe): GemerkteListe {
  const { file, bytes, password: kennwort, overrides = {} } = request
  // Both are found anew at the next reading.
  const { words: _words, remembered: _remembered, ...rest } = overrides
  const korrekturen = { ...rest, ...(gewaehlterTraeger !== undefined && { traeger: gewaehlterTraeger }) }
  return { id, datei: file, bytes, kennwort, quelle: quelle.name, korrekturen, entscheidungen }
}
