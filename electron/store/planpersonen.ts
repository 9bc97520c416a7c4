import { setImmediate as breathe } from 'node:timers/promises'
import { addDays } from '@shared/domain/kalender'
import type { Lauf } from '@shared/domain/kombination/lauf'
import type { Belegung, Planperson } from '@shared/domain/kombination/planperson'
import { betreuungOf, fensterOf } from '@shared/domain/kombination/wochenzeit'
import type { Satz, Satzart } from '@shared/domain/saetze/satzarten'
import { aktiverFall, erledigteBerechtigung, geplant, laufend } from '@shared/domain/saetze/zustaende'
import type { Tag } from '@shared/domain/zeitraum'
import { satzFromRow } from './saetze'
import type { Db } from './tables'

const satzarten = ['berechtigung', 'verfuegbarkeit', 'kind', 'teilnahme', 'integration', 'bedarf'] as const
type Gelesen = { [A in (typeof satzarten)[number]]: Satz<A>[] }

/** So many persons are read at once. */
const AUF_EINMAL = 200

/** Not answered within half a year counts. */
const ANTWORT_TAGE = 180
const besetzt: readonly string[] = [...laufend, ...geplant].filter((status) => status !== 'WARTELISTE')
/** A combination on its way: the person waits for nothing else. */
const unterwegs = ['VORSCHLAG', 'BESPROCHEN', 'BEANTRAGT']

const fallSpalten = [
  ...(['id', 'geburtsdatum', 'geschlecht', 'rechtskreis', 'ort', 'niveau', 'alphabetisierung'] as const),
  ...(['aufenthaltsstatus', 'erwerbstaetigkeit', 'fuehrerschein', 'pkw', 'maxWochenstunden'] as const),
  ...(['maxTagesstunden', 'barrierefreiNoetig', 'beruf', 'berufswunsch', 'ziel', 'kooperationsplanAm'] as const)
] as const

/** Those with an open need whose case is worked on and for whom nothing is under way, by id. */
export async function readWartende(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('bedarf')
    .innerJoin('fall', 'fall.id', 'bedarf.fall')
    .select('fall.id')
    .distinct()
    .where('bedarf.status', '=', 'OFFEN')
    .where('bedarf.art', 'in', ['SPRACHE', 'ARBEITSMARKT', 'KOMBINATION'])
    .where(({ or, eb }) => or([eb('fallStatus', 'is', null), eb('fallStatus', 'in', aktiverFall)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('kombination')
            .select('id')
            .whereRef('kombination.fall', '=', 'fall.id')
            .where('status', 'in', unterwegs)
        )
      )
    )
    .orderBy('fall.id')
    .execute()
  return rows.map(({ id }) => id)
}

/** These persons as planning sees them, in the order of their ids; `laeufe` are where they already go. */
export async function readPlanpersonen(
  db: Db,
  wer: readonly string[],
  laeufe: readonly Lauf[],
  heute: Tag
): Promise<Planperson[]> {
  const gefunden: Planperson[] = []
  const jeLauf = new Map(laeufe.map((lauf) => [lauf.id, lauf]))
  for (let start = 0; start < wer.length; start += AUF_EINMAL) {
    // Others have their turn between: all of a county takes longer than anybody waits for an answer.
    if (start > 0) await breathe()
    const teil = wer.slice(start, start + AUF_EINMAL)
    const faelle = await db.selectFrom('fall').select(fallSpalten).where('id', 'in', teil).orderBy('id').execute()
    const saetze = await readSaetze(db, teil)
    const ohneAntwort = await readOhneAntwort(db, teil, heute)
    for (const fall of faelle) {
      gefunden.push(
        personOf(fall, (art) => (saetze[art].get(fall.id) ?? []) as never, ohneAntwort.get(fall.id) ?? 0, jeLauf, heute)
      )
    }
  }
  return gefunden
}

async function readSaetze(db: Db, wer: readonly string[]) {
  const je = async <A extends Satzart>(art: A) => {
    const rows = await db
      .selectFrom(art as 'kind')
      .selectAll()
      .where('fall', 'in', wer)
      .orderBy('id')
      .execute()
    return Map.groupBy(
      rows.map((row) => satzFromRow(art, row)),
      ({ fall }) => fall
    )
  }
  return {
    berechtigung: await je('berechtigung'),
    verfuegbarkeit: await je('verfuegbarkeit'),
    kind: await je('kind'),
    teilnahme: await je('teilnahme'),
    integration: await je('integration'),
    bedarf: await je('bedarf')
  }
}

async function readOhneAntwort(db: Db, wer: readonly string[], heute: Tag): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('kontakt')
    .select(({ fn }) => ['fall', fn.countAll<number>().as('zahl')])
    .where('fall', 'in', wer)
    .where('ergebnis', '=', 'NICHT_ERREICHT')
    .where('datum', '>=', addDays(heute, -ANTWORT_TAGE))
    .groupBy('fall')
    .execute()
  return new Map(rows.map(({ fall, zahl }) => [fall, zahl]))
}

type Fall = Pick<import('./tables').FallTable, (typeof fallSpalten)[number]>

function personOf(
  fall: Fall,
  of: <A extends keyof Gelesen>(art: A) => Gelesen[A],
  ohneAntwort: number,
  laeufe: ReadonlyMap<string, Lauf>,
  heute: Tag
): Planperson {
  const { geburtsdatum, geschlecht, rechtskreis, niveau, alphabetisierung, aufenthaltsstatus, erwerbstaetigkeit } = fall
  const bedarfe = of('bedarf').filter(({ status }) => status === 'OFFEN')
  const berechtigungen = of('berechtigung')
  const offene = berechtigungen.filter(
    ({ status }) => !(erledigteBerechtigung as readonly string[]).includes(status ?? '')
  )
  return {
    ...{ fall: fall.id, geburtsdatum, geschlecht, rechtskreis, wohnort: fall.ort, niveau, alphabetisierung },
    ...{ aufenthaltsstatus, erwerbstaetigkeit, berechtigungen, bedarfe, ohneAntwort },
    fenster: of('verfuegbarkeit').map(fensterOf),
    kinder: of('kind')
      .filter(({ betreuungsbedarf }) => betreuungsbedarf !== false)
      .map((kind) => {
        const { zeit, sicher, geburt } = betreuungOf(kind, heute)
        const keine = kind.betreuung === 'KEINE' && { keine: true as const }
        return { geburt, zeit, sicher: sicher && kind.betreuung !== 'GEPLANT', ...keine }
      }),
    belegungen: [
      ...of('teilnahme').flatMap((teilnahme) => attended(teilnahme, laeufe, heute)),
      ...of('integration').flatMap((arbeit) => worked(arbeit, heute))
    ],
    ziele: [fall.berufswunsch, fall.ziel, fall.beruf].flatMap((eines) => eines ?? []),
    fuehrerschein: fall.fuehrerschein === 1,
    pkw: fall.pkw === 1,
    maxWochenstunden: fall.maxWochenstunden,
    maxTagesstunden: fall.maxTagesstunden,
    barrierefreiNoetig: fall.barrierefreiNoetig === 1,
    wartetSeit: bedarfe.map(({ seit }) => seit).toSorted()[0] ?? null,
    // Whoever is obliged or has a Kooperationsplan comes first by law (§ 7 Abs. 4 IntV, § 8 Abs. 3 DeuFöV).
    verpflichtet:
      fall.kooperationsplanAm !== null ||
      offene.some(({ verpflichtend, zugangsweg }) => verpflichtend === true || zugangsweg.includes('VERPFL'))
  }
}

/** A participation that goes on or is agreed, with the week of its run. */
function attended(teilnahme: Satz<'teilnahme'>, laeufe: ReadonlyMap<string, Lauf>, heute: Tag): Belegung[] {
  const { status, durchfuehrung, kursart, instrument } = teilnahme
  if (!besetzt.includes(status)) return []
  const lauf = durchfuehrung === null ? undefined : laeufe.get(durchfuehrung)
  const ende = teilnahme.austrittIst ?? teilnahme.austrittPlan ?? lauf?.ende ?? null
  if (ende !== null && ende < heute) return []
  return [
    {
      ...{ lauf: durchfuehrung, titel: teilnahme.titel ?? lauf?.titel ?? kursart ?? instrument ?? '', ende },
      ...{ traeger: lauf?.traeger ?? teilnahme.traeger, kursart: kursart ?? lauf?.kursart ?? null },
      instrument: instrument ?? lauf?.instrument ?? null,
      beginn: teilnahme.eintrittIst ?? teilnahme.eintrittPlan ?? lauf?.beginn ?? null,
      bloecke: lauf?.bloecke ?? [],
      wochenstunden: teilnahme.wochenstunden ?? lauf?.wochenstunden ?? null
    }
  ]
}

/** Work or training that goes on; its hours of the day nobody knows. */
function worked(
  { art, beginn, ende, taetigkeit, arbeitgeber, wochenstunden }: Satz<'integration'>,
  heute: Tag
): Belegung[] {
  if (ende !== null && ende < heute) return []
  const instrument = art.startsWith('AUSB_') ? 'AUSBILDUNG' : 'ARBEIT'
  const titel = taetigkeit ?? arbeitgeber ?? (instrument === 'ARBEIT' ? 'Arbeit' : 'Ausbildung')
  return [{ lauf: null, titel, traeger: null, kursart: null, instrument, beginn, ende, bloecke: [], wochenstunden }]
}
