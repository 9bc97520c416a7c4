import { type DurchfuehrungWerte, durchfuehrungFelder, type TerminWerte } from '../../angebote/angebot'
import type { Feld, Wert as FeldWert } from '../../feld'
import type { Tag } from '../../zeitraum'
import type { ZeilenBefund } from '../befunde'
import type { Genannt } from '../genannt'
import type { Listenfeld } from '../ziele'
import { readPlatzangabe } from './platzangabe'
import { readStundenplan } from './stundenplan'

type Feldname = keyof DurchfuehrungWerte

/** What a row says about one run, in the words of the store. A field it does not name is absent. */
export interface Angebotsangabe {
  traeger: string | null
  /** The day its place figures are of. */
  stand: Tag
  werte: Partial<DurchfuehrungWerte>
  /** The named week; the rooms are not in such lists. */
  termine: readonly TerminWerte[] | null
  /** Fields an empty cell of which means: no entry any more. */
  leer: readonly Feldname[]
  /** Fields whose cells the recipient of our list emptied: taken only when a person says so. */
  angeboten: readonly Feldname[]
  /** What was not understood. */
  befunde: ZeilenBefund[]
  /** Fields whose value is longer or larger than the store takes: left out and told. */
  unzulaessig: Listenfeld[]
}

interface Herkunft {
  quelle: string
  /** The day the place figures of the row are of. */
  stand: Tag
}

/** Columns whose values are taken over as they were read. */
const angebotZiele = {
  massnahme: 'titel',
  kursart: 'kursart',
  massnahme_nr: 'massnahmeNr',
  kurs_kennung: 'kursKennung',
  standort: 'standort',
  ort: 'standort',
  eintritt: 'beginn',
  naechster_kurs: 'beginn',
  austritt_plan: 'ende',
  plaetze: 'plaetze',
  wartende: 'wartende',
  ue_woche: 'ueWoche',
  mindest_tn: 'mindestTn',
  kinderbetreuung: 'kinderbetreuung',
  format: 'format',
  anmeldeschluss: 'anmeldeschluss',
  abschnitt: 'abschnitt',
  niveau_gesamt: 'abschnitt',
  kontakt: 'kontakt',
  email: 'kontakt',
  telefon: 'kontakt'
} as const satisfies Partial<Record<Listenfeld, Feldname>>

/** What an empty cell may empty: no number, no name, no day of beginning, no figure that has an age. */
export const leerbareAngebotsfelder: Readonly<Partial<Record<Listenfeld, Feldname>>> = {
  standort: 'standort',
  austritt_plan: 'ende',
  wartende: 'wartende',
  ue_woche: 'ueWoche',
  mindest_tn: 'mindestTn',
  kinderbetreuung: 'kinderbetreuung',
  format: 'format',
  anmeldeschluss: 'anmeldeschluss',
  abschnitt: 'abschnitt',
  kontakt: 'kontakt'
}

const weitere: readonly Listenfeld[] = ['traeger', 'plaetze_frei', 'stand', 'kurstage', 'uhrzeit', 'wochenstunden']

/** Whether a column of a list of courses says something of the offers. */
export const isAngebotsfeld = (feld: Listenfeld) => feld in angebotZiele || weitere.includes(feld)

/** Sorts what a row names; of two columns for one field the first counts. A figure of free places brings its age and source. */
export function angebotsangabeOf(genannt: Genannt, { quelle, stand }: Herkunft): Angebotsangabe {
  const angabe: Angebotsangabe = { traeger: null, stand, werte: {}, termine: null, ...nichts() }
  const set = (feld: Listenfeld, ziel: Feldname, wert: FeldWert) => {
    if (ziel in angabe.werte) return
    if (isValid(ziel, wert)) Object.assign(angabe.werte, { [ziel]: wert })
    else angabe.unzulaessig.push(feld)
  }
  if (typeof genannt.traeger === 'string') angabe.traeger = genannt.traeger
  for (const [feld, ziel] of Object.entries(angebotZiele) as [keyof typeof angebotZiele, Feldname][]) {
    const wert = genannt[feld]
    if (wert !== undefined) set(feld, ziel, wert)
  }
  const { wochenstunden } = genannt
  if (wochenstunden !== undefined && Number(wochenstunden) > 0)
    set('wochenstunden', 'wochenstunden', Number(wochenstunden))
  addPlaetze(angabe, genannt, set)
  if (angabe.werte.plaetzeFrei !== undefined) Object.assign(angabe.werte, { plaetzeStand: stand, quelle })
  addTermine(angabe, genannt)
  return angabe
}

const nichts = (): Pick<Angebotsangabe, 'leer' | 'angeboten' | 'befunde' | 'unzulaessig'> => ({
  leer: [],
  angeboten: [],
  befunde: [],
  unzulaessig: []
})

function addPlaetze(
  { befunde }: Angebotsangabe,
  { plaetze_frei: zelle }: Genannt,
  set: (feld: Listenfeld, ziel: Feldname, wert: FeldWert) => void
): void {
  if (typeof zelle !== 'string' && typeof zelle !== 'number') return
  const { frei, wartende, plaetze, befund } = readPlatzangabe(zelle)
  if (frei !== undefined) set('plaetze_frei', 'plaetzeFrei', frei)
  if (wartende !== undefined) set('plaetze_frei', 'wartende', wartende)
  if (plaetze !== undefined) set('plaetze_frei', 'plaetze', plaetze)
  if (befund) befunde.push({ field: 'plaetze_frei', code: `plaetze.${befund}`, facts: { roh: String(zelle) } })
}

function addTermine(angabe: Angebotsangabe, { kurstage, uhrzeit }: Genannt): void {
  const plan = readStundenplan(text(kurstage), text(uhrzeit))
  if (plan.art === 'termine') angabe.termine = plan.termine
  else if (plan.art !== 'nichts') {
    const field = kurstage === undefined ? 'uhrzeit' : 'kurstage'
    angabe.befunde.push({ field, code: `stundenplan.${plan.art}`, facts: { roh: plan.roh } })
  }
}

const text = (wert: unknown) => (wert === undefined ? undefined : String(wert))

function isValid(ziel: Feldname, wert: FeldWert): boolean {
  const { schema }: Feld = durchfuehrungFelder[ziel]
  return schema.safeParse(wert).success
}
