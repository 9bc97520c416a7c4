import { addDays } from '@shared/domain/kalender'
import type { SatzWerte } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'
import type { Zufall } from '@shared/domain/zufall'

type Element = Partial<SatzWerte<'kettenelement'>>
interface Geplant {
  kettenelement: Element[]
  kombination: ({ id: string } & Partial<SatzWerte<'kombination'>>)[]
}

/** For some a measure beside the Berufssprachkurs that is planned: both found together. */
export function kombiniert(zufall: Zufall, heute: Tag, geplant: readonly Element[]): Geplant {
  const kurs = geplant.find(({ elementart }) => elementart === 'SPRACHE_BSK')
  if (!kurs?.beginnPlan || !kurs.endePlan || !zufall.chance(0.6))
    return { kettenelement: [...geplant], kombination: [] }
  const id = zufall.uuid()
  const status = zufall.pick(['VORSCHLAG', 'BESPROCHEN', 'BEANTRAGT'])
  const daneben: Element = {
    ...zufall.pick(neben),
    ...{ planstatus: kurs.planstatus!, beginnPlan: addDays(kurs.beginnPlan, 14), endePlan: kurs.endePlan },
    kombination: id
  }
  return {
    kettenelement: [...geplant.map((eines) => (eines === kurs ? { ...eines, kombination: id } : eines)), daneben],
    kombination: [
      { id, status, erstelltAm: addDays(heute, -zufall.int(1, 60)), begruendung: 'Kurs und Praxis greifen ineinander.' }
    ]
  }
}

const neben: readonly Element[] = [
  { elementart: 'MASSNAHME', instrument: 'MAT', kostentraeger: 'JC', titel: 'Orientierung am Nachmittag' },
  { elementart: 'MASSNAHME', instrument: 'GB16K', kostentraeger: 'JC', titel: 'Begleitendes Coaching' }
]
