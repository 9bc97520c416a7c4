import { randomUUID } from 'node:crypto'
import type { Sammelergebnis } from '@shared/contract/faelle'
import type { SammelFeld } from '@shared/domain/faelle/tabelle'
import { geplant, laufend } from '@shared/domain/saetze/zustaende'
import { aehnlicheOf, vergleichsfelder } from '@shared/domain/teilnahme/wiederholung'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { insertRows, updateRows, type Zeile } from '../../store/bulk'
import { doDeed } from '../../store/deed'
import type { Db } from '../../store/tables'
import { recordAenderungen, type Vorgang } from '../../store/vorgang'

/** What is done for many cases in one step: one transaction, one Vorgang, every change in the history. */
export function sammelschritte({ db, konto }: { db: Db; konto: { id: string } }) {
  function step(
    { faelle, aktion, felder }: { faelle: readonly string[]; aktion: string; felder?: readonly string[] },
    work: (tx: Db, vorgang: Vorgang) => Promise<number>
  ): Promise<Sammelergebnis> {
    // Which cases it were stands in the history, under the same Vorgang.
    return doDeed(db, { konto: konto.id, aktion, objekt: 'faelle', ...(felder && { felder }) }, async (tx, vorgang) => {
      const geaendert = await work(tx, vorgang)
      return { vorgang: vorgang.id, geaendert, unveraendert: faelle.length - geaendert }
    })
  }

  return {
    setField: (faelle: readonly string[], feld: SammelFeld, wert: string | null) =>
      step({ faelle, aktion: 'faelle.geaendert', felder: [feld] }, async (tx, vorgang) => {
        const rows = await readParts(faelle, (ids) =>
          tx
            .selectFrom('fall')
            .select(['id', 'version', `${feld} as vorher`])
            .where('id', 'in', ids)
            .execute()
        )
        const changed = rows.filter(({ vorher }) => vorher !== wert)
        await updateRows(
          tx,
          'fall',
          changed.map(({ id, version }) => ({ id, werte: { [feld]: wert, version: version + 1 } }))
        )
        await recordAenderungen(
          tx,
          vorgang,
          changed.map(({ id, version, vorher }) => ({
            ...{ fall: id, tabelle: 'fall', satz: id, art: 'FELD', feld },
            ...{ von: JSON.stringify(vorher), nach: JSON.stringify(wert), version: version + 1 }
          }))
        )
        return changed.length
      }),

    addWiedervorlagen: (faelle: readonly string[], werte: { faelligAm: Tag; betreff: string; team: string | null }) =>
      step({ faelle, aktion: 'wiedervorlage.angelegt' }, async (tx, vorgang) => {
        const there = await existing(tx, faelle)
        return addSaetze(tx, vorgang, 'wiedervorlage', there, () => ({
          ...werte,
          erledigtAm: null,
          automatisch: null
        }))
      }),

    addKontakte: (
      faelle: readonly string[],
      werte: { datum: Tag; art: string; anlass: string | null; vermerk: string | null }
    ) =>
      step({ faelle, aktion: 'kontakt.eingetragen' }, async (tx, vorgang) =>
        addSaetze(tx, vorgang, 'kontakt', await existing(tx, faelle), () => werte)
      ),

    /** Leaves out who already has an open participation in this run; asks why for who attended something similar. */
    vormerken: (
      faelle: readonly string[],
      { durchfuehrung, wiederholungGrund }: { durchfuehrung: string; wiederholungGrund: string | null },
      heute: Tag
    ) =>
      step({ faelle, aktion: 'teilnahme.vorgemerkt' }, async (tx, vorgang) => {
        const werte = await readDurchfuehrung(tx, durchfuehrung)
        const dabei = await tx
          .selectFrom('teilnahme')
          .select('fall')
          .where('durchfuehrung', '=', durchfuehrung)
          .where('status', 'in', [...laufend, ...geplant])
          .execute()
        const schon = new Set(dabei.map(({ fall }) => fall))
        const neue = (await existing(tx, faelle)).filter((id) => !schon.has(id))
        const neu = { ...werte, status: 'VORGEMERKT', statusSeit: heute }
        const wieder = await withAehnliches(tx, neue, neu, heute)
        if (wieder.size > 0 && wiederholungGrund === null) {
          refuse('teilnahme.wiederholungenOhneGrund', { anzahl: wieder.size })
        }
        return addSaetze(tx, vorgang, 'teilnahme', neue, (fall) => ({
          ...neu,
          wiederholungGrund: wieder.has(fall) ? wiederholungGrund : null
        }))
      })
  }
}

async function addSaetze(
  tx: Db,
  vorgang: Vorgang,
  tabelle: 'wiedervorlage' | 'teilnahme' | 'kontakt',
  faelle: readonly string[],
  werteOf: (fall: string) => Zeile
): Promise<number> {
  const rows = faelle.map((fall) => ({ id: randomUUID(), version: 1, fall, ...werteOf(fall) }))
  await insertRows(tx, tabelle, rows)
  await recordAenderungen(
    tx,
    vorgang,
    rows.map(({ id, fall }) => ({
      ...{ fall, tabelle, satz: id, art: 'NEU', feld: null },
      ...{ von: null, nach: null, version: 1 }
    }))
  )
  return rows.length
}

async function readDurchfuehrung(tx: Db, id: string): Promise<Zeile> {
  const row = await tx
    .selectFrom('durchfuehrung')
    .innerJoin('traeger', 'traeger.id', 'durchfuehrung.traeger')
    .select(['titel', 'kursart', 'instrument', 'traeger.name as traeger', 'beginn', 'ende', 'wochenstunden'])
    .where('durchfuehrung.id', '=', id)
    .executeTakeFirst()
  const { beginn, ende, ...werte } = row ?? refuse('satz.fehlt', {})
  return { ...werte, durchfuehrung: id, eintrittPlan: beginn, austrittPlan: ende }
}

/** Those of them who attended something similar before. */
async function withAehnliches(
  tx: Db,
  faelle: readonly string[],
  neu: Zeile & { status: string },
  heute: Tag
): Promise<Set<string>> {
  const rows = await readParts(faelle, (ids) =>
    tx
      .selectFrom('teilnahme')
      .select(['fall', ...vergleichsfelder])
      .where('fall', 'in', ids)
      .execute()
  )
  const jeFall = Map.groupBy(rows, ({ fall }) => fall)
  return new Set([...jeFall].flatMap(([fall, alle]) => (aehnlicheOf(neu, alle, heute).length > 0 ? [fall] : [])))
}

async function existing(tx: Db, faelle: readonly string[]): Promise<string[]> {
  const rows = await readParts(faelle, (ids) => tx.selectFrom('fall').select('id').where('id', 'in', ids).execute())
  return rows.map(({ id }) => id)
}

const IDS_PER_QUERY = 4000

async function readParts<T>(ids: readonly string[], read: (part: readonly string[]) => Promise<T[]>): Promise<T[]> {
  const einmal = [...new Set(ids)]
  const found: T[] = []
  for (let start = 0; start < einmal.length; start += IDS_PER_QUERY) {
    found.push(...(await read(einmal.slice(start, start + IDS_PER_QUERY))))
  }
  return found
}
