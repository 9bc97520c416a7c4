import type { FallWerte } from '@shared/domain/faelle/felder'
import type { Zufall } from '@shared/domain/zufall'
import type { Mitglied } from './haushalt'
import type { Herkunft } from './herkunft/herkunft'

/** School, work and recognition that fit age and origin. */
export function bildungOf(
  zufall: Zufall,
  herkunft: Herkunft,
  alter: number,
  geschlecht: Mitglied['geschlecht']
): Partial<FallWerte> {
  const hiesig = herkunft.land === 'Deutschland'
  const alphabetisierung = hiesig ? null : schriftOf(zufall, herkunft)
  const schulabschluss = schuleOf(zufall, hiesig, alphabetisierung, alter)
  const berufsabschluss = berufsabschlussOf(zufall, schulabschluss, alter, hiesig)
  const mitBeruf = alter > 19 && zufall.chance(0.75)
  const beruf = zufall.pick(berufe)[geschlecht === 'M' ? 0 : 1]
  const auslaendisch =
    berufsabschluss !== null && ['AUSL_NICHT_ANERKANNT', 'UNI_MASTER', 'FH_BACHELOR'].includes(berufsabschluss)
  return {
    alphabetisierung,
    schulabschluss,
    schuljahre: schuljahreOf(zufall, schulabschluss),
    schulland: hiesig || zufall.chance(0.15) ? 'Deutschland' : herkunft.land,
    berufsabschluss,
    beruf: mitBeruf ? beruf : null,
    berufserfahrungJahre: mitBeruf ? Math.max(0, zufall.int(0, alter - 19)) : null,
    letzteTaetigkeit: mitBeruf && zufall.chance(0.5) ? beruf : null,
    berufswunsch: zufall.chance(0.5) ? zufall.pick(berufe)[geschlecht === 'M' ? 0 : 1] : null,
    ...(auslaendisch && !hiesig ? anerkennungOf(zufall) : {})
  }
}

function schriftOf(zufall: Zufall, { lateinisch }: Herkunft): string | null {
  if (zufall.chance(0.05)) return null
  return lateinisch
    ? zufall.weighted([
        ['LATEIN', 93],
        ['FUNKTIONAL', 5],
        ['PRIMAER', 2]
      ] as const)
    : zufall.weighted([
        ['ZWEITSCHRIFT', 68],
        ['LATEIN', 16],
        ['FUNKTIONAL', 9],
        ['PRIMAER', 7]
      ] as const)
}

function schuleOf(zufall: Zufall, hiesig: boolean, schrift: string | null, alter: number): string | null {
  if (schrift === 'PRIMAER') return 'KEIN_BESUCH'
  if (zufall.chance(0.05)) return null
  if (alter < 17) return 'OHNE'
  return hiesig
    ? zufall.weighted([
        ['OHNE', 20],
        ['FOERDER', 6],
        ['HSA', 36],
        ['MSA', 25],
        ['FHR', 6],
        ['ABI', 5],
        ['UNB', 2]
      ] as const)
    : zufall.weighted([
        ['AUSL_NICHT_ZUGEORDNET', 34],
        ['OHNE', 16],
        ['HSA', 16],
        ['MSA', 12],
        ['ABI', 13],
        ['FHR', 2],
        ['UNB', 7]
      ] as const)
}

const schuljahre: Record<string, readonly [number, number]> = {
  KEIN_BESUCH: [0, 0],
  OHNE: [3, 9],
  FOERDER: [9, 10],
  HSA: [9, 10],
  MSA: [10, 11],
  FHR: [12, 12],
  ABI: [11, 13],
  AUSL_NICHT_ZUGEORDNET: [6, 12]
}

function schuljahreOf(zufall: Zufall, abschluss: string | null): number | null {
  const spanne = schuljahre[abschluss ?? '']
  return spanne && zufall.chance(0.7) ? zufall.int(...spanne) : null
}

function berufsabschlussOf(zufall: Zufall, schule: string | null, alter: number, hiesig: boolean): string | null {
  if (alter < 20) return zufall.chance(0.1) ? 'IN_AUSBILDUNG' : 'OHNE'
  if (schule === 'ABI' && zufall.chance(0.55)) return zufall.pick(['FH_BACHELOR', 'UNI_MASTER', 'AUSL_NICHT_ANERKANNT'])
  if (zufall.chance(0.06)) return null
  return hiesig
    ? zufall.weighted([
        ['OHNE', 45],
        ['AUSB_BETRIEB', 35],
        ['AUSB_SCHUL', 10],
        ['ANGELERNT', 8],
        ['FACHSCHULE_MEISTER', 2]
      ] as const)
    : zufall.weighted([
        ['OHNE', 46],
        ['ANGELERNT', 28],
        ['AUSL_NICHT_ANERKANNT', 19],
        ['FACHSCHULE_MEISTER', 2],
        ['UNB', 5]
      ] as const)
}

function anerkennungOf(zufall: Zufall): Partial<FallWerte> {
  const anerkennung = zufall.pick([
    'UNGEKLAERT',
    'BERATUNG',
    'UNTERLAGEN_FEHLEN',
    'ANTRAG_GESTELLT',
    'ZAB_BEWERTUNG',
    'BESCHEID_TEILWEISE',
    'BESCHEID_VOLL'
  ])
  return { anerkennung, anerkennungStelle: zufall.pick(['IQ-Beratung', 'Handwerkskammer', 'IHK FOSA', null]) }
}

/** For men, for women. */
const berufe = [
  ['Verkäufer', 'Verkäuferin'],
  ['Lehrer', 'Lehrerin'],
  ['Schneider', 'Schneiderin'],
  ['Koch', 'Köchin'],
  ['Landwirt', 'Landwirtin'],
  ['Elektriker', 'Elektrikerin'],
  ['Buchhalter', 'Buchhalterin'],
  ['Friseur', 'Friseurin'],
  ['Krankenpfleger', 'Krankenschwester'],
  ['Maurer', 'Näherin'],
  ['Fahrer', 'Reinigungskraft'],
  ['Lagerhelfer', 'Küchenhilfe'],
  ['Mechaniker', 'Apothekerin'],
  ['Ingenieur', 'Ingenieurin'],
  ['Altenpflegehelfer', 'Altenpflegehelferin']
] as const
