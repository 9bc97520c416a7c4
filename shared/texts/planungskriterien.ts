import { type Fassung, MITGELIEFERT } from '../domain/planung/katalog'
import type { Planungskriterien } from '../domain/planung/kriterien'
import { abweichungenOf, type Kriterienfeld, werteOf } from '../domain/planung/kriterienfeld'
import { formatTag, formatZahl } from './format'
import type { Laufname } from './planung'
import { quoteText } from './quoten'

interface Feldtext {
  label: string
  /** What it does, in one sentence. */
  satz: string
  /** What may be typed; absent for yes or no. */
  grenzen?: { min: number; max: number; step?: number }
}

const gewicht = { min: 0, max: 100 }
const zuschlag = { min: -5, max: 5, step: 0.25 }

/** Every criterion as it is offered and explained, in this order. */
export const kriterienTexts: Readonly<Record<Kriterienfeld, Feldtext>> = {
  'gewichte.nahtlos': {
    label: 'Nahtloser Anschluss',
    satz: 'Volle Punkte, wenn es gleich weitergeht; keine mehr ab 90 Tagen Lücke.',
    grenzen: gewicht
  },
  'gewichte.niveaupassung': {
    label: 'Passendes Niveau',
    satz: 'Volle Punkte, wenn der Kurs dort beginnt, wo die Person steht; wer schon weiter ist, bekommt dafür weniger.',
    grenzen: gewicht
  },
  'gewichte.wegzeit': {
    label: 'Kurzer Weg',
    satz: 'Je weniger Minuten unterwegs am längsten Tag, desto mehr Punkte; keine ab 150 Minuten oder bei unbekanntem Weg.',
    grenzen: gewicht
  },
  'gewichte.zielbezug': {
    label: 'Bezug zum Ziel',
    satz: 'Mehr Punkte, je mehr vom Bedarf und vom vereinbarten Ziel damit getroffen ist.',
    grenzen: gewicht
  },
  'gewichte.auslastung': {
    label: 'Passende Wochenzeit',
    satz: 'Volle Punkte, wenn die Zeiten im Wunsch der Person liegen oder die Stunden nicht darüber.',
    grenzen: gewicht
  },
  'gewichte.betreuungssicherheit': {
    label: 'Sichere Kinderbetreuung',
    satz: 'Volle Punkte, wenn die Betreuung sicher ist oder keine gebraucht wird; halbe, wenn sie erst zugesagt ist.',
    grenzen: gewicht
  },
  'gewichte.traegerkontinuitaet': {
    label: 'Gleicher Träger',
    satz: 'Punkte, wenn die Person beim bisherigen Träger bleibt oder beides beim selben Träger hat.',
    grenzen: gewicht
  },
  'vorrang.aktiv': {
    label: 'Vorrang zählt',
    satz: 'Ausgeschaltet zählen die Punkte aller gleich, und die Zuschläge darunter gelten nicht.'
  },
  'vorrang.frist': {
    label: 'Berechtigung endet bald',
    satz: 'So viel kommt zum Vorrang dazu, wenn eine Berechtigung bald erlischt.',
    grenzen: zuschlag
  },
  'vorrang.fristTage': {
    label: 'Bald heißt: binnen Tagen',
    satz: 'Bis zu so vielen Tagen vor dem Erlöschen gilt dieser Zuschlag.',
    grenzen: { min: 1, max: 365 }
  },
  'vorrang.wartet': {
    label: 'Wartet lange',
    satz: 'So viel kommt dazu, wenn jemand schon lange wartet.',
    grenzen: zuschlag
  },
  'vorrang.wartetTage': {
    label: 'Lange heißt: mehr als Tage',
    satz: 'Wer länger als so viele Tage auf den Bedarf wartet, bekommt diesen Zuschlag.',
    grenzen: { min: 1, max: 1000 }
  },
  'vorrang.verpflichtet': {
    label: 'Verpflichtet oder Kooperationsplan',
    satz: 'So viel kommt dazu bei Verpflichtung oder Kooperationsplan (§ 7 Abs. 4 IntV, § 8 Abs. 3 DeuFöV).',
    grenzen: zuschlag
  },
  'vorrang.betreuungGesichert': {
    label: 'Betreuung jetzt gesichert',
    satz: 'So viel kommt dazu, wenn alle Kinder sicher betreut sind.',
    grenzen: zuschlag
  },
  'vorrang.ohneAntwort': {
    label: 'Zweimal nicht erreicht',
    satz: 'So viel kommt dazu (unter 0: geht ab), wenn die Person im letzten halben Jahr zweimal nicht erreicht wurde.',
    grenzen: zuschlag
  },
  'vorrang.mindestens': {
    label: 'Vorrang mindestens',
    satz: 'Weniger als das zählt niemand, auch mit Abzug.',
    grenzen: { min: 0.05, max: 1, step: 0.05 }
  },
  kombinationZaehlt: {
    label: 'Eine Kombination zählt wie Einzelplätze',
    satz: 'Mit 2 zählt sie wie die zwei Plätze, die sie belegt; mit mehr geht sie vor, und weniger Personen bekommen etwas.',
    grenzen: { min: 1, max: 5, step: 0.1 }
  },
  leer: {
    label: 'Abzug je leerem Platz',
    satz: 'So viele Punkte verliert ein Plan für jeden Platz, der in einem laufenden Angebot frei bleibt.',
    grenzen: { min: 0, max: 100, step: 0.1 }
  },
  unterMindest: {
    label: 'Abzug je fehlender Person',
    satz: 'So viele Punkte verliert ein Plan für jede Person, die einem Angebot zur Mindestgruppe fehlt.',
    grenzen: { min: 0, max: 100, step: 0.1 }
  },
  mindestPunkte: {
    label: 'Mindestpunkte je Person',
    satz: 'Was weniger Punkte hat, wird niemandem vorgeschlagen; 0 heißt: keine Grenze.',
    grenzen: { min: 0, max: 100 }
  },
  puffer: {
    label: 'Minuten zwischen zwei Terminen',
    satz: 'So viel Zeit muss an einem Tag neben dem Weg zwischen zwei Terminen bleiben.',
    grenzen: { min: 0, max: 120 }
  },
  maxWoche: {
    label: 'Höchstens Stunden je Woche',
    satz: 'Mehr Unterricht und Maßnahme in der Woche wird nicht vorgeschlagen, wo bei der Person nichts anderes steht.',
    grenzen: { min: 1, max: 60 }
  },
  maxTag: {
    label: 'Höchstens Stunden je Tag',
    satz: 'Länger ist niemand an einem Tag mit Wegen unterwegs, wo bei der Person nichts anderes steht.',
    grenzen: { min: 1, max: 16, step: 0.5 }
  },
  bskAusstellbar: {
    label: 'Berechtigungen zum Berufssprachkurs werden ausgestellt',
    satz: 'Wer zum Jobcenter gehört, kommt für einen Berufssprachkurs auch ohne Berechtigung infrage (§ 5 Abs. 2 DeuFöV).'
  }
}

const gruppen = [
  { titel: 'Wie gut etwas passt (Gewichte)', beginnt: 'gewichte.' },
  { titel: 'Wer Vorrang hat (Zuschläge zu 1)', beginnt: 'vorrang.' }
]
const alle = Object.keys(kriterienTexts) as Kriterienfeld[]

/** The criteria by heading, as they stand on the page. */
export const kriteriengruppen: readonly { titel: string; felder: readonly Kriterienfeld[] }[] = [
  ...gruppen.map(({ titel, beginnt }) => ({ titel, felder: alle.filter((feld) => feld.startsWith(beginnt)) })),
  { titel: 'Was sonst gilt', felder: alle.filter((feld) => !feld.includes('.')) }
]

const wertText = (wert: number | boolean): string =>
  typeof wert === 'number' ? formatZahl(wert) : wert ? 'ja' : 'nein'

/** In what criteria differ from others, a line each: what counts now and what counts there. */
export function abweichungTexts(neu: Planungskriterien, alt: Planungskriterien, laufname: Laufname): string[] {
  const [jetzt, vorher] = [werteOf(neu), werteOf(alt)]
  return abweichungenOf(neu, alt).map((feld) => {
    if (feld === 'quoten') return `Quoten: ${quotenText(neu, laufname)} statt ${quotenText(alt, laufname)}`
    return `${kriterienTexts[feld].label}: ${wertText(jetzt[feld])} statt ${wertText(vorher[feld])}`
  })
}

const quotenText = ({ quoten }: Planungskriterien, laufname: Laufname): string =>
  quoten.length === 0 ? 'keine' : quoten.map((quote) => quoteText(quote, laufname)).join(', ')

/** All criteria with their values, one after the other. */
export function kriterienListe(kriterien: Planungskriterien, laufname: Laufname): string[] {
  const werte = werteOf(kriterien)
  return [
    ...alle.map((feld) => `${kriterienTexts[feld].label}: ${wertText(werte[feld])}`),
    `Quoten: ${quotenText(kriterien, laufname)}`
  ]
}

/** How a version is called. */
export const fassungText = (nummer: number): string =>
  nummer === MITGELIEFERT ? 'mitgelieferte Fassung' : `Fassung ${nummer}`

/** Since when a version is agreed, with whom and why. */
export const vereinbartText = ({ vereinbartAm, grund }: Pick<Fassung, 'vereinbartAm' | 'grund'>): string =>
  `vereinbart am ${formatTag(vereinbartAm)}: ${grund}`
