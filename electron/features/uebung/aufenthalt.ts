import type { FallWerte } from '@shared/domain/faelle/felder'
import { addDays, addMonths } from '@shared/domain/kalender'
import type { Tag } from '@shared/domain/zeitraum'
import type { Zufall } from '@shared/domain/zufall'
import type { Herkunft } from './herkunft/herkunft'
import { kreisName } from './kreis'

const unbefristet = ['DE', 'EU', 'NE', 'DAEU']
const mitWohnsitzregelung = ['AE_ASYL', 'AE_SUBS', 'AE_25_3']

/** Papers that fit the origin; some run out soon, a few have run out. */
export function aufenthaltOf(
  zufall: Zufall,
  heute: Tag,
  herkunft: Herkunft,
  einreise: Tag | null,
  fallSeit: Tag
): Partial<FallWerte> {
  const status = zufall.weighted(herkunft.aufenthalt)
  if (status === 'DE') return { aufenthaltsstatus: 'DE', erwerbstaetigkeit: 'ERLAUBT' }
  if (zufall.chance(0.02)) return { einreisedatum: einreise }
  const basis = {
    aufenthaltsstatus: status,
    einreisedatum: einreise,
    erwerbstaetigkeit: status === 'AE_25_5' && zufall.chance(0.4) ? 'MIT_ZUSTIMMUNG' : 'ERLAUBT',
    dokumentGesehenAm: zufall.chance(0.7) ? addDays(heute, -zufall.int(10, 500)) : null
  }
  if (unbefristet.includes(status)) return basis
  const titelBis = titelBisOf(zufall, heute, status)
  const erteilt = addDays(addMonths(titelBis, status === 'FIKTION' ? -6 : -24), zufall.int(0, 20))
  const titelErteiltAm = einreise && erteilt < einreise ? addDays(einreise, 45) : erteilt
  const regelung = addMonths(titelErteiltAm, 36)
  const auflage = mitWohnsitzregelung.includes(status) && regelung > heute && zufall.chance(0.4)
  return {
    ...basis,
    titelBis,
    titelErteiltAm: titelErteiltAm > heute ? fallSeit : titelErteiltAm,
    verlaengerungBeantragtAm: titelBis < addDays(heute, 30) && zufall.chance(0.6) ? addDays(titelBis, -25) : null,
    wohnsitzregelungBis: auflage ? regelung : null,
    wohnsitzOrt: auflage ? kreisName : null
  }
}

/** Titles under § 24 all run until the same day (§ 2 UkraineAufenthFGV). */
const UKRAINE_BIS = '2027-03-04'

function titelBisOf(zufall: Zufall, heute: Tag, status: string): Tag {
  if (status === 'AE_24' && UKRAINE_BIS > heute) return UKRAINE_BIS
  if (status === 'FIKTION') return addDays(heute, zufall.int(-10, 170))
  const tage = zufall.weighted([
    [zufall.int(-40, -1), 4],
    [zufall.int(0, 90), 9],
    [zufall.int(91, 1000), 87]
  ])
  return addDays(heute, tage)
}
