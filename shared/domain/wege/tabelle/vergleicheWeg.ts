import { uhrzeitOf } from '../../kombination/minute'
import type { Tag } from '../../zeitraum'
import { ortsschluessel } from '../wegzeit'
import type { Gespeichert, Wegebestand, Wegeplanzeile, Wegwerte } from './wegeplan'
import type { Wegangabe } from './wegetabelle'

interface Regel {
  ueberschreiben: boolean
  /** Of ways that name no day of their own. */
  stand: Tag
}

/** Compares ways whose places are known with the store. An empty cell changes nothing. */
export function vergleicheWeg({ wegzeiten, wege }: Wegebestand, { ueberschreiben, stand }: Regel) {
  const bekannt = new Map(wegzeiten.map((eine) => [keyOf(eine.ortA, eine.ortB), eine]))

  /** As the program uses it without a row of its own: the way back, or none within one place. An estimate counts for nothing. */
  function abgeleitet(von: string, nach: string): Wegwerte | null {
    const weg = wege(von, nach)
    if (!weg || weg.geschaetzt) return null
    const { frueh, mittag, spaet, letzteRueckfahrt } = weg
    return {
      ...{ frueh, mittag, spaet, stand: null },
      letzteRueckfahrt: letzteRueckfahrt === null ? null : uhrzeitOf(letzteRueckfahrt)
    }
  }

  return (angabe: Wegangabe): Wegeplanzeile => {
    const eigen = bekannt.get(keyOf(angabe.von, angabe.nach))
    const alt = eigen ? werteOf(eigen) : abgeleitet(angabe.von, angabe.nach)
    const gesagt = merged(angabe, alt)
    const zeile = {
      ...{ stelle: angabe.stelle, von: eigen?.ortA ?? angabe.von, nach: eigen?.ortB ?? angabe.nach },
      ...{ alt, version: eigen?.version ?? 0, vonHand: eigen?.vonHand ?? false, maengel: [] }
    }
    if (gesagt.frueh === null || gesagt.mittag === null || gesagt.spaet === null) {
      const mangel = { art: 'unvollstaendig', zelle: angabe.stelle, wert: '' } as const
      return { ...zeile, neu: gesagt, zustand: 'abgelehnt', maengel: [mangel] }
    }
    const bestaetigt = eigen !== undefined && angabe.stand !== null && angabe.stand > (eigen.stand ?? '')
    if (alt && sameFigures(alt, gesagt) && !bestaetigt) return { ...zeile, neu: alt, zustand: 'gleich' }
    const neu = { ...gesagt, stand: angabe.stand ?? stand }
    if (!eigen) return { ...zeile, neu, zustand: 'neu' }
    return { ...zeile, neu, zustand: eigen.vonHand && !ueberschreiben ? 'behalten' : 'geaendert' }
  }
}

const keyOf = (von: string, nach: string) => `${ortsschluessel(von)}\n${ortsschluessel(nach)}`

const werteOf = ({ minutenFrueh, minutenMittag, minutenSpaet, letzteRueckfahrt, stand }: Gespeichert): Wegwerte => ({
  ...{ frueh: minutenFrueh, mittag: minutenMittag, spaet: minutenSpaet, letzteRueckfahrt, stand }
})

const merged = (neu: Wegwerte, alt: Wegwerte | null): Wegwerte => ({
  frueh: neu.frueh ?? alt?.frueh ?? null,
  mittag: neu.mittag ?? alt?.mittag ?? null,
  spaet: neu.spaet ?? alt?.spaet ?? null,
  letzteRueckfahrt: neu.letzteRueckfahrt ?? alt?.letzteRueckfahrt ?? null,
  stand: neu.stand
})

/** Whether both say the same of a way, whatever the day. */
export const sameFigures = (a: Wegwerte, b: Wegwerte) =>
  a.frueh === b.frueh && a.mittag === b.mittag && a.spaet === b.spaet && a.letzteRueckfahrt === b.letzteRueckfahrt
