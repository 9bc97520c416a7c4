import type { Auftrag, Freigabe } from '@shared/domain/ausgaben/auftrag'
import { vorlagen } from '@shared/domain/ausgaben/vorlagen'
import { insertRows } from '../../store/bulk'
import { doDeed } from '../../store/deed'
import type { Db } from '../../store/tables'
import type { Mappe } from './ausgeben'
import type { Zusammenstellung } from './zusammenstellen'

interface Ausgabe extends Mappe {
  auftrag: Auftrag
  freigabe: Freigabe
  liste: Zusammenstellung
  datei: string
  verschluesselt: boolean
}

/** Writes down what goes to whom, when, why, with which columns, and what each row says (Art. 15 DSGVO, § 83 SGB X). */
export async function registerAusgabe(db: Db, konto: string, ausgabe: Ausgabe): Promise<void> {
  const { auftrag, freigabe, liste, id } = ausgabe
  const faelle = [...new Set(liste.zeilen.flatMap(({ fall }) => fall ?? []))]
  const deed = {
    konto,
    aktion: 'ausgabe.ausgegeben',
    objekt: `ausgabe:${id}`,
    felder: [
      `art:${auftrag.art}`,
      `profil:${liste.profil}`,
      ...(liste.empfaenger.traeger ? [`traeger:${liste.empfaenger.traeger}`] : []),
      ...(auftrag.durchfuehrung ? [`durchfuehrung:${auftrag.durchfuehrung}`] : []),
      ...liste.gewaehlt,
      ...faelle.map((fall) => `fall:${fall}`)
    ]
  }
  await doDeed(db, deed, async (tx) => {
    await insertRows(tx, 'tnKennung', liste.neueKennungen)
    await tx
      .insertInto('ausgabe')
      .values({
        id,
        version: 1,
        art: auftrag.art,
        vorlage: vorlagen[auftrag.art].version,
        empfaenger: liste.empfaenger.name,
        profil: liste.profil,
        traeger: liste.empfaenger.traeger,
        durchfuehrung: auftrag.durchfuehrung,
        zweck: freigabe.zweck,
        rechtsgrundlage: freigabe.rechtsgrundlage,
        zeitraum: auftrag.monat,
        zeit: ausgabe.zeit,
        konto,
        datei: ausgabe.datei,
        hash: ausgabe.hash,
        spalten: JSON.stringify(liste.gewaehlt),
        begruendungen: JSON.stringify(begruendungenOf(freigabe)),
        personen: faelle.length,
        zellen: ausgabe.zellen,
        verschluesselt: Number(ausgabe.verschluesselt),
        siegel: ausgabe.siegel,
        rueckmeldungBis: freigabe.rueckmeldungBis,
        rueckmeldungAm: null,
        loeschenBis: freigabe.loeschenBis,
        geloeschtAm: null
      })
      .execute()
    const zeilen = ausgabe.schluessel.map((schluessel, row) => {
      const { fall = null, teilnahme = null, kurs = null } = liste.zeilen[row] ?? {}
      return { schluessel, fall, teilnahme, kurs, werte: JSON.stringify(ausgabe.gemeint[row]?.zellen ?? {}) }
    })
    const personen = zeilen.flatMap(({ schluessel, fall, teilnahme, werte }) =>
      fall === null ? [] : [{ schluessel, fall, teilnahme: teilnahme?.id ?? null, werte }]
    )
    const kurse = zeilen.flatMap(({ schluessel, fall, kurs, werte }) =>
      fall === null && kurs ? [{ schluessel, durchfuehrung: kurs.id, werte }] : []
    )
    await insertRows(tx, 'ausgabeZeile', personen, { ausgabe: id })
    await insertRows(tx, 'ausgabeKurs', kurse, { ausgabe: id })
  })
}

/** Takes back what was registered of a list that could not be written. New TN-Kennungen stay: they say nothing. */
export async function unregisterAusgabe(db: Db, konto: string, id: string): Promise<void> {
  const deed = { konto, aktion: 'ausgabe.nichtGeschrieben', objekt: `ausgabe:${id}` }
  await doDeed(db, deed, (tx) => tx.deleteFrom('ausgabe').where('id', '=', id).execute())
}

function begruendungenOf({ begruendungen, schutz }: Freigabe): Record<string, string> {
  const noetig = Object.entries(begruendungen).filter(([, grund]) => grund)
  return { ...Object.fromEntries(noetig), ...(schutz.art === 'ohne' && schutz.grund && { kennwort: schutz.grund }) }
}
