import type { Absolvent } from '@shared/contract/absolventen'
import type { FristSatz, Lage } from '@shared/domain/fristen/frist'
import { anschlussOf } from '@shared/domain/kette/anschluss'

/** What follows a participation, as a line shows it. */
export function anschlussTextOf(eine: FristSatz<'teilnahme'>, { heute, saetze }: Lage): Absolvent['anschluss'] {
  const naechstes = anschlussOf(eine, saetze.teilnahme, saetze.kettenelement, heute)
  if (naechstes === null) return null
  const { id, beginn } = naechstes
  const teilnahme = saetze.teilnahme.find((andere) => andere.id === id)
  if (teilnahme) return { text: teilnahme.titel, elementart: null, stand: teilnahme.status, beginn }
  const element = saetze.kettenelement.find((andere) => andere.id === id)
  return element ? { text: null, elementart: element.elementart, stand: element.planstatus, beginn } : null
}
