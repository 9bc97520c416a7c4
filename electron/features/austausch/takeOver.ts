import { randomUUID } from 'node:crypto'
import type { UebernahmeProgress } from '@shared/contract/austausch'
import type { Run } from '@shared/contract/define'
import { type Genannt, inFixedOrder } from '@shared/domain/austausch/genannt'
import { saysNow } from '@shared/domain/austausch/seitLetztem'
import { merkbaresIn } from '@shared/domain/austausch/spaltenziel'
import type { Listenfeld } from '@shared/domain/austausch/ziele'
import type { FallId } from '@shared/domain/faelle/fall'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { appendProtokoll } from '../../store/protokoll'
import type { Db } from '../../store/tables'
import { newVorgang } from '../../store/vorgang'
import { applyPlan } from './applyPlan'
import { markAnswered } from './beantwortet'
import { learnedFrom } from './gelernt'
import { journal } from './journal'
import { lastUebernahme } from './loadBestand'
import type { OffeneListe } from './offeneListen'
import type { PlanRows } from './planRows'
import { quellenRepository } from './quellen'
import { vorhabenOf } from './vorschau'

interface Order {
  db: Db
  /** Id of the person who takes the list over. */
  konto: string
  heute: Tag
}

/** What was taken over: the import in the journal, and whom each row was about. */
interface Uebernommen extends Pick<PlanRows, 'fallByRow'> {
  id: string
}

/** Takes an open list over: the plan as shown, journal and memory of the source in one transaction. */
export async function takeOver(
  { db, konto, heute }: Order,
  offen: OffeneListe,
  run: Run<UebernahmeProgress>
): Promise<Uebernommen> {
  const { liste, plan, vorlage, quelle } = offen
  const id = randomUUID()
  const vorgang = newVorgang(konto, 'UEBERNAHME', id)
  return db.transaction().execute(async (tx) => {
    await refuseOvertaken(tx, offen)
    const absender = { ...quelle, traeger: offen.traeger?.id ?? decidedAbsender(offen) }
    const quelleId = await quellenRepository(tx).remember(tx, absender, learnedFrom(offen))
    const { file: datei, hash, sheet: blatt } = liste
    // A list that names neither day nor month is not known to be younger than any other.
    const stand = liste.stand ?? (vorlage.monat && vorlage.stand)
    const ausgabe = vorlage.ruecklauf?.liste.id ?? null
    const ersteAntwort = ausgabe !== null && (await markAnswered(tx, ausgabe, heute))
    const zaehler = JSON.stringify({ zaehler: plan.zaehler, vorhaben: vorhabenOf(plan), ersteAntwort })
    const { zeit } = vorgang
    await journal(tx).insert(tx, {
      ...{ id, quelle: quelleId, datei, hash, blatt, stand, zeit, konto, zaehler },
      art: liste.kind,
      ausgabe
    })
    const rows = await applyPlan(tx, vorlage, plan, vorgang, heute, run)
    await journal(tx).noteNamed(
      tx,
      vorlage.angebote ? 'quelleAngebot' : 'quelleFall',
      { quelle: quelleId, uebernahme: id },
      namedNow(offen, rows)
    )
    await appendProtokoll(tx, { zeit, konto, aktion: 'uebernahme', objekt: `uebernahme:${id}` })
    run.signal.throwIfAborted()
    return { id, fallByRow: rows.fallByRow }
  })
}

/** Whose list it is, where its rows name nobody and somebody said so. */
function decidedAbsender({ entscheidungen }: OffeneListe): string | null {
  const wahl = entscheidungen.traeger?.['']
  return wahl?.art === 'traeger' ? wahl.traeger : null
}

/** What the source said last is part of the plan: another list of it must not come in between. */
async function refuseOvertaken(tx: Db, { quelle: { name }, vorlage }: OffeneListe): Promise<void> {
  const { id } = await quellenRepository(tx).named(name)
  const letzte = id === null ? undefined : await lastUebernahme(tx, id)
  if ((letzte?.zeit ?? null) !== vorlage.bestand.letzteUebernahme) refuse('uebernahme.quelleWeiter', { quelle: name })
}

/** Persons (or runs) of whom the source says something else than before, and those it names no longer. */
function namedNow(
  { plan, vorlage, liste }: OffeneListe,
  { fallByRow }: PlanRows
): { fall: FallId; werte: string | null }[] {
  const { zuletzt } = vorlage.bestand
  const neu = new Map<FallId, Genannt>()
  const geleert = new Map<FallId, readonly Listenfeld[]>()
  for (const { row, genannt } of plan.zeilen) {
    const fall = fallByRow.get(row)
    if (fall === undefined) continue
    // A second row about the same person only adds.
    neu.set(fall, { ...merkbaresIn(genannt, { kind: liste.kind, monat: vorlage.monat }), ...neu.get(fall) })
    geleert.set(fall, [...(geleert.get(fall) ?? []), ...(vorlage.geleerte.get(row) ?? [])])
  }
  const changed = [...neu].flatMap(([fall, genannt]) => {
    const vorher = zuletzt.get(fall)
    const werte = JSON.stringify(saysNow(vorher, genannt, geleert.get(fall) ?? []))
    return vorher && JSON.stringify(inFixedOrder(vorher)) === werte ? [] : [{ fall, werte }]
  })
  const fehlende = plan.fehlendeAngebote?.map(({ id }) => id) ?? plan.fehlende.map(({ fall }) => fall)
  return [...changed, ...fehlende.map((fall) => ({ fall, werte: null }))]
}
