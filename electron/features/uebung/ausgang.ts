import { addDays, daysBetween } from '@shared/domain/kalender'
import type { SatzWerte } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'
import type { Zufall } from '@shared/domain/zufall'
import type { Kurs } from './angebote'
import { isSprache } from './kursangebot'

type Teilnahme = Partial<SatzWerte<'teilnahme'>> & { status: string }

/** How an attempt to attend a run stands on the reference day, in the states of DOMAIN 3.8. */
export function ausgangOf(zufall: Zufall, heute: Tag, kurs: Kurs, fallSeit: Tag): Teilnahme {
  const { beginn, ende } = kurs.werte
  if (beginn > heute) return geplant(zufall, heute, kurs, fallSeit)
  const plan = { eintrittPlan: beginn, austrittPlan: ende }
  const nichtAngetreten = zufall.weighted<string | null>([
    [null, 86],
    ['NICHT_ANGETRETEN', 6],
    ['ABGELEHNT_PERSON', 4],
    ['ABGELEHNT_TRAEGER', 2],
    ['STORNIERT', 2]
  ])
  if (nichtAngetreten) return { ...plan, status: nichtAngetreten, statusSeit: beginn }

  const spaet = isSprache(kurs.art) || zufall.chance(0.7) ? 0 : zufall.int(0, Math.min(28, daysBetween(beginn, ende)))
  const eintrittIst = addDays(beginn, spaet) > heute ? beginn : addDays(beginn, spaet)
  const da = { ...plan, eintrittIst }
  const abbruch = zufall.chance(0.19)
    ? addDays(eintrittIst, zufall.int(5, Math.max(5, daysBetween(eintrittIst, ende) - 5)))
    : null
  if (abbruch && abbruch <= heute && abbruch < ende) return { ...da, ...vorzeitig(zufall, abbruch) }
  if (ende <= heute) {
    return {
      ...da,
      status: 'BEENDET_REGULAER',
      statusSeit: ende,
      austrittIst: ende,
      austrittsgrund: 'ZIEL',
      verbleib: verbleibOf(zufall)
    }
  }
  const unterbrochen = zufall.chance(0.04) && daysBetween(eintrittIst, heute) > 30
  return unterbrochen
    ? { ...da, status: 'UNTERBROCHEN', statusSeit: addDays(heute, -zufall.int(2, 25)) }
    : { ...da, status: 'EINGETRETEN', statusSeit: eintrittIst }
}

function geplant(zufall: Zufall, heute: Tag, { art, werte }: Kurs, fallSeit: Tag): Teilnahme {
  const status = zufall.weighted([
    [isSprache(art) ? 'ANGEMELDET' : 'ZUGEWIESEN', 46],
    ['VORGEMERKT', 22],
    ['VORGESCHLAGEN', 14],
    ['WARTELISTE', 15],
    ['VERSCHOBEN', 3]
  ])
  const seit = addDays(heute, -zufall.int(1, 80))
  return {
    status,
    statusSeit: seit < fallSeit ? fallSeit : seit,
    eintrittPlan: werte.beginn,
    austrittPlan: werte.ende
  }
}

function vorzeitig(zufall: Zufall, austrittIst: Tag): Teilnahme {
  const positiv = zufall.chance(0.22)
  const austrittsgrund = positiv
    ? zufall.weighted([
        ['ARBEIT_SV', 60],
        ['AUSBILDUNG', 15],
        ['ARBEIT_GERINGF', 15],
        ['ANSCHLUSS', 10]
      ] as const)
    : zufall.weighted([
        ['KINDERBETREUUNG', 20],
        ['GESUNDHEIT', 18],
        ['FEHLZEITEN', 12],
        ['SCHWANGER_ELTERN', 9],
        ['UMZUG', 9],
        ['MOBILITAET', 8],
        ['MITWIRKUNG', 7],
        ['NIVEAU_HOCH', 6],
        ['NIVEAU_NIEDRIG', 3],
        ['VERHALTEN', 2],
        ['UNB', 6]
      ] as const)
  const status = positiv
    ? 'BEENDET_VORZEITIG_POSITIV'
    : austrittsgrund === 'VERHALTEN'
      ? 'AUSGESCHLOSSEN'
      : 'ABGEBROCHEN'
  return {
    status,
    statusSeit: austrittIst,
    austrittIst,
    austrittsgrund,
    verbleib: verbleibNach[austrittsgrund] ?? 'ARBEITSLOS'
  }
}

const verbleibNach: Record<string, string> = {
  ARBEIT_SV: 'SV_ARBEIT',
  ARBEIT_GERINGF: 'MINIJOB',
  AUSBILDUNG: 'AUSBILDUNG',
  ANSCHLUSS: 'SPRACHKURS',
  SCHWANGER_ELTERN: 'ELTERNZEIT',
  UMZUG: 'UNB',
  UNB: 'UNB'
}

const verbleibOf = (zufall: Zufall) =>
  zufall.weighted([
    ['ARBEITSLOS', 46],
    ['SPRACHKURS', 24],
    ['MASSNAHME', 10],
    ['SV_ARBEIT', 9],
    ['MINIJOB', 5],
    ['AUSBILDUNG', 4],
    ['UNB', 2]
  ] as const)
