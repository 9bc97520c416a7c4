import { addDays, addMonths } from '../kalender'
import { anschlussOf } from '../kette/anschluss'
import { geplant, laufend } from '../saetze/zustaende'
import type { Tag } from '../zeitraum'
import type { Fristregel, FristSatz, Lage, Termin } from './frist'

type Teilnahme = FristSatz<'teilnahme'>

const has = (list: readonly string[], value: string) => list.includes(value)
const laeuft = ({ status }: Teilnahme) => has(laufend, status)
const kommt = ({ status }: Teilnahme) => has(geplant, status)
const endeOf = ({ austrittIst, austrittPlan }: Teilnahme): Tag | null => austrittIst ?? austrittPlan
const of = (eine: Teilnahme, datum: Tag | null, eingaben: Termin['eingaben']): Termin => ({
  datum,
  eingaben: { titel: eine.titel, ...eingaben },
  satz: { art: 'teilnahme', id: eine.id }
})

/** Something follows: another participation, or a step of the chain that is planned. */
export const hasAnschluss = (eine: Teilnahme, { heute, saetze }: Lage): boolean =>
  anschlussOf(eine, saetze.teilnahme, saetze.kettenelement, heute) !== null

/** Somebody spoke with the person about what follows, not before that day. */
const gesprochen = ({ saetze }: Lage, ab: Tag, arten: (kontakt: FristSatz<'kontakt'>) => boolean) =>
  saetze.kontakt.some((kontakt) => kontakt.datum >= ab && arten(kontakt))

const imKurs = ({ art, anlass }: FristSatz<'kontakt'>) => art === 'IM_KURS' || anlass === 'ABSOLVENTEN'
const zumAnschluss = ({ anlass }: FristSatz<'kontakt'>) => anlass === 'ABSOLVENTEN'

/**
 * A date so many days from the planned end of what runs, unless it is settled; from `naechste` on the next step of the
 * same way stands in its place.
 */
function fromEnd(
  tage: number,
  naechste: number,
  erledigt: (eine: Teilnahme, ende: Tag, lage: Lage) => boolean
): Fristregel['of'] {
  return (lage) =>
    lage.saetze.teilnahme.filter(laeuft).flatMap((eine) => {
      const ende = endeOf(eine)
      if (ende === null) return []
      return lage.heute >= addDays(ende, naechste) || erledigt(eine, ende, lage)
        ? []
        : [of(eine, addDays(ende, tage), { austrittPlan: ende })]
    })
}

/** Dates about taking part: what follows, who visits, which papers. */
export const teilnahmeregeln = [
  {
    art: 'anschluss',
    regel: 'R-27',
    paragraf: '§ 3a SGB II',
    vorlauf: 56,
    of(lage) {
      const laufende = lage.saetze.teilnahme.filter((eine) => laeuft(eine) && !hasAnschluss(eine, lage))
      return laufende.map((eine) =>
        of(eine, endeOf(eine), { austrittPlan: eine.austrittPlan, austrittIst: eine.austrittIst })
      )
    }
  },
  {
    art: 'besuch',
    regel: 'R-28',
    paragraf: 'Absolventenmanagement',
    vorlauf: 14,
    of: fromEnd(-84, -56, (_, ende, lage) => gesprochen(lage, addDays(ende, -112), imKurs))
  },
  {
    art: 'anschlussgespraech',
    regel: 'R-28',
    paragraf: 'Absolventenmanagement',
    vorlauf: 14,
    of: fromEnd(-56, -28, (_, ende, lage) => gesprochen(lage, addDays(ende, -84), zumAnschluss))
  },
  {
    art: 'anschlussGebucht',
    regel: 'R-28',
    paragraf: 'Absolventenmanagement',
    vorlauf: 14,
    of: fromEnd(-28, 1, (eine, _, lage) => hasAnschluss(eine, lage))
  },
  {
    art: 'zertifikat',
    regel: 'R-28',
    paragraf: '§ 17 Abs. 4 IntV, § 15 Abs. 1 DeuFöV',
    vorlauf: 0,
    of({ heute, saetze: { teilnahme, sprachstand } }) {
      return teilnahme.flatMap((eine) => {
        const ende = endeOf(eine)
        const istKurs = eine.kursart !== null && eine.kursart !== 'KOMM'
        if (!istKurs || ende === null || ende > heute || addMonths(ende, 6) < heute || kommt(eine)) return []
        const erfasst = sprachstand.some(
          ({ datum, art }) => art === 'ZERTIFIKAT' && (datum ?? '') >= addDays(ende, -28)
        )
        return erfasst ? [] : [of(eine, addDays(ende, 14), { austrittIst: ende })]
      })
    }
  },
  {
    art: 'fahrtkostenIk',
    regel: 'R-32',
    paragraf: '§ 4a Abs. 1 IntV',
    vorlauf: 14,
    of({ heute, saetze: { teilnahme } }) {
      const kommende = teilnahme.filter(
        (eine) => kommt(eine) && eine.kursart?.startsWith('IK_') && eine.eintrittPlan !== null
      )
      return kommende.flatMap((eine) =>
        eine.eintrittPlan !== null && eine.eintrittPlan > heute
          ? [of(eine, addDays(eine.eintrittPlan, -1), { eintrittPlan: eine.eintrittPlan })]
          : []
      )
    }
  },
  {
    art: 'fahrtkostenBsk',
    regel: 'R-32',
    paragraf: '§ 10 Abs. 1 DeuFöV',
    vorlauf: 28,
    of({ saetze: { teilnahme } }) {
      return teilnahme
        .filter((eine) => laeuft(eine) && eine.kursart?.startsWith('BSK_') && endeOf(eine) !== null)
        .map((eine) => of(eine, endeOf(eine), { austrittPlan: endeOf(eine) }))
    }
  }
] as const satisfies readonly Fristregel[]
