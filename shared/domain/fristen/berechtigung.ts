import { addDays, addMonths } from '../kalender'
import { erledigteBerechtigung } from '../saetze/zustaende'
import type { Tag } from '../zeitraum'
import type { Fristregel, FristSatz, Lage, Termin } from './frist'

type Berechtigung = FristSatz<'berechtigung'>

const isIk = ({ zugangsweg }: Berechtigung) => zugangsweg.startsWith('IK_')
const isBsk = ({ zugangsweg }: Berechtigung) => zugangsweg.startsWith('BSK_')
/** Issued, not used up, lapsed or done. */
const isOffen = ({ status }: Berechtigung) => !(erledigteBerechtigung as readonly string[]).includes(status ?? '')
const wartet = (eine: Berechtigung) =>
  isOffen(eine) && eine.angemeldetAm !== null && eine.kursbeginnIst === null && eine.wiederBegonnenAm === null
/** Interrupted, and not resumed since. */
const unterbrochen = ({ status, letzterUnterrichtstag, wiederBegonnenAm }: Berechtigung) =>
  status === 'UNTERBROCHEN' && (wiederBegonnenAm === null || wiederBegonnenAm <= (letzterUnterrichtstag ?? ''))
/** Nothing lapses, and the calculation says why. */
const verschulden = ({ nichtZuVertreten }: Berechtigung) => (nichtZuVertreten ? { nichtZuVertreten } : {})
const ungenutzt = (eine: Berechtigung) => isOffen(eine) && eine.angemeldetAm === null && eine.kursbeginnIst === null

const isUnverschuldet = ({ nichtZuVertreten }: Berechtigung) => nichtZuVertreten === true

/** A date for each entitlement of a kind. */
function each(
  passt: (eine: Berechtigung, lage: Lage) => boolean,
  datum: (eine: Berechtigung, lage: Lage) => Tag | null,
  eingaben: (eine: Berechtigung, lage: Lage) => Termin['eingaben'],
  ruht: (eine: Berechtigung) => boolean = () => false
): Fristregel['of'] {
  return (lage) =>
    lage.saetze.berechtigung
      .filter((eine) => passt(eine, lage))
      .map((eine) => ({
        datum: datum(eine, lage),
        eingaben: { zugangsweg: eine.zugangsweg, ...eingaben(eine, lage) },
        ...(ruht(eine) && { ruht: true }),
        satz: { art: 'berechtigung', id: eine.id }
      }))
}

/** So many months after a day that may be missing. */
const monthsAfter = (tag: Tag | null, monate: number) => tag && addMonths(tag, monate)
const daysAfter = (tag: Tag | null, tage: number) => tag && addDays(tag, tage)

/** The next step of the same way is not reached yet. */
const before = (heute: Tag, naechster: Tag | null) => naechster === null || heute < naechster

/** The earlier of two days, one of which may be missing. */
const earlier = (a: Tag | null, b: Tag | null) => (a !== null && b !== null ? (a < b ? a : b) : (a ?? b))

/** What becomes of entitlements to language courses. */
export const berechtigungsregeln = [
  {
    art: 'ikAnspruch',
    regel: 'R-01',
    paragraf: '§ 44 Abs. 2 AufenthG',
    vorlauf: 60,
    of: each(
      (eine) => eine.zugangsweg === 'IK_ANSPRUCH' && ungenutzt(eine),
      (_, { fall }) => monthsAfter(fall.titelErteiltAm, 12),
      (eine, { fall }) => ({
        ...{ titelErteiltAm: fall.titelErteiltAm, angemeldetAm: eine.angemeldetAm },
        ...verschulden(eine)
      }),
      isUnverschuldet
    )
  },
  {
    art: 'ikZulassung',
    regel: 'R-02',
    paragraf: '§ 5 Abs. 3, § 5a Abs. 2, § 6 Abs. 1 IntV',
    vorlauf: 60,
    of: each(
      (eine) => isIk(eine) && !['IK_ANSPRUCH', 'IK_SELBST'].includes(eine.zugangsweg) && ungenutzt(eine),
      ({ gueltigBis, ausgestelltAm }) => gueltigBis ?? monthsAfter(ausgestelltAm, 12),
      ({ ausgestelltAm, gueltigBis }) => ({ ausgestelltAm, gueltigBis })
    )
  },
  {
    art: 'ikNichtbeginn',
    regel: 'R-03',
    paragraf: '§ 4 Abs. 1 S. 3 IntV',
    vorlauf: 90,
    of: each(
      (eine) => isIk(eine) && eine.status !== 'UNTERBROCHEN' && wartet(eine),
      ({ angemeldetAm }) => monthsAfter(angemeldetAm, 12),
      (eine) => ({ angemeldetAm: eine.angemeldetAm, kursbeginnIst: eine.kursbeginnIst, ...verschulden(eine) }),
      isUnverschuldet
    )
  },
  {
    art: 'ikUnterbrechung',
    regel: 'R-03',
    paragraf: '§ 4 Abs. 1 S. 3 IntV',
    vorlauf: 90,
    of: each(
      (eine) => isIk(eine) && unterbrochen(eine),
      ({ letzterUnterrichtstag }) => monthsAfter(letzterUnterrichtstag, 12),
      (eine) => ({
        letzterUnterrichtstag: eine.letzterUnterrichtstag,
        ...(eine.wiederBegonnenAm !== null && { wiederBegonnenAm: eine.wiederBegonnenAm }),
        ...verschulden(eine)
      }),
      isUnverschuldet
    )
  },
  {
    art: 'ikStart',
    regel: 'R-04',
    paragraf: '§ 7 Abs. 4 IntV',
    vorlauf: 14,
    of: each(
      (eine, { heute }) =>
        isIk(eine) &&
        eine.status !== 'UNTERBROCHEN' &&
        wartet(eine) &&
        before(heute, monthsAfter(eine.angemeldetAm, 12)),
      ({ angemeldetAm }) => daysAfter(angemeldetAm, 42),
      ({ angemeldetAm, kursbeginnIst }) => ({ angemeldetAm, kursbeginnIst })
    )
  },
  {
    art: 'bskAnmeldung',
    regel: 'R-05',
    paragraf: '§ 6 Abs. 3 DeuFöV',
    vorlauf: 21,
    of: each(
      (eine) => isBsk(eine) && ungenutzt(eine),
      ({ ausgestelltAm, gueltigBis }) => earlier(monthsAfter(ausgestelltAm, 3), gueltigBis),
      ({ ausgestelltAm, gueltigBis }) => ({ ausgestelltAm, gueltigBis })
    )
  },
  {
    art: 'bskAnsage',
    regel: 'R-06',
    paragraf: '§ 9 Abs. 3 DeuFöV',
    vorlauf: 7,
    of: each(
      (eine, { heute }) => isBsk(eine) && wartet(eine) && before(heute, daysAfter(eine.angemeldetAm, 42)),
      ({ angemeldetAm }) => daysAfter(angemeldetAm, 28),
      ({ angemeldetAm, kursbeginnIst }) => ({ angemeldetAm, kursbeginnIst })
    )
  },
  {
    art: 'bskVerweis',
    regel: 'R-06',
    paragraf: '§ 9 Abs. 4 DeuFöV',
    vorlauf: 7,
    of: each(
      (eine) => isBsk(eine) && wartet(eine),
      ({ angemeldetAm }) => daysAfter(angemeldetAm, 42),
      ({ angemeldetAm, kursbeginnIst }) => ({ angemeldetAm, kursbeginnIst })
    )
  }
] as const satisfies readonly Fristregel[]
