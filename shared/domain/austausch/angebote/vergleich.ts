import type { Durchfuehrung, DurchfuehrungWerte, TerminWerte } from '../../angebote/angebot'
import { stundenplanOf } from '../../angebote/termine'
import { suchform } from '../../faelle/suchform'
import type { Wert } from '../../feld'
import { compareCell } from '../compareCell'
import { saidLast } from '../leere'
import type { Entscheidungen } from '../plan'
import { compactKey } from '../text'
import type { Zelle } from '../zellen'
import type { Angebotsangabe } from './angabe'
import type { Angebotsvorlage } from './bestand'
import { sameWeek, withRooms } from './stundenplan'

export interface Vergleich {
  angabe: Angebotsangabe
  /** What the source said of the run the last time. */
  zuletzt: Angebotsangabe | undefined
  /** Only the month of the beginning is named. */
  ungenauerBeginn: boolean
  vorlage: Angebotsvorlage
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
  const { leer, angeboten } = vergleich.angabe
  const geleerte = [...leer, ...angeboten]
    .filter((feld) => durchfuehrung[feld] !== null && !(feld in werte))
    .flatMap((feld) => {
      const zuletzt = saidLast(vergleich.zuletzt?.werte, feld, null)
      const leeren = { feld, von: durchfuehrung[feld], nach: null, zuletzt, angeboten: angeboten.includes(feld) }
      return cell(durchfuehrung, leeren, vergleich)
    })
  return [
    ...zellen,
    ...geleerte,
    ...companions(durchfuehrung, zellen, vergleich),
    ...weekCell(durchfuehrung, vergleich)
  ]
}

function saysTheSame(feld: Feldname, von: Wert, nach: Wert, { ungenauerBeginn }: Vergleich): boolean {
  if (von === nach) return true
  if (typeof von !== 'string' || typeof nach !== 'string') return false
  if (feld === 'kursKennung' || feld === 'massnahmeNr') return compactKey(von) === compactKey(nach)
  if (feld === 'titel' || feld === 'standort' || feld === 'format') return suchform(von) === suchform(nach)
  return feld === 'beginn' && ungenauerBeginn && von.slice(0, 7) === nach.slice(0, 7)
}

type Feldvergleich = {
  feld: Feldname | 'termine'
  von: Wert
  nach: Wert
  zuletzt: Wert | undefined
  angeboten?: boolean
}

function cell(
  { id, version, plaetzeStand, quelle }: Durchfuehrung,
  { feld, von, nach, zuletzt, angeboten = false }: Feldvergleich,
  { angabe, vorlage, entscheidungen }: Vergleich
): Zelle[] {
  const ort = { tabelle: 'durchfuehrung', satz: id, version, feld } as const
  // We call a run what we like: the name of the list is offered, no more.
  if (feld === 'titel' && !vorlage.ruecklauf)
    return compareCell(ort, { von, nach }, withBestandFirst(vorlage, feld), entscheidungen, { zuletzt })
  const istZahl = platzzahlen.includes(feld as Feldname)
  if (!istZahl || plaetzeStand === null || angabe.stand === plaetzeStand)
    return compareCell(ort, { von, nach }, vorlage, entscheidungen, { zuletzt, angeboten })
  const juenger = angabe.stand < plaetzeStand ? { quelle, stand: plaetzeStand } : undefined
  // The younger of two figures counts, whoever said it.
  const bestand = juenger || feld === 'plaetze' ? vorlage.bestand : { ...vorlage.bestand, ...niemand }
  return compareCell(ort, { von, nach }, { ...vorlage, bestand }, entscheidungen, { zuletzt, juenger, angeboten })
}

const niemand = { hand: new Map(), juenger: new Map() }

const withBestandFirst = (vorlage: Angebotsvorlage, feld: string) => ({
  ...vorlage,
  vorrang: { [`durchfuehrung.${feld}`]: 'bestand' as const, ...vorlage.vorrang }
})

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
