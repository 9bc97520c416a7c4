import type { Tag } from '../zeitraum'

interface Termine {
  rueckmeldungBis: Tag | null
  rueckmeldungAm: Tag | null
  loeschenBis: Tag | null
  geloeschtAm: Tag | null
}

/** Where a list stands that is outside: the day it is asked for still belongs to the time the recipient has. */
export function listenstandOn(
  heute: Tag,
  { rueckmeldungBis, rueckmeldungAm }: Pick<Termine, 'rueckmeldungBis' | 'rueckmeldungAm'>
): 'offen' | 'ueberfaellig' | 'beantwortet' | 'ohneRueckmeldung' {
  if (rueckmeldungAm !== null) return 'beantwortet'
  if (rueckmeldungBis === null) return 'ohneRueckmeldung'
  return rueckmeldungBis < heute ? 'ueberfaellig' : 'offen'
}

/** Whether it is time to ask: the agreed day has passed, and nobody has said that the list is gone. */
export function isLoeschungOffen(
  heute: Tag,
  { loeschenBis, geloeschtAm }: Pick<Termine, 'loeschenBis' | 'geloeschtAm'>
) {
  return loeschenBis !== null && geloeschtAm === null && loeschenBis < heute
}
