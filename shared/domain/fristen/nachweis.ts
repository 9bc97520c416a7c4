import { addDays, addMonths } from '../kalender'
import { geplant, laufend } from '../saetze/zustaende'
import { hinweiseOf, juengsterMonat } from '../teilnahme/anwesenheit'
import type { Tag } from '../zeitraum'
import type { Fristregel, FristSatz } from './frist'

const pruefend = ['ZERTIFIKAT', 'EINSTUFUNG_BSK', 'TUM', 'KDL']

/** Contacts by which somebody asked how the course goes. */
export const nachgefragt = ['DRITTE', 'IM_KURS']

/** The newest proof a Berufssprachkurs may be placed by. */
export function juengsterNachweis(eintraege: readonly Pick<FristSatz<'sprachstand'>, 'art' | 'datum'>[]): Tag | null {
  const tage = eintraege.flatMap(({ art, datum }) => (pruefend.includes(art) && datum !== null ? [datum] : []))
  return tage.toSorted().at(-1) ?? null
}

/** Whether a proof is fresh enough for a course that begins on a day (R-07, § 8 Abs. 1 DeuFöV). */
export const isFrisch = (nachweis: Tag, kursbeginn: Tag): boolean => nachweis >= addMonths(kursbeginn, -6)

/** The 8th of the month after a month `JJJJ-MM`. */
export const meldetagOf = (monat: string): Tag => addDays(addMonths(`${monat}-01`, 1), 7)

/** Proofs and reports that must come in time. */
export const nachweisregeln = [
  {
    art: 'nachweis',
    regel: 'R-07',
    paragraf: '§ 8 Abs. 1 DeuFöV',
    vorlauf: 30,
    of({ saetze: { teilnahme, berechtigung, sprachstand } }) {
      const kurs = teilnahme.find(
        ({ status, kursart }) => kursart?.startsWith('BSK_') && (geplant as readonly string[]).includes(status)
      )
      const offen = berechtigung.find(
        ({ zugangsweg, status }) =>
          zugangsweg.startsWith('BSK_') && (status === 'AUSGESTELLT' || status === 'ANGEMELDET')
      )
      if (!kurs && !offen) return []
      const nachweis = juengsterNachweis(sprachstand)
      const bis = nachweis && addMonths(nachweis, 6)
      if (bis !== null && kurs?.eintrittPlan && isFrisch(nachweis ?? '', kurs.eintrittPlan)) return []
      const eingaben = { datum: nachweis, ...(kurs && { eintrittPlan: kurs.eintrittPlan }) }
      return [{ datum: bis, eingaben, ...(kurs && { satz: { art: 'teilnahme' as const, id: kurs.id } }) }]
    }
  },
  {
    art: 'meldung',
    regel: 'R-30',
    paragraf: '§ 61 Abs. 2 SGB II',
    vorlauf: 3,
    of({ heute, saetze: { teilnahme, anwesenheit } }) {
      const vormonat = addMonths(`${heute.slice(0, 7)}-01`, -1).slice(0, 7)
      const betroffene = teilnahme.filter(
        ({ status, eintrittIst }) =>
          (laufend as readonly string[]).includes(status) && eintrittIst !== null && eintrittIst <= `${vormonat}-15`
      )
      return betroffene
        .filter(({ id }) => !anwesenheit.some((eine) => eine.monat === vormonat && (eine.teilnahme ?? id) === id))
        .map(({ id, titel, traeger }) => ({
          datum: meldetagOf(vormonat),
          eingaben: { monat: vormonat, titel, traeger },
          satz: { art: 'teilnahme', id }
        }))
    }
  },
  {
    art: 'fehlzeiten',
    regel: 'R-30',
    paragraf: '§ 14 Abs. 6 IntV, § 9 Abs. 5 DeuFöV, § 61 Abs. 2 SGB II',
    vorlauf: 14,
    of({ heute, saetze: { teilnahme, anwesenheit, kontakt } }) {
      return teilnahme.flatMap(({ id, titel, traeger, status }) => {
        const monat = (laufend as readonly string[]).includes(status) && juengsterMonat(id, anwesenheit, heute)
        if (!monat || hinweiseOf(monat).length === 0) return []
        const ab = addMonths(`${monat.monat}-01`, 1)
        if (kontakt.some(({ datum, art }) => datum >= ab && nachgefragt.includes(art))) return []
        const { sollTage, anwesendTage, unentschuldigtTage } = monat
        const eingaben = { monat: monat.monat, titel, traeger, sollTage, anwesendTage, unentschuldigtTage }
        return [{ datum: meldetagOf(monat.monat), eingaben, satz: { art: 'teilnahme', id } }]
      })
    }
  }
] as const satisfies readonly Fristregel[]
