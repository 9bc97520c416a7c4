import type { StandortWerte } from '@shared/domain/angebote/angebot'
import { zufall as newZufall, type Zufall } from '@shared/domain/zufall'
import type { Kurs, UebungsTraeger } from './angebote'
import { orte, strassen } from './kreis'

export type UebungsStandort = StandortWerte & { id: string; traeger: string }

/** Where the providers work: their own house and every place one of their runs is held. */
export function standorteOf(
  seed: number,
  traeger: readonly UebungsTraeger[],
  kurse: readonly Kurs[]
): UebungsStandort[] {
  const zufall = newZufall(seed ^ 0x517e)
  return traeger.flatMap((einer) => {
    const genannte = kurse.filter((kurs) => kurs.traeger === einer.id).flatMap(({ werte }) => werte.standort ?? [])
    const orte = [...new Set([einer.ort ?? '', ...genannte.toSorted()])].filter(Boolean)
    return orte.map((ort, nummer) => standortAt(zufall, einer, ort, nummer === 0))
  })
}

function standortAt(zufall: Zufall, { id, ansprechpartner, telefon }: UebungsTraeger, ort: string, haupthaus: boolean) {
  return {
    id: zufall.uuid(),
    traeger: id,
    name: ort,
    ort,
    strasse: `${zufall.pick(strassen)} ${zufall.int(1, 48)}`,
    kinderbetreuung: zufall.chance(haupthaus ? 0.35 : 0.12),
    barrierefrei: haupthaus || zufall.chance(0.8) ? zufall.chance(0.8) : null,
    kontakt: haupthaus ? [ansprechpartner, telefon].filter(Boolean).join(', ') : null
  }
}

/** The places of the district with their coordinates. */
export function orteOf(seed: number) {
  const zufall = newZufall(seed ^ 0x0127)
  return orte.map((ort) => ({ ...ort, id: zufall.uuid(), version: 1 }))
}
