import type { DurchfuehrungWerte, TerminWerte, TraegerWerte } from '@shared/domain/angebote/angebot'
import { addDays, addMonths, wochentagOf } from '@shared/domain/kalender'
import type { Tag } from '@shared/domain/zeitraum'
import type { Zufall } from '@shared/domain/zufall'
import { type Gemeinde, gemeinden } from './kreis'
import { type Angebotsart, angebotsarten, isSprache } from './kursangebot'
import { plaene, type Stundenplan, termineOf, wochenstundenOf } from './stundenplaene'

export type UebungsTraeger = TraegerWerte & { id: string }

/** A run with what the generator must know to send people there. */
export interface Kurs {
  id: string
  traeger: string
  traegerName: string
  art: Angebotsart
  plan: Stundenplan
  werte: DurchfuehrungWerte & { beginn: Tag; ende: Tag; plaetze: number }
  termine: TerminWerte[]
  /** How many have come or are to come so far. */
  belegt: number
  /** Of those, how many hold a place on the reference day. */
  heuteBelegt: number
}

const MONATE_ZURUECK = 66
const MONATE_VORAUS = 5

const sprachtraeger = [
  'vhs Kranichwerder',
  'Sprachhaus Silberloh gGmbH',
  'Lernhof Moosbrook e. V.',
  'Sprachbrücke Altenbirk e. V.'
]
const massnahmetraeger = [
  'Bildungswerk Torfhude gGmbH',
  'Werkstatt Storchenbek gGmbH',
  'Neue Wege Nebelstedt e. V.',
  'Akademie Fuchsholm',
  'Moorhilfe Wacholderloh e. V.',
  'Qualifizierungszentrum Kranichwerder'
]
const beides = ['Lernzentrum Mitte gGmbH', 'Ländliche Erwachsenenbildung Nebelmoor']

export function traegerOf(zufall: Zufall): UebungsTraeger[] {
  return [...sprachtraeger, ...massnahmetraeger, ...beides].map((name, index) => ({
    id: zufall.uuid(),
    name,
    ort: gemeinden.find((gemeinde) => name.includes(gemeinde.name))?.name ?? gemeinden[0]!.name,
    ansprechpartner: ansprechpersonen[index % ansprechpersonen.length]!,
    telefon: `0171 39200${String(40 + index).padStart(2, '0')}`,
    email: `kontakt@traeger-${String.fromCharCode(97 + index)}.example`
  }))
}

const ansprechpersonen = ['Frau Lütkehaus', 'Herr Bărbulete', 'Frau Śliwa-Kern', 'Herr Oetken', 'Frau Ildız']

/** All runs of the years covered, in order of their beginning; their number follows from the number of people. */
export function kurseOf(zufall: Zufall, heute: Tag, personen: number, traeger: readonly UebungsTraeger[]): Kurs[] {
  const kurse = angebotsarten.flatMap((art) => {
    const jeKurs = (art.plaetze[0] + art.plaetze[1]) / 2
    const anzahl = Math.max(art.mindestens, Math.ceil((personen * art.anteil) / (jeKurs * 0.85)))
    const tage = (MONATE_ZURUECK + MONATE_VORAUS) * 30.4
    return Array.from({ length: anzahl }, (_, nummer) => {
      const versatz = Math.floor(((nummer + zufall.next()) / anzahl) * tage)
      return kursOf(zufall, art, monday(addDays(addMonths(heute, -MONATE_ZURUECK), versatz)), heute, traeger)
    }).filter(({ werte }) => !art.beginnBis || werte.beginn <= art.beginnBis)
  })
  return kurse.toSorted((a, b) => a.werte.beginn.localeCompare(b.werte.beginn) || a.id.localeCompare(b.id))
}

function kursOf(zufall: Zufall, art: Angebotsart, beginn: Tag, heute: Tag, alle: readonly UebungsTraeger[]): Kurs {
  const geeignet = [...(isSprache(art) ? sprachtraeger : massnahmetraeger), ...beides]
  const traeger = zufall.pick(alle.filter(({ name }) => geeignet.includes(name)))
  const plan = plaene[zufall.pick(art.plaene)]
  const standort = zufall.chance(0.55) ? traeger.ort! : ortOf(zufall).name
  const plaetze = zufall.int(...art.plaetze)
  const jahr = beginn.slice(2, 4)
  const laufend = zufall.int(1, 99)
  return {
    id: zufall.uuid(),
    traeger: traeger.id,
    traegerName: traeger.name,
    art,
    plan,
    termine: termineOf(plan, standort),
    belegt: 0,
    heuteBelegt: 0,
    werte: {
      titel: `${art.titel} ${standort} ${jahr}-${String(laufend).padStart(2, '0')}`,
      kursart: art.kursart ?? null,
      instrument: art.instrument ?? null,
      kostentraeger: art.kostentraeger,
      massnahmeNr: art.instrument ? `000/${String(zufall.int(1, 9999)).padStart(4, '0')}/1/${jahr}` : null,
      kursKennung: art.kursart ? `${art.kursart.replace('_', ' ')} ${jahr}/${laufend}` : null,
      standort,
      beginn,
      ende: addDays(beginn, art.wochen * 7 - 3),
      plaetze,
      plaetzeFrei: null,
      plaetzeStand: addDays(heute, -zufall.int(0, 24)),
      wochenstunden: wochenstundenOf(plan),
      zeitmodell: plan.zeitmodell,
      niveauVon: art.niveauVon,
      niveauZiel: art.niveauZiel,
      niveauMax: null,
      mindestAlter: null,
      hoechstAlter: null,
      geschlechtFilter: null,
      zielgruppe: null,
      ziel: null,
      zertifikat: null,
      fahrkosten: null,
      einstieg: null,
      einstiegstage: null,
      letzterEinstieg: null,
      ausfalltage: null,
      abgesagtAm: null,
      kinderbetreuung: zufall.chance(0.2),
      anmeldeschluss: addDays(beginn, -zufall.int(7, 28)),
      abschnitt: null,
      ueWoche: null,
      mindestTn: null,
      wartende: null,
      format: null,
      kontakt: null,
      quelle: null
    }
  }
}

export function ortOf(zufall: Zufall): Gemeinde {
  return zufall.weighted(gemeinden.map((gemeinde) => [gemeinde, gemeinde.anteil] as const))
}

const monday = (tag: Tag) => addDays(tag, (8 - wochentagOf(tag)) % 7)
