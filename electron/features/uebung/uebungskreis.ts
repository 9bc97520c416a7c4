import type { FallWerte } from '@shared/domain/faelle/felder'
import type { Satzart, SatzWerte } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'
import { zufall as newZufall, type Zufall } from '@shared/domain/zufall'
import { anerkennungTageOf } from './anerkennung'
import { type Kurs, kurseOf, traegerOf, type UebungsTraeger } from './angebote'
import { anwesenheitOf } from './anwesenheit'
import { integrationenOf, nachbetreuungenOf } from './arbeit'
import { withAufnahme } from './aufnahme'
import { kinderOf, kontakteOf, verfuegbarkeitOf, wiedervorlagenOf } from './begleitung'
import { withDtzPunkte } from './dtzPunkte'
import { type Haushalt, haushaltOf, type Mitglied } from './haushalt'
import { bedarfeOf, kettenelementeOf } from './kette'
import { kombiniert } from './kombination'
import { kurssuche } from './kurssuche'
import { kundennummerOf, lageOf, type Nummern } from './lage'
import { standorteOf, type UebungsStandort } from './standorte'
import { uebergabenOf, zurueckstellungenOf } from './uebergabe'
import { wegOf } from './weg'

export interface Groesse {
  /** How many persons; households are cut off when it is reached. */
  personen: number
  /** The same seed gives the same county. */
  seed: number
  /** The reference day everything is arranged around. */
  heute: Tag
}

/** A person with everything that belongs to the case. */
export interface UebungsFall {
  id: string
  werte: FallWerte
  saetze: { [A in Satzart]?: (Partial<SatzWerte<A>> & { id: string })[] }
}

export interface Uebungskreis {
  traeger: readonly UebungsTraeger[]
  standorte: readonly UebungsStandort[]
  /** Their `belegt` figures are complete only after the last person. */
  kurse: readonly Kurs[]
  /** One by one, so that 50 000 of them need not be in memory at once. */
  faelle(): Generator<UebungsFall>
}

/** An invented district with its providers, courses and people. Nobody in it exists. */
export function uebungskreis({ personen, seed, heute }: Groesse): Uebungskreis {
  const zufall = newZufall(seed)
  const traeger = traegerOf(zufall)
  const kurse = withAufnahme(seed, kurseOf(zufall, heute, personen, traeger))
  const suche = kurssuche(kurse)
  // Chance of its own: what was reported later does not change who is there.
  const meldung = newZufall(seed ^ 0x5eed)
  const plan = newZufall(seed ^ 0xc4a1)
  const nachtrag = newZufall(seed ^ 0xd72b)

  function* faelle(): Generator<UebungsFall> {
    let person = 0
    for (let haushalt = 1; person < personen; haushalt++) {
      const einer = haushaltOf(zufall, heute)
      for (const mitglied of einer.mitglieder.slice(0, personen - person)) {
        person += 1
        const fall = fallOf(zufall, heute, einer, mitglied, { person, haushalt, seed, personen }, suche)
        const anwesenheit = anwesenheitOf(meldung, heute, fall.saetze.teilnahme ?? [])
        const withIds = <T>(rows: T[]) => rows.map((row) => ({ ...row, id: meldung.uuid() }))
        const sprachstand = fall.saetze.sprachstand?.map((satz) => withDtzPunkte(nachtrag, satz)) ?? []
        yield {
          ...fall,
          werte: { ...fall.werte, ...anerkennungTageOf(nachtrag, heute, fall.werte) },
          saetze: { ...fall.saetze, sprachstand, anwesenheit: withIds(anwesenheit), ...begleitetOf(plan, heute, fall) }
        }
      }
    }
  }
  return { traeger, standorte: standorteOf(seed, traeger, kurse), kurse, faelle }
}

/** What the office plans, looks after and hands over. */
function begleitetOf(zufall: Zufall, heute: Tag, fall: UebungsFall): UebungsFall['saetze'] {
  const withIds = <T>(rows: T[]) => rows.map((row) => ({ ...row, id: zufall.uuid() }))
  const { kettenelement, kombination } = kombiniert(zufall, heute, kettenelementeOf(zufall, fall))
  const integration = integrationenOf(zufall, heute, fall.werte.letzteIntegration)
  return {
    integration,
    nachbetreuung: withIds(nachbetreuungenOf(zufall, heute, integration)),
    kettenelement: withIds(kettenelement),
    kombination,
    bedarf: withIds(bedarfeOf(zufall, heute, fall)),
    uebergabe: withIds(uebergabenOf(zufall, heute, fall)),
    zurueckstellung: withIds(zurueckstellungenOf(zufall, heute))
  }
}

function fallOf(
  zufall: Zufall,
  heute: Tag,
  haushalt: Haushalt,
  mitglied: Mitglied,
  nummern: Nummern,
  suche: ReturnType<typeof kurssuche>
): UebungsFall {
  const werte = lageOf(zufall, heute, haushalt, mitglied, nummern)
  const fallSeit = werte.fallSeit ?? heute
  const kinder = kinderOf(zufall, heute, mitglied, haushalt)
  const weg = wegOf(
    zufall,
    heute,
    {
      haushalt,
      geschlecht: mitglied.geschlecht,
      geburt: mitglied.geburt,
      fallSeit,
      alphabetisierung: werte.alphabetisierung,
      aufenthaltsstatus: werte.aufenthaltsstatus,
      schulabschluss: werte.schulabschluss,
      verpflichtet: zufall.chance(0.4),
      hatKinder: kinder.length > 0,
      berater: werte.berater ?? ''
    },
    suche
  )
  const withIds = <T>(rows: T[]) => rows.map((row) => ({ ...row, id: zufall.uuid() }))
  return {
    id: zufall.uuid(),
    werte: {
      ...werte,
      fallStatus: statusOf(zufall, weg.arbeitSeit, weg.laufend !== null || weg.geplant),
      letzteIntegration: weg.arbeitSeit,
      kinderbetreuung: kinder.length === 0 ? null : kinder.every(({ betreuungBis }) => betreuungBis !== null)
    },
    saetze: {
      sprachstand: withIds(weg.sprachstaende),
      berechtigung: withIds(weg.berechtigungen),
      teilnahme: withIds(weg.teilnahmen),
      kind: withIds(kinder),
      verfuegbarkeit: withIds(verfuegbarkeitOf(zufall, kinder)),
      kontakt: withIds(kontakteOf(zufall, heute, fallSeit)),
      wiedervorlage: withIds(wiedervorlagenOf(zufall, heute, werte.team, fallSeit)),
      fruehereKundennummer: zufall.chance(0.02) ? withIds([frueher(nummern, fallSeit)]) : []
    }
  }
}

function statusOf(zufall: Zufall, arbeitSeit: Tag | null, beschaeftigt: boolean): string {
  if (beschaeftigt) return 'AKTIV'
  if (arbeitSeit)
    return zufall.weighted([
      ['NACHBETREUUNG', 50],
      ['GESCHLOSSEN', 35],
      ['AKTIV', 15]
    ] as const)
  return zufall.weighted([
    ['AKTIV', 92],
    ['RUHEND', 4],
    ['GESCHLOSSEN', 4]
  ] as const)
}

/** A number of the same person before a long break (§ 51a SGB II). */
const frueher = ({ person, seed, personen }: Nummern, bis: Tag) => ({
  kundennummer: kundennummerOf(personen + person, seed),
  bis
})
