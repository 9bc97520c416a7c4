import type { Durchfuehrung } from '@shared/domain/angebote/angebot'
import { immer } from '@shared/domain/angebote/termine'
import type { Angebotsbestand, Angebotsvorlage } from '@shared/domain/austausch/angebote/bestand'
import { createAngebotsplan } from '@shared/domain/austausch/angebote/createAngebotsplan'
import { accountedFor, type Entscheidungen, keineEntscheidungen, type PlanZeile } from '@shared/domain/austausch/plan'
import { someDurchfuehrung } from './someDurchfuehrung'
import { someListe, type Werte } from './someListe'

/** Two providers. */
export const lernhof = {
  id: 'b1000000-0000-4000-8000-000000000001',
  version: 1,
  name: 'Lernhof Moosbrook e. V.',
  ort: null
}
export const sprachhaus = {
  id: 'b1000000-0000-4000-8000-000000000002',
  version: 1,
  name: 'Sprachhaus Lindentor',
  ort: null
}
/** Ids of runs. */
export const kursId = 'a1000000-0000-4000-8000-000000000001'
export const andereId = 'a1000000-0000-4000-8000-000000000002'

/** A week as the store has it. */
export const vormittags = [1, 2, 3, 4, 5].map((wochentag) => ({
  wochentag,
  von: '08:30',
  bis: '12:45',
  ort: 'Raum 3',
  ...immer
}))

/** A stored run of the first provider. */
export function someKurs(werte: Partial<Durchfuehrung> = {}): Durchfuehrung {
  return {
    ...someDurchfuehrung({
      titel: 'Integrationskurs Alpha 4',
      kursart: 'IK_ALPHA',
      instrument: null,
      massnahmeNr: null,
      kursKennung: 'MO-27-04',
      standort: 'Moosbrook',
      beginn: '2027-01-11',
      ende: '2027-09-30',
      plaetze: 16,
      plaetzeFrei: 4,
      plaetzeStand: '2026-11-02',
      quelle: 'Kursplanung Herbst'
    }),
    ...{ id: kursId, version: 3, traeger: lernhof.id, termine: vormittags },
    ...werte
  }
}

type Bestand = Angebotsbestand &
  Angebotsvorlage['bestand'] &
  Pick<Angebotsvorlage, 'gesperrt' | 'vorrang'> & { absender: Angebotsvorlage['traeger'] }

/** A store that knows these runs. */
export const someBestand = (durchfuehrungen: Durchfuehrung[], over: Partial<Bestand> = {}): Bestand => ({
  heute: '2026-11-22',
  traeger: [lernhof, sprachhaus],
  durchfuehrungen,
  kursarten: new Map([
    ['IK_ALPHA', { label: 'Alphabetisierungskurs', gueltigBis: null }],
    ['IK_FRAUEN', { label: 'Frauenintegrationskurs', gueltigBis: '2025-04-30' }]
  ]),
  gemerkteTraeger: {},
  gesperrt: [],
  vorrang: {},
  hand: new Map(),
  juenger: new Map(),
  zuletzt: new Map(),
  letzteUebernahme: null,
  absender: null,
  ...over
})

/** The same run as a list names it. */
export const kurs: Werte = {
  traeger: 'Lernhof Moosbrook',
  kursart: 'IK_ALPHA',
  kurs_kennung: 'MO-27-04',
  standort: 'Moosbrook',
  eintritt: '2027-01-11'
}

const { kurs_kennung: _, ...rest } = kurs
/** The same without its number. */
export const ohneNummer: Werte = rest

interface Lage {
  bestand?: Bestand
  entscheidungen?: Partial<Entscheidungen>
  stand?: string
}

/** What such a list is read with. */
export const vorlageOf = (alles: Bestand) => ({
  ...{ bestand: alles, angebote: alles, traeger: alles.absender, gesperrt: alles.gesperrt, vorrang: alles.vorrang }
})

/** What taking over a list with these rows does. */
export function planOf(
  rows: Parameters<typeof someListe>[0],
  { bestand, entscheidungen, stand = '2026-11-20' }: Lage = {}
) {
  const liste = someListe(rows, { kind: 'kursplanungsliste' })
  const alles = bestand ?? someBestand([someKurs()])
  const plan = createAngebotsplan(
    { liste, quelle: 'Kursplanung Winter', stand, ...vorlageOf(alles) },
    { ...keineEntscheidungen, ...entscheidungen }
  )
  if (accountedFor(plan.zaehler) !== plan.zaehler.rows) throw new Error('rows that nobody accounts for')
  return plan
}

/** The same for a list of one row. */
export const onlyRow = (werte: Werte, lage?: Lage) => planOf([werte], lage).zeilen[0]!
/** Old and new values by field. */
export const cellsOf = ({ zellen }: PlanZeile) =>
  Object.fromEntries(zellen.map(({ feld, von, nach }) => [feld, [von, nach]]))
/** Codes of what should be known of a row. */
export const reasons = ({ gruende }: PlanZeile) => gruende.map(({ code }) => code)
