import type { contract } from '@shared/contract'
import { type Auftrag, MAX_PERSONEN } from '@shared/domain/ausgaben/auftrag'
import type { Datengruppe, Profil } from '@shared/domain/ausgaben/empfaenger'
import { isFor } from '@shared/domain/ausgaben/erlaubt'
import { Ausgabeart, vorlagen } from '@shared/domain/ausgaben/vorlagen'
import { addMonths } from '@shared/domain/kalender'
import { useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import type { z } from 'zod'

export type Ziele = z.infer<typeof contract.ausgaben.ziele.output>

/** What somebody has decided so far; where nothing is said, the program's usual choice holds. */
export interface Entscheidungen {
  zweck?: string
  rechtsgrundlage?: string
  begruendungen: Partial<Record<Datengruppe, string>>
  rueckmeldungBis?: string
  loeschenBis?: string
  vieleBestaetigt: boolean
  format: 'xlsx' | 'csv'
  datei?: string
  mitKennwort: boolean
  grundOhneKennwort: string
}

const anfang: Entscheidungen = {
  begruendungen: {},
  vieleBestaetigt: false,
  format: 'xlsx',
  mitKennwort: true,
  grundOhneKennwort: ''
}

/** The list that is being checked: what the page was called with, and what was changed since. */
export function useZollpruefung({ heute, durchfuehrungen }: Ziele) {
  const [params] = useSearchParams()
  const { state } = useLocation() as { state: { faelle?: readonly string[] } | null }
  const [auftrag, setAuftrag] = useState<Auftrag>(() => {
    const kurs = durchfuehrungen.find(({ id }) => id === params.get('durchfuehrung'))
    return auftragOf(params, state?.faelle ?? null, { heute, profil: kurs?.profil })
  })
  const [entscheidungen, setEntscheidungen] = useState(anfang)

  /** Another list or another recipient: columns, people and texts are chosen anew. */
  function changeZiel(teil: Partial<Pick<Auftrag, 'art' | 'profil' | 'durchfuehrung' | 'traeger' | 'leer' | 'monat'>>) {
    setAuftrag((bisher) => {
      const art = teil.art ?? bisher.art
      const profil = teil.profil ?? bisher.profil
      const passend =
        isFor(art, profil) || profil === 'oeffentlichkeit' ? profil : (vorlagen[art].empfaenger[0] ?? profil)
      const monat = vorlagen[art].monatlich ? (teil.monat ?? bisher.monat ?? letzterMonat(heute)) : null
      return { ...bisher, ...teil, profil: passend, monat, spalten: null, geschuetzte: [], ohne: [] }
    })
    setEntscheidungen(({ format, mitKennwort, grundOhneKennwort }) => ({
      ...anfang,
      ...{ format, mitKennwort, grundOhneKennwort }
    }))
  }

  return {
    auftrag,
    entscheidungen,
    /** More people were chosen than fit on one list. */
    zuViele: (state?.faelle?.length ?? 0) > MAX_PERSONEN ? (state?.faelle?.length ?? 0) : 0,
    changeZiel,
    change: (teil: Partial<Pick<Auftrag, 'empfaenger' | 'spalten' | 'geschuetzte' | 'ohne'>>) =>
      setAuftrag((bisher) => ({ ...bisher, ...teil })),
    decide: (teil: Partial<Entscheidungen>) => setEntscheidungen((bisher) => ({ ...bisher, ...teil }))
  }
}

export type Zollpruefungsstand = ReturnType<typeof useZollpruefung>

/** Days absent are reported when the month is over. */
const letzterMonat = (heute: string) => addMonths(heute, -1).slice(0, 7)

function auftragOf(
  params: URLSearchParams,
  faelle: readonly string[] | null,
  { heute, profil }: { heute: string; profil: Profil | undefined }
): Auftrag {
  const art = Ausgabeart.safeParse(params.get('art')).data ?? 'zuweisungsliste'
  return {
    art,
    profil: profil ?? vorlagen[art].empfaenger[0] ?? 'traeger',
    durchfuehrung: params.get('durchfuehrung'),
    traeger: params.get('traeger'),
    empfaenger: '',
    faelle: faelle && faelle.length > 0 ? faelle.slice(0, MAX_PERSONEN) : null,
    geschuetzte: [],
    ohne: [],
    leer: false,
    monat: vorlagen[art].monatlich ? letzterMonat(heute) : null,
    spalten: null
  }
}

/** Whether enough is said to look at the list. */
export function isLesbar({ art, profil, durchfuehrung, traeger, faelle, leer }: Auftrag): boolean {
  if (profil === 'oeffentlichkeit' && vorlagen[art].zeilen === 'personen') return false
  if (leer) return true
  if (isTraeger(profil)) return durchfuehrung !== null || traeger !== null
  return vorlagen[art].zeilen === 'kurse' || faelle !== null || durchfuehrung !== null
}

export const isTraeger = (profil: Profil) => profil === 'traeger' || profil === 'sprachkurstraeger'
