import type { SatzWerte } from '@shared/domain/saetze/satzarten'
import type { Zufall } from '@shared/domain/zufall'

type Sprachstand = Partial<SatzWerte<'sprachstand'>>

/** Points that speak for the result of a DTZ; some providers report none. */
export function withDtzPunkte<S extends Sprachstand>(zufall: Zufall, satz: S): S {
  if (satz.pruefung !== 'DTZ' || satz.ergebnis === 'NICHT_ANGETRETEN' || zufall.chance(0.15)) return satz
  return { ...satz, ...punkteOf(zufall, satz.niveauGesamt ?? null) }
}

function punkteOf(zufall: Zufall, niveau: string | null) {
  if (niveau === 'B1') {
    const imLesen = zufall.chance(0.8)
    return {
      punkteHoerenLesen: imLesen ? zufall.int(33, 44) : zufall.int(20, 32),
      punkteSchreiben: imLesen ? zufall.int(8, 20) : zufall.int(15, 20),
      punkteSprechen: zufall.int(75, 98)
    }
  }
  if (niveau === 'A2')
    return {
      punkteHoerenLesen: zufall.int(20, 40),
      punkteSchreiben: zufall.int(4, 16),
      punkteSprechen: zufall.int(35, 74)
    }
  return {
    punkteHoerenLesen: zufall.int(8, 24),
    punkteSchreiben: zufall.int(0, 8),
    punkteSprechen: zufall.int(12, 34)
  }
}
