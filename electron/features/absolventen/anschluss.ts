import type { Absolvent } from '@shared/contract/absolventen'
import type { FristSatz, Lage } from '@shared/domain/fristen/frist'
import { anschlussOf } from '@shared/domain/kette/anschluss'
import { elementartOfIntegration } from '@shared/domain/kette/elementart'

/** What follows a participation, as a line shows it. */
export function anschlussTextOf(eine: FristSatz<'teilnahme'>, { heute, saetze }: Lage): Absolvent['anschluss'] {
  const naechstes = anschlussOf(eine, saetze, heute)
  if (naechstes === null) return null
  const { id, beginn } = naechstes
  const arbeit = saetze.integration.find((eine) => eine.id === id)
  if (arbeit) {
    const stand = arbeit.beginn <= heute ? 'LAEUFT' : 'GEPLANT'
    return { text: null, elementart: elementartOfIntegration(arbeit.art), stand, beginn }
  }
  const teilnahme = saetze.teilnahme.find((andere) => andere.id === id)
  if (teilnahme) return { text: teilnahme.titel, elementart: null, stand: teilnahme.status, beginn }
  const element = saetze.kettenelement.find((andere) => andere.id === id)
  return element ? { text: null, elementart: element.elementart, stand: element.planstatus, beginn } : null
}
