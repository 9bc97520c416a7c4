import { createPlan } from '@shared/domain/austausch/createPlan'
import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import type { Kursangebot } from '@shared/domain/austausch/kurse'
import type { Listenart } from '@shared/domain/austausch/listenart'
import type { PlanZeile } from '@shared/domain/austausch/plan'
import type { Satz, Teilnahme } from '@shared/domain/saetze/satzarten'
import type { someListe, Werte } from './someListe'
import { bestandOf, storedFall, storedSatz, vorlageOf } from './someVorlage'

export const fallId = '11111111-1111-4111-8111-111111111111'
export const traeger = { id: '22222222-2222-4222-8222-222222222222', name: 'Sprachhaus Lindentor gGmbH' }

/** A person as lists of providers name her, and as the store knows her. */
export const anna: Werte = { nachname: 'Haddad', vorname: 'Anna', geburtsdatum: '1987-03-07' }
export const annaImBestand = storedFall(fallId, {
  kundennummer: '498A012345',
  nachname: 'Haddad',
  vorname: 'Anna',
  geburtsdatum: '1987-03-07',
  telefon: '0171 3920004'
})

/** A stored participation of Anna with this provider. */
export const inKurs = (werte: Partial<Teilnahme> = {}) =>
  storedSatz('teilnahme', '33333333-3333-4333-8333-333333333333', fallId, {
    titel: 'IK 26-07',
    traeger: traeger.name,
    status: 'EINGETRETEN',
    statusSeit: '2026-04-13',
    eintrittIst: '2026-04-13',
    ...werte
  })

/** A run of this provider. */
export const someKurs = (over: Partial<Kursangebot> = {}): Kursangebot => ({
  id: '44444444-4444-4444-8444-444444444444',
  titel: 'Allgemeiner Integrationskurs Ellerwiek',
  kursKennung: 'IK 26-07',
  massnahmeNr: null,
  kursart: 'IK_ALLG',
  instrument: null,
  beginn: '2026-04-13',
  ende: '2026-12-09',
  traeger: traeger.id,
  traegerName: traeger.name,
  ...over
})

interface Umfeld {
  teilnahmen?: readonly Teilnahme[]
  anwesenheiten?: readonly Satz<'anwesenheit'>[]
  sprachstaende?: readonly Satz<'sprachstand'>[]
  vermerke?: readonly Satz<'kontakt'>[]
  kurse?: readonly Kursangebot[]
  ohneTraeger?: boolean
}

/** What a list of a provider does about Anna, row by row. */
export function planOf(
  kind: Listenart,
  rows: Parameters<typeof someListe>[0],
  { kurse = [], ohneTraeger = false, ...saetze }: Umfeld = {},
  over: Partial<ErkannteListe> = {}
): PlanZeile[] {
  const bestand = { ...bestandOf([annaImBestand], saetze), kurse }
  const umfeld = { bestand, traeger: ohneTraeger ? null : traeger, quelle: 'Sprachhaus' }
  return createPlan(vorlageOf(rows, umfeld, { kind, stand: '2026-10-31', ...over })).zeilen
}
