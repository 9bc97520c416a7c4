import type { DtzPunkte, DtzStufe, DtzVorschlag } from '../domain/sprache/dtz'
import type { Testgrund } from '../domain/sprache/neuerTest'
import type { UeBilanz } from '../domain/sprache/ueBilanz'
import type { Vertrauensstufe } from '../domain/sprache/vertrauensfolge'
import type { Wiederholung } from '../domain/sprache/wiederholung'
import { type CodeLabel, formatAnzahl, formatTag, formatZahl } from './format'
import { satzFeldLabels } from './satzfelder'

/** The kinds of records one step of the order of trust speaks of: „Einstufungstest Integrationskurs, Test- und Meldestelle“. */
export const stufeText = ({ arten }: Vertrauensstufe, codeLabel: CodeLabel): string =>
  arten.map((art) => codeLabel('sprachstandArt', art)).join(', ')

/** How the estimate stands to the certificate, in words. */
export function unterschiedText(stufen: number | null): string {
  if (stufen === null) return 'Vergleich nicht möglich: Es fehlt ein bescheinigtes oder ein eingeschätztes Niveau.'
  return `Eingeschätzt ${unterschiedKurz(stufen)}.`
}

/** The same in a few words: „1 Stufe niedriger als bescheinigt“. */
export function unterschiedKurz(stufen: number): string {
  if (stufen === 0) return 'wie bescheinigt'
  return `${formatAnzahl(Math.abs(stufen), 'Stufe', 'Stufen')} ${stufen < 0 ? 'niedriger' : 'höher'} als bescheinigt`
}

/** Why a new test is due: the reason, its inputs and where the rule stands. */
export function testgrundText({ art, tag }: Testgrund): string {
  switch (art) {
    case 'KEINER':
      return 'Es ist kein Niveau bekannt.'
    case 'ZU_ALT':
      return tag === null
        ? 'Der Nachweis, der zählt, hat kein Datum (Reihenfolge der Nachweise in den Einstellungen).'
        : `Der Nachweis, der zählt, galt als frisch bis ${formatTag(tag)} (Reihenfolge der Nachweise in den Einstellungen).`
    case 'UNTERSCHIED':
      return 'Bescheinigt und eingeschätzt liegen mindestens eine volle Stufe auseinander.'
    case 'BSK':
      return `Für den geplanten Berufssprachkurs${tag ? ` ab ${formatTag(tag)}` : ''} ist kein Nachweis höchstens sechs Monate alt (§ 8 Abs. 1 DeuFöV).`
  }
}

const stufen: Readonly<Record<DtzStufe, string>> = { B1: 'B1', A2: 'A2', UNTER_A2: 'unter A2' }

const teilLabels: Readonly<Record<keyof DtzPunkte, string>> = {
  punkteHoerenLesen: 'Hören und Lesen',
  punkteSchreiben: 'Schreiben',
  punkteSprechen: 'Sprechen'
}

/** What the points of a DTZ speak for: „Vorschlag: B1 – Hören und Lesen B1, …; es gilt das Zertifikat.“ */
export function dtzText({ gesamt, teile }: DtzVorschlag): string {
  const felder = Object.keys(teilLabels) as (keyof DtzPunkte)[]
  const bekannt = felder.flatMap((feld) => {
    const stufe = teile[feld]
    return stufe === null ? [] : [`${teilLabels[feld]} ${stufen[stufe]}`]
  })
  if (gesamt === null) return `Noch kein Vorschlag: Es fehlen Punkte. Bisher: ${bekannt.join(', ')} (§ 10 IntTestV).`
  const was = gesamt === 'UNTER_A2' ? 'kein Niveau, unter A2' : gesamt
  return `Vorschlag: ${was} – ${bekannt.join(', ')} (§ 10 IntTestV); es gilt das Zertifikat.`
}

/** Whether lessons or the exam can be repeated, with the paragraph and what else there is. */
export const wiederholungTexts: Readonly<Record<Wiederholung, string>> = {
  MOEGLICH:
    'Wiederholung möglich: bis 300 UE auf Antrag beim BAMF, einmal (§ 13 Abs. 1 S. 4, 5 IntV). Kontingent verbraucht, DTZ ohne Erfolg.',
  NOCH_UE: 'Wiederholung erst, wenn das Kontingent verbraucht ist (§ 13 Abs. 1 S. 4 IntV).',
  BESTANDEN: 'Keine Wiederholung nötig: Der DTZ ist auf B1 bestanden (§ 13 Abs. 1 S. 4, 5 IntV).',
  GENUTZT:
    'Wiederholung schon genutzt (§ 13 Abs. 1 S. 4 IntV). Alternativen: Berufssprachkurs Ziel B1 (§ 13 Abs. 1 Nr. 3, Abs. 2 Nr. 1 DeuFöV), Überbrückung, Selbstzahler.',
  KEINE:
    'Keine Wiederholungsstunden für diese Kursart (§ 13 Abs. 1 S. 4 IntV). Alternativen: Berufssprachkurs Ziel B1 (§ 13 Abs. 1 Nr. 3, Abs. 2 Nr. 1 DeuFöV), Überbrückung, Selbstzahler.',
  DTZ_FEHLT:
    'Wiederholung setzt einen DTZ ohne Erfolg voraus; das BAMF kann davon absehen (§ 13 Abs. 1 S. 4, 5 IntV). Ein Ergebnis ist nicht eingetragen.',
  UNKLAR: 'Wiederholung unklar: Es fehlen Kursart oder UE (§ 13 Abs. 1 S. 4 IntV).',
  BSK: 'Prüfung einmal wiederholbar, der Kurs einmal auf Antrag bei der ausstellenden Stelle (§ 15 Abs. 2 DeuFöV).',
  BSK_GENUTZT: 'Wiederholung schon genutzt (§ 15 Abs. 2 DeuFöV).'
}

/** The balance of an entitlement in one sentence; what is missing is named. */
export function bilanzText(bilanz: UeBilanz): string {
  const { kontingent, ueblich, verbraucht, rest, stunden, wochen, ferienwochen, ende, fehlt } = bilanz
  const labels = satzFeldLabels.berechtigung
  const unklar = fehlt.length > 0 ? ` Unklar: ${fehlt.map((feld) => labels[feld]).join(', ')} fehlt.` : ''
  const von = kontingent === null ? '' : ` von ${formatZahl(kontingent)}`
  const wovon = ueblich ? ' (üblich für die Kursart)' : ''
  if (rest === null || stunden === null) {
    const bewilligt = kontingent === null ? 'UE nicht bekannt.' : `${formatZahl(kontingent)} UE${wovon}.`
    const bekannt = verbraucht === null ? bewilligt : `${formatZahl(verbraucht)} UE verbraucht.`
    return `${bekannt}${unklar}`
  }
  const reicht = wochen === null || wochen === 0 ? '' : `, reicht für ${formatAnzahl(wochen, 'Woche', 'Wochen')}`
  const frei = ferienwochen > 0 ? ` (mit ${formatAnzahl(ferienwochen, 'freien Woche', 'freien Wochen')})` : ''
  const bis = ende && wochen ? `, voraussichtlich bis ${formatTag(ende)}${frei}` : ''
  return `${formatZahl(verbraucht ?? 0)}${von} UE verbraucht${wovon}, Rest ${formatZahl(rest)} UE = ${formatZahl(stunden)} Stunden${reicht}${bis}.${unklar}`
}

/** How the balance is worked out (R-08). */
export const bilanzRechnung =
  'Rest = bewilligt − verbraucht; eine UE sind 45 Minuten; Wochen = Rest durch UE je Woche, aufgerundet, ab heute, dazu eine Woche für je fünf Feiertage des Landes und Ausfalltage, die beim Kurs eingetragen sind. Gefördert werden höchstens 1.200 UE (§§ 10 bis 14 IntV, § 14 DeuFöV).'
