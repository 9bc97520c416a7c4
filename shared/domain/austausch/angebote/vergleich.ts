import type { Durchfuehrung, DurchfuehrungWerte, TerminWerte } from '../../angebote/angebot'
import { stundenplanOf } from '../../angebote/termine'
import { suchform } from '../../faelle/suchform'
import type { Wert } from '../../feld'
import type { Tag } from '../../zeitraum'
import { type Entscheidungen, zellenSchluessel } from '../plan'
import { compactKey } from '../text'
import { compareZelle, type Zelle } from '../zellen'
import type { Angebotsangabe } from './angabe'
import type { Angebotsbestand } from './bestand'
import { sameWeek, withRooms } from './stundenplan'

export interface Vergleich {
  angabe: Angebotsangabe
  /** What the source said of the run the last time. */
  zuletzt: Angebotsangabe | undefined
  /** Only the month of the beginning is named. */
  ungenauerBeginn: boolean
  bestand: Angebotsbestand
  entscheidungen: Entscheidungen
}

type Feldname = keyof DurchfuehrungWerte

const platzzahlen: readonly Feldname[] = ['plaetze', 'plaetzeFrei', 'wartende']
/** They go with the figure of free places. */
const mitPlaetzen: readonly Feldname[] = ['plaetzeStand', 'quelle']

/** Compares what a row names with the stored run. */
export function compareAngebot(durchfuehrung: Durchfuehrung, vergleich: Vergleich): Zelle[] {
  const { werte } = vergleich.angabe
  const felder = (Object.keys(werte) as Feldname[]).filter((feld) => !mitPlaetzen.includes(feld))
  const zellen = felder.flatMap((feld) => {
    const [von, nach] = [durchfuehrung[feld], werte[feld] ?? null]
    if (nach === null || saysTheSame(feld, von, nach, vergleich)) return []
    return cell(durchfuehrung, { feld, von, nach, zuletzt: vergleich.zuletzt?.werte[feld] }, vergleich)
  })
  return [...zellen, ...companions(durchfuehrung, zellen, vergleich), ...weekCell(durchfuehrung, vergleich)]
}

function saysTheSame(feld: Feldname, von: Wert, nach: Wert, { ungenauerBeginn }: Vergleich): boolean {
  if (von === nach) return true
  if (typeof von !== 'string' || typeof nach !== 'string') return false
  if (feld === 'kursKennung' || feld === 'massnahmeNr') return compactKey(von) === compactKey(nach)
  if (feld === 'titel' || feld === 'standort' || feld === 'format') return suchform(von) === suchform(nach)
  return feld === 'beginn' && ungenauerBeginn && von.slice(0, 7) === nach.slice(0, 7)
}

function cell(
  { id, version, plaetzeStand, quelle }: Durchfuehrung,
  { feld, von, nach, zuletzt }: { feld: Feldname | 'termine'; von: Wert; nach: Wert; zuletzt: Wert | undefined },
  { angabe, bestand, entscheidungen }: Vergleich
): Zelle[] {
  const ort = { tabelle: 'durchfuehrung', satz: id, version, feld } as const
  const key = zellenSchluessel(ort)
  const entschieden = entscheidungen.zellen[key]
  const alter = platzzahlen.includes(feld as Feldname) ? ageOf(angabe.stand, plaetzeStand) : undefined
  if (alter === 'aelter' && von !== null && plaetzeStand !== null) {
    const juenger = { juenger: { quelle, stand: plaetzeStand } }
    return [{ ...ort, von, nach, zustand: 'konflikt', konflikt: 'juenger', ...juenger, ...decided(entschieden, false) }]
  }
  // We call a run what we like: the name of the list is offered, no more.
  if (feld === 'titel') return [{ ...ort, von, nach, zustand: 'bleibt', ...decided(entschieden, false) }]
  const changed = bestand.hand.get(key)
  const made =
    changed === undefined && von !== null ? bestand.hand.get(zellenSchluessel({ ...ort, feld: '*' })) : undefined
  const zelle = compareZelle(ort, von, nach, {
    zuletzt,
    hand: feld !== 'plaetze' && alter === 'juenger' ? undefined : (changed ?? made ?? undefined),
    letzteUebernahme: bestand.letzteUebernahme,
    beschaedigt: false,
    entschieden
  })
  return zelle ? [zelle] : []
}

const decided = (entschieden: Zelle['entschieden'], sonst: boolean) => ({
  nehmen: entschieden ? entschieden === 'liste' : sonst,
  ...(entschieden && { entschieden })
})

/** How a figure of the list stands to the stored one: the younger one counts, whoever said it. */
function ageOf(genannt: Tag, gespeichert: Tag | null): 'aelter' | 'juenger' | undefined {
  if (gespeichert === null || genannt === gespeichert) return undefined
  return genannt < gespeichert ? 'aelter' : 'juenger'
}

/** Age and source go where the figure goes; an equal figure that is younger confirms the stored one. */
function companions(durchfuehrung: Durchfuehrung, zellen: readonly Zelle[], { angabe: { werte } }: Vergleich): Zelle[] {
  if (werte.plaetzeFrei === undefined || !werte.plaetzeStand) return []
  const frei = zellen.find(({ feld }) => feld === 'plaetzeFrei')
  const { id, version, plaetzeStand } = durchfuehrung
  if (!frei && plaetzeStand !== null && werte.plaetzeStand <= plaetzeStand) return []
  const wie = frei ?? {
    tabelle: 'durchfuehrung' as const,
    satz: id,
    version,
    zustand: 'geaendert' as const,
    nehmen: true
  }
  return mitPlaetzen.flatMap((feld) => {
    const [von, nach] = [durchfuehrung[feld], werte[feld] ?? null]
    return von === nach ? [] : [{ ...wie, feld, von, nach }]
  })
}

function weekCell(durchfuehrung: Durchfuehrung, vergleich: Vergleich): Zelle[] {
  const { termine: bisher } = durchfuehrung
  const { termine } = vergleich.angabe
  if (!termine || sameWeek(termine, bisher)) return []
  const asStored = (genannt: readonly TerminWerte[]) => stundenplanOf(withRooms(genannt, bisher))
  const frueher = vergleich.zuletzt?.termine
  const zuletzt = frueher ? asStored(frueher) : undefined
  return cell(
    durchfuehrung,
    { feld: 'termine', von: stundenplanOf(bisher), nach: asStored(termine), zuletzt },
    vergleich
  )
}
