import { addDays } from '@shared/domain/kalender'
import type { SatzWerte } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'
import type { Zufall } from '@shared/domain/zufall'
import { teams } from './kreis'
import type { UebungsFall } from './uebungskreis'

/** The teams of the practice county; special support is with the Fallmanagement. */
export const uebungsteams = [
  { name: teams[0], art: 'UE25', stellen: 5, schwerpunkt: null, sprachen: 'Arabisch, Englisch' },
  { name: teams[1], art: 'UE25', stellen: 4.5, schwerpunkt: null, sprachen: 'Russisch' },
  { name: teams[2], art: 'U25', stellen: 3, schwerpunkt: 'Ausbildung', sprachen: 'Englisch' },
  {
    name: teams[3],
    art: 'SPEZIAL',
    stellen: 3.5,
    schwerpunkt: 'Flucht und Migration',
    sprachen: 'Arabisch, Ukrainisch'
  }
] as const

/** Always the same, so that practice stores of one seed are equal. */
export const uebungsteamId = (nummer: number) => `00000000-0000-4000-8000-${String(nummer + 1).padStart(12, '0')}`

/** A few cases on their way to another team. */
export function uebergabenOf(zufall: Zufall, heute: Tag, { werte }: UebungsFall): Partial<SatzWerte<'uebergabe'>>[] {
  if (werte.fallStatus !== 'AKTIV' || werte.team !== teams[3] || !zufall.chance(0.06)) return []
  const status = zufall.pick(['VORBEREITET', 'UEBERGEBEN', 'UEBERGEBEN', 'ANGENOMMEN', 'ZURUECKGEGEBEN'])
  const vorbereitetAm = addDays(heute, -zufall.int(8, 40))
  const uebergebenAm = status === 'VORBEREITET' ? null : addDays(vorbereitetAm, zufall.int(1, 7))
  return [
    {
      ...{ status, vorbereitetAm, uebergebenAm, vonTeam: werte.team, anTeam: zufall.pick([teams[0], teams[1]]) },
      anlass: zufall.pick(['SPRACHNIVEAU', 'ZEITDAUER', 'MEHRWERT']),
      geholfen: zufall.pick(['Teilzeitkurs vor Ort', 'Begleitung durch die Sprachberatung', null]),
      ...(status === 'ANGENOMMEN' && { angenommenAm: uebergebenAm, angenommenVon: 'Teamleitung' }),
      ...(status === 'ZURUECKGEGEBEN' && { zurueckAm: uebergebenAm, zurueckGrund: 'Sprachnachweis fehlt noch.' })
    }
  ]
}

/** Hardly anybody puts off the update of the plan, and says why. */
export function zurueckstellungenOf(zufall: Zufall, heute: Tag): Partial<SatzWerte<'zurueckstellung'>>[] {
  if (!zufall.chance(0.02)) return []
  return [{ fristart: 'plan', bis: addDays(heute, zufall.int(3, 30)), grund: 'Gespräch ist vereinbart.' }]
}
