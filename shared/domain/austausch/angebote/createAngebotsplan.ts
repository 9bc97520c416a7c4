import type { Durchfuehrung } from '../../angebote/angebot'
import { stundenplanOf } from '../../angebote/termine'
import type { ErkannteZeile } from '../erkannteListe'
import { countPlan, type Entscheidungen, type Grund, keineEntscheidungen, type Plan, type PlanZeile } from '../plan'
import { whichCounts } from '../whois'
import type { Angebotsangabe } from './angabe'
import { gruendeOfKurszeile } from './antwort'
import type { Angebotsbestand, Angebotsvorlage } from './bestand'
import type { Angebotsbezug, FehlendesAngebot } from './bezug'
import { compareAngebot } from './vergleich'
import { withoutContradictions } from './widerspruch'
import { readZeilen, type Zeilenlage } from './zeilenlage'

/**
 * Says for every row of a list without persons what taking it over would do to the offers, and which runs it names no
 * longer. Pure, as `createPlan`. A provider or a doubtful run is decided by a person; a run is never deleted.
 */
export function createAngebotsplan(
  vorlage: Angebotsvorlage,
  entscheidungen: Entscheidungen = keineEntscheidungen
): Plan {
  const lagen = readZeilen(vorlage, entscheidungen)
  const gesehen: Gesehen = { kurse: new Map(), antworten: new Map() }
  const zeilen = vorlage.liste.rows.map((zeile) => {
    const lage = lagen.get(zeile.row)
    return lage ? planZeile(zeile, lage, vorlage, entscheidungen, gesehen) : skipped(zeile)
  })
  const fehlendeAngebote = missingAngebote(vorlage, zeilen, lagen)
  return { zeilen, fehlende: [], fehlendeAngebote, zaehler: countPlan(zeilen, fehlendeAngebote) }
}

/** What earlier rows of the list were about. */
interface Gesehen {
  kurse: Map<string, number>
  /** Rows of an issued list that stood there several times, with the one that counts. */
  antworten: Map<string, number>
}

const leer = ({ row, findings, hidden, skip }: ErkannteZeile): PlanZeile => ({
  versteckt: hidden === 'hand' && !skip,
  ...{ row, ausgang: 'unchanged', person: null, genannt: {}, neuerFall: {}, zellen: [], neueSaetze: [] },
  ...{ fruehereNummer: null, gruende: [], kandidaten: [], befunde: findings }
})

function skipped(zeile: ErkannteZeile): PlanZeile {
  const gruende: Grund[] = zeile.skip ? [{ code: 'uebersprungen', facts: { grund: zeile.skip } }] : []
  return { ...leer(zeile), ausgang: 'skipped', gruende }
}

function planZeile(
  zeile: ErkannteZeile,
  lage: Zeilenlage,
  vorlage: Angebotsvorlage,
  entscheidungen: Entscheidungen,
  gesehen: Gesehen
): PlanZeile {
  const { genannt, angabe, traeger, antwort } = lage
  const wahl = entscheidungen.personen[zeile.row]
  const zurueck = vorlage.ruecklauf?.zeilen.get(zeile.row)
  const gruende: Grund[] = [
    ...(zurueck ? gruendeOfKurszeile(zurueck, zeile) : []),
    ...angabe.unzulaessig.map((feld) => ({ code: 'unzulaessig', facts: { feld } }) as const)
  ]
  const angebot = bezugOf(lage, vorlage)
  const mit = { ...leer(zeile), genannt, gruende, befunde: [...zeile.findings, ...angabe.befunde], angebot }
  const ends = (ausgang: PlanZeile['ausgang'], grund: Grund): PlanZeile => ({
    ...mit,
    ausgang,
    gruende: [grund, ...gruende]
  })

  if (wahl?.art === 'auslassen' || traeger.art === 'ausgelassen')
    return ends('skipped', { code: 'ausgelassen', facts: {} })
  if (zeile.hidden === 'hand' && !wahl) return ends('unclear', { code: 'ausgeblendet', facts: {} })
  if (isStruck(zeile) && !wahl) return ends('unclear', { code: 'durchgestrichen', facts: {} })
  const gilt = zurueck && whichCounts(zurueck, wahl, vorlage, gesehen)
  if (gilt) return { ...mit, ...gilt }
  if (zurueck?.wie === 'geloescht' && !wahl) return { ...mit, ausgang: 'unclear' }
  if (!antwort && !namesAngebot(angabe)) return ends('rejected', { code: 'ohneAngebot', facts: {} })
  if (traeger.art === 'ohneNamen') return ends('unclear', { code: 'traegerFehlt', facts: {} })
  if (traeger.art === 'unbekannt') return ends('unclear', { code: 'traegerUnbekannt', facts: { name: traeger.name } })

  const gewaehlt = wahl?.art === 'durchfuehrung' ? wahl.durchfuehrung : lage.fund.sicher?.id
  const bekannte = vorlage.angebote.durchfuehrungen.find(({ id }) => id === gewaehlt && wahl?.art !== 'neu')
  const anzahl = lage.fund.aehnlich.length
  if (!bekannte && anzahl > 0 && wahl?.art !== 'neu')
    return ends('unclear', { code: 'angebotVielleicht', facts: { anzahl } })
  const schluessel = bekannte?.id ?? `${angebot.schluessel}: ${angabe.werte.kursKennung ?? zeile.row}`
  const vorher = gesehen.kurse.get(schluessel)
  if (vorher !== undefined) return ends('skipped', { code: 'angebotDoppelt', facts: { wieZeile: vorher } })
  gesehen.kurse.set(schluessel, zeile.row)
  return bekannte
    ? changeOf({ ...mit, angebot: { ...angebot, kandidaten: [] } }, bekannte, lage, vorlage, entscheidungen)
    : additionOf({ ...mit, angebot: { ...angebot, kandidaten: [] } }, lage, vorlage)
}

const isStruck = ({ findings }: ErkannteZeile) => findings.some(({ code }) => code === 'zeile.durchgestrichen')

const namesAngebot = ({ werte }: Angebotsangabe) =>
  !!(werte.titel || werte.kursart || werte.kursKennung || werte.massnahmeNr)

function bezugOf({ angabe, traeger, fund }: Zeilenlage, { angebote }: Angebotsvorlage): Angebotsbezug {
  const runs = fund.sicher ? [] : fund.aehnlich
  const { name, schluessel } = traeger
  const bekannter = traeger.art === 'bekannt' ? traeger.traeger : undefined
  return {
    traegerName: bekannter?.name ?? name,
    schluessel,
    traeger: bekannter ? { id: bekannter.id, version: bekannter.version } : traeger.art === 'neu' ? 'neu' : null,
    durchfuehrung: fund.sicher && { id: fund.sicher.id, version: fund.sicher.version },
    titel: fund.sicher?.titel ?? titelOf(angabe, angebote),
    neu: {},
    kandidaten: [
      ...(traeger.art === 'unbekannt' ? traeger.aehnlich : []).map(({ id, name, ort }) => ({
        id,
        name,
        ort,
        beginn: null
      })),
      ...runs.map(({ id, titel, standort, beginn }) => ({ id, name: titel, ort: standort, beginn }))
    ]
  }
}

/** What the list calls a run, else its kind and number. */
function titelOf({ werte }: Angebotsangabe, { kursarten }: Angebotsbestand): string {
  const { titel, kursart, kursKennung, massnahmeNr } = werte
  const art = kursart ? (kursarten.get(kursart)?.label ?? kursart) : 'Kurs'
  return titel ?? [art, kursKennung ?? massnahmeNr].filter(Boolean).join(' ')
}

type MitAngebot = PlanZeile & { angebot: Angebotsbezug }

function changeOf(
  zeile: MitAngebot,
  durchfuehrung: Durchfuehrung,
  { aenderbar, zuletzt }: Zeilenlage,
  vorlage: Angebotsvorlage,
  entscheidungen: Entscheidungen
): PlanZeile {
  const { id, version, titel } = durchfuehrung
  const ungenauerBeginn = zeile.befunde.some(({ field, code }) => field === 'eintritt' && code === 'datum.nurMonat')
  const vergleich = { angabe: aenderbar, zuletzt: zuletzt(id), ungenauerBeginn, vorlage, entscheidungen }
  const zellen = compareAngebot(durchfuehrung, vergleich)
  const { erlaubte, gruende } = withoutContradictions(durchfuehrung, zellen, vorlage.angebote.heute)
  const konflikt = erlaubte.some(({ zustand, entschieden }) => zustand === 'konflikt' && !entschieden)
  const geaendert = erlaubte.some(({ nehmen }) => nehmen)
  return {
    ...zeile,
    angebot: { ...zeile.angebot, durchfuehrung: { id, version }, titel },
    zellen: erlaubte,
    gruende: [...zeile.gruende, ...gruende],
    ausgang: konflikt ? 'conflict' : geaendert ? 'changed' : 'unchanged'
  }
}

function additionOf(zeile: MitAngebot, { angabe }: Zeilenlage, { angebote }: Angebotsvorlage): PlanZeile {
  const { werte, termine } = angabe
  const { titel } = zeile.angebot
  const widersprueche = withoutContradictions({ ...werte, titel }, [], angebote.heute)
  const bis = werte.kursart ? angebote.kursarten.get(werte.kursart)?.gueltigBis : undefined
  const alt: Grund[] = bis && (werte.beginn ?? angebote.heute) > bis ? [{ code: 'kursartAlt', facts: { bis } }] : []
  const erlaubt = Object.fromEntries(Object.entries(werte).filter(([feld]) => !widersprueche.felder.has(feld)))
  const week = termine && stundenplanOf(termine)
  return {
    ...zeile,
    angebot: {
      ...zeile.angebot,
      durchfuehrung: 'neu',
      neu: { ...erlaubt, titel, ...(week && { termine: week }) }
    },
    gruende: [...zeile.gruende, ...widersprueche.gruende, ...alt],
    ausgang: 'new'
  }
}

/** Runs this source named last time that still go on, and that no row can mean now. */
function missingAngebote(
  { bestand, angebote, stand, ruecklauf }: Angebotsvorlage,
  zeilen: readonly PlanZeile[],
  lagen: ReadonlyMap<number, Zeilenlage>
): FehlendesAngebot[] {
  const moegliche = [...lagen.values()].flatMap(({ fund: { sicher, aehnlich } }) => [sicher ?? [], aehnlich].flat())
  const gewaehlte = zeilen.flatMap(({ angebot }) =>
    angebot?.durchfuehrung === 'neu' ? [] : (angebot?.durchfuehrung ?? [])
  )
  const genannt = new Set([...moegliche, ...gewaehlte].map(({ id }) => id))
  const namen = new Map(angebote.traeger.map(({ id, name }) => [id, name]))
  const erwartet = ruecklauf ? new Set(ruecklauf.fehlend.map(({ durchfuehrung }) => durchfuehrung)) : bestand.zuletzt
  return angebote.durchfuehrungen
    .filter(({ id, ende }) => erwartet.has(id) && !genannt.has(id) && (ende === null || ende >= stand))
    .map(({ id, titel, traeger, beginn }) => ({ id, titel, traegerName: namen.get(traeger) ?? '', beginn }))
}
