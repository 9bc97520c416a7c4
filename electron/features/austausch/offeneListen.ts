import { randomUUID } from 'node:crypto'
import type { UebernahmeProgress } from '@shared/contract/austausch'
import type { Run } from '@shared/contract/define'
import type { Vorlage } from '@shared/domain/austausch/bestand'
import { planInSteps, replan } from '@shared/domain/austausch/createPlan'
import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import type { Deutungen, FremdesWort } from '@shared/domain/austausch/fremdeWoerter'
import { type Entscheidungen, keineEntscheidungen, type Plan } from '@shared/domain/austausch/plan'
import type { ReadRequest } from '@shared/domain/austausch/readRequest'
import type { Absender } from '@shared/domain/austausch/traeger'
import { asBefore, decidedPersons } from '@shared/domain/austausch/wieZuvor'
import type { FallId } from '@shared/domain/faelle/fall'
import { AppError, refuse } from '@shared/errors'
import type { GemerkteListe, GescheiterteListe, gemerkteListen } from './gemerkteListen'
import { inSteps, unwatched } from './inSteps'
import type { Quelle } from './quellen'

/** A list between opening and taking over. */
export interface OffeneListe {
  id: string
  request: ReadRequest
  /** As it was read. */
  gelesen: ErkannteListe
  /** Words of it that nobody has confirmed before. */
  fremd: readonly FremdesWort[]
  /** What a person said about them. */
  deutungen: Deutungen
  /** As it was read, with these words understood. */
  liste: ErkannteListe
  quelle: Quelle
  /** Whose list it is as a person said, `null` for that of no provider; absent as long as nobody said so. */
  gewaehlterTraeger?: string | null | undefined
  traeger: Absender | null
  /** Sheets of the same form that follow when this one is taken over. */
  weitere: readonly string[]
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
    await gemerkt.mark(id, { code: 'liste.unterbrochen', details: {} })
    try {
      const inhalt = await reread(gemerkte)
      const liste = await planned(id, inhalt, asBefore(inhalt.vorlage, gemerkte.entscheidungen), unwatched)
      await gemerkt.mark(id, null)
      return liste
    } catch (error) {
      if (error instanceof AppError) await gemerkt.mark(id, error.data)
      throw error
    }
  }

  /** Those that can be read. What failed before, or took the program down, is tried again only when a person asks. */
  async function all(): Promise<OffeneListe[]> {
    const marked = new Set((await gemerkt.gescheiterte()).map(({ id }) => id))
    const ids = new Set([...(await gemerkt.ids()), ...offene.keys()])
    const readable = await Promise.all([...ids].filter((id) => offene.has(id) || !marked.has(id)).map(getOrRefused))
    return readable.filter((liste) => liste !== undefined)
  }

  async function getOrRefused(id: string): Promise<OffeneListe | undefined> {
    try {
      return await get(id)
    } catch (error) {
      if (error instanceof AppError) return undefined
      throw error
    }
  }

  return {
    get,
    all,
    async unreadable(): Promise<GescheiterteListe[]> {
      await all()
      return (await gemerkt.gescheiterte()).filter(({ id }) => !offene.has(id))
    },
    has: async (id: string) => offene.has(id) || (await gemerkt.ids()).includes(id),

    async remove(id: string): Promise<void> {
      offene.delete(id)
      await gemerkt.remove(id)
    },

    /** A new list. One that is only looked at (`fluechtig`) leaves nothing in the store. */
    async open(
      inhalt: Inhalt,
      { fluechtig = false }: { fluechtig?: boolean | undefined },
      run: Run<UebernahmeProgress>
    ): Promise<OffeneListe> {
      const liste = await planned(randomUUID(), inhalt, keineEntscheidungen, run)
      if (!fluechtig) await gemerkt.insert(toGemerkt(liste))
      offene.set(liste.id, Promise.resolve(liste))
      return liste
    },

    /** One sheet is taken over: the next of its series is open in its place, or nothing is left to do. */
    async finish(
      { weitere: [naechstes, ...weitere], ...offen }: OffeneListe,
      fallByRow: ReadonlyMap<number, FallId>
    ): Promise<void> {
      if (naechstes === undefined) return this.remove(offen.id)
      // Sheets of one form: what was corrected and said in the one holds for the next, but for its month.
      const { monat: _, ...overrides } = offen.request.overrides ?? {}
      const request = { ...offen.request, overrides: { ...overrides, sheet: naechstes } }
      const wieZuvor = decidedPersons(offen.plan, offen.entscheidungen, fallByRow)
      offene.delete(offen.id)
      await gemerkt.update(
        toGemerkt({ ...offen, request, weitere, entscheidungen: { ...keineEntscheidungen, wieZuvor } })
      )
    },

    /** The same list after other decisions. Not in steps: the next click must find what this one decided. */
    async decide(offen: OffeneListe, entscheidungen: Entscheidungen): Promise<OffeneListe> {
      const liste = { ...offen, entscheidungen, plan: replan(offen.vorlage, offen, entscheidungen) }
      offene.set(offen.id, Promise.resolve(liste))
      await gemerkt.update(toGemerkt(liste))
      return liste
    },

    /** The same list with words of it understood otherwise; not in steps either. */
    async translate(offen: OffeneListe, inhalt: Inhalt): Promise<OffeneListe> {
      const liste = { ...offen, ...inhalt, plan: replan(inhalt.vorlage, offen, offen.entscheidungen) }
      offene.set(offen.id, Promise.resolve(liste))
      await gemerkt.update(toGemerkt(liste))
      return liste
    },

    /** The same list, read otherwise. */
    async put(
      id: string,
      inhalt: Inhalt,
      entscheidungen: Entscheidungen,
      run: Run<UebernahmeProgress>
    ): Promise<OffeneListe> {
      const liste = await planned(id, inhalt, entscheidungen, run)
      offene.set(id, Promise.resolve(liste))
      await gemerkt.update(toGemerkt(liste))
      return liste
    }
  }
}

async function planned(
  id: string,
  inhalt: Inhalt,
  entscheidungen: Entscheidungen,
  run: Run<UebernahmeProgress>
): Promise<OffeneListe> {
  const { vorlage } = inhalt
  const plan = await inSteps(
    planInSteps(vorlage, entscheidungen),
    { teil: 'planen', rows: vorlage.liste.rows.length },
    run
  )
  return { id, ...inhalt, entscheidungen, plan }
}

function toGemerkt(offen: OffeneListe): GemerkteListe {
  const { id, request, deutungen, quelle, gewaehlterTraeger, weitere, entscheidungen } = offen
  const { file, bytes, password: kennwort, overrides = {} } = request
  // They are found anew at the next reading.
  const { words: _words, remembered: _remembered, letztesBlatt: _letztesBlatt, ...rest } = overrides
  const korrekturen = {
    ...rest,
    deutungen,
    weitere: [...weitere],
    ...(gewaehlterTraeger !== undefined && { traeger: gewaehlterTraeger })
  }
  return { id, datei: file, bytes, kennwort, quelle: quelle.name, korrekturen, entscheidungen }
}
