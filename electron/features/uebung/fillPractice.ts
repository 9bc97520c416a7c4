import { setImmediate } from 'node:timers/promises'
import type { Run } from '@shared/contract/define'
import { durchfuehrungFelder } from '@shared/domain/angebote/angebot'
import { aktuellesNiveauOn, niveauRang } from '@shared/domain/saetze/aktuellesNiveau'
import { satzarten } from '@shared/domain/saetze/satzarten'
import { satzFelder } from '@shared/domain/saetze/satzFelder'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { derivedOf } from '../../store/abgeleitet'
import { insertRows, updateRows, type Zeile } from '../../store/bulk'
import { saveEinstellung } from '../../store/einstellungen'
import type { Db } from '../../store/tables'
import type { Kurs } from './angebote'
import { uebungsvorlagen } from './kettenvorlagen'
import { wegzeiten } from './kreis'
import { insertStaende } from './staende'
import { orteOf } from './standorte'
import { uebungsteamId, uebungsteams } from './uebergabe'
import { type Groesse, type UebungsFall, uebungskreis } from './uebungskreis'

export interface FillProgress {
  done: number
  total: number
}

const PERSONS_PER_BATCH = 500

/**
 * Fills an empty store with an invented district and marks it as practice. Refuses a store that holds people: invented
 * ones must never stand among them. All of it or nothing: one transaction, since nobody else uses a store just made.
 */
export async function fillPractice(db: Db, groesse: Groesse, { report, signal }: Run<FillProgress>): Promise<void> {
  const vorhanden = await db.selectFrom('fall').select('id').limit(1).executeTakeFirst()
  if (vorhanden) refuse('uebung.nichtLeer', {})
  const kreis = uebungskreis(groesse)

  await db.transaction().execute(async (tx) => {
    await saveEinstellung(tx, 'uebung', true)
    await insertRows(tx, 'wegzeit', wegzeiten(groesse.heute).map(toRow))
    await insertRows(tx, 'ort', orteOf(groesse.seed))
    await insertRows(
      tx,
      'traeger',
      kreis.traeger.map((traeger) => toRow({ ...traeger, version: 1 }))
    )
    await insertRows(
      tx,
      'standort',
      kreis.standorte.map((standort) => toRow({ ...standort, version: 1 }))
    )
    await insertKurse(tx, kreis.kurse)
    await insertRows(
      tx,
      'team',
      uebungsteams.map((team, nummer) => ({ ...team, id: uebungsteamId(nummer), version: 1 }))
    )
    await insertRows(tx, 'kettenvorlage', uebungsvorlagen)
    let done = 0
    for (const batch of batches(kreis.faelle())) {
      signal.throwIfAborted()
      await insertFaelle(tx, batch, groesse.heute)
      done += batch.length
      report({ done, total: groesse.personen })
      await setImmediate()
    }
    await updateRows(tx, 'durchfuehrung', kreis.kurse.map(freiePlaetze))
    await insertStaende(tx, groesse)
  })
}

async function insertKurse(tx: Db, kurse: readonly Kurs[]): Promise<void> {
  const felder = Object.keys(durchfuehrungFelder)
  const rows = kurse.map(({ id, traeger, werte }) => ({ ...complete(felder, werte), id, traeger, version: 1 }))
  await insertRows(tx, 'durchfuehrung', rows)
  await insertRows(
    tx,
    'termin',
    kurse.flatMap(({ id, termine }) => termine.map((termin) => toRow({ durchfuehrung: id, ...termin })))
  )
}

async function insertFaelle(tx: Db, faelle: readonly UebungsFall[], heute: Tag): Promise<void> {
  await insertRows(
    tx,
    'fall',
    faelle.map((fall) => fallRow(fall, heute))
  )
  for (const art of satzarten) {
    const felder = Object.keys(satzFelder[art])
    const rows = faelle.flatMap(({ id, saetze }) =>
      (saetze[art] ?? []).map((satz) => ({ ...complete(felder, satz), id: satz.id, fall: id, version: 1 }))
    )
    await insertRows(tx, art, rows)
  }
}

function fallRow({ id, werte, saetze }: UebungsFall, heute: Tag): Zeile {
  const sprachstaende = (saetze.sprachstand ?? []).map(({ datum = null, art = '', niveauGesamt = null }) => ({
    datum,
    art,
    niveauGesamt
  }))
  const niveau = aktuellesNiveauOn(heute, sprachstaende)
  return {
    ...toRow({ ...werte, ...niveau, ...derivedOf(werte) }),
    id,
    version: 1,
    niveauRang: niveauRang(niveau.niveau)
  }
}

const freiePlaetze = ({ id, werte, heuteBelegt }: Kurs) => ({
  id,
  werte: { plaetzeFrei: Math.max(0, werte.plaetze - heuteBelegt) }
})

/** All columns in the same order, `null` where the generator says nothing. */
function complete(felder: readonly string[], werte: object): Zeile {
  const known = werte as Record<string, string | number | boolean | null | undefined>
  return toRow(Object.fromEntries(felder.map((feld) => [feld, known[feld] ?? null])))
}

function toRow(werte: object): Zeile {
  return Object.fromEntries(
    Object.entries(werte).map(([feld, wert]) => [feld, typeof wert === 'boolean' ? Number(wert) : wert])
  )
}

function* batches(faelle: Generator<UebungsFall>): Generator<UebungsFall[]> {
  let batch: UebungsFall[] = []
  for (const fall of faelle) {
    batch.push(fall)
    if (batch.length === PERSONS_PER_BATCH) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}
