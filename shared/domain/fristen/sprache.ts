import { gueltigerOn } from '../saetze/aktuellesNiveau'
import { geplant } from '../saetze/zustaende'
import { vertrautBis } from '../sprache/neuerTest'
import { ueBilanz } from '../sprache/ueBilanz'
import { freieTageOf } from '../sprache/unterrichtsfrei'
import { hoechstensMonateOf } from '../sprache/vertrauensfolge'
import type { Fristregel, Lage } from './frist'

/** An Integrationskurs or another course is planned that asks for a level; of a Berufssprachkurs R-07 speaks. */
const gebraucht = ({ teilnahme, berechtigung }: Lage['saetze']) =>
  teilnahme.some(
    ({ status, kursart }) =>
      kursart !== null && !kursart.startsWith('BSK_') && (geplant as readonly string[]).includes(status)
  ) ||
  berechtigung.some(
    ({ zugangsweg, status }) => zugangsweg.startsWith('IK_') && (status === 'AUSGESTELLT' || status === 'ANGEMELDET')
  )

/** What follows from units used up and from the age of a proof (R-08, DOMAIN 3.1). */
export const sprachregeln = [
  {
    art: 'ueAufgebraucht',
    regel: 'R-08',
    paragraf: '§§ 10 bis 13 IntV, § 14 DeuFöV',
    vorlauf: 42,
    /** Only where it can be worked out: what is missing shows at the entitlement, and no right depends on it. */
    of: ({ heute, saetze, unterrichtsfrei }) =>
      saetze.berechtigung.flatMap((eine) => {
        const frei = freieTageOf(eine, saetze.teilnahme, unterrichtsfrei)
        const { ende, kontingent, ferienwochen } = ueBilanz(eine, heute, frei)
        if (ende === null) return []
        const { zugangsweg, ueVerbraucht, ueWoche } = eine
        const eingaben = { zugangsweg, ueKontingent: kontingent, ueVerbraucht, ueWoche, ferienwochen }
        return [{ datum: ende, eingaben, satz: { art: 'berechtigung' as const, id: eine.id } }]
      })
  },
  {
    art: 'neuerTest',
    regel: 'R-07',
    paragraf: 'Reihenfolge der Nachweise in den Einstellungen',
    vorlauf: 30,
    of({ heute, saetze, vertrauensfolge }) {
      if (!gebraucht(saetze)) return []
      const gueltig = gueltigerOn(heute, saetze.sprachstand, vertrauensfolge)
      const bis = gueltig ? vertrautBis(gueltig, vertrauensfolge) : 'immer'
      if (!gueltig || bis === 'immer') return []
      const { art, datum } = gueltig
      const eingaben = {
        nachweisart: art,
        nachweisAm: datum,
        hoechstensMonate: hoechstensMonateOf(art, vertrauensfolge)
      }
      return [{ datum: bis, eingaben, satz: { art: 'sprachstand', id: gueltig.id } }]
    }
  }
] as const satisfies readonly Fristregel[]
