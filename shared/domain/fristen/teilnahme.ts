import { type Aufgabenart, aufgabeOf, endeOf, hasAnschluss } from '../absolventen/aufgaben'
import { addDays } from '../kalender'
import { geplant, laufend } from '../saetze/zustaende'
import type { Tag } from '../zeitraum'
import type { Fristregel, FristSatz, Termin } from './frist'

type Teilnahme = FristSatz<'teilnahme'>

const has = (list: readonly string[], value: string) => list.includes(value)
const laeuft = ({ status }: Teilnahme) => has(laufend, status)
const kommt = ({ status }: Teilnahme) => has(geplant, status)
const of = (eine: Teilnahme, datum: Tag | null, eingaben: Termin['eingaben']): Termin => ({
  datum,
  eingaben: { titel: eine.titel, ...eingaben },
  satz: { art: 'teilnahme', id: eine.id }
})

/** The day of a task around the end of what runs, as long as it is open. */
const aufgabe =
  (art: Aufgabenart): Fristregel['of'] =>
  (lage) =>
    lage.saetze.teilnahme.filter(laeuft).flatMap((eine) => {
      const offene = aufgabeOf(art, eine, lage)
      return !offene || offene.erledigt || offene.abgeloest
        ? []
        : [of(eine, offene.tag, { austrittPlan: endeOf(eine) })]
    })

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
    of: aufgabe('besuch')
  },
  {
    art: 'anschlussgespraech',
    regel: 'R-28',
    paragraf: 'Absolventenmanagement',
    vorlauf: 14,
    of: aufgabe('anschlussgespraech')
  },
  {
    art: 'anschlussGebucht',
    regel: 'R-28',
    paragraf: 'Absolventenmanagement',
    vorlauf: 14,
    of: aufgabe('anschlussGebucht')
  },
  {
    art: 'zertifikat',
    regel: 'R-28',
    paragraf: '§ 17 Abs. 4 IntV, § 15 Abs. 1 DeuFöV',
    vorlauf: 0,
    of(lage) {
      return lage.saetze.teilnahme.flatMap((eine) => {
        const ende = endeOf(eine)
        if (ende === null || ende > lage.heute || kommt(eine)) return []
        const offene = aufgabeOf('zertifikat', eine, lage)
        return !offene || offene.erledigt || offene.abgeloest ? [] : [of(eine, offene.tag, { austrittIst: ende })]
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
