import type { Befund } from '../befund'
import type { Tag } from '../zeitraum'
import { type Datumspaar, inOrder, notInFuture } from './checkTage'
import type { SatzWerte } from './satzarten'
import { followsOn } from './teilnahmeUebergaenge'
import { abgebrochen, erfolgreichBeendet, laufend } from './zustaende'

type Werte = SatzWerte<'teilnahme'>

const paare: readonly Datumspaar<Werte>[] = [
  ['eintrittPlan', 'austrittPlan'],
  ['eintrittIst', 'austrittIst'],
  ['eintrittIst', 'austrittPlan', 'hinweis']
]

const begonnen: readonly string[] = [...laufend, ...erfolgreichBeendet, ...abgebrochen]
const beendet: readonly string[] = [...erfolgreichBeendet, ...abgebrochen]

/** What is wrong or unlikely about a participation. `vorher` is its status before, where it had one. */
export function checkTeilnahme(werte: Partial<Werte>, heute: Tag, vorher?: string): Befund[] {
  return [
    ...inOrder(werte, paare),
    ...notInFuture(werte, ['eintrittIst', 'austrittIst', 'statusSeit'], heute),
    ...checkStatus(werte),
    ...checkUebergang(werte, vorher)
  ]
}

function checkStatus({ status, eintrittIst, austrittIst }: Partial<Werte>): Befund[] {
  if (!status) return []
  const hint = (field: 'eintrittIst' | 'austrittIst'): Befund => {
    return { field, error: { code: 'befund.tagZumStatus', details: { feld: field } }, hinweis: true }
  }
  return [
    ...(begonnen.includes(status) && !eintrittIst ? [hint('eintrittIst')] : []),
    ...(beendet.includes(status) && !austrittIst ? [hint('austrittIst')] : [])
  ]
}

function checkUebergang({ status }: Partial<Werte>, vorher: string | undefined): Befund[] {
  if (!status || !vorher || followsOn(vorher, status)) return []
  return [{ field: 'status', error: { code: 'befund.statusFolge', details: {} }, hinweis: true }]
}
