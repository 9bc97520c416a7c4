import { mkdir, writeFile } from 'node:fs/promises'
import type { Druckauftrag } from '@shared/contract/druck'
import { addDays } from '@shared/domain/kalender'
import { expect, it } from 'vitest'
import { hardenSession } from '../../electron/platform/hardenSession'
import { printing } from '../../electron/platform/printing'
import { windowFiles } from '../../electron/platform/windowFiles'
import { saveEinstellung } from '../../electron/store/einstellungen'
import type { Db } from '../../electron/store/tables'
import { addLauf } from '../support/addLauf'
import { type PdfItem, pdfItems } from '../support/pdfItems'
import { addDurchfuehrung } from '../support/someDurchfuehrung'
import { addFall, addSatz } from '../support/someFall'
import { addTeam } from '../support/someTeam'
import { startTestApp, type TestApp } from '../support/startTestApp'

const files = windowFiles('out/renderer', 'resources')
hardenSession(undefined).protocol.handle('app', files.answer)
const { printToPdf } = printing(files)

const heute = '2026-11-22'
const lang = (wort: string, laenge: number) =>
  `${wort} ${'Ausbildungsvorbereitung mit Kinderbetreuung am Vormittag, '.repeat(9)}`
    .slice(0, laenge - 5)
    .trim()
    .concat(' Ende')

/** Somebody of whom everything is known and everything is long. */
async function addLong(db: Db) {
  await addTeam(db, { name: lang('Team', 60), art: 'SPEZIAL' })
  const fall = await addFall(db, {
    ...{ nachname: 'Müller-Lüdenscheidt von und zu Hohenfelswieden', vorname: 'Maximiliane Alexandra Wilhelmine' },
    ...{ geburtsdatum: '2003-01-02', kundennummer: '498A012345', team: lang('Team', 60), berater: lang('Frau', 60) },
    ...{ strasse: 'Straße der Vereinigten Nachbargemeinden 117 b', plz: '05110', telefon: '04400 555 0199' },
    ...{ ort: 'Ellerwiek am Moor, Ortsteil Oberhöfen', muttersprache: 'Kurdisch (Nordkurdisch)' },
    ...{ email: 'maximiliane.mueller-luedenscheidt@postfach.example', ziel: lang('Ziel', 200) },
    ...{ sprachmittlung: 'DOLMETSCHER_BEAUFTRAGT', niveau: 'B1', niveauAm: '2026-08-01', beruf: lang('Beruf', 80) },
    ...{ berufswunsch: lang('Wunsch', 80), letzteTaetigkeit: lang('zuletzt', 80) },
    ...{ kooperationsplanAm: '2026-01-05', kooperationsplanFortschreibungAm: '2026-10-05' },
    ...{ mehrwertAm: '2026-10-05', mehrwertGrund: lang('Mehrwert', 200) }
  })
  const kurs = {
    titel: lang('Integrationskurs', 150),
    standort: lang('Standort', 70),
    kursart: 'IK_ALLG',
    instrument: null
  }
  const { id: durchfuehrung } = await addDurchfuehrung(
    db,
    { ...kurs, ende: addDays(heute, 40) },
    { name: lang('Bildungswerk', 110) }
  )
  await db
    .updateTable('termin')
    .set({ ort: lang('Raum', 60) })
    .execute()
  for (let nr = 0; nr < 6; nr++) {
    await addSatz(db, 'teilnahme', fall, {
      ...{ titel: lang(`Kurs${nr}`, 150), traeger: lang(`Träger${nr}`, 110), kursart: 'IK_ALLG' },
      ...{ status: 'ABGEBROCHEN', austrittsgrund: 'KINDERBETREUUNG', statusSeit: `202${nr}-08-01` },
      ...{ eintrittIst: `202${nr}-03-01`, austrittIst: `202${nr}-08-01` }
    })
  }
  const laeuft = { durchfuehrung, kursart: 'IK_ALLG', status: 'EINGETRETEN', eintrittIst: '2026-10-01' }
  await addSatz(db, 'teilnahme', fall, {
    ...{ ...laeuft, titel: kurs.titel, traeger: lang('Bildungswerk', 110), austrittPlan: addDays(heute, 40) }
  })
  for (const [nr, zugangsweg] of ['IK_ZUL_JC', 'BSK_JC'].entries()) {
    const stand = { status: 'AUSGESTELLT', gueltigBis: '2027-05-01', ueKontingent: 700, ueVerbraucht: 100 + nr }
    await addSatz(db, 'berechtigung', fall, { zugangsweg, ...stand })
  }
  for (let nr = 0; nr < 4; nr++) {
    await addSatz(db, 'kind', fall, {
      geburt: `20${20 + nr}-05-05`,
      betreuung: 'KITA',
      betreuungOrt: lang('Kita', 70)
    })
    await addSatz(db, 'wiedervorlage', fall, { faelligAm: '2026-11-20', betreff: lang(`Vorlage${nr}`, 190) })
    await addSatz(db, 'kettenelement', fall, {
      ...{
        elementart: 'MASSNAHME',
        planstatus: 'GEPLANT',
        titel: lang(`Plan${nr}`, 150),
        traeger: lang('Träger', 110)
      },
      ...{ beginnPlan: `2027-0${nr * 2 + 1}-15`, endePlan: `2027-0${nr * 2 + 2}-15` }
    })
  }
  await addSatz(db, 'sprachstand', fall, {
    ...{ art: 'ZERTIFIKAT', datum: '2026-08-01', niveauGesamt: 'B1', niveauSprechen: 'A2', pruefung: 'DTZ' },
    ...{ anbieter: lang('Prüfzentrum', 110) }
  })
  return { fall, durchfuehrung }
}

/** A plan with a proposal for somebody with a long name in a course with a long one. */
async function addPlan({ api, db }: TestApp): Promise<string> {
  const wer = { nachname: lang('Hohenfelswieden', 60), vorname: lang('Wilhelmine', 60), team: lang('Team', 60) }
  const person = await addFall(db, { ...wer, ort: 'Kranichwerder', rechtskreis: 'SGB2', niveau: 'A2' })
  await addSatz(db, 'bedarf', person, { art: 'ARBEITSMARKT', seit: '2026-01-05', status: 'OFFEN' })
  await addLauf(db, { titel: lang('Werkstatt', 150), instrument: 'MAT', plaetzeFrei: 1 }, '13', '12:30', '15:30')
  const { id: runde } = await api.planung.anlegen({ name: lang('Planung', 80), stichtag: heute })
  const { plan } = await api.planung.planen({
    ...{ runde, name: lang('Plan', 80), sekunden: 1, regel: 'wartezeit', seed: 1 }
  })
  return plan
}

const einladung = {
  ...{ titel: lang('Gruppeninformation', 110), datum: '2026-12-10', uhrzeit: '09:00', ort: lang('Ort', 110) },
  ...{
    raum: lang('Raum', 70),
    auswahl: lang('Auswahl', 590),
    text: `{anrede},\n\n${lang('Text', 600)}\n\n${lang('Text', 500)}`
  }
}

it('puts everything on paper in ten points or more, nothing cut, nothing over another', {
  timeout: 180_000
}, async () => {
  await using app = await startTestApp({ printToPdf })
  const { api, db } = app
  await saveEinstellung(db, 'briefkopf', {
    ...{ behoerde: lang('Jobcenter', 90), zusatz: lang('Fachbereich', 90), strasse: lang('Straße', 70) },
    ...{ plzOrt: '05110 Ellerwiek am Moor', telefon: '04400 0-0', email: 'post@jobcenter.example' }
  })
  const { fall, durchfuehrung } = await addLong(db)
  const { id: uebergabe } = await api.uebergaben.prepare({ fall, anlass: 'SPRACHNIVEAU', anTeam: lang('Zielteam', 60) })
  await api.uebergaben.save({
    ...{ id: uebergabe, version: 1 },
    werte: { geholfen: lang('Geholfen', 490), gehindert: lang('Gehindert', 490), offenePunkte: lang('Punkte', 990) }
  })
  const plan = await addPlan(app)
  const alle = { team: null, berater: null }
  const auftraege: Druckauftrag[] = [
    { art: 'fallzusammenfassung', faelle: [fall] },
    { art: 'kette', fall },
    { art: 'uebergabebogen', uebergabe },
    { art: 'arbeitsliste', auswahl: { wessen: alle, art: null, spanne: null } },
    { art: 'radar', frage: { wochen: 12, team: null }, gruppe: 'traeger', nurOhne: false },
    { art: 'vorschlagsliste', plan, lauf: null },
    { art: 'besuchsliste', durchfuehrung },
    { art: 'einladung', personen: [fall], einladung },
    { art: 'etiketten', personen: [fall], format: '70x36', start: 1 },
    { art: 'einladungsliste', personen: [fall], einladung }
  ]
  await mkdir('out/blaetter', { recursive: true })
  for (const auftrag of auftraege) {
    const { pdf } = await api.druck.preview(auftrag)
    const bytes = Buffer.from(pdf, 'base64')
    await writeFile(`out/blaetter/${auftrag.art}.pdf`, bytes)
    const pages = await pdfItems(bytes)
    const items = pages.flat()
    expect
      .soft({
        art: auftrag.art,
        zuKlein: items.filter(({ size }) => size < 9.95).map(textOf),
        uebereinander: pages.flatMap(overlaps),
        amRand: items.filter(({ x, width, pageWidth }) => x < 10 || x + width > pageWidth - 10).map(textOf),
        leereSeiten: pages.filter((page) => page.length < 4).length
      })
      .toEqual({ art: auftrag.art, zuKlein: [], uebereinander: [], amRand: [], leereSeiten: 0 })
  }
})

const textOf = ({ text }: PdfItem) => text

/** Pairs of pieces that lie over each other. */
function overlaps(page: readonly PdfItem[]): [string, string][] {
  return page.flatMap((a, index) =>
    page
      .slice(index + 1)
      .filter(
        (b) =>
          Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.7 && a.x + a.width > b.x + 1 && b.x + b.width > a.x + 1
      )
      .map((b) => [a.text, b.text] satisfies [string, string])
  )
}
