import type { Druckauftrag } from '@shared/contract/druck'
import { readKriterien } from '@shared/domain/uebergabe/antwort'
import { blattTexts } from '@shared/texts/druck'
import { html } from '../../print/html'
import { document, sheet } from '../../print/page'
import type { Druckrahmen } from '../../print/rahmen'
import { findSatz } from '../../store/saetze'
import type { Db } from '../../store/tables'
import {
  readKriteriumsantworten,
  readUebergabekandidaten,
  readUebergabeumstaende
} from '../../store/uebergabekriterien'
import { deutschAbschnitt } from './abschnitte/deutsch'
import { fristenAbschnitt } from './abschnitte/fristen'
import { personAbschnitt } from './abschnitte/person'
import {
  annahmeAbschnitt,
  kriterienAbschnitt,
  punkteAbschnitt,
  vonAnAbschnitt,
  zielAbschnitt
} from './abschnitte/uebergabe'
import { bisherAbschnitt, kontakteAbschnitt, laufendAbschnitt } from './abschnitte/verlauf'
import type { Blatt } from './blatt'
import { fileNameOf } from './fileName'
import { readZusammenfassungen } from './repository'

const fuss = 'Zweck: Übergabe der Beratung (§ 69 Abs. 1 SGB X). Nach der Annahme in die Akte oder vernichten.'

/** So many Fristen go along; the receiving team sees all of them in the program. */
const fristen = 2

/** The sheet that goes with a case to another team (DOMAIN 8.2), on one page. */
export async function makeUebergabebogen(
  db: Db,
  { uebergabe: id }: Extract<Druckauftrag, { art: 'uebergabebogen' }>,
  rahmen: Druckrahmen
): Promise<Blatt | undefined> {
  const uebergabe = await findSatz(db, 'uebergabe', id)
  const [daten] = uebergabe ? await readZusammenfassungen(db, [uebergabe.fall], rahmen.heute) : []
  if (!uebergabe || !daten) return undefined
  const punkte = await db
    .selectFrom('code')
    .select(['code', 'label'])
    .where('liste', '=', 'uebergabePunkt')
    .where('aktiv', '=', 1)
    .orderBy('sort')
    .execute()
  const kept = readKriterien(uebergabe.kriterien)
  const antworten = kept.length > 0 ? kept : await answersToday(db, uebergabe.fall, rahmen.heute)
  const { briefkopf, stand, uebung } = rahmen
  const name = [daten.fall.vorname, daten.fall.nachname].filter(Boolean).join(' ')
  const body = html`<div class="bogen">${vonAnAbschnitt(uebergabe, rahmen)}
    <div class="nebeneinander gleich">${personAbschnitt(daten, rahmen)}${deutschAbschnitt(daten, rahmen)}</div>
    ${kriterienAbschnitt(antworten, daten, rahmen)}
    ${bisherAbschnitt(daten, rahmen)}
    <div class="nebeneinander">${laufendAbschnitt(daten, rahmen)}${fristenAbschnitt({ ...daten, naechstes: daten.naechstes.slice(0, fristen) }, rahmen)}</div>
    ${zielAbschnitt(uebergabe, daten, rahmen)}
    ${punkteAbschnitt(uebergabe, punkte)}
    ${kontakteAbschnitt(daten)}
    ${annahmeAbschnitt(uebergabe)}</div>`
  const titel = blattTexts.uebergabebogen.eins
  return {
    html: document(titel, [sheet({ title: `${titel}: ${name}`, stand, uebung, briefkopf, footer: fuss, body })]),
    name: fileNameOf(daten.fall, titel),
    faelle: [uebergabe.fall]
  }
}

/** As long as nothing was handed over, the criteria as they are today. */
async function answersToday(db: Db, fall: string, heute: string) {
  const personen = await readUebergabekandidaten(db, fall)
  return (await readKriteriumsantworten(db, personen, await readUebergabeumstaende(db, heute)))[0] ?? []
}
