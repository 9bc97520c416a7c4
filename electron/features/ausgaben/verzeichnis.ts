import type { AusgabeEintrag } from '@shared/contract/ausgaben'
import { isLoeschungOffen, listenstandOn } from '@shared/domain/ausgaben/listenstand'
import { Ausgabespalte, spalten } from '@shared/domain/ausgaben/spalten'
import type { Zellstaende } from '@shared/domain/austausch/erkannteListe'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import type { Db } from '../../store/tables'

/** The register of what left the office. */
export function verzeichnisRepository(db: Db) {
  const all = () =>
    db
      .selectFrom('ausgabe')
      .leftJoin('durchfuehrung', 'durchfuehrung.id', 'ausgabe.durchfuehrung')
      .leftJoin('konto', 'konto.id', 'ausgabe.konto')
      .selectAll('ausgabe')
      .select(['durchfuehrung.titel as angebot', 'konto.name as person'])
      .orderBy('ausgabe.zeit', 'desc')
      .orderBy('ausgabe.id')

  type Row = Awaited<ReturnType<ReturnType<typeof all>['execute']>>[number]

  return {
    async list(heute: Tag): Promise<AusgabeEintrag[]> {
      return (await all().execute()).map((row) => eintragOf(row, heute))
    },

    async find(id: string, heute: Tag): Promise<AusgabeEintrag | undefined> {
      const row = await all().where('ausgabe.id', '=', id).executeTakeFirst()
      return row && eintragOf(row, heute)
    },

    /** What the rows of a list said, by person, in the order of their names. */
    async readPersonen(id: string) {
      const rows = await db
        .selectFrom('ausgabeZeile')
        .innerJoin('fall', 'fall.id', 'ausgabeZeile.fall')
        .select(['fall.id as fall', 'nachname', 'vorname', 'werte'])
        .where('ausgabe', '=', id)
        .orderBy('sortName')
        .orderBy('schluessel')
        .execute()
      return [...Map.groupBy(rows, ({ fall }) => fall)].map(([fall, zeilen]) => ({
        fall,
        name: [zeilen[0]?.nachname, zeilen[0]?.vorname].filter(Boolean).join(', '),
        zeilen: zeilen.map(({ werte }) => angabenOf(werte))
      }))
    },

    /** Which lists a person stood on, and what they said. */
    async ofFall(fall: string) {
      const rows = await db.selectFrom('ausgabeZeile').select(['ausgabe', 'werte']).where('fall', '=', fall).execute()
      return Map.groupBy(
        rows.map(({ ausgabe, werte }) => ({ ausgabe, angaben: angabenOf(werte) })),
        ({ ausgabe }) => ausgabe
      )
    },

    /** Sets one day of an entry; refuses when somebody changed the entry meanwhile. */
    async setDay(
      { id, version, am }: { id: string; version: number; am: Tag | null },
      feld: 'rueckmeldungAm' | 'geloeschtAm'
    ): Promise<void> {
      const row = await db.selectFrom('ausgabe').select('version').where('id', '=', id).executeTakeFirst()
      if ((row ?? refuse('ausgabe.fehlt', {})).version !== version) refuse('satz.geaendert', { felder: [] })
      await db
        .updateTable('ausgabe')
        .set({ [feld]: am, version: version + 1 })
        .where('id', '=', id)
        .execute()
    }
  }

  function eintragOf(
    { siegel: _, hash: __, vorlage: ___, traeger: ____, durchfuehrung: _____, person, ...row }: Row,
    heute: Tag
  ): AusgabeEintrag {
    return {
      ...row,
      art: row.art as AusgabeEintrag['art'],
      profil: row.profil as AusgabeEintrag['profil'],
      konto: person ?? '',
      spalten: (JSON.parse(row.spalten) as string[]).map(headingOf),
      begruendungen: JSON.parse(row.begruendungen) as AusgabeEintrag['begruendungen'],
      verschluesselt: row.verschluesselt === 1,
      stand: listenstandOn(heute, row),
      loeschungOffen: isLoeschungOffen(heute, row)
    }
  }
}

/** A column of an older version may have gone since: then its key must do. */
function headingOf(spalte: string): string {
  const { data } = Ausgabespalte.safeParse(spalte)
  return data ? spalten[data].heading : spalte
}

function angabenOf(werte: string): { spalte: string; text: string }[] {
  return Object.entries(JSON.parse(werte) as Zellstaende)
    .filter(([, { roh }]) => roh !== '')
    .map(([spalte, { roh }]) => ({ spalte: headingOf(spalte), text: roh }))
}
