import type { Zollpruefung } from '@shared/contract/ausgaben'
import { readTag } from '@shared/texts/eingabe'
import { formatTag } from '@shared/texts/format'

/** The two days as typed and as understood: `undefined` where nobody can read it, `null` where it is empty. */
export function fristenOf(
  { heute, rueckmeldungBis, loeschenBis }: Zollpruefung,
  entscheidungen: { rueckmeldungBis?: string; loeschenBis?: string }
) {
  const lies = (eingabe: string) => ({ eingabe, tag: eingabe.trim() === '' ? null : readTag(eingabe, heute) })
  return {
    rueckmeldung: lies(entscheidungen.rueckmeldungBis ?? formatTag(rueckmeldungBis)),
    loeschen: lies(entscheidungen.loeschenBis ?? formatTag(loeschenBis))
  }
}
