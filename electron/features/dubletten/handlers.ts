import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import { vergleicher } from '@shared/domain/austausch/personen/vergleicher'
import { refuseOn } from '@shared/domain/befund'
import { checkFall } from '@shared/domain/faelle/checkFall'
import { fallFelder } from '@shared/domain/faelle/felder'
import type { Konto } from '@shared/domain/konten/konto'
import { refuse } from '@shared/errors'
import type { Ports } from '../../ports'
import { readRows } from '../../store/bulk'
import { fromColumns } from '../../store/columns'
import { doDeed } from '../../store/deed'
import { appendProtokoll } from '../../store/protokoll'
import type { Db } from '../../store/tables'
import { newVorgang } from '../../store/vorgang'
import { mergeFaelle, readBoth, takenWerte } from '../../store/zusammenfuehren'
import { takeMergeBack } from '../../store/zusammenfuehrungZurueck'
import { readGegenueber } from './gegenueber'
import { dublettenRepository, nameOf } from './repository'
import { type Fund, findFunde, paarschluessel } from './suche'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
  ports: Pick<Ports, 'today'>
}

/** Persons who stand in the store twice. What a search found is kept until the store is locked. */
export function dublettenHandlers({ db, konto, ports }: Needs): Handlers<AppContract>['dubletten'] {
  const repository = dublettenRepository(db)
  let gefunden: Fund[] | undefined

  /** What nobody decided yet: both cases are there, and nobody said that they are two persons. */
  async function undecided(funde: readonly Fund[]): Promise<Fund[]> {
    const verschieden = new Set((await repository.verschiedene()).map(({ fallA, fallB }) => `${fallA} ${fallB}`))
    const da = await repository.existing(funde.flatMap(({ a, b }) => [a, b]))
    return funde.filter((fund) => da.has(fund.a) && da.has(fund.b) && !verschieden.has(paarschluessel(fund)))
  }

  return {
    async search(_, run) {
      run.report({ phase: 'lesen', done: 0, total: 1 })
      gefunden = await findFunde(await repository.personen(), run)
      return { paare: (await undecided(gefunden)).length }
    },

    async list({ offset, limit }) {
      const offen = await undecided(gefunden ?? [])
      const paare = await repository.tell(offen.slice(offset, offset + limit))
      return { gesucht: gefunden !== undefined, total: offen.length, paare }
    },

    async similarTo({ fall }) {
      const personen = await repository.personen()
      const diese = personen.find((person) => person.fall === fall) ?? refuse('fall.fehlt', {})
      const alike = vergleicher(personen).findAlike(diese, true)
      const funde = alike.map(({ person, bewertung: { score, indizien } }) => ({
        a: fall,
        b: person.fall,
        score,
        indizien
      }))
      return repository.tell(await undecided(funde))
    },

    compare: ({ a, b }) => readGegenueber(db, a, b),

    async merge({ bleibt, geht, ausGeht }) {
      const objekt = `fall:${bleibt.id}`
      return doDeed(
        db,
        { konto: konto.id, aktion: 'fall.zusammengefuehrt', objekt, felder: ausGeht },
        async (tx, vorgang) => {
          const { eine, andere } = await readBoth(tx, { bleibt, geht })
          const werte = takenWerte(andere, ausGeht)
          const befunde = checkFall(fromColumns(fallFelder, { ...eine, ...werte }), ports.today())
          refuseOn(befunde.filter(({ field }) => field in werte))
          await mergeFaelle(tx, vorgang, { bleibt, geht, ausGeht }, ports.today())
          return { id: vorgang.id }
        }
      )
    },

    merges: () => repository.merges(),

    async undo({ id }) {
      const vorgang = newVorgang(konto.id, 'RUECKNAHME')
      const { reverted, spared } = await db.transaction().execute(async (tx) => {
        const result = await takeMergeBack(tx, id, vorgang, ports.today())
        const { zeit } = vorgang
        await appendProtokoll(tx, { zeit, konto: konto.id, aktion: 'fall.getrennt', objekt: `zusammenfuehrung:${id}` })
        return result
      })
      const ids = spared.flatMap(({ fall }) => fall ?? [])
      const rows = await readRows<Betroffen>(db, 'fall', ids, 'id', ['id', 'nachname', 'vorname', 'kundennummer'])
      const faelle = new Map(rows.map((row) => [row.id, row]))
      const verschont = spared.map(({ satz: _, ...rest }) => ({
        ...rest,
        ...{
          name: nameOf(faelle.get(rest.fall ?? '')),
          kundennummer: faelle.get(rest.fall ?? '')?.kundennummer ?? null
        }
      }))
      return { reverted, verschont }
    },

    async keepApart({ a, b }) {
      const [fallA, fallB] = a < b ? [a, b] : [b, a]
      if ((await repository.existing([a, b])).size < 2 || a === b) refuse('fall.fehlt', {})
      await doDeed(
        db,
        { konto: konto.id, aktion: 'fall.verschieden', objekt: `fall:${fallA}` },
        async (tx, { zeit }) => {
          const row = { fallA, fallB, zeit, konto: konto.id }
          await tx
            .insertInto('personenpaar')
            .values(row)
            .onConflict((conflict) => conflict.doNothing())
            .execute()
        }
      )
    },

    apart: () => repository.apart(),

    async forgetApart({ a, b }) {
      const [fallA, fallB] = a < b ? [a, b] : [b, a]
      await doDeed(db, { konto: konto.id, aktion: 'fall.dochPruefen', objekt: `fall:${fallA}` }, async (tx) => {
        await tx.deleteFrom('personenpaar').where('fallA', '=', fallA).where('fallB', '=', fallB).execute()
      })
    }
  }
}

interface Betroffen {
  id: string
  nachname: string | null
  vorname: string | null
  kundennummer: string | null
}
