import type { Page } from 'playwright-core'
import { refreshNiveau } from '../../../electron/store/abgeleitet'
import type { Store } from '../../../electron/store/openStore'
import { addFall, addSatz } from '../../support/someFall'

/** A case with something on every tab; tells its id. */
export async function addAmira({ db }: Store): Promise<string> {
  const fall = await addFall(db, {
    nachname: 'Đorđević-Müller',
    vorname: 'Amira',
    geburtsdatum: '1998-05-17',
    kundennummer: '317D004512',
    bgNummer: '31702BG0012345',
    titelBis: '2026-12-31',
    telefon: '05221 1234',
    aufenthaltsstatus: 'AE_ASYL',
    plz: '3260',
    team: 'Team Sprache',
    juengstesKind: '2024-08-01'
  })
  await addFall(db, {
    nachname: 'Đorđević',
    vorname: 'Karim',
    geburtsdatum: '2001-02-03',
    bgNummer: '31702BG0012345'
  })
  await addSatz(db, 'sprachstand', fall, {
    datum: '2026-09-30',
    art: 'ZERTIFIKAT',
    niveauGesamt: 'A2',
    pruefung: 'DTZ',
    ergebnis: 'BESTANDEN_DARUNTER',
    anbieter: 'VHS Musterstadt'
  })
  await addSatz(db, 'sprachstand', fall, { datum: '2026-11-10', art: 'IFK_EINSCHAETZUNG', niveauGesamt: 'B1' })
  await addSatz(db, 'berechtigung', fall, {
    zugangsweg: 'BSK_JC',
    ausgestelltAm: '2026-10-01',
    status: 'AUSGESTELLT'
  })
  await addSatz(db, 'teilnahme', fall, {
    titel: 'Integrationskurs Vormittag',
    kursart: 'IK_ALLG',
    traeger: 'VHS Musterstadt',
    status: 'BEENDET_REGULAER',
    eintrittPlan: '2025-09-01',
    eintrittIst: '2025-09-08',
    austrittPlan: '2026-08-31',
    austrittIst: '2026-09-30'
  })
  await addSatz(db, 'teilnahme', fall, {
    titel: 'Aktiv in Arbeit',
    instrument: 'MAT',
    traeger: 'Bildungswerk',
    status: 'EINGETRETEN',
    eintrittIst: '2026-10-05',
    austrittPlan: '2026-12-18'
  })
  await addSatz(db, 'teilnahme', fall, {
    titel: 'Berufssprachkurs B2',
    kursart: 'BSK_B2',
    status: 'VORGEMERKT',
    eintrittPlan: '2027-01-11',
    austrittPlan: '2027-06-30'
  })
  for (const wochentag of [1, 2, 3, 4])
    await addSatz(db, 'verfuegbarkeit', fall, { wochentag, von: '08:00', bis: '12:30', art: 'FREI' })
  await addSatz(db, 'verfuegbarkeit', fall, {
    wochentag: 5,
    von: '08:00',
    bis: '12:00',
    art: 'GESPERRT',
    grund: 'Kita geschlossen'
  })
  await addSatz(db, 'kind', fall, {
    geburt: '2024-08-01',
    betreuungsbedarf: true,
    betreuung: 'KITA',
    betreuungVon: '07:30',
    betreuungBis: '13:30'
  })
  await addSatz(db, 'wiedervorlage', fall, { faelligAm: '2026-11-20', betreff: 'Zeugnis erfragen' })
  await addSatz(db, 'kontakt', fall, {
    datum: '2026-11-10',
    art: 'PERSOENLICH',
    anlass: 'FOLGE',
    vermerk: 'Möchte in die Pflege. Nachweis der Schule folgt.'
  })
  await refreshNiveau(db, 'alle', '2026-11-22')
  return fall
}

/** Opens the Fallakte of `addAmira`. */
export async function openAkte(page: Page, fall: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `/faelle/${id}`
  }, fall)
  await page.getByRole('heading', { level: 1, name: 'Đorđević-Müller, Amira' }).waitFor()
}
