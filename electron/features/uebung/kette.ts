import { addDays, addMonths } from '@shared/domain/kalender'
import type { SatzWerte } from '@shared/domain/saetze/satzarten'
import { geplant, laufend } from '@shared/domain/saetze/zustaende'
import type { Tag } from '@shared/domain/zeitraum'
import type { Zufall } from '@shared/domain/zufall'
import type { UebungsFall } from './uebungskreis'

type Element = Partial<SatzWerte<'kettenelement'>>

/** What is planned after the running course, for some; a step before work for a few who wait. */
export function kettenelementeOf(zufall: Zufall, { saetze }: Pick<UebungsFall, 'saetze'>): Element[] {
  const jetzt = (saetze.teilnahme ?? []).find(({ status }) => (laufend as readonly string[]).includes(status ?? ''))
  const ende = jetzt?.austrittPlan
  if (!jetzt || !ende || !zufall.chance(0.45)) return []
  const beginnPlan = addDays(ende, zufall.pick([1, 8, 15, 29, 50]))
  const danach = zufall.pick(jetzt.kursart ? nachKurs : nachMassnahme)
  const naechstes = { ...danach, planstatus: zufall.pick(['GEPLANT', 'GEPLANT', 'ANGEFRAGT', 'RESERVIERT']) }
  const endePlan = addMonths(beginnPlan, zufall.int(2, 6))
  const arbeit = { elementart: 'ARBEIT', planstatus: 'GEPLANT', beginnPlan: addDays(endePlan, 1) }
  return [{ ...naechstes, beginnPlan, endePlan }, ...(zufall.chance(0.3) ? [arbeit] : [])]
}

const vorVermittlung = 'Der Sprachkurs verspricht eine dauerhaftere Eingliederung als eine sofortige Vermittlung.'
const nachKurs: readonly Element[] = [
  ...[{ elementart: 'SPRACHE_BSK', kursart: 'BSK_B2', kostentraeger: 'BAMF', begruendung: vorVermittlung }],
  ...[{ elementart: 'MASSNAHME', instrument: 'AVGS_MAT', kostentraeger: 'JC', titel: 'Coaching zur Arbeitsaufnahme' }],
  ...[{ elementart: 'PRAKTIKUM', instrument: 'MAG', kostentraeger: 'JC', titel: 'Praktikum im Wunschberuf' }],
  ...[{ elementart: 'UEBERBRUECKUNG', titel: 'Sprachcafé', kostentraeger: 'KREIS' }]
]
const nachMassnahme: readonly Element[] = [
  ...[{ elementart: 'QUALIFIZIERUNG', instrument: 'FBW', kostentraeger: 'AGENTUR', titel: 'Teilqualifizierung Lager' }],
  ...[{ elementart: 'SPRACHE_BSK', kursart: 'BSK_JOB', kostentraeger: 'BAMF' }],
  ...[{ elementart: 'AUSBILDUNG', titel: 'Ausbildung im Handwerk' }]
]

/** What people without a course wait for. */
export function bedarfeOf(zufall: Zufall, heute: Tag, { werte, saetze }: UebungsFall): Partial<SatzWerte<'bedarf'>>[] {
  const offen: readonly string[] = [...laufend, ...geplant]
  const versorgt = (saetze.teilnahme ?? []).some(({ status }) => offen.includes(status ?? ''))
  if (versorgt || werte.fallStatus !== 'AKTIV' || !zufall.chance(0.55)) return []
  const bedarf = zufall.pick([
    { art: 'SPRACHE', kursart: 'IK_ALLG', niveauZiel: 'B1' },
    { art: 'SPRACHE', kursart: 'BSK_B2', niveauVon: 'B1', niveauZiel: 'B2' },
    { art: 'KOMBINATION', kursart: 'BSK_B1', instrument: 'MAT', niveauVon: 'A2', niveauZiel: 'B1' },
    { art: 'ARBEITSMARKT', instrument: 'AVGS_MAT' }
  ])
  return [
    {
      ...bedarf,
      zeitmodell: zufall.pick(['VZ', 'TZ', null]),
      seit: addDays(heute, -zufall.int(5, 260)),
      status: 'OFFEN'
    }
  ]
}
