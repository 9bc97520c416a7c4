import type { Lauf } from '@shared/domain/kombination/lauf'
import type { Planperson } from '@shared/domain/kombination/planperson'
import type { Planwelt } from '@shared/domain/kombination/planwelt'
import type { Planungskriterien } from '@shared/domain/planung/kriterien'
import type { Tag } from '@shared/domain/zeitraum'
import { changeCounter } from './changeCounter'
import { bringUp, type Kreisstand } from './kreisstand'
import { type Abbruch, type Personenbuendel, workOut } from './personenbuendel'
import { readWartende } from './planpersonen'
import type { Db } from './tables'

/** Whose bundles, as of which day, by which criteria; `null`: of everybody who waits. */
export interface Kreisfrage {
  heute: Tag
  kriterien: Planungskriterien
  wer: readonly string[] | null
}

/** These persons, in the order of their ids, with all that fits. */
export interface Kreisbuendel {
  welt: Planwelt
  personen: readonly Planperson[]
  buendelJe: Personenbuendel
}

interface Wie {
  signal?: Abbruch | undefined
  /** The runs as they would be; nothing of that is kept. */
  anders?: (laeufe: readonly Lauf[]) => readonly Lauf[]
}

/**
 * The bundles of a county: worked out once, then only what changed – a person by the history, a run or a rule by comparing.
 * In memory: whoever opens a store makes one, so that it is gone with the lock.
 */
export function createKreisbuendel(db: Db): (frage: Kreisfrage, wie?: Wie) => Promise<Kreisbuendel> {
  let stand: Kreisstand | undefined

  return async (frage, { signal, anders } = {}) => {
    const zahl = await changeCounter(db)
    const wer = (frage.wer ?? (await readWartende(db))).toSorted()
    const key = JSON.stringify([zahl, frage.heute, frage.kriterien, wer])
    const jetzt = stand?.key === key ? stand : await bringUp(db, { ...frage, wer, key }, stand, signal)
    stand = jetzt
    const { welt, buendel } = jetzt
    const personen = [...jetzt.personen.values()]
    if (!anders) return { welt, personen, buendelJe: buendel }
    const neu = { ...welt, laeufe: anders(welt.laeufe) }
    return { welt: neu, personen, buendelJe: await workOut(personen, neu, { welt, buendel }, signal) }
  }
}
