import type { Schritt } from '@shared/domain/kette/schritt'
import { spurOf } from '@shared/domain/kette/schritt'
import type { Satz, Satzart } from '@shared/domain/saetze/satzarten'
import { satzFelder } from '@shared/domain/saetze/satzFelder'

/** A record of a person of which nothing is known but what a test names. */
export function someSatz<A extends Satzart>(art: A, id: string, werte: Partial<Satz<A>>): Satz<A> {
  const leer = Object.fromEntries(Object.keys(satzFelder[art]).map((feld) => [feld, null]))
  return { ...leer, id, fall: 'fall', version: 1, ...werte } as unknown as Satz<A>
}

/** A step with planned days, as `'2026-01-01 2026-03-31'`; an open end is left out. */
export function someSchritt(key: string, elementart: string, tage: string, mehr: Partial<Schritt> = {}): Schritt {
  const [beginn = null, ende = null] = tage === '' ? [] : tage.split(' ')
  return {
    ...{ key, elementart, spur: spurOf(elementart), titel: null, kursart: null, instrument: null },
    ...{ kostentraeger: null, traeger: null, niveauZiel: null, wochenstunden: null, durchfuehrung: null },
    ...{ begruendung: null, bemerkung: null, planstatus: 'GEPLANT', verworfenGrund: null, ist: null, status: null },
    ...{ integrationArt: null, reihenfolge: null, teilnahme: null, kettenelement: null, integration: null },
    plan: beginn === null && ende === null ? null : { beginn, ende },
    ...mehr
  }
}
