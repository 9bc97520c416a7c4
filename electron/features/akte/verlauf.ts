import { fallFelder } from '@shared/domain/faelle/felder'
import type { Verlaufseintrag, Verlaufsvorgang } from '@shared/domain/faelle/verlauf'
import type { Felder, Wert } from '@shared/domain/feld'
import type { Satzart } from '@shared/domain/saetze/satzarten'
import { satzFelder } from '@shared/domain/saetze/satzFelder'
import { fromColumns } from '../../store/columns'
import type { AenderungTable, Db } from '../../store/tables'

const VORGAENGE_PER_PAGE = 30

/** The history of a case, one entry per Vorgang. */
export function verlaufRepository(db: Db) {
  async function tell(fall: string, vorgaenge: readonly string[]): Promise<Verlaufsvorgang[]> {
    if (vorgaenge.length === 0) return []
    const rows = await db
      .selectFrom('aenderung')
      .leftJoin('konto', 'konto.id', 'aenderung.konto')
      .leftJoin('uebernahme', 'uebernahme.id', 'aenderung.uebernahme')
      .selectAll('aenderung')
      .select(['konto.name as person', 'uebernahme.datei'])
      .where('aenderung.fall', '=', fall)
      .where('aenderung.vorgang', 'in', vorgaenge)
      .orderBy('aenderung.id')
      .execute()
    const genommen = await db
      .selectFrom('aenderung')
      .select('ruecknahmeVon')
      .where('fall', '=', fall)
      .where('ruecknahmeVon', 'in', vorgaenge)
      .distinct()
      .execute()
    const zurueck = new Set(genommen.map(({ ruecknahmeVon }) => ruecknahmeVon))
    const jeVorgang = Map.groupBy(rows, ({ vorgang }) => vorgang)
    return vorgaenge.flatMap((vorgang) => {
      const own = jeVorgang.get(vorgang)
      if (!own) return []
      const { zeit, person, herkunft, datei } = own[0]!
      return [
        { vorgang, zeit, person, herkunft, datei, zurueckgenommen: zurueck.has(vorgang), eintraege: own.map(entryOf) }
      ]
    })
  }

  return {
    async page(fall: string, offset: number): Promise<{ vorgaenge: Verlaufsvorgang[]; weitere: boolean }> {
      const rows = await db
        .selectFrom('aenderung')
        .select(({ fn }) => ['vorgang', fn.max('id').as('letzte')])
        .where('fall', '=', fall)
        .groupBy('vorgang')
        .orderBy('letzte', 'desc')
        .limit(VORGAENGE_PER_PAGE + 1)
        .offset(offset)
        .execute()
      const shown = rows.slice(0, VORGAENGE_PER_PAGE).map(({ vorgang }) => vorgang)
      return { vorgaenge: await tell(fall, shown), weitere: rows.length > VORGAENGE_PER_PAGE }
    },

    /** The last thing done by hand that is not taken back yet. Adding the case itself is not undone but deleted. */
    async lastByHand(fall: string): Promise<Verlaufsvorgang | undefined> {
      const row = await db
        .selectFrom('aenderung')
        .select('vorgang')
        .where('fall', '=', fall)
        .where('herkunft', '=', 'HAND')
        .where('vorgang', 'not in', (eb) =>
          eb
            .selectFrom('aenderung')
            .select((sub) => sub.fn.coalesce('ruecknahmeVon', sub.val('')).as('vorgang'))
            .where('fall', '=', fall)
        )
        .where('vorgang', 'not in', (eb) =>
          eb
            .selectFrom('aenderung')
            .select('vorgang')
            .where('satz', '=', fall)
            .where('fall', '=', fall)
            .where('art', '=', 'NEU')
        )
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row && (await tell(fall, [row.vorgang]))[0]
    }
  }
}

function entryOf({
  tabelle,
  satz,
  art,
  feld,
  von,
  nach
}: AenderungTable | Omit<AenderungTable, 'id'>): Verlaufseintrag {
  const felder: Felder = tabelle === 'fall' ? fallFelder : satzFelder[tabelle as Satzart]
  const where = { tabelle: tabelle as Verlaufseintrag['tabelle'], satz, art, feld }
  if (art === 'WEG')
    return {
      ...where,
      von: null,
      nach: null,
      zeile: von === null ? null : (fromColumns(felder, JSON.parse(von)) as Record<string, Wert>)
    }
  const wert = (json: string | null): Wert => {
    const stored = json === null ? null : JSON.parse(json)
    return feld !== null && felder[feld]?.art === 'jaNein' && stored !== null ? stored === 1 : stored
  }
  return { ...where, von: wert(von), nach: wert(nach), zeile: null }
}
