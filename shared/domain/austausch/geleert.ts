import { quellfelderOf } from '../ausgaben/hier'
import type { Rueckzeile, Rueckzelle } from '../ausgaben/ruecklauf'
import { spalteOf } from '../ausgaben/spalten'
import type { Wert } from '../feld'
import type { Vorlage } from './bestand'
import { compareCell } from './compareCell'
import type { ZeilenKontext } from './compareRow'
import { leerbarIn } from './leere'
import type { Entscheidungen } from './plan'
import type { Zelle } from './zellen'

/** A cell its recipient emptied and may change. */
export const isGeleert = ({ stand, dort }: Pick<Rueckzelle, 'stand' | 'dort'>) =>
  (stand === 'dort' || stand === 'beide') && !dort.unlesbar && dort.wert === null

/**
 * Cells of a returned row that were emptied, compared with what is stored: offered, and taken only when a person says so or
 * the source means it so.
 */
export function compareGeleerte(
  { zellen }: Rueckzeile,
  { teilnahmen, anwesenheiten }: ZeilenKontext,
  vorlage: Vorlage,
  entscheidungen: Entscheidungen
): Zelle[] {
  const art = vorlage.ruecklauf?.liste.art
  return zellen.filter(isGeleert).flatMap(({ spalte, hier }) => {
    const [{ feld: listenfeld }, quelle] = [spalteOf(spalte), art && quellfelderOf(art, spalte)]
    const ziel = listenfeld === null ? undefined : leerbarIn(listenfeld, vorlage.liste.kind)
    if (!ziel || listenfeld === null || quelle?.tabelle !== ziel.tabelle) return []
    const saetze = quelle.tabelle === 'teilnahme' ? teilnahmen : anwesenheiten
    const satz = saetze.find(({ id }) => id === hier.satz) as (Record<string, Wert> & Stored) | undefined
    const feld = quelle.felder.find((eines) => (satz?.[eines] ?? null) !== null)
    if (!satz || feld === undefined) return []
    const ort = { tabelle: ziel.tabelle, satz: satz.id, version: satz.version, feld }
    const angeboten = !vorlage.leer?.includes(listenfeld)
    return compareCell(ort, { von: satz[feld] ?? null, nach: null }, vorlage, entscheidungen, {
      zuletzt: undefined,
      angeboten
    })
  })
}

interface Stored {
  id: string
  version: number
}
