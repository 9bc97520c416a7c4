import { type FallWerte, fallFeldNamen } from '@shared/domain/faelle/felder'
import { suchform } from '@shared/domain/faelle/suchform'
import { addDays, addMonths, alterOn } from '@shared/domain/kalender'
import type { Tag } from '@shared/domain/zeitraum'
import type { Zufall } from '@shared/domain/zufall'
import { aufenthaltOf } from './aufenthalt'
import { bildungOf } from './bildung'
import type { Haushalt, Mitglied } from './haushalt'
import { fachkraefte, teams } from './kreis'

const leererFall = Object.fromEntries(fallFeldNamen.map((feld) => [feld, null])) as unknown as FallWerte

/** Numbers of the practice county: no office has the number 000, so nobody's real number can be hit. */
export const kundennummerOf = (nummer: number, seed: number) => {
  const gemischt = (nummer * 7919 + Math.abs(seed)) % 1_000_000
  return `000${'ABCDE'[gemischt % 5]}${String(gemischt).padStart(6, '0')}`
}
export const bgNummerOf = (nummer: number) => `00000BG${String(nummer).padStart(7, '0')}`

export interface Nummern {
  /** Running number of the person, from 1. */
  person: number
  haushalt: number
  seed: number
  personen: number
}

/** The situation of a person as the case shows it, without what follows from courses. */
export function lageOf(
  zufall: Zufall,
  heute: Tag,
  haushalt: Haushalt,
  mitglied: Mitglied,
  nummern: Nummern
): FallWerte {
  const { herkunft, gemeinde, juengstesKind } = haushalt
  const { geburt } = mitglied
  const alter = alterOn(heute, geburt)
  const einreise = haushalt.einreise !== null && geburt < haushalt.einreise ? haushalt.einreise : null
  const fallSeit = fallSeitOf(zufall, heute, geburt, einreise)
  const team =
    alter < 25
      ? teams[2]
      : zufall.weighted([
          [teams[0], 40],
          [teams[1], 36],
          [teams[3], 24]
        ] as const)
  const jahrNurBekannt = !herkunft.lateinisch && zufall.chance(0.02)
  const erstesDesJahres = jahrNurBekannt || (!herkunft.lateinisch && zufall.chance(0.1))
  const sprache = zufall.weighted(herkunft.sprachen)
  return {
    ...leererFall,
    nachname: haushalt.nachname,
    vorname: mitglied.vorname,
    geburtsname: mitglied.geschlecht === 'W' && zufall.chance(0.06) ? zufall.pick(herkunft.nachnamen) : null,
    geburtsdatum: erstesDesJahres && alter > 16 ? `${geburt.slice(0, 4)}-01-01` : geburt,
    geburtsdatumGenauigkeit: jahrNurBekannt && alter > 16 ? 'JAHR' : 'TAG',
    geschlecht: mitglied.geschlecht,
    staatsangehoerigkeit: herkunft.land,
    muttersprache: sprache,
    weitereSprachen: zufall.chance(0.2) ? 'Englisch' : null,
    sprachmittlung:
      herkunft.land === 'Deutschland' ? null : zufall.pick(['KEINE', 'KEINE', 'FAMILIE', 'PROFESSIONELL', null]),
    besondersSchuetzenswert: zufall.chance(0.004) ? true : null,
    kundennummer: kundennummerOf(nummern.person, nummern.seed),
    bgNummer: bgNummerOf(nummern.haushalt),
    strasse: haushalt.strasse,
    plz: haushalt.plz,
    ort: gemeinde.name,
    telefon: zufall.chance(0.88) ? telefonOf(zufall) : null,
    email: zufall.chance(0.3) ? emailOf(mitglied.vorname, nummern.person) : null,
    fallStatus: 'AKTIV',
    fallSeit,
    team,
    berater: beraterOf(zufall, teams.indexOf(team), nummern.personen),
    rechtskreis: 'SGB2',
    bgGroesse: zufall.chance(0.02) ? null : haushalt.groesse,
    alleinerziehend: haushalt.alleinerziehend && mitglied.kinder.length > 0,
    juengstesKind: mitglied.elternteil ? juengstesKind : null,
    einkommenBetrag: einkommenOf(zufall, alter),
    leistungSeit: zufall.chance(0.9) ? fallSeit : null,
    langzeitbezug: zufall.chance(0.9) ? addMonths(fallSeit, 24) <= heute && zufall.chance(0.8) : null,
    ...aufenthaltOf(zufall, heute, herkunft, einreise, fallSeit),
    ...bildungOf(zufall, herkunft, alter, mitglied.geschlecht),
    ...mobilitaetOf(zufall, alter, mitglied.kinder.length),
    ...planOf(zufall, heute, fallSeit),
    bemerkung: zufall.chance(0.1) ? zufall.pick(bemerkungen) : null
  }
}

function fallSeitOf(zufall: Zufall, heute: Tag, geburt: Tag, einreise: Tag | null): Tag {
  const fruehestens = [
    addMonths(geburt, 15 * 12),
    einreise ? addMonths(einreise, zufall.int(1, 7)) : addMonths(heute, -110)
  ]
  const beginn = fruehestens.toSorted().at(-1)!
  const spaetestens = addDays(heute, -zufall.int(5, 40))
  if (beginn >= spaetestens) return spaetestens
  const spanne = (Date.parse(spaetestens) - Date.parse(beginn)) / 86_400_000
  // Most cases are as old as the stay; some came later.
  return addDays(beginn, einreise ? Math.floor(spanne * zufall.next() ** 3) : Math.floor(spanne * zufall.next()))
}

const telefonOf = (zufall: Zufall) =>
  `${zufall.pick(['0171 39200', '0176 040690'])}${String(zufall.int(0, 99)).padStart(2, '0')}`

const emailOf = (vorname: string, nummer: number) => `${suchform(vorname).replaceAll(' ', '.')}.${nummer}@post.example`

function beraterOf(zufall: Zufall, team: number, personen: number): string {
  const jeTeam = Math.min(5, Math.max(1, Math.ceil(personen / 400)))
  return fachkraefte[team * 5 + zufall.int(0, jeTeam - 1)]!
}

function einkommenOf(zufall: Zufall, alter: number): number | null {
  if (zufall.chance(0.07)) return null
  if (alter < 17 || zufall.chance(0.7)) return 0
  return zufall.weighted([
    [zufall.int(100, 450) * 100, 40],
    [52_000, 14],
    [55_600, 10],
    [60_300, 10],
    [zufall.int(604, 1400) * 100 + zufall.int(0, 99), 26]
  ])
}

function mobilitaetOf(zufall: Zufall, alter: number, kinder: number): Partial<FallWerte> {
  const fuehrerschein = alter >= 18 && zufall.chance(0.36)
  return {
    fuehrerschein: zufall.chance(0.85) ? fuehrerschein : null,
    pkw: fuehrerschein ? zufall.chance(0.5) : false,
    oepnv: zufall.chance(0.9) ? true : null,
    fahrrad: zufall.chance(0.4) ? true : null,
    maxWochenstunden: kinder > 0 ? zufall.pick([16, 20, 25, null]) : zufall.pick([39, 39, null])
  }
}

function planOf(zufall: Zufall, heute: Tag, fallSeit: Tag): Partial<FallWerte> {
  const erster = addDays(fallSeit, zufall.int(5, 90))
  if (erster > heute || zufall.chance(0.2)) return {}
  const letzter = addDays(heute, -zufall.int(3, 260))
  return {
    kooperationsplanAm: erster,
    kooperationsplanFortschreibungAm: letzter > erster ? letzter : null,
    ziel: zufall.chance(0.5) ? zufall.pick(ziele) : null
  }
}

const ziele = [
  'B1 erreichen, danach Orientierung im Betrieb',
  'B2 und Einstieg in die Pflegeausbildung',
  'Teilzeitstelle in erreichbarer Nähe, vormittags',
  'Anerkennung des Abschlusses und Anpassungslehrgang',
  'Ausbildung zum nächsten Sommer',
  'Stelle im Lager, Führerschein nachholen'
]

const bemerkungen = [
  'kommt mit Bus 214',
  'wünscht Teilzeit',
  'bittet um Rückruf am Vormittag',
  'hat Unterlagen nachgereicht',
  'sehr motiviert',
  'Fahrkarte beantragt'
]
