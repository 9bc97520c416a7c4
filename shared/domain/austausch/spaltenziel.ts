import { isAngebotsfeld } from './angebote/angabe'
import { artregeln } from './arten'
import type { ErkannteListe } from './erkannteListe'
import { type Genannt, inFixedOrder, onlyFelder } from './genannt'
import type { Listenart } from './listenart'
import { fallZiele, type Listenfeld, type Ziel } from './ziele'

const hilfsfelder: readonly Listenfeld[] = ['name_komplett', 'stand', 'alter', 'lfd_nr']

/** Where a field of a list of this kind goes; `null` where this import does not keep it, which the person must be told. */
export function zielOf(feld: Listenfeld, art: Listenart): Ziel {
  if (art === 'kursplanungsliste') return isAngebotsfeld(feld) ? 'angebot' : hilfsfelder.includes(feld) ? 'hilfe' : null
  const { stammdaten, sprachstand, teilnahme, anwesenheit, vermerk } = artregeln[art]
  if (stammdaten && feld in fallZiele) return 'fall'
  const counts = Object.keys(anwesenheit).length > 0
  if (feld in anwesenheit || (feld === 'tagesmarke' && counts)) return 'anwesenheit'
  if (feld in teilnahme) return 'teilnahme'
  if (feld in sprachstand) return 'sprachstand'
  if (vermerk.includes(feld)) return 'kontakt'
  if (feld in fallZiele || feld === 'tn_kennung') return 'person'
  return hilfsfelder.includes(feld) ? 'hilfe' : null
}

/** What is remembered of a row: nothing that lists of this kind cannot change, and the month its days belong to. */
export function merkbaresIn(genannt: Genannt, { kind, monat }: Pick<ErkannteListe, 'kind' | 'monat'>): Genannt {
  if (artregeln[kind].stammdaten) return genannt
  const kept = onlyFelder(genannt, (feld) => !['person', 'kontakt', 'hilfe', null].includes(zielOf(feld, kind)))
  return monat && !kept.monat && 'monat' in artregeln[kind].anwesenheit ? inFixedOrder({ ...kept, monat }) : kept
}
