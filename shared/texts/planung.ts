import type { Grund } from '../domain/planung/grund'
import type { Hebelart } from '../domain/planung/hebel'
import type { Planregel, Planstand } from '../domain/planung/loesung'
import type { Zeilenstatus } from '../domain/planung/plan'
import type { Rundenstatus } from '../domain/planung/runde'
import { formatAnzahl, formatZahl } from './format'

/** The office's own rules, as they are offered and named. */
export const planregelTexts: Record<Planregel, string> = {
  wartezeit: 'Längste Wartezeit zuerst',
  frist: 'Nächste Frist zuerst',
  spracheZuerst: 'Erst Sprache, dann Maßnahme'
}

export const rundenstatusTexts: Record<Rundenstatus, string> = {
  OFFEN: 'offen',
  ABGESCHLOSSEN: 'abgeschlossen',
  ENTFERNT: 'entfernt'
}

export const zeilenstatusTexts: Record<Zeilenstatus, string> = {
  OFFEN: 'offen',
  ANGENOMMEN: 'angenommen',
  GEAENDERT: 'geändert angenommen',
  ABGELEHNT: 'abgelehnt'
}

/** What planning is doing. */
export const phaseTexts: Record<Planstand['phase'], string> = {
  regel: 'Die eigene Regel legt einen ersten Plan vor',
  start: 'Der erste Plan wird geprüft',
  verbessern: 'Der Plan wird verbessert',
  beweisen: 'Wie viel besser es noch ginge, wird berechnet',
  fertig: 'Der Plan steht; die Gründe je Person werden zusammengestellt'
}

const prozent = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 })

/** How good a plan provably is. */
export function lueckeText(luecke: number | null): string {
  if (luecke === null) return 'noch nicht bewiesen, wie gut der Plan ist'
  return luecke < 0.05 ? 'kein besserer Plan möglich' : `höchstens ${prozent.format(luecke)} % besser möglich`
}

/** Against the office's own rule. */
export function gewinnText(wert: number, regel: { name: Planregel; wert: number } | null): string {
  if (regel === null) return 'die eigene Regel findet keinen Plan, der alles Festgelegte einhält'
  if (regel.wert <= 0) return `„${planregelTexts[regel.name]}“ vergibt nichts`
  return `${prozent.format(((wert - regel.wert) / regel.wert) * 100)} % mehr als „${planregelTexts[regel.name]}“`
}

const hebelTexts: Record<Hebelart, string> = {
  platz: 'Ein Platz mehr',
  beginn: 'Ein weiterer Einstieg',
  bus: 'Eine Fahrt, die es heute nicht gibt',
  betreuung: 'Kinderbetreuung während des Kurses'
}

/** What would help at a run, and what it would bring. */
export function hebelText({ art, personen }: { art: Hebelart; personen: number }): string {
  const wer = personen > 0 ? `${formatAnzahl(personen, 'Person', 'Personen')} mehr mit Platz` : 'passendere Plätze'
  return `${hebelTexts[art]}: ${wer}`
}

/** Points as people read them. */
export const punkteText = (punkte: number): string => formatZahl(Math.round(punkte))

const teilTexts: Readonly<Record<string, string>> = {
  nahtlos: 'schließt fast ohne Lücke an',
  niveaupassung: 'passt genau zum Sprachstand',
  wegzeit: 'kurzer Weg',
  zielbezug: 'führt zum vereinbarten Ziel',
  auslastung: 'passt zur gewünschten Wochenzeit',
  betreuungssicherheit: 'Kinderbetreuung ist gesichert',
  traegerkontinuitaet: 'beim vertrauten Träger'
}

const regelTexts: Readonly<Record<string, string>> = {
  H1: 'die Zeiten überschneiden sich',
  H2: 'der Weg von zu Hause ist nicht rechtzeitig zu schaffen',
  H3: 'der Sprachstand reicht nicht',
  H4: 'die Berechtigung fehlt oder reicht nicht',
  H5: 'es gibt keinen Einstieg mehr',
  H6: 'es ist kein Platz frei',
  H7: 'beides darf nicht zugleich sein',
  H8: 'das Angebot ist für andere gedacht',
  H9: 'die Kinderbetreuung fehlt zu dieser Zeit',
  H10: 'die Woche würde zu voll',
  H11: 'die Fahrzeit ist zu lang',
  H12: 'der Ort ist nicht barrierefrei'
}

const regelHilfe: Readonly<Record<string, string>> = {
  H1: 'andere Zeiten',
  H2: 'eine frühere Verbindung oder ein näherer Ort',
  H3: 'ein Kurs auf dem jetzigen Niveau',
  H4: 'eine Berechtigung',
  H5: 'ein weiterer Beginn',
  H6: 'ein Platz mehr',
  H7: 'ein Angebot, das daneben erlaubt ist',
  H8: 'eine Ausnahme des Trägers oder ein Angebot für diese Gruppe',
  H9: 'Kinderbetreuung zu dieser Zeit',
  H10: 'ein Angebot in Teilzeit',
  H11: 'ein Bus oder ein näherer Ort',
  H12: 'ein barrierefreier Ort'
}

/** The name of a run by its id. */
export type Laufname = (lauf: string) => string

/** One reason as a sentence: for a proposal, against a place, or what would help. */
export function grundText({ code, angaben }: Grund, laufname: Laufname): string {
  const zahl = (name: string) => Number(angaben[name] ?? 0)
  const lauf = angaben['lauf'] ? `„${laufname(String(angaben['lauf']))}“` : 'einem Angebot'
  const tage = formatAnzahl(zahl('tage'), 'Tag', 'Tagen')
  const regel = String(angaben['regel'] ?? '')
  switch (code) {
    case 'fest':
      return 'So festgelegt'
    case 'einziger':
      return 'Das Einzige, was jetzt passt'
    case 'bester':
      return `Beste von ${formatAnzahl(zahl('von'), 'Möglichkeit', 'Möglichkeiten')}`
    case 'rang':
      return `${zahl('rang')}. von ${zahl('von')} Möglichkeiten${angaben['lauf'] ? `; für die beste fehlt ein Platz in ${lauf}` : ''}`
    case 'kombination':
      return `Sprache und Arbeit zusammen: ${punkteText(zahl('mehr'))} Punkte mehr als eines allein`
    case 'frist':
      return `Die Berechtigung endet in ${tage}`
    case 'wartet':
      return `Wartet seit ${tage}`
    case 'vorrang':
      return `Vorrang ${formatZahl(zahl('prio'))} nach den Kriterien`
    case 'mindestgruppe':
      return `${lauf} kommt damit zustande`
    case 'letzterPlatz':
      return `Letzter freier Platz in ${lauf}`
    case 'teil':
      return capital(teilTexts[String(angaben['teil'])] ?? String(angaben['teil']))
    case 'nichtJetzt':
      return 'Für diese Runde zurückgestellt'
    case 'keineMoeglichkeit': {
      if (regel === '') return 'Es gibt kein Angebot, das infrage kommt'
      const weitere =
        zahl('weitere') > 0 ? ` und ${formatAnzahl(zahl('weitere'), 'weiterer Grund', 'weitere Gründe')}` : ''
      return `Nichts passt. Am nächsten ist ${lauf}: ${regelTexts[regel] ?? regel}${weitere}`
    }
    case 'voll':
      return `In ${lauf} ist kein Platz mehr frei`
    case 'zuWenige':
      return `${capital(lauf)} kommt nicht zustande: Es fehlen noch ${formatAnzahl(zahl('fehlend'), 'Person', 'Personen')}`
    case 'unterMindestpunkten':
      return `Die beste Möglichkeit hat ${punkteText(zahl('punkte'))} Punkte, verlangt sind ${punkteText(zahl('mindestens'))}`
    case 'freigehalten':
      return `In ${lauf} wäre Platz; der Plan hält ihn frei (Quote) oder ist noch nicht der beste`
    case 'hilftPlatz':
      return `Ein Platz mehr in ${lauf}`
    case 'hilftGruppe':
      return `${formatAnzahl(zahl('fehlend'), 'weitere Person', 'weitere Personen')} für ${lauf}, oder eine Ausnahme von der Mindestgruppe`
    case 'hilftAlternative':
      return `${capital(regelHilfe[regel] ?? regel)}${angaben['lauf'] ? ` (für ${lauf})` : ''}`
    case 'hilftEntsperren':
      return 'Die Sperre in dieser Runde aufheben'
    case 'hilftKriterien':
      return 'Niedrigere Mindestpunkte in den Kriterien'
    case 'hilftVonHand':
      return `Von Hand ${lauf} geben`
    case 'hilftAngebot':
      return 'Ein neues Angebot, siehe „Fehlende Kurse“'
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const bleibtText = (angenommen: number): string =>
  angenommen > 0
    ? `${formatAnzahl(angenommen, 'angenommener Vorschlag bleibt', 'angenommene Vorschläge bleiben')} in der Förderkette.`
    : 'In den Förderketten ändert sich nichts.'

/** What is lost and what stays when a plan is removed. */
export function planEntfernenText({ angenommen, offen }: { angenommen: number; offen: number }): string {
  const zeilen = offen > 0 ? `, auch ${formatAnzahl(offen, 'noch offene Zeile', 'noch offene Zeilen')}` : ''
  return `Verloren gehen die Vorschläge des Plans mit ihren Gründen und die Vergleichszahlen${zeilen}. ${bleibtText(angenommen)} Was entschieden wurde, bleibt im Protokoll der Runde. Zurücknehmen lässt sich das Entfernen nicht.`
}

/** What is lost and what stays when a round is removed. */
export function rundeEntfernenText(runde: { plaene: number; angenommen: number; entschieden: boolean }): string {
  const protokoll = runde.entschieden
    ? 'Das Protokoll bleibt für Datenschutz und Personalrat, unter „Entfernte Runden“.'
    : 'Entschieden hat noch niemand etwas, deshalb bleibt auch kein Protokoll.'
  return `Verloren gehen ${formatAnzahl(runde.plaene, 'Plan', 'Pläne')} der Runde und was für sie festgelegt war. ${bleibtText(runde.angenommen)} ${protokoll} Zurücknehmen lässt sich das Entfernen nicht.`
}

/** Said on every page with proposals. */
export const menschEntscheidet =
  'Dies sind Vorschläge. Niemand bekommt etwas zugewiesen, bevor ein Mensch die Zeile angenommen hat (Art. 22 DSGVO); auch dann entsteht erst ein Vorschlag in der Förderkette.'
